"""`capibara run`: code in, output out, and the code's own exit code."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Final

import typer

from capibara.api.tasks import find_task_type
from capibara.cli.cluster import Cluster, Document, open_cluster
from capibara.cli.copying import write_all
from capibara.cli.exitcodes import USAGE, exit_code
from capibara.cli.follow import follow
from capibara.cli.live import LiveOutput
from capibara.cli.options import ClusterOption, ContextOption, FormatOption, NamespaceOption, RawOption, TemplateOption
from capibara.cli.output import check_format, formatted, is_document
from capibara.cli.problems import Problem, told
from capibara.cli.shown import show
from capibara.cli.standardinput import standard_input
from capibara.cli.stored import Stored
from capibara.core.detection.said import language_of_name

CREATED_BY: Final = {"capibara6.dev/created-by": "cli"}


def run(
    file: Annotated[Path | None, typer.Argument(metavar="FILE", help="The code; - for standard input.")] = None,
    code: Annotated[str | None, typer.Option("--code", "-c", help="The code itself.")] = None,
    template: TemplateOption = None,
    task: Annotated[str | None, typer.Option("--task", help="Kind of work, such as data_analysis.")] = None,
    query: Annotated[str | None, typer.Option("--query", "-q", help="The task in words: chooses a template.")] = None,
    language: Annotated[str | None, typer.Option("--language", "-l", help="Default: by the name of FILE.")] = None,
    env: Annotated[list[str], typer.Option("--env", "-e", metavar="NAME[=VALUE]", help="Not for secrets.")] = [],  # noqa: B006
    secret: Annotated[list[str], typer.Option("--secret", metavar="NAME=SECRET/KEY", help="From a Secret.")] = [],  # noqa: B006
    files: Annotated[list[str], typer.Option("--file", "-f", metavar="FILE[:PATH]", help="Put into the sandbox.")] = [],  # noqa: B006
    output: Annotated[list[str], typer.Option("--output", metavar="PATTERN", help="Files to bring back.")] = [],  # noqa: B006
    output_dir: Annotated[
        Path | None,
        typer.Option("--output-dir", metavar="DIR", help="Where files and charts go; without it they stay."),
    ] = None,
    timeout: Annotated[int | None, typer.Option("--timeout", help="Seconds; at most the template's.")] = None,
    ttl: Annotated[int | None, typer.Option("--ttl", help="Seconds until it is deleted after its end.")] = None,
    detach: Annotated[bool, typer.Option("--detach", "-d", help="Print its name and leave it to itself.")] = False,
    rm: Annotated[bool, typer.Option("--rm", help="Delete it at its end.")] = False,
    format_: FormatOption = None,
    raw: RawOption = False,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Run code in a fresh sandbox; print what it prints, and exit as it does.

    Exit codes: the code's own (1-123), 124 deadline, 125 infrastructure, 126 forbidden, 2 usage, 130 left by Ctrl-C.
    """
    with told():
        check_format(format_)
        text = read_code(file, code)
        said: Document = {
            "code": text,
            "language": language or (language_of_name(file.name) if file else None),
            "templateRef": {"name": template} if template else None,
            "taskType": task and (find_task_type(task) or task),
            "query": query,
            "env": [*map(variable, env), *map(secret_variable, secret)],
            "files": [sent_file(one) for one in files],
            "outputs": [{"path": pattern} for pattern in output],
            "activeDeadlineSeconds": timeout,
            "ttlSecondsAfterFinished": 0 if rm and detach else ttl,
        }
        document = execution({key: value for key, value in said.items() if value not in (None, [])}, file)
        with open_cluster(kubeconfig, context, namespace) as cluster:
            written = cluster.create(document)
            if detach:
                return tell_written(written, format_)
            raise typer.Exit(finish(cluster, written, format_, raw=raw, rm=rm, output_dir=output_dir))


def tell_written(written: Document, format_: str | None) -> None:
    """What is said of an execution that is left to itself: its name, or the whole of it."""
    typer.echo(formatted(written, format_) if is_document(format_) else written["metadata"]["name"])


def finish(
    cluster: Cluster, written: Document, format_: str | None, *, raw: bool, rm: bool, output_dir: Path | None = None
) -> int:
    """Follow to the end and show it; the exit code."""
    live = None if is_document(format_) else LiveOutput(cluster, written, raw=raw)
    try:
        ended = follow(cluster, written, live=live)
    except typer.Exit:
        if rm:
            cluster.patch(written["metadata"]["name"], {"ttlSecondsAfterFinished": 0})
        raise
    if is_document(format_):
        typer.echo(formatted(ended, format_, raw=raw))
    else:
        show(ended, raw=raw, told=live.told if live else None)
    if output_dir is not None:
        stored = Stored(cluster, ended)
        for path in write_all(ended, output_dir, stored.read if stored.is_within_reach else None):
            typer.echo(f"capibara: wrote {path}", err=True)
    if rm:
        cluster.delete(ended["metadata"]["name"])
    return exit_code(ended.get("status") or {})


def execution(spec: Document, file: Path | None = None, stem: str = "run") -> Document:
    """The document to write; its name begins as the file's does, else with `stem`."""
    named = re.sub(r"[^a-z0-9]+", "-", file.stem.lower()).strip("-")[:40] if file else ""
    return {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "CodeExecution",
        "metadata": {"generateName": f"{named or stem}-", "labels": CREATED_BY},
        "spec": spec,
    }


def read_code(file: Path | None, code: str | None) -> str:
    """Raises Problem."""
    if (file is None) == (code is None):
        raise Problem("give one of FILE, -c CODE and - (standard input)", USAGE)
    if code is not None:
        text = code
    else:
        text = read(standard_input().read, "standard input") if str(file) == "-" else read_text(file or Path())
    if not text.strip():
        raise Problem("there is no code: it is empty", USAGE)
    return text


def read_text(path: Path) -> str:
    return read(partial(path.read_text, encoding="utf-8"), str(path))


def read(source: Callable[[], str], name: str) -> str:
    """Raises Problem."""
    try:
        return source()
    except UnicodeDecodeError:
        raise Problem(
            f"{name} is no UTF-8 text: put it into a ConfigMap (binaryData) and use contentFrom", USAGE
        ) from None
    except OSError as error:
        raise Problem(f"{name}: {error.strerror}", USAGE) from None


def variable(said: str) -> dict[str, Any]:
    """`NAME=value`, or `NAME` for the value that it has here."""
    name, given, value = said.partition("=")
    if not given and name not in os.environ:
        raise Problem(f"--env {name}: it is not set here; write {name}=VALUE", USAGE)
    return {"name": name, "value": value if given else os.environ[name]}


def secret_variable(said: str) -> dict[str, Any]:
    name, _, place = said.partition("=")
    secret, _, key = place.partition("/")
    if not (name and secret and key):
        raise Problem(f"--secret {name}: write NAME=SECRET/KEY, a key of a Secret in the execution's namespace", USAGE)
    return {"name": name, "valueFrom": {"secretKeyRef": {"name": secret, "key": key}}}


def sent_file(said: str) -> dict[str, Any]:
    """`FILE`, or `FILE:PATH` with the path in the sandbox."""
    local, _, target = said.partition(":")
    return {"path": target or PurePosixPath(local).name, "content": read_text(Path(local))}
