"""What changes executions: `cancel`, `suspend`, `resume`, `rm`, `rerun`."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Final

import typer

from capibara.cli.cluster import Cluster, Document, open_cluster
from capibara.cli.completing import complete_names
from capibara.cli.exitcodes import USAGE, WRONG
from capibara.cli.follow import is_over
from capibara.cli.options import (
    ClusterOption,
    ContextOption,
    FormatOption,
    NameArgument,
    NamesArgument,
    NamespaceOption,
    RawOption,
)
from capibara.cli.output import check_format
from capibara.cli.phases import FINISHED
from capibara.cli.problems import Problem, told
from capibara.cli.run import CREATED_BY, finish, tell_written
from capibara.core.detection.said import suffix_of
from capibara.kube.forms import METADATA_LIST

UNITS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86400}


def cancel(
    names: NamesArgument,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """End executions, whether they wait or run."""
    with told(), open_cluster(kubeconfig, context, namespace) as cluster:
        for name in names:
            if is_over(cluster.read(name)):
                typer.echo(f"{name} is over already")
            else:
                cluster.patch(name, {"cancel": True})
                typer.echo(f"{name} is being cancelled")


def suspend(
    names: NamesArgument,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Hold executions back that have not begun; `resume` lets them go on."""
    with told(), open_cluster(kubeconfig, context, namespace) as cluster:
        for name in names:
            document = cluster.read(name)
            phase = (document.get("status") or {}).get("phase")
            if is_over(document) or phase == "Running":
                raise Problem(
                    f"{name} {'is over' if is_over(document) else 'runs'} already: only what waits can be held back"
                )
            cluster.patch(name, {"suspend": True})
            typer.echo(f"{name} is suspended")


def resume(
    names: NamesArgument,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Let suspended executions go on."""
    with told(), open_cluster(kubeconfig, context, namespace) as cluster:
        for name in names:
            if is_over(cluster.read(name)):
                raise Problem(f"{name} is over already: `capibara rerun {name}` runs it once more")
            cluster.patch(name, {"suspend": False})
            typer.echo(f"{name} goes on")


def rm(
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME", autocompletion=complete_names)] = None,
    finished: Annotated[bool, typer.Option("--finished", help="All that are over.")] = False,
    older_than: Annotated[
        str | None, typer.Option("--older-than", metavar="AGE", help="With --finished: such as 30m, 12h or 7d.")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say which, and delete none.")] = False,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Delete executions, with their output. One that runs is ended."""
    with told():
        if bool(names) == finished:
            raise Problem("name executions, or use --finished (with --older-than AGE)", USAGE)
        if older_than and not finished:
            raise Problem("--older-than is for --finished", USAGE)
        with open_cluster(kubeconfig, context, namespace) as cluster:
            chosen = over_since(cluster, older_than) if finished else names or []
            for name in chosen:
                if dry_run:
                    cluster.read(name)
                else:
                    cluster.delete(name)
                typer.echo(f"{name} {'would be deleted' if dry_run else 'deleted'}")


def over_since(cluster: Cluster, age: str | None) -> list[str]:
    """Names of those that are over, and were created before a time."""
    border = datetime.now(UTC) - parse_age(age) if age else None
    found = [item["metadata"] for item in cluster.items(accept=METADATA_LIST, fields=FINISHED)]
    return [one["name"] for one in found if not border or datetime.fromisoformat(one["creationTimestamp"]) < border]


def parse_age(text: str) -> timedelta:
    """`90s`, `30m`, `12h`, `7d`, and these together: `1d12h`. Raises Problem."""
    parts = re.findall(r"(\d+)([smhd])", text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise Problem(f"--older-than {text}: write a number with s, m, h or d, such as 12h", USAGE)
    return timedelta(seconds=sum(int(number) * UNITS[unit] for number, unit in parts))


def rerun(
    name: NameArgument,
    edit: Annotated[bool, typer.Option("--edit", help="Change the code in $EDITOR first.")] = False,
    detach: Annotated[bool, typer.Option("--detach", "-d", help="Print its name and leave it to itself.")] = False,
    rm: Annotated[bool, typer.Option("--rm", help="Delete the new one at its end.")] = False,
    format_: FormatOption = None,
    raw: RawOption = False,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Run the spec of an execution once more, as a new one."""
    with told():
        check_format(format_)
        with open_cluster(kubeconfig, context, namespace) as cluster:
            written = cluster.create(again(cluster.read(name), edited if edit else None))
            if detach:
                return tell_written(written, format_)
            typer.echo(f"capibara: {written['metadata']['name']}", err=True)
            raise typer.Exit(finish(cluster, written, format_, raw=raw, rm=rm))


def again(document: Document, change: Callable[[str, str], str] | None = None) -> Document:
    """A new execution with the same spec, neither cancelled nor held back. `change`: of its code, by its language."""
    spec = {key: value for key, value in document["spec"].items() if key not in {"cancel", "suspend"}}
    if change is not None:
        if "code" not in spec:
            raise Problem("its code is in a ConfigMap: edit that, and rerun without --edit", WRONG)
        spec["code"] = change(
            spec["code"], spec.get("language") or (document.get("status") or {}).get("language") or ""
        )
    stem = re.sub(r"-[a-z0-9]{5}$", "", document["metadata"]["name"])[:50]
    return {
        "apiVersion": document["apiVersion"],
        "kind": document["kind"],
        "metadata": {"generateName": f"{stem}-", "labels": CREATED_BY},
        "spec": spec,
    }


def edited(code: str, language: str) -> str:
    """The code as somebody leaves it in their editor. Raises Problem where nothing was changed."""
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    with temporary(code, suffix_of(language)) as path:
        try:
            done = subprocess.run([*shlex.split(editor), str(path)], check=False)
        except OSError as error:
            raise Problem(f"the editor {editor!r} does not start ({error.strerror}): set EDITOR", USAGE) from None
        changed = path.read_text(encoding="utf-8")
    if done.returncode or changed == code:
        raise Problem("nothing was changed, and nothing was run; without --edit it runs as it is", WRONG)
    return changed


@contextmanager
def temporary(text: str, ending: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="capibara-") as folder:
        path = Path(folder) / f"code{ending}"
        path.write_text(text, encoding="utf-8")
        yield path
