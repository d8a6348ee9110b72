"""`capibara logs`, `wait` and `cp`: what came out, and when it is over."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Annotated

import typer

from capibara.cli.cluster import open_cluster
from capibara.cli.copying import write_matching, write_out
from capibara.cli.exitcodes import USAGE, exit_code, message_of, reason_of
from capibara.cli.follow import follow, is_over
from capibara.cli.live import LiveOutput
from capibara.cli.options import (
    ClusterOption,
    ContextOption,
    FormatOption,
    NameArgument,
    NamesArgument,
    NamespaceOption,
    RawOption,
)
from capibara.cli.output import check_format, formatted, is_document
from capibara.cli.plaintext import plain_text
from capibara.cli.problems import Problem, told
from capibara.cli.shown import show, show_whole
from capibara.cli.stored import Stored


def logs(
    name: NameArgument,
    wait_for_end: Annotated[bool, typer.Option("--follow", "-f", help="As it comes, until the end.")] = False,
    stderr: Annotated[bool, typer.Option("--stderr", help="Standard error alone, on standard output.")] = False,
    whole: Annotated[bool, typer.Option("--whole", help="All of it, also what only the output store has.")] = False,
    raw: RawOption = False,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Print what the code printed. Of one that runs, without -f: its last lines, as far as its status tells."""
    with told(), open_cluster(kubeconfig, context, namespace) as cluster:
        document = cluster.read(name)
        if whole:
            document = follow(cluster, document) if wait_for_end else document
            show_whole(document, Stored(cluster, document), raw=raw, stderr_only=stderr)
            return
        live = LiveOutput(cluster, document, raw=raw, stderr_only=stderr) if wait_for_end else None
        if live:
            document = follow(cluster, document, live=live)
        show(document, raw=raw, stderr_only=stderr, told=live.told if live else None)
        if not is_over(document):
            phase = (document.get("status") or {}).get("phase") or "Pending"
            typer.echo(f"capibara: {name} is {phase.lower()}; -f waits for its end", err=True)


def wait(
    names: NamesArgument,
    timeout: Annotated[
        float | None, typer.Option("--timeout", help="Seconds for all of them; then exit code 124.")
    ] = None,
    format_: FormatOption = None,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Wait until executions are over. The exit code is that of the first that did not succeed."""
    with told():
        check_format(format_)
        deadline = None if timeout is None else time.monotonic() + timeout
        worst = 0
        with open_cluster(kubeconfig, context, namespace) as cluster:
            for name in names:
                ended = follow(cluster, cluster.read(name), deadline)
                status = ended.get("status") or {}
                worst = worst or exit_code(status)
                if is_document(format_):
                    typer.echo(formatted(ended, format_))
                else:
                    typer.echo(plain_text(f"{name} {status['phase']}: {reason_of(status)}: {message_of(status)}"))
        raise typer.Exit(worst)


def cp(
    source: Annotated[str, typer.Argument(metavar="NAME:PATH", help="A file, a pattern, results/1, stdout or stderr.")],
    target: Annotated[
        Path, typer.Argument(metavar="TARGET", help="A folder, the file to write, or - for a pipe.")
    ] = Path(),
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Copy what an execution left to this machine."""
    with told():
        name, _, path = source.partition(":")
        if not name or not path:
            raise Problem(f"{source}: write NAME:PATH, such as report-x7k2p:report.csv", USAGE)
        with open_cluster(kubeconfig, context, namespace) as cluster:
            document = cluster.read(name)
            fetch = Stored(cluster, document).read
            if target == Path("-"):
                write_out(document, path, sys.stdout.buffer, fetch)
                return
            for written in write_matching(document, path, target, fetch):
                typer.echo(str(written))
