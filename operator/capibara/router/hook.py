"""A router of the customer's own, asked over HTTP: with a deadline, a memory, and silence after a failure.

Its address is a setting of the operator and of nobody else: what an execution says never becomes part of it.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

import aiohttp
import structlog

from capibara.core.routing.answer import UnusableAnswer, read_answer
from capibara.core.routing.choice import Choice

log = structlog.get_logger(__name__)

MOST_REMEMBERED: Final = 4096
MOST_BYTES: Final = 64 * 1024
SILENT_SECONDS: Final = 10.0
"""After a failure it is not asked for so long: a router that is away costs one deadline, not one an execution."""


class OwnRouter:
    """Asks `url` which template a query is for. One per process; `aclose` when done."""

    def __init__(
        self,
        url: str,
        timeout_seconds: float,
        remember_seconds: float,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._timeout = timeout_seconds
        self._remember = remember_seconds
        self._now = now
        self._known: OrderedDict[str, tuple[float, Choice]] = OrderedDict()
        self._silent_until = 0.0
        self._session: aiohttp.ClientSession | None = None

    async def ask(self, query: str) -> Choice | None:
        """What it says, now or within the time that answers are remembered. None: it did not say."""
        if (known := self._known.get(query)) and known[0] > self._now():
            return known[1]
        if self._now() < self._silent_until:
            return None
        try:
            choice = read_answer(await self._post(query))
        except (aiohttp.ClientError, OSError, TimeoutError, UnusableAnswer) as error:
            self._silent_until = self._now() + SILENT_SECONDS
            log.warning("the router of one's own did not answer; the model does", why=why(error))
            return None
        self._keep(query, choice)
        return choice

    async def _post(self, query: str) -> bytes:
        """The body of its answer, all within the deadline. Redirects are not followed: the address is the setting's."""
        if self._session is None:
            self._session = aiohttp.ClientSession(trust_env=False, cookie_jar=aiohttp.DummyCookieJar())
        async with (
            asyncio.timeout(self._timeout),
            self._session.post(self._url, json={"query": query}, allow_redirects=False) as answer,
        ):
            if answer.status != 200:
                raise UnusableAnswer(f"its status is {answer.status}")
            body = bytearray()
            async for chunk in answer.content.iter_chunked(MOST_BYTES):
                body += chunk
                if len(body) > MOST_BYTES:
                    raise UnusableAnswer(f"it has more than {MOST_BYTES} bytes")
            return bytes(body)

    def _keep(self, query: str, choice: Choice) -> None:
        self._known[query] = self._now() + self._remember, choice
        self._known.move_to_end(query)
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)

    async def aclose(self) -> None:
        if self._session is not None:
            await self._session.close()


def why(error: BaseException) -> str:
    """What to say in the log: a kind of error or a sentence of ours, and nothing that the other side sent."""
    return str(error) if isinstance(error, UnusableAnswer) else type(error).__name__
