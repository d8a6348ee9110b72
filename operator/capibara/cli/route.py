"""`capibara route`: which template a query would get, and why. Nothing runs, and no cluster is asked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Final

import typer

from capibara.api.execution import TemplateVia
from capibara.cli.standardinput import standard_input
from capibara.core.routing.choice import DEFAULT_TEMPLATE, Choice, route_query, task_type_of
from capibara.router.shipped import SHIPPED

QueryArgument = Annotated[str, typer.Argument(metavar="[QUERY]", help="The task in words, Spanish or English.")]
LinesOption = Annotated[
    bool,
    typer.Option("--lines", help="Read a query a line from standard input, and write a line of JSON for each."),
]

REASONS: Final = {
    TemplateVia.QUERY: "a keyword in the query names it",
    TemplateVia.MODEL: "the model takes it for the likeliest",
    TemplateVia.DEFAULT: "nothing in the query tells with enough certainty",
}


def route(query: QueryArgument = "", lines: LinesOption = False) -> None:
    """Say which template a query gets and why, without running anything.

    It knows the predefined templates. A template that an execution names, or its task type, comes before its query.
    """
    if lines and query:
        typer.echo("capibara: --lines reads queries from standard input: leave out the query", err=True)
        raise typer.Exit(2)
    if lines:
        for line in explained(standard_input("replace")):
            typer.echo(line)
    elif query.strip():
        typer.echo("\n".join(described(route_query(query, SHIPPED))))
    else:
        typer.echo("capibara: say a query, or use --lines to read queries from standard input", err=True)
        raise typer.Exit(2)


def explained(queries: Iterable[str]) -> Iterator[str]:
    """One line of JSON for each query, in the same order; an empty line is a query that says nothing."""
    return (json.dumps(document(route_query(query, SHIPPED)), ensure_ascii=False) for query in queries)


def document(choice: Choice) -> dict[str, Any]:
    """A choice for programs. `score` is null where no model was asked; `runnerUp` is there where there is one."""
    told: dict[str, Any] = {
        "taskType": task_type_of(choice.name),
        "template": choice.name,
        "via": choice.via.value,
        "score": None if choice.score is None else round(choice.score, 4),
    }
    if choice.runner_up:
        told["runnerUp"] = {"template": choice.runner_up.template, "score": round(choice.runner_up.score, 4)}
    return told


def described(choice: Choice) -> Iterator[str]:
    """The same for people."""
    yield f"template   {choice.name}"
    yield f"task type  {task_type_of(choice.name) or '-'}"
    yield f"via        {choice.via}: {REASONS[choice.via]}"
    if choice.score is not None:
        yield f"score      {choice.score:.2f}"
    if choice.runner_up:
        other = "but for certainty" if choice.name == DEFAULT_TEMPLATE else "next"
        yield f"runner-up  {choice.runner_up.template} ({choice.runner_up.score:.2f}, {other})"
