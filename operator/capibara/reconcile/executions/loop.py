"""One task per execution, woken by events: observe, decide, perform, and again."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from datetime import UTC, datetime
from typing import Any

import structlog
from pydantic import ValidationError
from structlog.contextvars import bind_contextvars

from capibara.api.execution import TERMINAL_PHASES, CodeExecution
from capibara.api.meta import describe_invalid
from capibara.api.reasons import Reason
from capibara.core import actions
from capibara.core.attempts import concluded
from capibara.core.cachekey import seat
from capibara.core.conditions import build_conditions, execution_statuses, phase_of
from capibara.core.execution import decide
from capibara.kube.client import KubeError, NotFound
from capibara.kube.status import Reference, StatusWriter
from capibara.reconcile.executions.elsewhere import Elsewhere
from capibara.reconcile.executions.execute import Performer
from capibara.reconcile.executions.observe import Observer
from capibara.reconcile.executions.run import Clockwork, Run
from capibara.reconcile.reaper import Reaper

log = structlog.get_logger(__name__)

MOST_SETTLED = 4096
UNEXPECTED_PAUSE_SECONDS = 5.0
"""After a bug: the same object is not tried faster than this."""


class Settled:
    """UIDs of executions that are over: the last ones, as many as late events may be about."""

    def __init__(self, most: int = MOST_SETTLED) -> None:
        self._most = most
        self._uids: OrderedDict[str, None] = OrderedDict()

    def __contains__(self, uid: str) -> bool:
        return uid in self._uids

    def add(self, uid: str) -> None:
        self._uids[uid] = None
        if len(self._uids) > self._most:
            self._uids.popitem(last=False)


class Controller:
    """Takes the events of executions and keeps one task for each that is not over."""

    def __init__(
        self,
        observer: Observer,
        performer: Performer,
        writer: StatusWriter,
        reaper: Reaper,
    ) -> None:
        self._observer = observer
        self._performer = performer
        self._recaller = observer.recaller
        self._writer = writer
        self._reaper = reaper
        self._runs: dict[str, Run] = {}
        self._settled = Settled()
        self._elsewhere = Elsewhere(observer.membership)
        self._fetching: dict[str, asyncio.Task[None]] = {}
        self._stopping = False
        observer.membership.on_change(self._reconsider)

    @property
    def active(self) -> int:
        """Executions that have a task."""
        return len(self._runs)

    def find(self, uid: str) -> Run | None:
        """The execution at work here of this UID."""
        return self._runs.get(uid)

    def known(self) -> frozenset[str]:
        """UIDs of the executions that have a task, here or at another operator."""
        return self._elsewhere.uids().union(self._runs)

    def is_known(self, uid: str) -> bool:
        """Whether it has a task, here or elsewhere, or needs none any more."""
        return uid in self._runs or uid in self._elsewhere or uid in self._settled

    def vanished(self, uid: str) -> None:
        """The object is not there any more, though no event has said so."""
        self._left(uid)
        self._gone(self._runs.get(uid))

    def observe(self, kind: str | None, body: dict[str, Any]) -> None:
        """Take one watch event and return at once; the work is done in the execution's own task."""
        metadata = body["metadata"]
        run = self._runs.get(metadata["uid"])
        if kind == "DELETED" or body.get("status", {}).get("phase") in TERMINAL_PHASES:
            self._observer.ends.ended(metadata["namespace"], metadata["name"])
        if kind == "DELETED" or "deletionTimestamp" in metadata:
            self._settled.add(metadata["uid"])
            self._left(metadata["uid"])
            self._gone(run)
        elif body.get("status", {}).get("phase") in TERMINAL_PHASES:
            self._left(metadata["uid"])
        elif self._stopping:
            return
        elif run is not None:
            accept_changed(run, body)
        elif metadata["uid"] not in self._settled and not self._elsewhere.keep(body):
            self._begin(body)

    def _left(self, uid: str) -> None:
        """An execution is over or gone, whoever looked after it."""
        if self._elsewhere.forget(uid) is not None:
            self._recaller.over(uid)

    def _reconsider(self) -> None:
        """Operators have come or gone: some of what is theirs may be ours now, and the other way round."""
        for run in self._runs.values():
            run.changed.set()
        for uid, reference in self._elsewhere.ours():
            if uid not in self._fetching and not self._stopping:
                self._fetching[uid] = asyncio.create_task(self._fetch(uid, reference), name=f"fetch {uid}")

    async def _fetch(self, uid: str, reference: Reference) -> None:
        """Go on with one that was another operator's, from how it is now."""
        try:
            while uid in self._elsewhere:
                try:
                    body = await self._writer.read(reference)
                except NotFound:
                    self._elsewhere.forget(uid)
                except KubeError as error:
                    log.warning("an execution could not be read; trying again", uid=uid, why=error.message)
                    await asyncio.sleep(UNEXPECTED_PAUSE_SECONDS)
                else:
                    return self._fetched(uid, body)
        finally:
            del self._fetching[uid]

    def _fetched(self, uid: str, body: dict[str, Any]) -> None:
        if body["metadata"]["uid"] != uid:
            self._elsewhere.forget(uid)
        else:
            self.observe(None, body)

    def _gone(self, run: Run | None) -> None:
        """The object was deleted: end the task.

        An object that is over leaves the watch with the same event, and with its last state before that: so a run that
        is writing its end is left to write it. If the object is gone indeed, the write finds out.
        """
        if run is not None and run.task is not None and not run.finishing:
            run.task.cancel()

    def _begin(self, body: dict[str, Any]) -> None:
        try:
            execution = CodeExecution.model_validate(body)
        except ValidationError as error:
            self._reaper.spawn(self._reject(body, describe_invalid(error)))
            return
        metadata = body["metadata"]
        place = seat(metadata["namespace"], metadata["uid"], body["spec"])
        run = Run(execution, Clockwork(seen=time.monotonic()), place)
        away = self._elsewhere.forget(run.uid)
        if away is not None and away.owner == execution.status.owner:
            run.owner_seen_at = away.seen_at
        self._runs[run.uid] = run
        run.task = asyncio.create_task(self._drive(run))

    async def _drive(self, run: Run) -> None:
        """The loop of one execution, from first sight to its end. What it leaves is cleared away after it."""
        where, trace_id = run.reference, run.trace.trace_id
        bind_contextvars(uid=run.uid, namespace=where.namespace, name=where.name, trace_id=trace_id)
        try:
            while not await self._step(run):
                run.tell_stepped()
                if self._stopping and run.state.finished is None and not is_between(run):
                    break
        finally:
            del self._runs[run.uid]
            run.tell_stepped()
            self._recaller.leave(run)
            self._let_go(run)
            if (
                run.ceded
                or (self._stopping and not run.settled)
                or not self._performer.sandboxes.has_left_something(run)
            ):
                self._performer.leave_queue(run)
            else:
                self._reaper.spawn(self._clean_up(run))

    def _let_go(self, run: Run) -> None:
        """Remember it as over, or as somebody else's. It waits for nobody any more."""
        self._observer.ends.forget(run)
        phase = run.execution.status.phase
        if run.settled or (phase is not None and phase.terminal):
            self._settled.add(run.uid)
        elif run.ceded:
            self._elsewhere.cede(run)

    async def _step(self, run: Run) -> bool:
        """Once round. An unexpected error is logged whole and the object tried again later: never swallowed or lost."""
        run.changed.clear()
        try:
            world = await self._observer.observe(run)
            run.step = decide(run.execution, world)
            return await self._performer.perform(run, world, run.step)
        except Exception:
            log.exception("unexpected error; trying again", namespace=run.reference.namespace, name=run.reference.name)
            await asyncio.sleep(UNEXPECTED_PAUSE_SECONDS)
            return False

    async def _clean_up(self, run: Run) -> None:
        """Leave no sandbox behind, also one that was just being created when the execution was deleted.

        Its place is free when it is gone.
        """
        try:
            if run.creation is not None:
                await self._performer.sandboxes.await_creation(run)
            await self._performer.sandboxes.await_release(run)
            await self._performer.sandboxes.release(run)
        finally:
            run.tell_stepped()
            self._performer.leave_queue(run)

    async def _reject(self, body: dict[str, Any], why: str) -> None:
        """An object that the API server took and we cannot read, such as one of an older schema."""
        metadata = body["metadata"]
        now = datetime.now(UTC).replace(microsecond=0)
        conditions = build_conditions(
            execution_statuses(Reason.INVALID_SPEC),
            Reason.INVALID_SPEC,
            why,
            previous=(),
            generation=metadata["generation"],
            now=now,
        )
        status = {
            "observedGeneration": metadata["generation"],
            "phase": phase_of(Reason.INVALID_SPEC),
            "reason": Reason.INVALID_SPEC,
            "conditions": conditions,
            "completionTime": now.isoformat(),
        }
        try:
            reference = Reference("codeexecutions", metadata["namespace"], metadata["name"])
            await self._writer.settle(reference, metadata["uid"], status)
        except KubeError as error:
            log.error("an unreadable execution could not be rejected", name=metadata["name"], why=error.message)

    async def stop(self, drain_seconds: float) -> None:
        """Stop working. What has ended is recorded; running code goes on in its sandboxes.

        There the next operator process finds it. What is being claimed, or gets its sandbox, is let come so far.
        """
        self._stopping = True
        for task in self._fetching.values():
            task.cancel()
        for run in list(self._runs.values()):
            if run.state.finished is None and not run.finishing and not is_beginning(run) and run.task is not None:
                run.task.cancel()
                if run.state.following is not None:
                    run.state.following.cancel()
        if tasks := [run.task for run in self._runs.values() if run.task is not None]:
            await asyncio.wait(tasks, timeout=drain_seconds)
        await self._reaper.drain(drain_seconds)


def is_beginning(run: Run) -> bool:
    """Whether a claim or a sandbox is being asked for: cut off, nobody could tell whether there is one."""
    return isinstance(run.step, actions.Claim | actions.Retry | actions.Acquire) or is_between(run)


def is_between(run: Run) -> bool:
    """Whether we have claimed it and no sandbox is there yet: to a successor it would look lost."""
    attempt = run.attempt
    if attempt is None or attempt.inherited or run.state.sandbox is not None or run.state.failure is not None:
        return False
    return concluded(run.execution) is None


def accept_changed(run: Run, body: dict[str, Any]) -> None:
    """Take a newer state, if it can be read: a run that has begun goes on under the spec that it began with."""
    try:
        run.read(body)
    except ValidationError as error:
        log.error("a changed execution cannot be read", uid=run.uid, why=describe_invalid(error))
