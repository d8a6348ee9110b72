"""`capibara stats` and `version`: how much there was, and which versions meet."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from statistics import median
from typing import Annotated, Any, Final

import typer

from capibara import __version__
from capibara.cli.cluster import Cluster, open_cluster
from capibara.cli.options import ClusterOption, ContextOption, NamespaceOption
from capibara.cli.output import safe_json
from capibara.cli.plaintext import plain_text
from capibara.cli.problems import Problem, told
from capibara.cli.table import table, width
from capibara.kube.forms import TABLE

UNITS: Final = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}

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
            meta = row["object"]["metadata"]
            told_beside = {"namespace": meta["namespace"], "created": meta.get("creationTimestamp")}
            yield dict(zip(names, row["cells"], strict=True)) | told_beside


def grouped(found: Iterator[dict[str, Any]]) -> Mapping[tuple[str, str], list[dict[str, Any]]]:
    groups: defaultdict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for one in found:
        groups[one.get("template") or "none", one.get("reason") or one.get("phase") or "Pending"].append(one)
    return groups


def summary(template: str, outcome: str, found: list[dict[str, Any]]) -> dict[str, Any]:
    """Times in seconds, cost in US dollars; None where none is known."""
    times = [parsed for one in found if (parsed := parse_span(one.get("duration"))) is not None]
    costs = [cost for one in found if (cost := parse_money(one.get("cost"))) is not None]
    return {
        "template": template,
        "outcome": outcome,
        "count": len(found),
        "median": median(times) if times else None,
        "longest": max(times, default=None),
        "cost": round(sum(costs), 8) if costs else None,
    }


def parse_money(text: str | None) -> float | None:
    """`$0.25` in US dollars."""
    return float(text[1:]) if text and re.fullmatch(r"\$[\d.]+", text) else None


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
