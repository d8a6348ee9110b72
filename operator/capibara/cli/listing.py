"""`capibara get` and `capibara describe`: what executions there are, and everything about one on one screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final
from urllib.parse import quote

import typer

from capibara.cli.cluster import EXECUTIONS, Cluster, Document, open_cluster
from capibara.cli.completing import complete_names, complete_templates
from capibara.cli.exitcodes import USAGE, message_of, reason_of
from capibara.cli.options import ClusterOption, ContextOption, FormatOption, NameArgument, NamespaceOption
from capibara.cli.output import check_format, formatted
from capibara.cli.phases import PHASES
from capibara.cli.problems import Problem, told
from capibara.cli.shown import describe_file, remarks, text_of
from capibara.cli.table import LABEL, table, width, wrapped
from capibara.kube.blocking import Away, Refused
from capibara.kube.forms import TABLE

BAR: Final = 40
MOST_LINES: Final = 15
"""Of code and of output: the rest is only counted."""

USED: Final = (
    ("sandboxTime", "sandbox ", " s"),
    ("cpuTime", "CPU ", " s"),
    ("memoryPeak", "memory ", " at most"),
    ("cost", "$", ""),
)
TIMINGS: Final = ("queued", "acquire", "run", "collect", "total")


def get(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="NAME", help="Default: all.", autocompletion=complete_names)
    ] = None,
    phase: Annotated[str | None, typer.Option("--phase", help="Such as Running or Failed.")] = None,
    template: Annotated[
        str | None, typer.Option("--template", "-t", help="Of this template alone.", autocompletion=complete_templates)
    ] = None,
    selector: Annotated[str, typer.Option("--selector", "-l", help="Label selector.")] = "",
    everywhere: Annotated[bool, typer.Option("--all-namespaces", "-A")] = False,
    format_: FormatOption = None,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """List executions, the newest last; or those that are named."""
    with told():
        check_format(format_)
        fields = f"status.phase={phase_named(phase)}" if phase else ""
        with open_cluster(kubeconfig, context, namespace) as cluster:
            where = "" if everywhere else cluster.namespace
            if format_ in (None, "wide"):
                pages = (
                    tables(cluster, names)
                    if names
                    else cluster.pages(accept=TABLE, fields=fields, labels=selector, namespace=where)
                )
                shown = rows(pages, template, wide=format_ == "wide", everywhere=everywhere)
                if not shown:
                    raise Problem(none_here(cluster, where, filtered=bool(phase or template or selector)), 0)
                typer.echo(shown)
                return
            items = [cluster.read(name) for name in names or ()] or cluster.items(
                fields=fields, labels=selector, namespace=where
            )
            whole = items[0] if names and len(names) == 1 else {"apiVersion": "v1", "kind": "List", "items": items}
            typer.echo(formatted(whole, format_))


def none_here(cluster: Cluster, namespace: str, *, filtered: bool) -> str:
    """Why a list is empty, as far as can be told."""
    if namespace and not cluster.has_namespace(namespace):
        return f"there is no namespace {namespace!r}: `kubectl get namespaces` lists them"
    if filtered:
        return "no execution here is like that: `capibara get` lists all"
    return "there are no executions here: `capibara run -c 'print(42)'` makes one"


def phase_named(said: str) -> str:
    """Raises Problem."""
    if said.capitalize() not in PHASES:
        raise Problem(f"--phase {said}: there is {', '.join(PHASES)}", USAGE)
    return said.capitalize()


def tables(cluster: Cluster, names: list[str]) -> Iterator[Document]:
    """The table of each object."""
    for name in names:
        with cluster.explained(EXECUTIONS, name):
            yield cluster.client.request("GET", cluster.path(EXECUTIONS, name), accept=TABLE)


def rows(pages: Iterator[Document], template: str | None, *, wide: bool, everywhere: bool) -> str:
    """The API server's own table, which fits: its columns are those of kubectl. Empty where there is nothing.

    A wide one is not cut to the terminal, as nobody could read so many columns.
    """
    columns: list[Mapping[str, Any]] = []
    found: list[Mapping[str, Any]] = []
    for page in pages:
        columns = page.get("columnDefinitions") or columns
        found += page.get("rows") or ()
    names = [column["name"] for column in columns]
    if template:
        found = [row for row in found if row["cells"][names.index("Template")] == template]
    if not found:
        return ""
    found.sort(key=lambda row: row["object"]["metadata"].get("creationTimestamp") or "")
    shown = [index for index, column in enumerate(columns) if wide or not column.get("priority")]
    cells = [[row["cells"][index] for index in shown] for row in found]
    header = [names[index].upper() for index in shown]
    if everywhere:
        header = ["NAMESPACE", *header]
        cells = [[row["object"]["metadata"]["namespace"], *line] for row, line in zip(found, cells, strict=True)]
    return table(header, cells, None if wide else width())


def describe(
    name: NameArgument,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Show everything about an execution on one screen."""
    with told(), open_cluster(kubeconfig, context, namespace) as cluster:
        document = cluster.read(name)
        lines = [*about(document), *happened(cluster, document)]
        typer.echo("\n".join(map(wrapped, lines)))


