"""Warm pools: sandboxes kept prepared, each taken by one execution, replaced at once within what the queue leaves."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Collection, Coroutine
from typing import Any, Final

import structlog

from capibara.backends.base import SandboxBackend, SandboxHandle
from capibara.backends.errors import BackendError
from capibara.backends.key import proof_key
from capibara.core import backoff, names
from capibara.core.plan import Plan
from capibara.core.pool import Create, Drop, PoolKey, State, Target, can_serve, plan_pools
from capibara.core.proofs import proved
from capibara.kube.client import KubeError
from capibara.reconcile.clock import steady
from capibara.reconcile.live import Live
from capibara.reconcile.pools.book import PoolBook, Warm, key_of, pool_duty
from capibara.reconcile.queue import AdmissionQueue
from capibara.reconcile.reaper import Reaper
from capibara.settings import Settings, served_namespaces

log = structlog.get_logger(__name__)

START_SECONDS: Final = 10.0
"""How long the first look for a predecessor's sandboxes waits for the first template, since there may be none."""

SWEEP_SECONDS: Final = 60.0
AGAIN_SECONDS: Final = 0.5
"""What the queue had no room for is asked for again so soon."""

HEAD_START_SECONDS: Final = 0.15
"""A run that has taken a sandbox begins before its successor is made: they may share processors, and it would wait."""

YOUNG_SECONDS: Final = 120.0
"""An unknown sandbox that is younger may be one that we are just creating."""


