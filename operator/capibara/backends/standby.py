"""Runners that wait in sandboxes for their one delivery, as seen from here: an open stream each."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

from capibara.backends.errors import InvalidRequest, ProviderUnavailable, SandboxTaken
from capibara.backends.verdict import Transcript

HANDOVER_SECONDS = 3.0
"""A runner that has not answered a delivery by then is taken for lost."""

Open = Callable[[Callable[[str], None]], Awaitable[Any]]
"""Starts the command that waits, brings its output to the function given, and returns the SDK's handle of it."""


class Standby:
    """One waiting runner: what it has said so far, and when it says more."""

    def __init__(self) -> None:
        self.transcript = Transcript()
        self.command: Any = None
        self._heard = asyncio.Event()
        self._ending: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    async def open(self, start: Open) -> None:
        """Return when it waits. InvalidRequest: the sandbox has been used; ProviderUnavailable."""
        self.command = await start(self._feed)
        self._ending = asyncio.ensure_future(self.command.wait())
        self._ending.add_done_callback(self._ended)
        await self._until_said("ready")
        if self.transcript.has_said("used"):
            raise InvalidRequest("the sandbox has been used: it can serve no other execution")
        if not self.transcript.has_said("ready"):
            raise ProviderUnavailable("the runner in the sandbox ended before it was ready")

    @property
    def has_ended(self) -> bool:
        """Whether it waits no more, as when its sandbox has gone."""
        return self._ending.done()

    def _feed(self, piece: str) -> None:
        self.transcript.feed(piece)
        self._heard.set()

    def _ended(self, ending: asyncio.Future[Any]) -> None:
        if not ending.cancelled():
            ending.exception()  # how it ended is found out by whoever follows on
        self._heard.set()

    async def deliver(self, upload: Awaitable[None], attempt: str, max_text: int) -> bool:
        """Hand it an attempt. False: it does not say that it has it; it may have it all the same.

        SandboxTaken: others have used this sandbox. The stream goes on only if the answer is True.
        """
        self.transcript.attempt, self.transcript.max_text = attempt, max_text
        taken = f"taken {attempt}"
        try:
            unanswered = await self._upload(upload)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(HANDOVER_SECONDS):
                    await self._until_said(taken)
            if self.transcript.is_anothers():
                raise SandboxTaken
            if unanswered is not None and not self.transcript.has_said(taken):
                raise unanswered
        except BaseException:
            await self.close()
            raise
        if not self.transcript.has_said(taken):
            await self.close()
            return False
        return True

    async def _upload(self, upload: Awaitable[None]) -> ProviderUnavailable | None:
        """The error of an upload that may have arrived all the same: the runner knows better."""
        try:
            await upload
        except ProviderUnavailable as error:
            return error
        return None

    async def _until_said(self, word: str) -> None:
        """Until it has, or has refused, or has ended."""
        while not (self.transcript.has_said(word) or self.transcript.is_anothers() or self._ending.done()):
            self._heard.clear()
            await self._heard.wait()

    async def close(self) -> None:
        if self.command is not None:
            await self.command.disconnect()


class Standbys:
    """All waiting runners, by sandbox."""

    def __init__(self) -> None:
        self._open: dict[str, Standby] = {}

    async def open(self, sandbox_id: str, start: Open) -> None:
        """Have one wait in that sandbox. Errors as `Standby.open`."""
        standby = Standby()
        try:
            await standby.open(start)
        except BaseException:
            await standby.close()
            raise
        await self.close(sandbox_id)
        self._open[sandbox_id] = standby

    async def take(self, sandbox_id: str) -> Standby | None:
        """The one that waits there, from now on the caller's. None: there is none, or none any more."""
        standby = self._open.pop(sandbox_id, None)
        if standby is not None and standby.has_ended:
            await standby.close()
            return None
        return standby

    async def close(self, sandbox_id: str) -> None:
        standby = self._open.pop(sandbox_id, None)
        if standby is not None:
            await standby.close()

    async def aclose(self) -> None:
        for sandbox_id in list(self._open):
            await self.close(sandbox_id)
