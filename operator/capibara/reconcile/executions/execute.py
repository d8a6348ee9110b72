"""Performing the steps: one method each. What happened is put into the `Run`; what it means is core's business."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import assert_never

import structlog
from structlog.contextvars import bind_contextvars

from capibara.api.reasons import Reason
from capibara.backends.base import SandboxBackend
from capibara.core import actions, backoff, results
from capibara.core.attempts import is_held
from capibara.core.cached import key_document
from capibara.core.ending import ending_of
from capibara.core.found import Missed
from capibara.core.plan import Plan
from capibara.core.usage import Prices
from capibara.core.waiting import Told
from capibara.core.world import Attempt, Failure, Retry, World
from capibara.kube.client import Conflict, KubeError, NotFound, Rejected, Unreachable
from capibara.kube.events import Events
from capibara.kube.status import StatusWriter
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.following import NOTE_AGAIN_SECONDS, Follower, until_changed
from capibara.reconcile.executions.peek import Peeker
from capibara.reconcile.executions.recall import Recaller
from capibara.reconcile.executions.record import Recorder
from capibara.reconcile.executions.run import AttemptState, Run, claimant_of
from capibara.reconcile.executions.sandboxes import Sandboxes
from capibara.reconcile.executions.storing import Keeper
from capibara.reconcile.pools.pool import WarmPool
from capibara.reconcile.queue import AdmissionQueue
from capibara.settings import Settings
from capibara.store.errors import StoreError
from capibara.telemetry import metrics

log = structlog.get_logger(__name__)

CONFLICT_SECONDS, MOST_CONFLICT_SECONDS = 0.1, 5.0
"""First and longest wait before a claim is tried once more that others' writes came before, again and again."""


