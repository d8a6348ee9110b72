"""One build: from a recipe, step by step, each in a container of its own whose writes become a layer."""

from __future__ import annotations

import asyncio
import secrets
import shutil
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any, Final

from capibara_local.runtime.base import (
    GuestError,
    Limits,
    Machine,
    MachineError,
    Reach,
    Sandbox,
    SandboxGone,
    SandboxSpec,
)

from .buildlog import BuildLog
from .commands import Ended, run
from .images import map_image
from .layers import MOST_LAYERS, LayerGone, Layers
from .recipe import BuildFailed, Recipe, Start, State, Step, base_state, step_hash
from .startup import start_and_wait
from .steps import Work, plan
from .store import TemplateMissing, TemplateStore
from .surroundings import equip
from .uploads import Uploads

BASE: Final = "base"
FINALIZE: Final = "finalize"
ROOM_CHECK_SECONDS: Final = 0.5


@dataclass(frozen=True)
class Workbench:
    """What builds are made with. `image_layers(image)`: the names of an image's layers, which its hash is made of.

    `private_network`: steps may reach private ranges. `min_free_bytes` of the disk stay free, or builds end.
    """

    machine: Machine
    layers: Layers
    uploads: Uploads
    store: TemplateStore
    image_layers: Callable[[str], tuple[str, ...]]
    private_network: bool = False
    min_free_bytes: int = 0


