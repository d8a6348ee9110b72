"""Problems that the reader can mend end in one line on standard error, never in a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from capibara.cli.plaintext import plain_text
from capibara.devenv.errors import DevenvError

INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""


class Problem(Exception):
    """What is wrong and what to do about it, in one line; and the exit code that says so."""

    def __init__(self, message: str, code: int = 1) -> None:
        super().__init__(message)
        self.code = code


class NoAnswer(Problem):
    """The API server is away: it may come back."""


class Expired(Problem):
    """The API server does not accept our credentials, any more perhaps."""


@contextmanager
def told() -> Iterator[None]:
    """Within: a Problem becomes its line and its exit code; Ctrl-C exit code 130; a reader that has left, none."""
    try:
        yield
    except Problem as problem:
        typer.echo(f"capibara: {plain_text(' '.join(str(problem).split()))}", err=True)
        raise typer.Exit(problem.code) from None
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None


@contextmanager
def told_to_the_user() -> Iterator[None]:
    """The same for a DevenvError, with exit code 1."""
    with told():
        try:
            yield
        except DevenvError as error:
            raise Problem(str(error)) from None
