"""The sandboxes of attempts: created, found again, destroyed."""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import replace

import structlog

from capibara.backends.base import CreateRequest, SandboxBackend, SandboxHandle
from capibara.backends.errors import (
    BackendError,
    ConcurrencyLimited,
    ProviderUnavailable,
    RateLimited,
    SandboxGone,
    SandboxTaken,
)
from capibara.core import names
from capibara.core.attempts import has_begun, has_unknown_sandbox, may_have_run
from capibara.core.plan import Plan
from capibara.core.world import Attempt, Failure, Retry
from capibara.kube.client import KubeError
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.run import Run
from capibara.reconcile.live import Live
from capibara.reconcile.queue import AdmissionQueue, Ticket
from capibara.reconcile.reaper import Reaper
from capibara.settings import Settings

log = structlog.get_logger(__name__)

RELEASED_SOON_SECONDS = 1.0
"""How long an end without a result waits for its sandbox to be destroyed."""


class Sandboxes:
    """Performs the steps that make and end an attempt's sandbox. `live`: None where nobody else writes statuses."""

    def __init__(
        self,
        settings: Settings,
        cluster: str,
        backend: SandboxBackend,
        queue: AdmissionQueue,
        reaper: Reaper,
        live: Live | None = None,
    ) -> None:
        self._settings = settings
        self._cluster = cluster
        self._backend = backend
        self._queue = queue
        self._reaper = reaper
        self._live = live

    def give_back(self, run: Run) -> None:
        """A warm sandbox that was reserved and will not be used: nobody else knows that it is free."""
        if run.reserved is not None:
            warm, run.reserved = run.reserved, None
            self._reaper.kill(warm.id)

    async def acquire(self, run: Run) -> None:
        """Create the sandbox. The call is never interrupted: who cancels waits for it, and knows what there is."""
        assert isinstance(run.plan, Plan)
        assert run.attempt is not None
        assert run.ticket is not None
        if not run.ticket.may_create:
            self._queue_again(run, run.ticket)
            return
        run.ticket.may_create = False
        run.clock.acquire_began = time.monotonic()
        run.creation = asyncio.create_task(self._backend.create(self._create_request(run, run.plan, run.attempt)))
        try:
            self.acquired(run, await asyncio.shield(run.creation))
            self._queue.created()
        except (RateLimited, ConcurrencyLimited) as error:
            self._turned_away(run, run.ticket, error)
        except BackendError as error:
            run.creation = None
            self.failed(run, error)
            run.state.refusals += 0 if error.ambiguous else 1

    def _turned_away(self, run: Run, ticket: Ticket, error: BackendError) -> None:
        """The provider creates no more just now: nobody's failure. Others wait as well, and all of them more slowly."""
        log.warning("E2B creates no more just now; queueing again", uid=run.uid, reason=error.reason, why=error.message)
        run.creation = run.state.failure = None
        run.state.refusals += 1
        self._queue.refused(ticket, error)
        self._queue_again(run, ticket)

    def _queue_again(self, run: Run, ticket: Ticket) -> None:
        """Another creation needs another turn."""
        run.queued_at, run.told = steady(), None
        self._queue.give_back(ticket)

    async def await_creation(self, run: Run) -> None:
        """Wait for the answer to a create that nobody waits for any more."""
        assert run.creation is not None
        try:
            self.acquired(run, await run.creation)
        except BackendError as error:
            self.failed(run, error)

    def _create_request(self, run: Run, plan: Plan, attempt: Attempt) -> CreateRequest:
        return CreateRequest(
            template_id=plan.template.template_id,
            metadata=names.sandbox_metadata(self._cluster, run.uid, attempt.number, plan.cpu_millis, plan.memory_bytes),
            timeout_seconds=min(
                plan.deadline + self._settings.sandbox_grace_seconds, self._settings.sandbox_max_seconds
            ),
            idempotency_key=names.idempotency_key(run.uid, attempt.number, run.state.refusals),
            allow_internet=plan.allow_internet,
            allow_out=plan.allow_out,
        )

    async def adopt(self, run: Run) -> None:
        """Look for the attempt's sandbox: keep the oldest, destroy the rest. None for an inherited one: lost."""
        assert run.attempt is not None
        run.clock.acquire_began = run.clock.acquire_began or time.monotonic()
        try:
            found = await self._find(run)
        except BackendError as error:
            self.failed(run, error, ambiguous=True)
            return
        run.state.searched = True
        run.state.failure = None
        for superfluous in found[1:]:
            self._reaper.kill(superfluous.id)
        if found:
            self.acquired(run, found[0])
        elif run.attempt.inherited:
            gone = SandboxGone(
                "the sandbox was gone when the operator came back", begun=has_begun(run.execution, run.attempt)
            )
            self.failed(run, gone, seen=bool(run.last_sandbox_id or run.execution.status.sandbox_id))

    async def _find(self, run: Run) -> list[SandboxHandle]:
        """The sandboxes of the current attempt, oldest first; of an inherited one, also the pool's that it names."""
        found = await self._backend.find(names.identity_metadata(self._cluster, run.uid, run.attempt_number))
        named = run.execution.status.sandbox_id if may_have_run(run.execution, run.attempt) else ""
        return found if found or not named else await self._find_named(named, run.uid)

    async def left_by_predecessor(self, run: Run) -> SandboxHandle | None:
        """The sandbox of a run that another operator began and that nobody has taken over yet."""
        if run.state.sandbox is not None or run.state.searched or not may_have_run(run.execution, run.attempt):
            return None
        return next(iter(await self._find(run)), None)

    async def _find_named(self, sandbox_id: str, uid: str) -> list[SandboxHandle]:
        """The pool's sandbox that the status names: it does not say itself whose it became, the claim does.

        Only if no other execution than `uid` names it, since whoever may write a status may name anything (F15).
        """
        everything = await self._backend.find({names.CLUSTER: self._cluster})
        found = [handle for handle in everything if handle.id == sandbox_id and names.POOL in handle.metadata]
        if not found or self._live is None:
            return found
        try:
            return [] if {*(await self._live()).get(sandbox_id, ())} - {uid} else found
        except KubeError as error:
            message = f"whose sandbox {sandbox_id} is cannot be asked: {error.message}"
            raise ProviderUnavailable(message, ambiguous=False) from error

    def acquired(self, run: Run, sandbox: SandboxHandle) -> None:
        run.creation = None
        run.state.sandbox = sandbox
        run.last_sandbox_id = sandbox.id
        run.state.failure = None
        clock = run.clock
        clock.acquired = time.monotonic()
        clock.acquire_seconds = max(clock.acquired - (clock.acquire_began or clock.acquired), 0.0)

    def failed(self, run: Run, error: BackendError, *, ambiguous: bool = False, seen: bool = True) -> None:
        count = run.state.failure.count + 1 if run.state.failure else 1
        log.warning("E2B did not do it", uid=run.uid, reason=error.reason, why=error.message, count=count)
        if isinstance(error, SandboxTaken):  # whose code may run in it: it is not ours to destroy
            run.state.sandbox = run.last_sandbox_id = None
        if not error.begun:  # another sandbox, made by another request, has the same attempt
            run.state.vanished += 1
            run.state.refusals += 1
            run.state.running_since = None
        run.state.failure = Failure(
            reason=error.reason,
            message=error.message,
            begun=error.begun,
            seen=seen,
            retry=Retry(error.retry) if error.begun else Retry.BACKOFF,
            at=steady(),
            count=count,
            retry_after=error.retry_after,
            ambiguous=ambiguous or error.ambiguous,
        )

    def has_left_something(self, run: Run) -> bool:
        """Whether there is anything to do for `release`, or it is at it."""
        known = (run.creation, run.state.following, run.reserved, run.state.sandbox, run.releasing)
        return any(each is not None for each in known) or has_unknown_sandbox(
            run.execution, run.attempt, run.state.failure, searched=run.state.searched
        )

    async def release_soon(self, run: Run) -> None:
        """Destroy the sandbox, and wait only as long as that takes where E2B answers."""
        release = run.releasing = asyncio.create_task(self.release(run))
        await asyncio.wait({release}, timeout=RELEASED_SOON_SECONDS)
        if release.done():
            run.releasing = None
            release.result()

    async def await_release(self, run: Run) -> None:
        """Wait for a sandbox that the end did not wait for: until it is gone its place is taken."""
        release, run.releasing = run.releasing, None
        if release is not None:
            await release

    async def release(self, run: Run) -> None:
        """Destroy the sandbox. If E2B does not answer, the reaper goes on trying; the execution need not wait."""
        if run.state.storing is not None:
            run.state.storing.cancel()
            await asyncio.wait({run.state.storing})
            run.state.storing = None
        if run.state.following is not None:
            run.state.following.cancel()
            with contextlib.suppress(asyncio.CancelledError, BackendError):
                await run.state.following
            run.state.following = None
        if run.reserved is not None:  # of a claim that was not answered, or lost to somebody
            warm, run.reserved = run.reserved, None
            await self._reaper.kill_now(warm.id)
        if run.state.sandbox is not None:
            sandbox, run.state.sandbox = run.state.sandbox, None
            await self._reaper.kill_now(sandbox.id)
            run.clock.released(time.monotonic())
        elif has_unknown_sandbox(run.execution, run.attempt, run.state.failure, searched=run.state.searched):
            await self._release_unknown(run)

    async def _release_unknown(self, run: Run) -> None:
        """Destroy what may have been created for the attempt, by a predecessor or without an answer."""
        ours = names.identity_metadata(self._cluster, run.uid, run.attempt_number)
        await self._reaper.kill_found_now(lambda: self._backend.find(ours))
        if named := run.execution.status.sandbox_id:
            await self._reaper.kill_found_now(lambda: self._find_named(named, run.uid))
        run.state.searched = True
        if run.state.failure is not None:
            run.state.failure = replace(run.state.failure, ambiguous=False)