class WarmPool:
    """All pools of this operator."""

    def __init__(
        self,
        settings: Settings,
        cluster: str,
        backend: SandboxBackend,
        queue: AdmissionQueue,
        reaper: Reaper,
        book: PoolBook,
        live: Live,
    ) -> None:
        self._settings = settings
        self._cluster = cluster
        self._backend = backend
        self._queue = queue
        self._reaper = reaper
        self._book = book
        self._read_targets = book.targets
        self._live = live
        self._membership = book.membership
        self._membership.on_change(self._members_changed)
        self._membership.on_look(self._others_told)
        self._sweep_at = 0.0
        self._scope = names.scope_of(served_namespaces(settings))
        self._targets: dict[PoolKey, Target] = {}
        self._members: dict[str, Warm] = {}
        self._taken: set[str] = set()
        self._inherited: set[str] | None = None  # sandboxes that were there before we made any
        self._failures: dict[PoolKey, tuple[int, float]] = {}  # how often in a row, and until when it rests
        self._changed = book.changed
        self._filling: set[asyncio.Task[None]] = set()
        self._keeping: asyncio.Task[None] | None = None
        self._in_use = False
        self._was_taken_from = False
        self._leaving = 0
        queue.on_starved(self._make_room)

    def start(self) -> None:
        """Begin to work. Needs a running loop."""
        self._keeping = asyncio.create_task(self._keep(), name="warm pools")

    def wake(self) -> None:
        """A template came, changed or went."""
        self._changed.set()

    def _members_changed(self) -> None:
        """Our part may be another one, and there may be something to take over."""
        self._sweep_at = 0.0
        self._changed.set()

    def _others_told(self) -> None:
        if self._in_use and self._membership.living > 1:
            self._changed.set()

    async def stop(self) -> None:
        """Stop working. The sandboxes stay, and are the next operator's."""
        tasks = [task for task in (self._keeping, *self._filling) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._book.close()

    def take(self, plan: Plan) -> SandboxHandle | None:
        """A prepared sandbox for a run by this plan, for it alone from now on. None: there is none that would do.

        Its place in the queue is given back once the caller had time to take one of its own.
        """
        needed = Target(key_of(plan), 0, plan.deadline + self._settings.sandbox_grace_seconds)
        now = steady()
        fitting = [
            warm
            for warm in self._members.values()
            if warm.key == needed.key and warm.state is State.READY and can_serve(warm.member(), needed, now)
        ]
        if not fitting:
            return None
        oldest = min(fitting, key=lambda warm: warm.ends_at)
        handle = oldest.handle
        assert handle is not None
        del self._members[oldest.id]
        self._taken.add(handle.id)
        self._was_taken_from = True
        asyncio.get_running_loop().call_soon(self._queue.leave, oldest.ticket)
        self._changed.set()
        return handle

    def count(self, plan: Plan, *, hit: bool) -> None:
        """An execution by this plan begins, on a sandbox of its pool or on one of its own."""
        self._book.count(plan.template, hit=hit, now=steady())
        if self._in_use:
            self._changed.set()

    async def _keep(self) -> None:
        await self._await_templates()
        troubles = 0
        while True:
            await self._give_a_head_start()
            self._changed.clear()
            try:
                if time.monotonic() >= self._sweep_at and (self._in_use or not self._sweep_at):
                    self._sweep_at = time.monotonic() + SWEEP_SECONDS
                    self._sweep_at = self._sweep_at if await self._sweep() else 0.0
                waits = self._go_round()
                waits |= self._book.publish(self._members.values(), steady())
                troubles = 0
            except (BackendError, KubeError) as error:
                log.warning("warm pools could not be looked after; trying again", why=error.message)
                troubles += 1
                await asyncio.sleep(self._delay(troubles))
                waits = True
            except Exception:
                log.exception("unexpected error in the warm pools; trying again")
                await asyncio.sleep(self._settings.provider_retry_max_seconds)
                waits = True
            await self._rest(waits=waits)

    async def _give_a_head_start(self) -> None:
        if self._was_taken_from:
            await asyncio.sleep(HEAD_START_SECONDS)
            self._was_taken_from = False

    async def _await_templates(self) -> None:
        try:
            async with asyncio.timeout(START_SECONDS):
                await self._changed.wait()
        except TimeoutError:
            return

    async def _rest(self, *, waits: bool) -> None:
        """Until something changes; an operator without pools rests for ever."""
        seconds = AGAIN_SECONDS if waits else 1.0 if self._leaving else SWEEP_SECONDS if self._in_use else None
        if self._members and not waits:
            seconds = min(seconds or SWEEP_SECONDS, SWEEP_SECONDS / 4)
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            return

    def _go_round(self) -> bool:
        """Do what there is to do. True: something has to wait for a moment."""
        self._targets = {target.key: target for target in self._read_targets()}
        self._in_use = self._in_use or any(target.ready for target in self._targets.values())
        if self._queue.is_starved:  # since before there was one to give
            self._make_room()
        waits = False
        for action in plan_pools(self._targets, [warm.member() for warm in self._members.values()], steady()):
            match action:
                case Drop():
                    self._drop(self._members[action.id], action.why)
                case Create():
                    waits = not self._create(self._targets[action.key]) or waits
        return waits

    def _create(self, target: Target) -> bool:
        """Begin to fill one place. False: not now."""
        _, rests_until = self._failures.get(target.key, (0, 0.0))
        if steady() < rests_until:
            return False
        ticket = self._queue.try_enter()
        if ticket is None:
            return False
        warm = Warm(uuid.uuid4().hex, target.key, ticket, steady() + self._life(target))
        self._members[warm.id] = warm
        self._spawn(self._fill(warm, target))
        return True

    def _life(self, target: Target) -> int:
        wanted = int(target.seconds_needed) + self._settings.pool_life_seconds
        return min(wanted, self._settings.sandbox_max_seconds)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._filling.add(task)
        task.add_done_callback(self._filling.discard)

    async def _fill(self, warm: Warm, target: Target) -> None:
        """Create it, unless there is one, and prepare it. Whoever drops it meanwhile has it destroyed by us."""
        began = time.monotonic()
        created = warm.handle is None
        try:
            if warm.handle is None:
                owner, life = self._membership.identity, self._life(target)
                request = warm.request(self._cluster, self._scope, owner, life, self._proof_key())
                warm.take(await self._backend.create(request))
            assert warm.handle is not None
            warm.take(await self._backend.prepare(warm.handle, target.languages))
        except BackendError as error:
            self._queue.refused(warm.ticket, error)
            self._failed(warm, error)
            return
        self._failures.pop(warm.key, None)
        seconds = time.monotonic() - began
        log.info("a warm sandbox is ready", template=warm.key.name, sandbox=warm.handle.id, seconds=round(seconds, 3))
        if created:
            self._book.filled(warm.key, seconds)
        if warm.id in self._members:
            warm.state = State.READY
        self._changed.set()
        if warm.id not in self._members:
            await self._destroy(warm)

    def _proof_key(self) -> bytes:
        return proof_key(self._settings.e2b_pool_key_file)

    def _failed(self, warm: Warm, error: BackendError) -> None:
        count = self._failures.get(warm.key, (0, 0.0))[0] + 1
        rest = error.retry_after or self._delay(count)
        log.warning("a warm sandbox was not made", template=warm.key.name, why=error.message, again_in=rest)
        self._failures[warm.key] = count, steady() + rest
        self._members.pop(warm.id, None)
        self._spawn(self._destroy(warm))

    def _delay(self, count: int) -> float:
        return backoff.delay(count, self._settings.provider_retry_seconds, self._settings.provider_retry_max_seconds)

    def _drop(self, warm: Warm, why: str) -> None:
        """Give up a warm sandbox. One that is still being made is destroyed when it exists."""
        log.info("a warm sandbox goes", template=warm.key.name, why=why)
        del self._members[warm.id]
        if warm.state is State.READY:
            self._spawn(self._destroy(warm))

    async def _destroy(self, warm: Warm) -> None:
        """Then its place is free."""
        self._leaving += 1
        try:
            if warm.handle is not None:
                await self._reaper.kill_now(warm.handle.id)
        finally:
            self._leaving -= 1
            self._queue.leave(warm.ticket)
            self._changed.set()

    def _make_room(self) -> None:
        """Executions wait for a place: they come first."""
        if self._membership.is_settling:
            return
        ready = [warm for warm in self._members.values() if warm.state is State.READY]
        for warm in ready[: max(self._queue.wanted - self._leaving, 0)]:
            self._drop(warm, "an execution needs its place")

    async def _sweep(self) -> bool:
        """Compare with the provider: adopt a predecessor's, destroy what belongs to no pool, forget the lost.

        False: it has to be done again soon, as not all that want a pool are known.
        """
        before = {warm.handle.id for warm in self._members.values() if warm.handle is not None}
        ours = {names.CLUSTER: self._cluster, names.SCOPE: self._scope}
        found = {handle.id: handle for handle in await self._backend.find(ours)}
        known = {warm.handle.id for warm in self._members.values() if warm.handle is not None} | self._taken
        if self._inherited is None:
            self._inherited = set(found)
        old = steady() - YOUNG_SECONDS
        ours_indeed = proved(((each.id, each.metadata) for each in found.values()), self._proof_key())
        unknown = [
            handle
            for handle in found.values()
            if names.POOL in handle.metadata
            and handle.id in ours_indeed
            and handle.id not in known
            and self._is_nobodys(handle)
            and (handle.id in self._inherited or handle.started_at.timestamp() < old or self._is_a_dead_ones(handle))
        ]
        live = await self._live() if unknown else ()
        self._targets = {target.key: target for target in self._read_targets()}
        for handle in unknown:
            if handle.id not in live:
                self._adopt_or_kill(handle)
        self._forget_lost(before - found.keys())
        self._taken &= found.keys()
        return not unknown or self._book.is_settled

    def _is_nobodys(self, handle: SandboxHandle) -> bool:
        """Whether no other living operator has made it."""
        owner = handle.metadata.get(names.OWNER, "")
        return owner == self._membership.identity or not self._membership.lives(owner, float("-inf"))

    def _is_a_dead_ones(self, handle: SandboxHandle) -> bool:
        owner = handle.metadata.get(names.OWNER, "")
        return bool(owner) and owner != self._membership.identity

    def _adopt_or_kill(self, handle: SandboxHandle) -> None:
        self._in_use = True
        digest = handle.metadata[names.POOL]
        target = next((target for key, target in self._targets.items() if key.digest == digest), None)
        duty = pool_duty((target.key.namespace, target.key.name)) if target is not None else f"pool {digest}"
        if self._is_a_dead_ones(handle) and not self._membership.is_chief(duty):
            return
        if target is None or not target.ready or handle.ends_at is None:
            if self._book.is_settled:
                self._reaper.kill(handle.id)
            return
        ticket = self._queue.enter(lambda: None, at_once=True)
        warm = Warm(uuid.uuid4().hex, target.key, ticket, handle.ends_at.timestamp(), handle)
        self._members[warm.id] = warm
        self._spawn(self._fill(warm, target))

    def _forget_lost(self, gone: Collection[str]) -> None:
        """Drop those of the ready sandboxes that the provider no longer has."""
        for warm in list(self._members.values()):
            if warm.state is State.READY and warm.handle is not None and warm.handle.id in gone:
                self._drop(warm, "it is gone")
