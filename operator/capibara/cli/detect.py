"""`capibara detect`: which language code is in, without running it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from capibara.cli.standardinput import standard_input
from capibara.core.detection.model import Guess, detect

FileArgument = Annotated[str, typer.Argument(help="A file with code; - is standard input.", metavar="FILE")]
LinesOption = Annotated[
    bool,
    typer.Option("--lines", help="Read a JSON object with `code` a line, and write one with `language` and `score`."),
]


def detect_language(file: FileArgument = "-", lines: LinesOption = False) -> None:
    """Say which language code is in: python, javascript, typescript, bash, sql, r or java, and how sure that is.

    The operator does the same for an execution that names no language, among its template's languages.
    """
    with standard_input("replace") if file == "-" else opened(file) as source:
        if not lines:
            said = shown(detect(source.read()))
            typer.echo(f"{said['language'] or 'unknown'}  {said['score']}")
            return
        for number, line in enumerate(source, 1):
            typer.echo(json.dumps(shown(detect(code_of(line, number)))))


def shown(guess: Guess | None) -> dict[str, Any]:
    return {"language": guess.language, "score": guess.score} if guess else {"language": None, "score": 0.0}


def code_of(line: str, number: int) -> str:
    """The code of a line such as {"code": "print(1)"}."""
    try:
        code = json.loads(line)["code"]
    except (ValueError, TypeError, KeyError):
        code = None
    if not isinstance(code, str):
        typer.echo(
            f'capibara detect: line {number} is no JSON object with a text `code`, such as {{"code": "x = 1"}}',
            err=True,
        )
        raise typer.Exit(2)
    return code


def opened(file: str) -> Any:
    try:
        return Path(file).open(encoding="utf-8", errors="replace")
    except OSError as error:
        typer.echo(f"capibara detect: {file} cannot be read: {error.strerror}", err=True)
        raise typer.Exit(2) from None
