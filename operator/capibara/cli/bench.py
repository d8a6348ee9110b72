"""`capibara bench`: how long executions take on this cluster, from here and now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any, Final

import typer

from capibara.cli.cluster import open_cluster
from capibara.cli.exitcodes import OK, WRONG, message_of, reason_of
from capibara.cli.load import LABEL, Load, Timeline
from capibara.cli.options import ClusterOption, ContextOption, NamespaceOption, TemplateOption
from capibara.cli.output import safe_json
from capibara.cli.plaintext import plain_text
from capibara.cli.problems import INTERRUPTED, Problem, told
from capibara.cli.progress import ProgressLine
from capibara.cli.run import execution

MOST, MOST_AT_ONCE, MOST_SECONDS = 1000, 100, 3600
CODE: Final = "print(6 * 7)"
KEPT_SECONDS: Final = 600
"""Time to live of its executions: whatever happens to the bench, they go."""

POINTS: Final[Mapping[str, float]] = {"p50": 0.5, "p95": 0.95, "p99": 0.99, "longest": 1.0}
TIMINGS: Final = ("queued", "acquire", "run", "collect")
LABELS: Final = {"applyToRunning": "apply to running", "runningToEnd": "running to end", "applyToEnd": "apply to end"}
MOST_REASONS: Final = 5


def bench(
    count: Annotated[int, typer.Option("--count", "-N", min=1, max=MOST, help="How many executions.")] = 20,
    at_once: Annotated[int, typer.Option("--concurrency", "-c", min=1, max=MOST_AT_ONCE, help="How many at once.")] = 4,
    code: Annotated[str, typer.Option("--code", help="What each runs.")] = CODE,
    template: TemplateOption = None,
    seconds: Annotated[
        float, typer.Option("--timeout", min=1, max=MOST_SECONDS, help="Seconds for all of them.")
    ] = 300,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Run executions that do next to nothing, and tell how long they take; they are deleted at the end.

    They use sandboxes, quota and money as any others. Exit code 1 if any does not succeed.
    """
    with told(), open_cluster(kubeconfig, context, namespace, only="bench") as cluster:
        spec = {"code": code, "ttlSecondsAfterFinished": KEPT_SECONDS}
        spec |= {"templateRef": {"name": template}} if template else {}
        load = Load(cluster, execution(spec, stem="bench"), count, min(at_once, count), seconds)
        try:
            interrupted = measured(load, count)
        finally:
            if load.figures() != (0, 0):
                cleared(load)
        found = summary(load.timelines, load.seconds)
        typer.echo(safe_json(found) if as_json else "\n".join(lines(found)))
        raise typer.Exit(INTERRUPTED if interrupted else OK if found["succeeded"] == count else WRONG)


def measured(load: Load, count: int) -> bool:
    """Whether a Ctrl-C cut it short. Raises Problem where nothing at all could be created."""
    with ProgressLine() as progress:

        def tell() -> None:
            over, begun = load.figures()
            progress.show(f"{over} of {count} over, {begun - over} wait or run")

        try:
            load.run(tell)
        except KeyboardInterrupt:
            return True
    if load.refusal and all(one.problem for one in load.timelines):
        raise load.refusal
    return False


def cleared(load: Load) -> None:
    """Delete what was made; say how, where that fails."""
    try:
        load.clear()
    except Problem as problem:
        how = f"`kubectl delete codeexecutions -l {LABEL}={load.ident}` does it"
        typer.echo(f"capibara: what it made could not be deleted ({plain_text(str(problem))}): {how}", err=True)


def summary(timelines: Sequence[Timeline], whole: float) -> dict[str, Any]:
    """Times in seconds, cost in US dollars. Pure."""
    ended = [one for one in timelines if one.ended is not None]
    succeeded = [one for one in ended if one.status.get("phase") == "Succeeded"]
    told_times = {
        part: [value / 1000 for one in succeeded if (value := timing(one, part)) is not None] for part in TIMINGS
    }
    return {
        "executions": len(timelines),
        "succeeded": len(succeeded),
        "seconds": round(whole, 3),
        "perSecond": round(len(ended) / whole, 2) if whole else 0.0,
        "cost": round(sum(float((one.status.get("usage") or {}).get("cost") or 0) for one in ended), 8),
        "times": {
            "applyToRunning": points(spans(succeeded, "applied", "running")),
            "runningToEnd": points(spans(succeeded, "running", "ended")),
            "applyToEnd": points(spans(succeeded, "applied", "ended")),
        },
        "operator": {part: points(values) for part, values in told_times.items()},
        "failures": failures(timelines),
    }


def timing(one: Timeline, part: str) -> int | None:
    return (one.status.get("timings") or {}).get(f"{part}Milliseconds")


def spans(timelines: Sequence[Timeline], start: str, end: str) -> list[float]:
    pairs = [(getattr(one, start), getattr(one, end)) for one in timelines]
    return [after - before for before, after in pairs if before is not None and after is not None]


def points(values: Sequence[float]) -> dict[str, float]:
    """The value that so large a part of them does not exceed; nothing of nothing."""
    ordered = sorted(values)
    return {name: round(ordered[rank(part, len(ordered))], 4) for name, part in POINTS.items()} if ordered else {}


def rank(part: float, count: int) -> int:
    """Nearest rank, counted from 0."""
    return max(-int(-part * count // 1) - 1, 0)


def failures(timelines: Sequence[Timeline]) -> list[dict[str, Any]]:
    """Why the others did not succeed, the most frequent first, each with one of its messages."""
    reasons: Counter[str] = Counter()
    messages: dict[str, str] = {}
    for one in timelines:
        if one.problem:
            reason, message = "NotCreated", one.problem
        elif one.ended is None:
            reason, message = "Unfinished", "it was not over in time: --timeout gives it more"
        elif one.status.get("phase") == "Succeeded":
            continue
        else:
            reason, message = reason_of(one.status), message_of(one.status)
        reasons[reason] += 1
        messages.setdefault(reason, message)
    return [{"reason": reason, "count": many, "message": messages[reason]} for reason, many in reasons.most_common()]


def lines(found: Mapping[str, Any]) -> Iterator[str]:
    """For people, in 80 columns."""
    if found["succeeded"]:
        yield f"{'':<18}" + "".join(f"{point:>12}" for point in POINTS)
        yield from (row(label, found["times"][key]) for key, label in LABELS.items())
        yield "of it, by the operator's clock"
        yield from (row(f"  {part}", found["operator"][part]) for part in TIMINGS)
    cost = f", ${found['cost']:.8f}".rstrip("0").rstrip(".") if found["cost"] else ""
    yield (
        f"{found['succeeded']} of {found['executions']} succeeded in {found['seconds']:.1f} s,"
        f" {found['perSecond']:g} a second{cost}"
    )
    for failure in found["failures"][:MOST_REASONS]:
        yield plain_text(f"{failure['count']} {failure['reason']}: {failure['message']}".replace("\n", " "))


def row(label: str, figures: Mapping[str, float]) -> str:
    shown = (f"{figures[point] * 1000:,.0f} ms" if point in figures else "-" for point in POINTS)
    return f"{label:<18}" + "".join(f"{one:>12}" for one in shown)
