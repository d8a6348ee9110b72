"""Copies of sandboxes: kept as templates (snapshots), or made into sandboxes at once (forks).

A copy is of files. What a virtual machine would carry besides, memory and processes, stays behind: what is made of a
copy starts as a sandbox of a template does, with the same limits, variables and start command.
"""

from __future__ import annotations

import asyncio
import math
import secrets
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

import structlog

from .beginning import CreateRequest
from .fleet import ID_ALPHABET, Fleet
from .runtime.base import Limits, SandboxSpec
from .runtime.overlay import UPPER
from .settings import MIB
from .store import SandboxRecord
from .templates.catalog import Blueprint
from .templates.layers import MOST_LAYERS, LayerGone
from .templates.recipe import DEFAULT_TAG, Build, State, Template, digest, parse_reference
from .templates.workshop import Workshop

log = structlog.get_logger("capibara_local.snapshots")
ID_CHARACTERS: Final = 20


class SnapshotRefused(Exception):
    """It cannot be taken; the message says why."""


@dataclass(frozen=True)
class Snapshot:
    """One that can be created from: a tag of a template."""

    template: Template
    tag: str
    build: Build

    @property
    def id(self) -> str:
        return self.template.id if self.tag == DEFAULT_TAG else f"{self.template.id}:{self.tag}"

    @property
    def name(self) -> str:
        return f"{self.template.name}:{self.tag}"


class Snapshots:
    """Copies of one fleet's sandboxes."""

    def __init__(self, fleet: Fleet, workshop: Workshop) -> None:
        self._fleet, self._workshop, self._store = fleet, workshop, workshop.store

    def __iter__(self) -> Iterator[Snapshot]:
        """All snapshots, newest first."""
        found = [
            Snapshot(template, tag, template.builds[assigned.build_id])
            for template in self._store
            for tag, assigned in template.tags.items()
            if template.is_snapshot
        ]
        return iter(sorted(found, key=lambda snapshot: snapshot.build.created_at, reverse=True))

    async def take(self, record: SandboxRecord, reference: str | None) -> Snapshot:
        """Keep the files under a name, or a new one. SnapshotRefused, MachineError; ValueError: that is no name."""
        name, tag = parse_reference(reference) if reference else (new_snapshot_id(), None)
        template = self._store.find(name)
        if name in self._fleet.catalog.images or (template is not None and not template.is_snapshot):
            raise SnapshotRefused(f"the name '{name}' belongs to a template: choose another one")
        async with self._copy(record) as state:
            now, template_id = time.time(), template.id if template else new_snapshot_id()
            build = Build(
                id=str(uuid.uuid4()),
                state=state,
                cpu_count=math.ceil(record.cpu_millis / 1000),
                memory_mb=record.memory_bytes // MIB,
                created_at=now,
                finished_at=now,
                start=record.start,
                snapshot_of=record.id,
            )
            kept = self._store.add(template_id if reference else name, name, [tag or DEFAULT_TAG], build)
            self._workshop.layers.keep(state.layers)
        log.info("snapshot taken", sandbox=record.id, snapshot=kept.id, layers=len(state.layers))
        return Snapshot(kept, tag or DEFAULT_TAG, build)

    async def remove(self, reference: str) -> bool:
        """Forget one tag, and the whole with its last. False: there is none. ValueError: it is no reference."""
        name, tag = parse_reference(reference)
        template = self._store.find(name)
        if template is None or not template.is_snapshot or tag not in template.tags:
            return False
        if tag is None or len(template.tags) == 1:
            return await self._workshop.remove(template.id)
        self._store.unassign(name, [tag])
        self._workshop.collect_soon()
        return True

    @asynccontextmanager
    async def forking(self, record: SandboxRecord, timeout: float) -> AsyncIterator[CreateRequest]:
        """What to create, any number of times, while this is open. Its files go with the last that was made of them."""
        async with self._copy(record) as state:
            settings = self._fleet.settings
            disk_bytes = settings.default_disk_bytes
            limits = Limits(record.cpu_millis, record.memory_bytes, settings.max_pids, disk_bytes)
            yield CreateRequest(
                blueprint=Blueprint(
                    record.template, record.name, state.image, state.layers, state.context, record.start
                ),
                timeout=timeout,
                limits=limits,
                metadata=record.metadata,
                lifecycle=record.lifecycle,
                network=record.network,
            )

    @asynccontextmanager
    async def _copy(self, record: SandboxRecord) -> AsyncIterator[State]:
        """The files of a running sandbox as layers, held while this is open, and gone if nobody takes them."""
        layers, spec = self._workshop.layers, self._held(record.id)
        held = list(spec.layers)
        try:
            with layers.scratch() as scratch:
                if not await self._fleet.copy_files(record.id, layers.folder / scratch / UPPER):
                    raise SnapshotRefused(f"sandbox {record.id} does not run: connect to it first")
                if (layer := await asyncio.to_thread(layers.finish, scratch)) is not None:
                    held.insert(0, layer)
                    layers.let_pass([layer])
            yield State(spec.image, digest(["snapshot", *held]), tuple(held), record.context)
        finally:
            layers.release(held)

    def _held(self, sandbox_id: str) -> SandboxSpec:
        """What the sandbox is made of, its layers held: they must outlive it."""
        sandbox = self._fleet.sandbox(sandbox_id)
        if sandbox is None:
            raise SnapshotRefused(f"sandbox {sandbox_id} has ended")
        if len(sandbox.spec.layers) >= MOST_LAYERS:
            raise SnapshotRefused(f"sandbox {sandbox_id} has {MOST_LAYERS} layers already, and there cannot be more")
        try:
            self._workshop.layers.hold(sandbox.spec.layers)
        except LayerGone:
            raise SnapshotRefused(f"sandbox {sandbox_id} has ended") from None
        return sandbox.spec


def new_snapshot_id() -> str:
    return "".join(secrets.choice(ID_ALPHABET) for _ in range(ID_CHARACTERS))
