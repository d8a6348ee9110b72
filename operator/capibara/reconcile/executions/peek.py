"""Seeing what code has printed before it has told its end, if it ever does."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any, Final

import structlog

from capibara.api.reasons import Reason
from capibara.backends.base import OutputLimits, SandboxBackend, SandboxHandle
from capibara.backends.errors import BackendError, InvalidRequest
from capibara.core import names
from capibara.core.outcome import Printed
from capibara.core.world import Answer
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.record import Recorder, unmaskable
from capibara.reconcile.executions.run import Run
from capibara.reconcile.executions.sandboxes import Sandboxes
from capibara.settings import Settings

log = structlog.get_logger(__name__)

LAST_LOOK_SECONDS: Final = 1.0
"""A sandbox that is to be destroyed is not kept for longer than this."""

STORED: Final = ("results_stored", "results_kept", "files_stored")
"""What only an output store takes."""


def output_limits(settings: Settings) -> OutputLimits:
    """What a run may leave behind."""
    kept = dict.fromkeys(STORED, settings.output_file_bytes) if settings.output_store else {}
    return OutputLimits(
        inline=settings.output_inline_bytes,
        stored=settings.output_file_bytes,
        results_inline=settings.results_inline_bytes,
        files_inline=settings.files_inline_bytes,
        **kept,
    )


class Peeker:
    """Looks into sandboxes. What it sees is in `Run.printed`; what cannot be seen stays as it was."""

    def __init__(self, settings: Settings, backend: SandboxBackend, recorder: Recorder) -> None:
        self._limits = output_limits(settings)
        self._backend = backend
        self._recorder = recorder

    async def look(self, run: Run) -> None:
        """While the code runs: put what it has printed on the status. Given up when something happens meanwhile."""
        assert run.state.sandbox is not None
        if await unless_something_happens(run, self._peek(run, run.state.sandbox)):
            run.state.looked_at = steady()
            if run.state.printed is not None:
                await self._recorder.show(run, run.state.printed)

    async def ask(self, run: Run) -> None:
        """Whether the end of a run that seems overdue stands in its sandbox, put into `asked`.

        Given up when something happens meanwhile. Raises BackendError: nobody knows.
        """
        assert run.state.sandbox is not None
        await unless_something_happens(run, self._ask(run, run.state.sandbox))

    async def _ask(self, run: Run, sandbox: SandboxHandle) -> None:
        attempt = names.attempt_name(run.uid, run.attempt_number)
        try:
            seen = await self._backend.peek(sandbox, attempt, self._limits)
        except InvalidRequest:  # an answer all the same, of a sandbox in which nothing can be run any more
            seen = Printed()
        run.state.asked = Answer(steady(), seen.ended)

    async def look_last(self, run: Run, sandboxes: Sandboxes) -> None:
        """Before the sandbox goes, while there is one that answers; also into one that a predecessor left."""
        try:
            async with asyncio.timeout(LAST_LOOK_SECONDS):
                sandbox = run.state.sandbox if has_run(run) else await sandboxes.left_by_predecessor(run)
                if sandbox is not None:
                    await self._peek(run, sandbox)
        except TimeoutError:
            log.info("what it had printed could not be read in time", uid=run.uid)
        except BackendError as error:
            log.debug("what it has printed cannot be seen", uid=run.uid, why=error.message)

    async def complete(self, run: Run) -> None:
        """An end that somebody else than the runner told, without output: what its files have is all there is."""
        state = run.state
        if state.finished is None or not state.finished.is_silent or state.sandbox is None:
            return
        await self._peek(run, state.sandbox)
        if state.printed is not None:
            state.finished = replace(state.finished, stdout=state.printed.stdout, stderr=state.printed.stderr)

    async def _peek(self, run: Run, sandbox: SandboxHandle) -> None:
        if unmaskable(run):
            return
        attempt = names.attempt_name(run.uid, run.attempt_number)
        try:
            seen = await self._backend.peek(sandbox, attempt, self._limits)
        except BackendError as error:
            log.debug("what it has printed cannot be seen", uid=run.uid, why=error.message)
        else:
            run.state.printed = known(seen, run.state.printed)


def has_run(run: Run) -> bool:
    """Whether there is a sandbox in which code of ours has printed what no end has told."""
    state = run.state
    gone = state.failure is not None and state.failure.reason is Reason.SANDBOX_LOST
    return state.sandbox is not None and state.running_since is not None and state.finished is None and not gone


def known(seen: Printed, before: Printed | None) -> Printed | None:
    """Code can delete its files, and does not take back with them what it has printed."""
    return before if seen.is_empty else seen


async def unless_something_happens(run: Run, work: Coroutine[Any, Any, None]) -> bool:
    """Whether it was done before there was any news about the execution; else it is given up."""
    working = asyncio.ensure_future(work)
    news = asyncio.ensure_future(run.changed.wait())
    try:
        await asyncio.wait({working, news}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
        return working.done()
    finally:
        for task in (working, news):
            task.cancel()
        await asyncio.gather(working, news, return_exceptions=True)