class Builder:
    """One build. The layers it uses are held until `close`."""

    def __init__(self, bench: Workbench, limits: Limits, log: BuildLog) -> None:
        self._bench, self._limits, self._log = bench, limits, log
        self._held: list[str] = []

    def close(self) -> None:
        self._bench.layers.release(self._held)
        self._held = []

    async def build(self, recipe: Recipe) -> tuple[State, Start | None]:
        """BuildFailed: why not, and where. What finished steps left stays in the cache."""
        self._log.step = BASE
        state, inherited = self._begin(recipe)
        total = len(recipe.steps)
        for number, (step, forced) in enumerate(zip(recipe.steps, recipe.forced(), strict=True), 1):
            self._log.step = str(number)
            state = await self._step(state, step, f"builder {number}/{total}", forced=forced)
        self._log.step = FINALIZE
        start = inherited
        if recipe.start_cmd or recipe.ready_cmd:
            start = Start(recipe.start_cmd or None, recipe.ready_cmd or None, state.context)
        if start is not None:
            await self._try_start(state, start)
        return state, start

    def _begin(self, recipe: Recipe) -> tuple[State, Start | None]:
        if recipe.registry:
            raise BuildFailed(BASE, "this server pulls from no image registry: leave the credentials out")
        if recipe.from_template is not None:
            return self._begin_from_template(recipe.from_template)
        try:
            mapped = map_image(recipe.from_image or "")
        except ValueError as error:
            raise BuildFailed(BASE, str(error)) from None
        self._log.say(f"[base] FROM {recipe.from_image}: {mapped.image}")
        if mapped.remark:
            self._log.say(f"[base] {mapped.remark}", "warn")
        return self._image(mapped.image), None

    def _begin_from_template(self, reference: str) -> tuple[State, Start | None]:
        self._log.say(f"[base] FROM TEMPLATE {reference}")
        if reference in self._bench.machine.images:
            return self._image(reference), None
        try:
            template, build = self._bench.store.resolve(reference)
            self._hold(build.state)
        except (TemplateMissing, ValueError) as error:
            images = ", ".join(sorted(self._bench.machine.images))
            raise BuildFailed(BASE, f"{error}; build it first, or use one of {images}") from None
        except LayerGone:
            raise BuildFailed(BASE, f"template '{template.name}' has lost its files: build it again") from None
        return build.state, build.start

    def _image(self, image: str) -> State:
        return base_state(image, self._bench.image_layers(image))

    async def _step(self, before: State, step: Step, prefix: str, *, forced: bool) -> State:
        key = step_hash(before, step)
        cached = None if forced else self._bench.layers.recall(key)
        if cached is not None:
            self._held += cached.layers
            self._log.say(f"CACHED [{prefix}] {step}")
            return cached
        self._log.say(f"[{prefix}] {step}")
        try:
            work = plan(step, before.context)
        except ValueError as error:
            raise self._failed(str(error)) from None
        if not isinstance(work, Work):
            return replace(before, hash=key, context=work)
        after = replace(await self._perform(before, work, step, prefix), hash=key)
        self._bench.layers.remember(after)
        return after

    async def _perform(self, before: State, work: Work, step: Step, prefix: str) -> State:
        if len(before.layers) >= MOST_LAYERS:
            raise self._failed(f"a template can have {MOST_LAYERS} layers at most: join RUN steps with &&")
        with self._bench.layers.scratch() as scratch:
            async with self._container(before, scratch if work.keeps else None, network=work.network) as sandbox:
                ended = await self._while_there_is_room(self._run(sandbox, work, prefix))
                if ended.code != 0:
                    raise self._failed(self._why(sandbox, step, ended))
            layer = await asyncio.to_thread(self._bench.layers.finish, scratch) if work.keeps else None
        if layer is not None:
            self._held.append(layer)
        return replace(before, layers=(*([layer] if layer else []), *before.layers), context=work.then(ended.output))

    async def _run(self, sandbox: Sandbox, work: Work, prefix: str) -> Ended:
        command = work.command
        if work.network:
            command = replace(command, envs={**await equip(sandbox), **command.envs})
        if work.archive is None:
            return await run(sandbox, command, self._log.output_of(prefix))
        uploads = self._bench.uploads
        if not uploads.has(work.archive):
            raise self._failed("the files of this step were never uploaded, or are gone again: build again")
        command = replace(command, args=(*command.args, "gzip" if uploads.is_compressed(work.archive) else ""))
        return await run(sandbox, command, self._log.output_of(prefix), uploads.read(work.archive))

    async def _while_there_is_room(self, running: Coroutine[Any, Any, Ended]) -> Ended:
        """A layer has no size of its own: what is watched is the disk that all share."""
        task = asyncio.create_task(running)
        try:
            while not task.done():
                free = shutil.disk_usage(self._bench.layers.folder).free
                if free < self._bench.min_free_bytes:
                    least = self._bench.min_free_bytes // 2**20
                    raise self._failed(f"the server's disk has {free // 2**20} MiB free, and {least} must stay free")
                await asyncio.wait({task}, timeout=ROOM_CHECK_SECONDS)
            return await task
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def _why(self, sandbox: Sandbox, step: Step, ended: Ended) -> str:
        if sandbox.usage().oom_kills:
            memory = self._limits.memory_bytes // 2**20
            return f"{step} ran out of memory: it may use {memory} MiB (memory_mb, or the server's build_memory_mib)"
        said = [entry.message for entry in self._log.tail if entry.step == self._log.step][1:]
        return "\n".join([f"{str(step)[:200]} failed: {ended.status}", *said[-8:]])

    async def _try_start(self, state: State, start: Start) -> None:
        """Run the start command as every sandbox will, and wait until it is ready, as E2B does before its snapshot."""
        async with self._container(state, None) as sandbox:
            await start_and_wait(sandbox, start, self._log)

    @asynccontextmanager
    async def _container(self, state: State, kept: str | None, *, network: bool = False) -> AsyncIterator[Sandbox]:
        """BuildFailed: it cannot be had, or it died under the work."""
        spec = SandboxSpec(
            id=f"b{secrets.token_hex(8)}",
            image=state.image,
            limits=self._limits,
            layers=state.layers,
            kept=kept,
            reach=Reach(private=self._bench.private_network) if network else None,
        )
        try:
            sandbox = await self._bench.machine.create(spec)
        except MachineError as error:
            raise self._failed(f"the step's container could not be started: {error}") from None
        try:
            yield sandbox
        except SandboxGone as gone:
            detail = sandbox.exited.result().detail if sandbox.exited.done() else str(gone)
            raise self._failed(f"the step's container ended: {detail}") from None
        except GuestError as error:
            raise self._failed(error.message) from None
        finally:
            await sandbox.kill()

    def _hold(self, state: State) -> None:
        self._bench.layers.hold(state.layers)
        self._held += state.layers

    def _failed(self, message: str) -> BuildFailed:
        return BuildFailed(self._log.step or BASE, message)
