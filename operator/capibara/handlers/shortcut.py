"""The short way of an execution's events: from the watch's stream to the controller, past kopf's machinery for each.

kopf makes a task, a queue and several views of every object that it is shown, for handlers of more kinds than we have:
two fifths of the CPU time in a profile of an operator. It keeps the watch: opens it, begins it again, and notes how far
it has come.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp

CHANGES = frozenset({"ADDED", "MODIFIED", "DELETED"})

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

    def _take(self, line: bytes) -> bytes | None:
        """The place in the history of an event that was taken; None: the line is kopf's to read."""
        if self._observe is None:
            return None
        event = json.loads(line)
        if event["type"] not in CHANGES:
            return None
        self._observe(event["type"], event["object"])
        return bookmark(event["object"]["metadata"]["resourceVersion"])


class Sieve:
    """The content of a response, line by line, with bookmarks in the places of the events that were taken."""

    def __init__(self, content: aiohttp.StreamReader, take: Callable[[bytes], bytes | None]) -> None:
        self._content = content
        self._take = take

    def __getattr__(self, name: str) -> Any:
        return getattr(self._content, name)

    async def iter_chunked(self, size: int) -> AsyncIterator[bytes]:
        """What kopf reads: whole lines, and at the end what is left."""
        rest = b""
        async for chunk in self._content.iter_chunked(size):
            *lines, rest = (rest + chunk).split(b"\n")
            if lines:
                yield b"".join(self._sift(line) + b"\n" for line in lines)
        if rest:
            yield rest

    def _sift(self, line: bytes) -> bytes:
        """What cannot be taken goes the long way, where it is told in kopf's words."""
        try:
            return self._take(line) or line
        except Exception:
            return line


def bookmark(resource_version: str) -> bytes:
    """All that kopf has to know of an event that was taken: from where a watch goes on."""
    return json.dumps({"type": "BOOKMARK", "object": {"metadata": {"resourceVersion": resource_version}}}).encode()