def about(document: Document) -> Iterator[str]:
    """The object, in the order in which one asks."""
    meta, spec, status = document["metadata"], document["spec"], document.get("status") or {}
    chosen = status.get("template") or {}
    limits, usage = status.get("limits") or {}, status.get("usage") or {}
    facts = {
        "Name": f"{meta['name']} in namespace {meta['namespace']}",
        "Phase": " ".join(filter(None, (status.get("phase") or "not seen by an operator yet", status.get("reason")))),
        "Message": message_of(status) if reason_of(status) else "",
        "Template": f"{chosen['name']}, by {chosen.get('via')}" if chosen.get("name") else "",
        "Language": ", ".join(filter(None, (status.get("language"), status.get("executor")))),
        "Limits": ", ".join(filter(None, (limits.get("cpu"), limits.get("memory"), seconds(limits)))),
        "Created": meta.get("creationTimestamp"),
        "Ended": status.get("completionTime"),
        "Exit code": status.get("exitCode"),
        "Attempts": attempts(status),
        "Used": ", ".join(f"{label}{usage[key]}{unit}" for key, label, unit in USED if usage.get(key)),
        "Sandbox": status.get("activeSandboxID") or status.get("sandboxID"),
        "Query": spec.get("query"),
    }
    for label, value in facts.items():
        if value not in (None, ""):
            yield f"{label + ':':<{LABEL}}{value}"
    yield from section("Time", bars(status.get("timings") or {}))
    yield from section("Code", some(spec.get("code") or ""))
    yield from section("Output", some(text_of(status, "stdout")))
    yield from section("Errors", some(text_of(status, "stderr") or (status.get("error") or {}).get("traceback") or ""))
    yield from section("Files", (describe_file(meta["name"], file) for file in status.get("files") or ()))
    yield from section(
        "Remarks",
        (
            line.removeprefix("capibara: ")
            for line in remarks({**document, "status": {**status, "files": [], "phase": ""}})
        ),
    )


def seconds(limits: Mapping[str, Any]) -> str:
    found = limits.get("activeDeadlineSeconds")
    return f"{found} s" if found else ""


def attempts(status: Mapping[str, Any]) -> str:
    """What became of those before the last one."""
    before = [f"{one['number']} {one['reason']}" for one in status.get("attempts") or ()]
    return f"{status.get('attempt')} ({', '.join(before)})" if before else ""


def bars(timings: Mapping[str, Any]) -> Iterator[str]:
    """Each part of the time as a bar; all parts together are as long as the whole."""
    whole = max(timings.get("totalMilliseconds") or 0, 1)
    for part in TIMINGS:
        found = timings.get(f"{part}Milliseconds")
        if found is not None:
            bar = "█" * round(BAR * min(found / whole, 1)) or "▏"
            yield f"{part:<8}{found / 1000:>9.3f} s  {bar}"


def some(text: str) -> list[str]:
    """The first lines of a text, each cut to a line of the screen."""
    lines = text.rstrip().splitlines()
    shown = [line if len(line) <= 76 else line[:75] + "…" for line in lines[:MOST_LINES]]
    return [*shown, f"... {len(lines) - MOST_LINES} more lines"] if len(lines) > MOST_LINES else shown


def section(title: str, lines: Any) -> Iterator[str]:
    """Set apart, so that output cannot pass for our words."""
    found = list(lines)
    if found:
        yield f"{title}:"
        yield from (f"  {line}" for line in found)


def happened(cluster: Cluster, document: Document) -> Iterator[str]:
    """Its Events, if there are any and we may read them."""
    meta = document["metadata"]
    path = f"/api/v1/namespaces/{meta['namespace']}/events?fieldSelector={quote('involvedObject.uid=' + meta['uid'])}"
    try:
        found = cluster.client.request("GET", path).get("items") or ()
    except (Refused, Away):
        return
    yield from section("Events", (f"{one.get('reason')}: {one.get('message')}" for one in found))
