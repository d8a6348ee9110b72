"""`capibara templates NAME --watch`: a build's log while it grows, until the template is ready or cannot be built.

It reads the template once a second: its status changes every few seconds at most, and no watch has to be kept alive.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import typer

from capibara.cli.cluster import TEMPLATES, Cluster, Document
from capibara.cli.exitcodes import INFRASTRUCTURE, OK, REASONS, WRONG
from capibara.cli.plaintext import plain_text
from capibara.cli.problems import NoAnswer, Problem
from capibara.cli.progress import SILENT_SECONDS, ProgressLine

POLL_SECONDS: Final = 1.0
NO_CONDITION: Final[Mapping[str, Any]] = {"status": "Unknown", "reason": "NotObserved", "message": ""}


def watch_build(cluster: Cluster, document: Document) -> int:
    """Print what the log gains on standard output, and what Ready says on standard error; the exit code."""
    log = said = ""
    with ProgressLine() as progress:
        for now, seconds in states(cluster, document, progress.show):
            text = (now.get("status") or {}).get("lastBuildLog") or ""
            if is_current(now):
                for line in added(log, text):
                    progress.above(plain_text(line))
                log = text
            progress.show(plain_text(words(now, seconds)))
            if not progress.shown and words(now) != said:
                said = words(now)
                typer.echo(f"capibara: {plain_text(said)}", err=True)
            if settled(now):
                break
    if progress.shown:
        typer.echo(f"capibara: {plain_text(words(now))}", err=True)
    found = ready_of(now)
    return OK if found["status"] == "True" else REASONS.get(found["reason"], INFRASTRUCTURE)


def states(cluster: Cluster, document: Document, tell: Callable[[str], None]) -> Iterator[tuple[Document, float]]:
    """How it is, again and again, and for how many seconds we have looked; across everything that passes by itself."""
    begun, meta = time.monotonic(), document["metadata"]
    while True:
        yield document, time.monotonic() - begun
        time.sleep(POLL_SECONDS)
        try:
            document = read_again(cluster, meta["name"], meta["namespace"])
        except NoAnswer as away:
            tell(plain_text(str(away)))


def read_again(cluster: Cluster, name: str, namespace: str) -> Document:
    """Out of the list, as a gateway shows no single one. Raises Problem."""
    for document in cluster.items(TEMPLATES, namespace=namespace):
        if document["metadata"]["name"] == name:
            return document
    raise Problem(f"template {name} was deleted meanwhile: apply it again", WRONG)


def ready_of(document: Document) -> Mapping[str, Any]:
    conditions = (document.get("status") or {}).get("conditions") or ()
    return next((one for one in conditions if one.get("type") == "Ready"), NO_CONDITION)


def is_current(document: Document) -> bool:
    """Whether the status is about the spec as it is now, and not as it was before an edit."""
    return bool((document.get("status") or {}).get("observedGeneration") == document["metadata"].get("generation"))


def settled(document: Document) -> bool:
    """Whether it is ready, or cannot be built as it is."""
    return is_current(document) and ready_of(document)["status"] in {"True", "False"}


def words(document: Document, seconds: float = 0.0) -> str:
    """How it is, on one line."""
    name, said = document["metadata"]["name"], ready_of(document)
    if not is_current(document):
        silent = "no operator has looked at it: `capibara doctor`" if seconds > SILENT_SECONDS else "to be looked at"
        return f"{name}: {silent}"
    why = f"{said['reason']}: " if said["status"] == "False" else ""
    return f"{name}: {why}{' '.join((said.get('message') or '').split())}"


def added(before: str, after: str) -> list[str]:
    """The lines that a log has gained. It may have lost its first lines meanwhile, or be that of another build."""
    old, new = before.splitlines(), after.splitlines()
    for start in range(len(old) + 1):
        kept = old[start:]
        if new[: len(kept)] == kept:
            return new[len(kept) :]
    return new
