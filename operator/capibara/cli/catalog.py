"""`capibara templates`: what executions may run in, whether it is ready, and why not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Annotated, Any, Final

import typer

from capibara.cli.building import watch_build
from capibara.cli.cluster import OPERATOR_NAMESPACE, TEMPLATES, Cluster, Document, open_cluster
from capibara.cli.completing import complete_templates
from capibara.cli.exitcodes import FORBIDDEN, USAGE
from capibara.cli.listing import section
from capibara.cli.options import ClusterOption, ContextOption, FormatOption, NamespaceOption
from capibara.cli.output import check_format, formatted, is_document
from capibara.cli.problems import Problem, told
from capibara.cli.table import LABEL, table, width, wrapped

HEADER: Final = ("NAME", "READY", "CPU", "MEMORY", "SECONDS", "POOL", "FOR", "LANGUAGES")
LOG_LINES: Final = 20

OperatorNamespaceOption = Annotated[
    str, typer.Option("--operator-namespace", metavar="NAME", help="Where the shared templates are.")
]


def templates(
    name: Annotated[
        str | None, typer.Argument(metavar="NAME", help="One of them.", autocompletion=complete_templates)
    ] = None,
    watch: Annotated[
        bool, typer.Option("--watch", "-w", help="Of NAME: its build's log while it grows, until it is ready or fails.")
    ] = False,
    format_: FormatOption = None,
    operator_namespace: OperatorNamespaceOption = OPERATOR_NAMESPACE,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """List the templates that executions here can name; or show one, with the end of its build log."""
    with told():
        check_format(format_)
        if watch and (name is None or format_):
            raise Problem("--watch is for one template, without -o: capibara templates NAME --watch", USAGE)
        with open_cluster(kubeconfig, context, namespace) as cluster:
            if name is not None:
                document = one(cluster, name, operator_namespace)
                if watch:
                    raise typer.Exit(watch_build(cluster, document))
                typer.echo(formatted(document, format_) if format_ else "\n".join(map(wrapped, about(document))))
                return
            found = known(cluster, operator_namespace)
            if is_document(format_):
                typer.echo(formatted({"apiVersion": "v1", "kind": "List", "items": found}, format_))
            elif not found:
                raise Problem(
                    f"no templates are to be seen, neither here nor in {operator_namespace}: apply templates/", 1
                )
            else:
                typer.echo(table(HEADER, [row(document, operator_namespace) for document in found], width()))


def one(cluster: Cluster, name: str, operator_namespace: str) -> Document:
    """A template of this namespace, else of the operator's. Raises Problem with the nearest name of both."""
    found = known(cluster, operator_namespace)
    for document in found:
        if document["metadata"]["name"] == name:
            return document
    names = [document["metadata"]["name"] for document in found]
    near = get_close_matches(name, names, n=1, cutoff=0.5)
    hint = f"do you mean {near[0]}?" if near else f"there is {', '.join(names) or 'none'}"
    raise Problem(f"there is no template {name!r} in {cluster.namespace} or {operator_namespace}: {hint}", 1)


def known(cluster: Cluster, operator_namespace: str) -> list[Document]:
    """By name; those of this namespace hide the operator's, which not everybody may list."""
    catalog: dict[str, Document] = {}
    for where in dict.fromkeys((cluster.namespace, operator_namespace)):
        try:
            found = cluster.items(TEMPLATES, namespace=where)
        except Problem as problem:
            if problem.code != FORBIDDEN or where == cluster.namespace:
                raise
            continue
        for document in found:
            catalog.setdefault(document["metadata"]["name"], document)
    return [catalog[name] for name in sorted(catalog)]


def ready(document: Document) -> Mapping[str, Any]:
    """The condition Ready; of a template that no operator has seen, one that says so."""
    conditions = (document.get("status") or {}).get("conditions") or ()
    unseen = {
        "status": "Unknown",
        "reason": "NotObserved",
        "message": "no operator has looked at it: `capibara doctor`",
    }
    return next((found for found in conditions if found.get("type") == "Ready"), unseen)


def row(document: Document, shared: str) -> list[object]:
    """Of the table. `shared`: the namespace whose templates are everybody's."""
    spec, status = document["spec"], document.get("status") or {}
    size = status.get("limits") or spec.get("limits") or {}
    said = ready(document)
    return [
        document["metadata"]["name"],
        "yes" if said["status"] == "True" else said["reason"],
        size.get("cpu"),
        size.get("memory"),
        spec.get("activeDeadlineSeconds"),
        (status.get("pool") or {}).get("summary"),
        "all" if document["metadata"]["namespace"] == shared else "here",
        ",".join(spec.get("languages") or ()),
    ]


def about(document: Document) -> Iterator[str]:
    """Everything about one on one screen."""
    meta, spec, status = document["metadata"], document["spec"], document.get("status") or {}
    said, size, pool = ready(document), status.get("limits") or {}, status.get("pool") or {}
    packages = [f"{installer}: {' '.join(names)}" for installer, names in (spec.get("packages") or {}).items() if names]
    facts = {
        "Name": f"{meta['name']} in namespace {meta['namespace']}",
        "For": spec.get("description"),
        "Ready": f"{said['status']}, {said['reason']}: {said.get('message', '')}",
        "Serves": status.get("serves"),
        "Languages": ", ".join(spec.get("languages") or ()),
        "Limits": f"{size.get('cpu')}, {size.get('memory')}, {spec.get('activeDeadlineSeconds')} s",
        "Packages": "; ".join(packages),
        "Network": (spec.get("network") or {}).get("egress"),
        "Pool": f"{pool.get('summary')} ready, {pool.get('hits', 0)} hits, {pool.get('misses', 0)} misses"
        if pool
        else "",
        "Build": (status.get("active") or {}).get("templateID"),
    }
    for label, value in facts.items():
        if value not in (None, ""):
            yield f"{label + ':':<{LABEL}}{value}"
    yield from section("Build log", (status.get("lastBuildLog") or "").splitlines()[-LOG_LINES:])
