"""Waiting for executions to end: one watch, no polling of the API."""

from __future__ import annotations

import codecs
import json
import os
import selectors
import subprocess
import time
from collections.abc import Callable, Collection, Iterator
from typing import IO, Any

from capibara.devenv.errors import DevenvError
from capibara.devenv.kubectl import Kubectl

TERMINAL_PHASES = frozenset({"Succeeded", "Failed", "Cancelled"})

CHECK_SECONDS = 0.5
"""Between two looks at whether our own processes still live, while the watch says nothing."""


def finished_executions(
    kubectl: Kubectl, namespace: str, names: Collection[str], seconds: float, check: Callable[[], None]
) -> Iterator[dict[str, Any]]:
    """The executions, each once, as they end. DevenvError when `check` raises it, or the watch breaks.

    `names`: the executions to wait for; the end of the last one ends the watch, and so does the time (`seconds`).
    """
    waiting = set(names)
    argv = kubectl.argv("get", "codeexecutions", f"--namespace={namespace}", "--watch", "--output=json")
    watch = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        for execution in watched_objects(watch, time.monotonic() + seconds, check):
            name = execution["metadata"]["name"]
            if name in waiting and execution.get("status", {}).get("phase") in TERMINAL_PHASES:
                waiting.discard(name)
                yield execution
            if not waiting:
                return
    finally:
        watch.kill()
        watch.communicate()


def watched_objects(
    watch: subprocess.Popen[bytes], deadline: float, check: Callable[[], None]
) -> Iterator[dict[str, Any]]:
    """Every object that kubectl prints, until it ends or the time is over."""
    assert watch.stdout is not None
    parser = DocumentStream()
    with selectors.DefaultSelector() as selector:
        selector.register(watch.stdout, selectors.EVENT_READ)
        while time.monotonic() < deadline:
            check()
            if not selector.select(CHECK_SECONDS):
                continue
            chunk = os.read(watch.stdout.fileno(), 1 << 16)
            if not chunk:
                raise DevenvError(f"the watch on executions ended: {read_all(watch.stderr)}")
            yield from parser.feed(chunk)


def read_all(stream: IO[bytes] | None) -> str:
    """What a program that has ended wrote."""
    return stream.read().decode(errors="replace").strip() if stream else ""


class DocumentStream:
    """JSON documents out of a stream of bytes, however it is cut."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")().decode
        self._text = ""

    def feed(self, chunk: bytes) -> Iterator[dict[str, Any]]:
        """The documents that are complete with this chunk."""
        self._text += self._decode(chunk)
        while text := self._text.lstrip():
            try:
                document, end = json.JSONDecoder().raw_decode(text)
            except json.JSONDecodeError:
                return  # its end has not arrived
            self._text = text[end:]
            yield document
