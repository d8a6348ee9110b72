"""Problems that the reader can mend end in one line on standard error, never in a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from capibara.devenv.errors import DevenvError

INTERRUPTED = 130
"""128 + SIGINT, as shells have it."""


@contextmanager
def told_to_the_user() -> Iterator[None]:
    """Within: a DevenvError becomes its message and exit code 1, Ctrl-C exit code 130."""
    try:
        yield
    except DevenvError as error:
        typer.echo(f"capibara: {error}", err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
