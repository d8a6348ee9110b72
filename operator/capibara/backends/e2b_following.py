"""A command in an E2B sandbox as a stream, and one run followed to its end by such commands."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import e2b

from capibara.backends.base import NotStarted
from capibara.backends.e2b_errors import guarded
from capibara.backends.errors import ProviderUnavailable, RateLimited, SandboxTaken
from capibara.backends.standby import Standby
from capibara.backends.verdict import MAX_TEXT, NO_PYTHON, Transcript, lost, no_python
from capibara.core.outcome import CodeError, Finished, Outcome

CALL_SECONDS = 20.0
SILENCE_SECONDS = 30.0  # the follower says something every 10 s; a stream quiet for longer is dead
UNREACHABLE_SECONDS = 60.0  # without any answer from a sandbox, before the caller has to decide
RECONNECT_SECONDS = 0.5
LAST_WORD_SECONDS = 10.0  # for a sandbox that is asked once more, when a run is overdue
SPEECHLESS_FOLLOWERS = 3  # ended without a word, one after the other: somebody kills them


async def open_stream(sandbox: e2b.AsyncSandbox, command: str, feed: Callable[[str], None], timeout: float = 0) -> Any:
    """Start a command and have its output brought to `feed`. The handle must be disconnected.

    `timeout`: envd kills it after so many seconds; 0: never.
    """
    return await sandbox.commands.run(
        command,
        background=True,
        timeout=timeout,
        on_stdout=feed,
        retain_output=False,
        request_timeout=CALL_SECONDS,
    )


class Following:
    """One run followed across cut connections. Every try repeats the same command, which is harmless to repeat."""

    def __init__(
        self,
        sandbox: e2b.AsyncSandbox,
        attempt: str,
        command: str,
        allowed_seconds: float,
        max_text: int = MAX_TEXT,
    ) -> None:
        self._sandbox = sandbox
        self._attempt = attempt
        self._command = command
        self._max_text = max_text
        self._now = asyncio.get_running_loop().time
        self._until = self._now() + allowed_seconds
        self._speechless = 0

    async def to_the_end(self, standby: Standby | None = None) -> Finished | NotStarted:
        """`standby`: the stream to listen to first, as it has begun already."""
        answered, trouble = self._now(), None
        while self._now() < self._until:
            transcript = standby.transcript if standby else Transcript(self._attempt, self._max_text)
            try:
                exit_code = await self._listen(transcript, standby.command if standby else None)
                answered, trouble = self._now(), None
            except (ProviderUnavailable, RateLimited) as error:
                exit_code, trouble = None, error
                if self._now() - answered > UNREACHABLE_SECONDS:
                    raise
            standby = None
            if transcript.is_anothers():
                raise SandboxTaken
            end = transcript.verdict() or self._without_verdict(exit_code)
            if end is not None:
                return end
            await asyncio.sleep(RECONNECT_SECONDS)
        if trouble is not None:  # no answer is not an end
            raise trouble
        return await self._last_word()

    async def _last_word(self) -> Finished | NotStarted:
        """Ask anew, since the stream may have been cut unnoticed shortly before: no answer is not an end."""
        self._until = self._now() + LAST_WORD_SECONDS
        transcript = Transcript(self._attempt, self._max_text)
        await self._listen(transcript, None)
        if (end := transcript.verdict()) is not None:
            return end
        message = "the runner in the sandbox did not end the run at its deadline, nor answer"
        return Finished(Outcome.DEADLINE, error=CodeError("DeadlineExceeded", message))

    def _without_verdict(self, exit_code: int | None) -> Finished | None:
        if exit_code == NO_PYTHON:
            return no_python()
        self._speechless = 0 if exit_code is None else self._speechless + 1
        return lost(oom=False) if self._speechless >= SPEECHLESS_FOLLOWERS else None

    async def _listen(self, transcript: Transcript, command: Any) -> int | None:
        """The follower's exit code; None if it had not ended when its verdict was heard, or when the time was up."""
        what = f"follow sandbox {self._sandbox.sandbox_id}"
        if command is None:
            async with guarded(what, CALL_SECONDS):
                command = await open_stream(self._sandbox, self._command, transcript.feed)
        try:
            async with guarded(what, None):
                return await self._outlast(asyncio.ensure_future(command.wait()), transcript)
        finally:
            await command.disconnect()

    async def _outlast(self, ending: asyncio.Future[Any], transcript: Transcript) -> int | None:
        over = asyncio.ensure_future(transcript.over.wait())
        try:
            while (left := self._until - self._now()) > 0:
                heard = transcript.length
                seconds = min(left, SILENCE_SECONDS)
                await asyncio.wait({ending, over}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
                if over.done():  # the command's own end is some milliseconds off, and says nothing more
                    return None
                if ending.done():
                    return int(ending.result().exit_code)
                if transcript.length == heard and left > SILENCE_SECONDS:
                    raise ProviderUnavailable(f"sandbox {self._sandbox.sandbox_id} has fallen silent")
            return None
        except e2b.CommandExitException as exit_:
            return int(exit_.exit_code)
        finally:
            over.cancel()
            ending.cancel()