class Performer:
    """Performs steps. One per process; all state of an execution is in its `Run`."""

    def __init__(
        self,
        settings: Settings,
        backend: SandboxBackend,
        writer: StatusWriter,
        queue: AdmissionQueue,
        sandboxes: Sandboxes,
        recaller: Recaller,
        pool: WarmPool | None = None,
        events: Events | None = None,
        spent: Callable[[str, float], None] | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        self._settings = settings
        self._writer = writer
        prices = Prices(settings.price_per_cpu_second, settings.price_per_gib_second)
        self._recorder = Recorder(writer, events, prices, spent)
        self._peeker = Peeker(settings, backend, self._recorder)
        self._follower = Follower(settings, backend, self._recorder, self._peeker, sandboxes)
        self._keeper = keeper or Keeper(settings, "", backend, None)
        self._queue = queue
        self.sandboxes = sandboxes
        self._recaller = recaller
        self._pool = pool

    async def perform(self, run: Run, world: World, step: actions.Step) -> bool:
        """Perform one step. True: that was the last one."""
        match step:
            case actions.Forget():
                self._forget(run)
                return True
            case actions.Enqueue():
                self._enqueue(run, at_once=step.at_once)
            case actions.Wait():
                await self._wait(run, world, step)
            case actions.Look():
                await self._look(run)
            case actions.Recall():
                return await self._recall(run, step)
            case actions.Claim() | actions.Retry():
                return await self._begin_attempt(run, step)
            case actions.Conclude():
                return await self._conclude(run, world, step)
            case actions.Finish():
                await self._finish(run, step)
                return True
            case _:
                await self._work(run, world, step)
        return False

    async def _work(self, run: Run, world: World, step: actions.Work) -> None:
        """What is done for an attempt between its claim and its end."""
        match step:
            case actions.Acquire():
                await self.sandboxes.acquire(run)
            case actions.Adopt():
                await self.sandboxes.adopt(run)
            case actions.Declare():
                await self._declare(run)
            case actions.Start():
                self._follower.start(run)
            case actions.Resume():
                self._follower.resume(run)
            case actions.Ask():
                await self._follower.ask(run)
            case actions.Follow():
                await self._follower.follow(run, world, step)
            case actions.Store():
                await self._store(run, world, step)
            case actions.Release():
                await self._peeker.look_last(run, self.sandboxes)
                await (self.sandboxes.release_soon(run) if step.soon else self.sandboxes.release(run))
            case _:
                assert_never(step)

    async def _store(self, run: Run, world: World, step: actions.Store) -> None:
        seconds = None if step.until is None else step.until - world.now
        if step.note is not None and not await self._recorder.note(run, step.note):
            seconds = NOTE_AGAIN_SECONDS
        await self._keeper.store(run, seconds)

    async def _declare(self, run: Run) -> None:
        if not await self._recorder.declare(run):
            await until_changed(run, NOTE_AGAIN_SECONDS)

    def _forget(self, run: Run) -> None:
        """A peer that looks after it has its sandbox too: that is not ours to destroy."""
        run.ceded = run.execution.status.owner != self._settings.identity
        if run.ceded:
            run.state.sandbox = None
            self.sandboxes.give_back(run)
            for work in (run.state.following, run.state.storing):
                if work is not None:
                    work.cancel()

    def _enqueue(self, run: Run, *, at_once: bool) -> None:
        """What a warm sandbox waits for does not wait: that has a place, and no creation is needed."""
        run.queued_at, run.told = steady(), None
        claimant = claimant_of(run.execution, returning=at_once)
        if not at_once and self._queue.has_room(claimant.namespace):
            self._reserve(run)
        at_once = at_once or run.reserved is not None
        run.ticket = self._queue.enter(lambda: self._admitted(run), claimant, at_once=at_once)

    def _reserve(self, run: Run) -> None:
        if run.reserved is None and self._pool is not None and isinstance(run.plan, Plan):
            run.reserved = self._pool.take(run.plan)

    def _admitted(self, run: Run) -> None:
        run.clock.admitted = time.monotonic()
        run.changed.set()

    async def _wait(self, run: Run, world: World, step: actions.Wait) -> None:
        """Say why, if the status does not say so yet, and wait. Who is held gives up its place in the queue."""
        seconds = None if step.until is None else step.until - world.now
        if step.note is not None:
            if is_held(run.execution, run.attempt):
                self.sandboxes.give_back(run)
                self.leave_queue(run)
            if not await self._recorder.note(run, step.note):
                seconds = min(seconds or NOTE_AGAIN_SECONDS, NOTE_AGAIN_SECONDS)
            elif step.place is not None:
                run.told = Told(steady(), step.place, step.note.reason)
        await until_changed(run, seconds)

    async def _look(self, run: Run) -> None:
        try:
            await self._recaller.look(run)
        except KubeError as error:
            log.warning("equal executions were not looked for; trying again", uid=run.uid, why=error.message)
            await until_changed(run, NOTE_AGAIN_SECONDS)

    async def _recall(self, run: Run, step: actions.Recall) -> bool:
        """True: it has the result, or is gone. Where that cannot be copied, or does not fit in, it has to run."""
        try:
            brought = await self._recaller.bring(run, step.hit)
            if not await self._recorder.recall(run, step, brought):
                await until_changed(run, NOTE_AGAIN_SECONDS)
                return False
        except NotFound:
            return True
        except StoreError as error:
            log.warning("a result that was found again could not be copied; running", uid=run.uid, why=error.message)
            run.recall.found = Missed()
            return False
        except Rejected as error:
            log.warning("a result that was found again was refused; running", uid=run.uid, why=error.message)
            run.recall.found = Missed()
            return False
        return True

    async def _begin_attempt(self, run: Run, step: actions.Claim | actions.Retry) -> bool:
        if isinstance(step, actions.Claim):
            return await self._claim(run, step.attempt, inherited=step.inherited)
        if step.lost is not None:
            why = run.state.failure.message if run.state.failure else ""
            what = f"attempt {step.attempt - 1} lost its sandbox: {why}"
            self._recorder.warn(run, step.lost, what, occasion=str(step.attempt - 1))
        warm, run.reserved = run.reserved, None  # for the attempt that begins: not to be released with the last one's
        await self.sandboxes.release(run)
        run.reserved = warm
        return await self._claim(run, step.attempt, inherited=False, lost=step.lost)

    async def _conclude(self, run: Run, world: World, step: actions.Conclude) -> bool:
        """What it came to stands before its sandbox goes; its place is for others until the next one is due.

        Where no record fits into the object, the attempt was the last one. True: that is so, or the object is gone.
        """
        try:
            if not await self._recorder.conclude(run, step):
                await until_changed(run, NOTE_AGAIN_SECONDS)
                return False
        except NotFound:
            return True
        except Rejected:
            assert run.state.finished is not None
            await self._finish(run, ending_of(run.state.finished, world.terms))
            return True
        await self.sandboxes.release(run)
        run.state.finished = run.state.running_since = None
        run.concluded_at = steady()
        self.leave_queue(run)
        return False

    async def _claim(self, run: Run, number: int, *, inherited: bool, lost: Reason | None = None) -> bool:
        """Status write 1. Who loses the race looks at what the winner wrote."""
        plan = run.plan if isinstance(run.plan, Plan) else None
        is_predecessors = inherited and run.claim_sent != number
        assert plan is not None or is_predecessors
        if not is_predecessors:
            self._reserve(run)
        warm_id = run.reserved.id if run.reserved else None
        status = results.claimed_status(
            run.execution,
            self._settings.identity,
            number,
            plan,
            time.time(),
            warm_id,
            lost=lost,
            secret_versions="" if is_predecessors else run.secret_versions,
        )
        status |= {} if is_predecessors else key_document(run.recall.key)
        version = run.execution.metadata.resource_version
        try:
            run.read(await self._writer.write(run.reference, status, version))
        except Conflict:
            await self._stand_back(run)
            return not await self._recorder.look_again(run)
        except NotFound:
            return True
        except Rejected as error:  # such as an object that is as large as can be stored: no status fits into it
            why = f"the API server refused the claim: {error.message}"
            run.state.failure = Failure(Reason.INVALID_SPEC, why, Retry.NEVER, steady())
            return False
        except KubeError as error:
            log.warning("a claim was not written; trying again", uid=run.uid, why=error.message)
            if not inherited and isinstance(error, Unreachable):  # a predecessor's attempt stays one
                run.claim_sent = number
                run.state = AttemptState()  # which attempt is ours, the object will tell
            if run.attempt is None:
                self.leave_queue(run)  # others may be luckier
            await asyncio.sleep(self._settings.provider_retry_seconds)
            return False
        # A claim that we sent and that stands there by now is no predecessor's.
        run.begin_attempt(Attempt(number, is_predecessors))
        bind_contextvars(attempt=number)
        if plan is not None and not is_predecessors:
            self._begin_warm(run, plan)
            if run.recall.key and number == 1:
                metrics.recall_missed(plan.template.name)
        return False

    async def _stand_back(self, run: Run) -> None:
        """After a conflict: at once the first time, later and later while somebody writes faster than we can."""
        run.state.conflicts += 1
        if run.state.conflicts > 1:
            await asyncio.sleep(backoff.delay(run.state.conflicts - 1, CONFLICT_SECONDS, MOST_CONFLICT_SECONDS))

    def _begin_warm(self, run: Run, plan: Plan) -> None:
        """With the sandbox that was claimed together with the attempt, if there is one."""
        warm, run.reserved = run.reserved, None
        if self._pool is not None:
            self._pool.count(plan, hit=warm is not None)
        run.state.warm = warm is not None
        metrics.pool_asked(plan.template.name, hit=run.state.warm)
        if warm is not None:
            run.clock.acquire_began = time.monotonic()
            self.sandboxes.acquired(run, warm)

    async def _finish(self, run: Run, step: actions.Finish) -> None:
        """Status write 2. The sandbox and its place are given back after it, by whoever clears up (see `loop`)."""
        await self._recorder.finish(run, step)

    def leave_queue(self, run: Run) -> None:
        """Give up the place, waiting or granted."""
        if run.ticket is not None:
            ticket, run.ticket = run.ticket, None
            self._queue.leave(ticket)
