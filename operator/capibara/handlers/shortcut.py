"""The short way of an execution's events: from the watch's stream to the controller, past kopf's machinery for each.

kopf makes a task, a queue and several views of every object that it is shown, for handlers of more kinds than we have:
two fifths of the CPU time in a profile of an operator. It keeps the watch: opens it, begins it again, and notes how far
it has come.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable
from typing import Any, Final

import aiohttp
from pydantic_core import from_json, to_json

CHANGES: Final = frozenset({"ADDED", "MODIFIED", "DELETED"})
BOOKMARK_SECONDS: Final = 1.0
"""Between two of ours."""

Observe = Callable[[str | None, dict[str, Any]], None]


class Shortcut:
    """A middleware of kopf's session: takes the events of executions out of their watch, once it is open."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._observe: Observe | None = None

    def open(self, observe: Observe) -> None:
        """Bring every further event to `observe`: from when kopf has shown the first, all templates are known."""
        self._observe = observe

    async def __call__(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        response = await handler(request)
        if response.status == 200 and "watch" in request.url.query and request.url.path.endswith(f"/{self._kind}"):
            response.content = Sieve(response.content, self._take)  # type: ignore[assignment]  # as much as is read
        return response

    def _take(self, line: bytes) -> str | None:
        """The resource version of an event that was taken; None: the line is kopf's to read."""
        if self._observe is None:
            return None
        event = from_json(line)
        if event["type"] not in CHANGES:
            return None
        self._observe(event["type"], event["object"])
        return str(event["object"]["metadata"]["resourceVersion"])


class Sieve:
    """The content of a response, line by line, without the events that were taken. Now and then it says how far it is.

    A watch that begins again sees the events of the last moment twice, which does no harm.
    """

    def __init__(
        self,
        content: aiohttp.StreamReader,
        take: Callable[[bytes], str | None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._content = content
        self._take = take
        self._clock = clock
        self._passed: str | None = None  # the version of the last line, if it was taken and kopf was not told
        self._told_at = float("-inf")

    def __getattr__(self, name: str) -> Any:
        return getattr(self._content, name)

    async def iter_chunked(self, size: int) -> AsyncIterator[bytes]:
        """What kopf reads: whole lines, and at the end what is left."""
        rest = b""
        async for chunk in self._content.iter_chunked(size):
            *lines, rest = (rest + chunk).split(b"\n")
            if left := b"".join(line + b"\n" for line in lines if not self._is_taken(line)) + self._place():
                yield left
        if left := self._place(at_once=True) + rest:
            yield left

    def _is_taken(self, line: bytes) -> bool:
        """What cannot be taken goes the long way, where it is told in kopf's words."""
        try:
            self._passed = self._take(line)
        except Exception:
            self._passed = None
        return self._passed is not None

    def _place(self, *, at_once: bool = False) -> bytes:
        """A bookmark for the last line, if it was taken; nothing soon after another one."""
        now = self._clock()
        if self._passed is None or (now < self._told_at + BOOKMARK_SECONDS and not at_once):
            return b""
        passed, self._passed, self._told_at = self._passed, None, now
        return bookmark(passed)


def bookmark(resource_version: str) -> bytes:
    """All that kopf has to know of events that were taken: from where a watch goes on."""
    return to_json({"type": "BOOKMARK", "object": {"metadata": {"resourceVersion": resource_version}}}) + b"\n"
