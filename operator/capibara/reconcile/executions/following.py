"""Following runs: from the start of the code, or from where somebody else has started it, to its end."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Coroutine
from typing import Any

from capibara.backends.base import NotStarted, OutputRequest, RunRequest, SandboxBackend
from capibara.backends.errors import BackendError
from capibara.core import actions, names
from capibara.core.outcome import Finished, withheld
from capibara.core.plan import Plan
from capibara.core.world import Inputs, World
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.peek import Peeker, output_limits
from capibara.reconcile.executions.record import Recorder, unmaskable
from capibara.reconcile.executions.run import Run
from capibara.reconcile.executions.sandboxes import Sandboxes
from capibara.settings import Settings
from capibara.telemetry import traces

NOTE_AGAIN_SECONDS = 5.0
"""A status in between that was not written is tried again so soon."""


class Follower:
    """Performs the steps between a sandbox that is there and the end of what runs in it."""

    def __init__(
        self,
        settings: Settings,
        backend: SandboxBackend,
        recorder: Recorder,
        peeker: Peeker,
        sandboxes: Sandboxes,
    ) -> None:
        self._settings = settings
        self._backend = backend
        self._recorder = recorder
        self._peeker = peeker
        self._sandboxes = sandboxes

    def start(self, run: Run) -> None:
        """Start and follow it: the runner sees to it that it runs once."""
        assert isinstance(run.plan, Plan)
        assert isinstance(run.inputs, Inputs)
        assert run.state.sandbox is not None
        run.state.not_started = False
        self._listen(run, self._backend.run(run.state.sandbox, self._request(run, run.plan, run.inputs)))

    def resume(self, run: Run) -> None:
        """Follow on what may have been started, with nothing but its sandbox and its name."""
        assert run.attempt is not None
        assert run.state.sandbox is not None
        attempt = names.attempt_name(run.uid, run.attempt.number)
        self._listen(run, self._backend.resume(run.state.sandbox, attempt))

    def _listen(self, run: Run, following: Coroutine[Any, Any, Finished | NotStarted]) -> None:
        if run.state.following is not None:  # it has brought nothing of an end that stands in the sandbox
            run.state.following.cancel()
        run.state.following_since = steady()
        run.state.running_since = run.state.running_since or run.state.following_since
        run.clock.run_began = time.monotonic()
        run.state.following = asyncio.create_task(following)
        run.state.following.add_done_callback(lambda _: run.changed.set())

    def _request(self, run: Run, plan: Plan, inputs: Inputs) -> RunRequest:
        assert run.attempt is not None
        return RunRequest(
            attempt=names.attempt_name(run.uid, run.attempt.number),
            code=inputs.code,
            language=plan.language.value,
            executor=plan.executor.value,
            deadline_seconds=plan.deadline,
            env={**trace_variables(run), **plan.env, **inputs.env},
            files=inputs.files,
            outputs=tuple(OutputRequest(each.path, each.most_bytes, each.required) for each in plan.outputs),
            stdin=(run.execution.spec.stdin or "").encode(),
            cpu=plan.cpu_millis / 1000,
            memory_bytes=plan.memory_bytes,
            limits=output_limits(self._settings),
        )

    async def follow(self, run: Run, world: World, step: actions.Follow) -> None:
        """Wait for the end, for a change, or for the time that the step names."""
        seconds = step.until - world.now
        if step.note is not None:
            run.state.progress_written = await self._recorder.note(run, step.note)
            seconds = seconds if run.state.progress_written else min(seconds, NOTE_AGAIN_SECONDS)
        assert run.state.following is not None
        if step.look and not run.state.following.done():
            await self._peeker.look(run)
        elif not run.state.following.done():
            await until_changed(run, seconds)
        await self._take_end(run, run.state.following)

    async def ask(self, run: Run) -> None:
        """Ask a run that seems overdue for its end. Who does not answer is followed anew, as after any outage."""
        following = run.state.following
        assert following is not None
        try:
            await self._peeker.ask(run)
        except BackendError as error:
            if not following.done():
                following.cancel()
                self._interrupted(run, error)
        await self._take_end(run, following)

    async def _take_end(self, run: Run, following: asyncio.Task[Finished | NotStarted]) -> None:
        if following.done() and run.state.following is following:
            self._followed(run, following)
            await self._peeker.complete(run)

    def _interrupted(self, run: Run, error: BackendError) -> None:
        run.state.following = None
        self._sandboxes.failed(run, error)
        run.state.progress_written = False

    def _followed(self, run: Run, following: asyncio.Task[Finished | NotStarted]) -> None:
        """Take what the run came to. After a failure it is followed anew, from the same sandbox."""
        run.state.following = None
        try:
            end = following.result()
        except BackendError as error:
            self._interrupted(run, error)
        else:
            if isinstance(end, NotStarted):
                run.state.not_started, run.state.running_since = True, None
            else:
                why = unmaskable(run)
                run.state.finished = withheld(end, why) if why else end
                run.clock.run_ended = time.monotonic()


def trace_variables(run: Run) -> dict[str, str]:
    """What lets the code go on with the trace: a span of ours, or the caller's own if we send none."""
    assert run.attempt is not None
    if traces.are_on():
        return run.trace.variables(run.trace.run_span_id(run.attempt.number))
    return run.trace.variables(run.trace.parent_id) if run.trace.is_continued else {}


async def until_changed(run: Run, seconds: float | None) -> None:
    """Wait for news about this execution, at most so long."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(None if seconds is None else max(seconds, 0)):
            await run.changed.wait()
