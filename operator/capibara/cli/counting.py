"""`capibara stats`, `top` and `version`: how much there was, what there is now, and which versions meet."""

from __future__ import annotations

import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from statistics import median
from typing import Annotated, Any, Final

import typer

from capibara import __version__
from capibara.cli.catalog import OperatorNamespaceOption, known, ready
from capibara.cli.cluster import OPERATOR_NAMESPACE, TABLE, Cluster, open_cluster
from capibara.cli.leases import list_leases
from capibara.cli.options import ClusterOption, ContextOption, NamespaceOption
from capibara.cli.output import safe_json
from capibara.cli.plaintext import plain_text
from capibara.cli.problems import NoAnswer, Problem, told
from capibara.cli.table import table, width

UNFINISHED: Final = ",".join(f"status.phase!={phase}" for phase in ("Succeeded", "Failed", "Cancelled"))
UNITS: Final = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
HOME: Final = "\x1b[H\x1b[J"
MOST_ROWS: Final = 15

EverywhereOption = Annotated[bool, typer.Option("--all-namespaces", "-A")]


def stats(
    everywhere: EverywhereOption = False,
    as_json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Count executions that are kept, by template and outcome, with times and cost."""
    with told(), open_cluster(kubeconfig, context, namespace) as cluster:
        groups = grouped(records(cluster, everywhere=everywhere))
        lines = [summary(template, outcome, found) for (template, outcome), found in sorted(groups.items())]
        if as_json:
            typer.echo(safe_json(lines))
        elif not lines:
            raise Problem("there are no executions here to count", 0)
        else:
            header = ("TEMPLATE", "OUTCOME", "COUNT", "MEDIAN", "LONGEST", "COST")
            rows = [
                (
                    one["template"],
                    one["outcome"],
                    one["count"],
                    span(one["median"]),
                    span(one["longest"]),
                    money(one["cost"]),
                )
                for one in lines
            ]
            whole = sum(one["count"] for one in lines), sum(one["cost"] or 0 for one in lines)
            typer.echo(table(header, [*rows, ("all", "", whole[0], "", "", money(whole[1]))], width()))


def records(cluster: Cluster, *, everywhere: bool = False, fields: str = "") -> Iterator[dict[str, Any]]:
    """Executions as the API server's table has them: by column, in lower case. No output is read for it."""
    for page in cluster.pages(accept=TABLE, fields=fields, namespace="" if everywhere else cluster.namespace):
        names = [column["name"].lower() for column in page["columnDefinitions"]]
        for row in page.get("rows") or ():
            yield dict(zip(names, row["cells"], strict=True)) | {"namespace": row["object"]["metadata"]["namespace"]}


def grouped(found: Iterator[dict[str, Any]]) -> Mapping[tuple[str, str], list[dict[str, Any]]]:
    groups: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for one in found:
        groups[one.get("template") or "none", one.get("reason") or one.get("phase") or "Pending"].append(one)
    return groups


def summary(template: str, outcome: str, found: list[dict[str, Any]]) -> dict[str, Any]:
    """Times in seconds, cost in US dollars; None where none is known."""
    times = [parsed for one in found if (parsed := parse_span(one.get("duration"))) is not None]
    costs = [float(one["cost"].lstrip("$")) for one in found if re.fullmatch(r"\$[\d.]+", one.get("cost") or "")]
    return {
        "template": template,
        "outcome": outcome,
        "count": len(found),
        "median": median(times) if times else None,
        "longest": max(times, default=None),
        "cost": round(sum(costs), 8) if costs else None,
    }


def parse_span(text: str | None) -> float | None:
    """`1m5s` in seconds."""
    parts = re.findall(r"([\d.]+)(ms|h|m|s)", text or "")
    return sum(float(number) * UNITS[unit] for number, unit in parts) if parts else None


def span(seconds: float | None) -> str:
    return (
        ""
        if seconds is None
        else f"{seconds:.2f} s"
        if seconds < 60
        else f"{int(seconds // 60)} m {seconds % 60:.0f} s"
    )


def money(dollars: float | None) -> str:
    return "" if dollars is None else f"${dollars:.6f}".rstrip("0").rstrip(".")


def top(
    everywhere: EverywhereOption = False,
    once: Annotated[bool, typer.Option("--once", help="Print it once; also where there is no terminal.")] = False,
    seconds: Annotated[float, typer.Option("--interval", min=0.5, help="Seconds between two looks.")] = 2.0,
    operator_namespace: OperatorNamespaceOption = OPERATOR_NAMESPACE,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Show what runs and waits, the operators, and the pools; again and again. Ctrl-C ends it."""
    with told(), open_cluster(kubeconfig, context, namespace, only="top") as cluster:
        refreshing = sys.stdout.isatty() and not once
        while True:
            try:
                screen = "\n".join(picture(cluster, operator_namespace, everywhere=everywhere))
            except NoAnswer as away:
                if not refreshing:
                    raise
                screen = plain_text(str(away))
            typer.echo(HOME * refreshing + screen)
            if not refreshing:
                return
            try:
                time.sleep(seconds)
            except KeyboardInterrupt:
                return


def picture(cluster: Cluster, operator_namespace: str, *, everywhere: bool) -> Iterator[str]:
    """One screen."""
    active = list(records(cluster, everywhere=everywhere, fields=UNFINISHED))
    counts = Counter(one.get("phase") or "Pending" for one in active)
    told_counts = ", ".join(f"{counts[phase]} {phase.lower()}" for phase in sorted(counts)) or "nothing runs or waits"
    yield f"{'all namespaces' if everywhere else cluster.namespace}: {told_counts}"
    yield from operators(cluster, operator_namespace)
    yield from pools(cluster, operator_namespace)
    if active:
        rows = [
            (one["name"], one.get("phase"), one.get("template"), one.get("age"), one.get("message")) for one in active
        ]
        order = {"Running": 0, "Pending": 1, "Queued": 2}
        rows.sort(key=lambda row: order.get(row[1] or "", 3))
        yield ""
        yield table(("NAME", "PHASE", "TEMPLATE", "AGE", "MESSAGE"), rows[:MOST_ROWS], width())
        if len(rows) > MOST_ROWS:
            yield f"... {len(rows) - MOST_ROWS} more"


def operators(cluster: Cluster, namespace: str) -> Iterator[str]:
    """Each by its Lease, with the sandboxes that it has taken of the shared budget."""
    try:
        leases = list_leases(cluster, namespace)
    except Problem:
        yield f"operators: their Leases in {namespace} may not be read"
        return
    living = [lease for lease in leases if lease.living]
    yield f"operators: {len(living)} living ({sum(lease.taken for lease in living)} sandboxes taken)"


def pools(cluster: Cluster, namespace: str) -> Iterator[str]:
    """Templates with warm sandboxes, and those that are not ready."""
    said = []
    for template in known(cluster, namespace):
        name, pool = template["metadata"]["name"], (template.get("status") or {}).get("pool") or {}
        if pool.get("target"):
            said.append(f"{name} {pool.get('summary')}")
        if ready(template)["status"] != "True":
            said.append(f"{name} {ready(template)['reason']}")
    if said:
        yield plain_text(f"templates: {', '.join(said)}")


def version(
    client: Annotated[bool, typer.Option("--client", help="Ask no cluster.")] = False,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Print the version of this program, and of the cluster."""
    with told():
        typer.echo(f"capibara {__version__} (Python {sys.version.split()[0]})")
        if client:
            return
        with open_cluster(kubeconfig, context, None, only="version") as cluster, cluster.explained("codeexecutions"):
            found = cluster.client.request("GET", "/version")
            typer.echo(plain_text(f"Kubernetes {found.get('gitVersion')} at {cluster.client.access.server}"))
