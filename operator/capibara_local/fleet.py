"""Every living sandbox of this server: how it begins, what its time is, and that it ends.

The fleet is the only place that creates or ends a sandbox for a caller; the store says what is known about it.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import time
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final
from weakref import WeakValueDictionary

import structlog

from .beginning import CreateRequest, initialise_guest
from .keys import TEAM
from .pool import PoolPlan, WarmPool
from .rules import NetworkRules
from .runtime.base import Exit, Limits, Machine, MachineError, Sandbox, SandboxGone, SandboxSpec
from .settings import MIB, Settings
from .store import Ending, Reason, SandboxRecord, Store
from .succession import awaited_until, note_of, record_of
from .templates.catalog import Catalog
from .templates.layers import LayerGone, TemplateLayers
from .templates.workshop import Workshop

log = structlog.get_logger("capibara_local.fleet")

ID_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
PLAIN_IMAGE: Final = "base"  # the only image without an interpreter to warm


def new_sandbox_id() -> str:
    """`i` and 20 characters, as E2B's look; unguessable, because an id opens the sandbox's ports."""
    return "i" + "".join(secrets.choice(ID_ALPHABET) for _ in range(20))


class Fleet:
    """Sandboxes of one machine, which share a disk of `disk_bytes`. Not thread safe: one event loop."""

    def __init__(
        self, machine: Machine, settings: Settings, disk_bytes: int = 0, workshop: Workshop | None = None
    ) -> None:
        self.workshop = workshop
        self.catalog = Catalog(machine.images, workshop.store if workshop else None)
        self.layers = TemplateLayers(workshop.layers if workshop else None)
        self.machine = machine
        self.disk_bytes = disk_bytes
        self.settings = settings
        self.store = Store(changed=self._write_down)
        self._sandboxes: dict[str, Sandbox] = {}
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._tasks: set[asyncio.Task[object]] = set()
        self._copying: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._starts = asyncio.Semaphore(settings.concurrent_creates or os.cpu_count() or 1)
        targets = {image: settings.pool_sandboxes for image in settings.pool_images if image in machine.images}
        plan = PoolPlan(targets, settings.pool_quiet_seconds, settings.pool_patience_seconds)
        self.pool = WarmPool(plan, self._start_for_pool)

    async def recover(self) -> None:
        """Go on with the sandboxes of a predecessor that was killed. Once, before anything else."""
        found = await self.machine.recover()
        for sandbox_id in found.ended:
            self.store.note_ending(sandbox_id, Ending("exited", time.time(), "while no server was running"))
        await asyncio.gather(*(self._take_over(sandbox, note) for sandbox, note in found.living))

    async def _take_over(self, sandbox: Sandbox, note: str) -> None:
        record = record_of(note)
        try:
            if record is None:
                raise SandboxGone("another version of this server wrote its record")
            self.layers.take_over(sandbox.id, sandbox.spec.layers)
            await (sandbox.pause() if record.state == "paused" else sandbox.resume())
            self._adopt(record, sandbox)
        except (LayerGone, SandboxGone, ValueError, OverflowError) as error:
            log.warning("a sandbox could not be taken over", sandbox=sandbox.id, error=repr(error))
            await self._clear(sandbox)
        else:
            log.info("sandbox taken over", sandbox=sandbox.id, state=record.state)

    async def aclose(self) -> None:
        """End everything; afterwards no sandbox of this server is alive."""
        await self.pool.aclose()
        await asyncio.gather(*(self.end(record.id, "shutdown") for record in self.store))
        while self._tasks:
            await asyncio.wait(self._tasks)

    def sandbox(self, sandbox_id: str) -> Sandbox | None:
        return self._sandboxes.get(sandbox_id)

    async def create(self, request: CreateRequest) -> SandboxRecord:
        """A running sandbox with its environment set. MachineError: it could not be started, and nothing is left."""
        try:
            with self.layers.held(request.blueprint.layers) as keep:
                sandbox = await self._acquire(request)
                keep(sandbox.id)
        except LayerGone:
            raise MachineError(f"template '{request.blueprint.alias}' has lost its files: build it again") from None
        try:
            record = await self._initialise(sandbox, request)
            self._adopt(record, sandbox)
        except BaseException:
            await self._clear(sandbox)
            raise
        lifetime = round(request.timeout, 3)
        log.info("sandbox started", sandbox=record.id, template=record.template, timeout_seconds=lifetime)
        return record

    async def end(self, sandbox_id: str, reason: Reason, detail: str = "") -> bool:
        """End a sandbox and remember why; False if it was not alive. Returns when its processes are dead; mounts and
        files go behind the caller's back, and `aclose` waits for them."""
        ending = Ending(reason, time.time(), detail)
        record = self.store.end(sandbox_id, ending)
        if record is None:
            return False
        self._stop_timer(sandbox_id)
        sandbox = self._sandboxes.pop(sandbox_id)
        clearing = self._soon(self._clear(sandbox))
        dead: set[asyncio.Future[Any]] = {sandbox.exited, clearing}
        await asyncio.wait(dead, return_when=asyncio.FIRST_COMPLETED)
        lived = round(ending.at - record.started_at, 3)
        log.info("sandbox ended", sandbox=sandbox_id, why=ending.sentence(), lived_seconds=lived)
        return True

    async def pause(self, sandbox_id: str) -> bool:
        """Freeze a running sandbox: processes and memory stay, its time stands still. False: it was not running.
        MachineError, SandboxGone: it cannot be frozen, and its time goes on."""
        record = self.store.get(sandbox_id)
        if record is None or record.state != "running":
            return False
        self._stop_timer(sandbox_id)
        self.store.update(sandbox_id, state="paused")
        try:
            await self._sandboxes[sandbox_id].pause()
        except BaseException:
            if self.store.update(sandbox_id, state="running") is not None:
                self._start_timer(sandbox_id, max(0.0, record.end_at - time.time()))
            raise
        log.info("sandbox paused", sandbox=sandbox_id)
        return True

    async def copy_files(self, sandbox_id: str, folder: Path) -> bool:
        """Copy what a running sandbox has written, all of one moment: it stands still meanwhile. False: it does not
        run. MachineError: it cannot be copied."""
        async with self._copying.setdefault(sandbox_id, asyncio.Lock()):
            record = self.store.get(sandbox_id)
            if record is None or record.state != "running":
                return False
            sandbox = self._sandboxes[sandbox_id]
            await sandbox.pause()
            try:
                await sandbox.copy_files(folder)
            finally:
                record = self.store.get(sandbox_id)
                if record is not None and record.state == "running":
                    await sandbox.resume()
            return True

    async def resume(self, sandbox_id: str, seconds: float) -> SandboxRecord | None:
        """Wake a paused sandbox and let it live this long. None: it is not alive."""
        sandbox = self._sandboxes.get(sandbox_id)
        if sandbox is None:
            return None
        await sandbox.resume()
        self.store.update(sandbox_id, state="running")
        log.info("sandbox resumed", sandbox=sandbox_id)
        return self.set_timeout(sandbox_id, seconds)

    def running(self) -> Iterator[tuple[SandboxRecord, Sandbox]]:
        """The sandboxes that are not paused."""
        return ((record, self._sandboxes[record.id]) for record in self.store if record.state == "running")

    def set_timeout(self, sandbox_id: str, seconds: float, *, shorten: bool = True) -> SandboxRecord | None:
        """Let the sandbox end this long from now; None if it is not alive. `shorten=False` only ever extends."""
        record = self.store.get(sandbox_id)
        if record is None:
            return None
        end_at = time.time() + seconds
        if not shorten and end_at <= record.end_at:
            return record
        if record.state == "running":
            self._start_timer(sandbox_id, seconds)
        return self.store.update(sandbox_id, end_at=end_at)

    async def set_network(self, sandbox_id: str, rules: NetworkRules) -> bool:
        """Set what a sandbox may reach. False: it is not alive. MachineError: impossible, and its network is closed."""
        sandbox = self._sandboxes.get(sandbox_id)
        if sandbox is None:
            return False
        try:
            await sandbox.set_reach(rules.reach)
        except MachineError:
            rules = replace(rules, internet=False, allow_out=())
            raise
        finally:
            self.store.update(sandbox_id, network=rules)
        return True

    async def _acquire(self, request: CreateRequest) -> Sandbox:
        blueprint = request.blueprint
        pooled = blueprint.is_bare and request.limits.disk_bytes == self.settings.default_disk_bytes
        sandbox = self.pool.claim(blueprint.image) if pooled else None
        if sandbox is None:
            return await self._start(
                SandboxSpec(
                    new_sandbox_id(),
                    blueprint.image,
                    request.limits,
                    warm_kernel=blueprint.image != PLAIN_IMAGE,
                    template=blueprint.template,
                    layers=blueprint.layers,
                    reach=request.network.reach,
                )
            )
        try:
            await sandbox.set_limits(request.limits)
            if request.network.reach is not None:
                await sandbox.set_reach(request.network.reach)
        except BaseException:
            await sandbox.kill()
            raise
        return sandbox

    async def _start(self, spec: SandboxSpec) -> Sandbox:
        async with self._starts:
            return await self.machine.create(spec)

    async def _start_for_pool(self, image: str) -> Sandbox:
        """Start a sandbox for the pool, without a CPU limit until it is claimed: its kernel loads at full speed."""
        settings = self.settings
        limits = Limits(None, settings.default_memory_mib * MIB, settings.max_pids, settings.default_disk_bytes)
        return await self._start(SandboxSpec(new_sandbox_id(), image, limits, warm_kernel=image != PLAIN_IMAGE))

    async def _initialise(self, sandbox: Sandbox, request: CreateRequest) -> SandboxRecord:
        token = secrets.token_hex(32)
        await initialise_guest(sandbox, request, token)
        now = time.time()
        return SandboxRecord(
            id=sandbox.id,
            template=request.blueprint.template,
            alias=request.blueprint.alias,
            started_at=now,
            end_at=now + request.timeout,
            cpu_millis=request.limits.cpu_millis or self.settings.default_cpu_millis,
            memory_bytes=request.limits.memory_bytes,
            disk_bytes=request.limits.disk_bytes or self.disk_bytes,
            access_token=token,
            metadata=request.metadata,
            lifecycle=request.lifecycle,
            network=request.network,
            traffic_token=None if request.network.public else secrets.token_hex(32),
            request=request.key,
            context=request.context,
            start=request.blueprint.start,
            team=TEAM.get(),
        )

    def _adopt(self, record: SandboxRecord, sandbox: Sandbox) -> None:
        """Make it known. Its timer, its note and its exit callback come first: what is known has an end. Whatever
        hinders that is raised, and nothing is known of it."""
        self._sandboxes[record.id] = sandbox
        sandbox.exited.add_done_callback(lambda exited: self._exited(record.id, exited))
        try:
            if record.state == "running":
                self._start_timer(record.id, record.end_at - time.time())
            self.store.put(record)
        except BaseException:
            self._stop_timer(record.id)
            del self._sandboxes[record.id]
            raise

    def _write_down(self, record: SandboxRecord) -> None:
        """Write the sandbox down for a successor. A full disk means that no successor finds it, and nothing else."""
        until = awaited_until(record, time.time(), self.settings.max_timeout_seconds)
        try:
            self._sandboxes[record.id].remember(note_of(record), until)
        except OSError as error:
            log.error("a sandbox cannot be written down", sandbox=record.id, error=error.strerror)

    def _start_timer(self, sandbox_id: str, seconds: float) -> None:
        self._stop_timer(sandbox_id)
        loop = asyncio.get_running_loop()
        self._timers[sandbox_id] = loop.call_later(seconds, self._time_is_up, sandbox_id)

    def _stop_timer(self, sandbox_id: str) -> None:
        timer = self._timers.pop(sandbox_id, None)
        if timer is not None:
            timer.cancel()

    def _time_is_up(self, sandbox_id: str) -> None:
        record = self.store.get(sandbox_id)
        if record is not None and record.lifecycle.on_timeout == "pause":
            self._soon(self._pause_or_end(sandbox_id))
        else:
            self._soon(self.end(sandbox_id, "timeout"))

    async def _pause_or_end(self, sandbox_id: str) -> None:
        """Freeze it at its timeout. What cannot be frozen ends there: nothing runs on without a time."""
        try:
            await self.pause(sandbox_id)
        except (MachineError, SandboxGone, OSError) as error:
            await self.end(sandbox_id, "timeout", f"it could not be paused: {error}")

    def _exited(self, sandbox_id: str, exited: asyncio.Future[Exit]) -> None:
        """The sandbox ended by itself; when we ended it the store has forgotten it and this does nothing."""
        if not exited.cancelled():
            self._soon(self.end(sandbox_id, exited.result().reason, exited.result().detail))

    async def _clear(self, sandbox: Sandbox) -> None:
        try:
            await sandbox.kill()
        except (MachineError, OSError, TimeoutError) as error:  # the machine's own close tries again
            log.error("a sandbox could not be cleared away", sandbox=sandbox.id, error=str(error))
        self.layers.let_go(sandbox.id)

    def _soon(self, work: Coroutine[Any, Any, object]) -> asyncio.Task[object]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task
