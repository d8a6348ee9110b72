"""This machine as a place where sandboxes run: images in a cache, containers in a data directory."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from capibara_local.agent import Done

from . import kernel
from .base import Limits, Machine, MachineError, Recovered, SandboxGone, SandboxSpec
from .ceilings import check_room, raise_ceilings
from .cgroups import check_controllers, open_cgroup
from .container import Files, Runtime, Started
from .homes import Home, claim
from .layers import LayerCache, Progress
from .overlay import LAYERS, TEMPLATE_LAYERS, mounting_threads, stage_for
from .recipes import Image, optional_images, standard_images
from .remove import remove_tree
from .requirements import check_build, check_host
from .routes import RESOLVER
from .sandbox import RuncSandbox
from .spec import LOAD_FILE, NO_LOAD, RESOLVER_FILE, Container, oci_config
from .survivors import Note, reopen
from .sweep import remove_group, remove_groups, sweep_dead, sweep_own
from .users import Choice, draw_users

READY_SECONDS: Final = 20.0
TRIAL_LIMITS: Final = Limits(None, 256 * 2**20)
REMOVING_THREADS: Final = 4
Made = TypeVar("Made")


def open_machine(
    runtime: str,
    data_dir: Path,
    cache_dir: Path,
    template_layers: Path,
    *,
    lasting: bool = True,
    users: Choice = "auto",
    wanted: Collection[str] = (),
) -> Machine:
    """A machine that is not prepared yet. `data_dir` holds running sandboxes, `cache_dir` the built images,
    `template_layers` the layers that templates add. `lasting`: a successor may come to `data_dir` and take over.
    `users`: whether sandboxes have user ids of their own; `auto`, if this machine can do it. `wanted`: images to build
    besides the standard ones; of the others those are offered that have been built before."""
    directories = data_dir.absolute(), cache_dir.absolute(), template_layers.absolute()
    return RuncMachine(runtime, *directories, lasting=lasting, users=users, wanted=wanted)


class RuncMachine:
    """Sandboxes by runc, or another OCI runtime with its command line."""

    def __init__(
        self,
        runtime: str,
        data_dir: Path,
        cache_dir: Path,
        template_layers: Path,
        *,
        lasting: bool,
        users: Choice,
        wanted: Collection[str],
    ) -> None:
        self._runtime_name = runtime
        self._runtime = Runtime(runtime, data_dir)
        self._data_dir = data_dir
        self._layers_dir = cache_dir / "layers"
        self._template_layers = template_layers
        self._machines = cache_dir / "machines"
        self._images: dict[str, Image] = standard_images()
        self._wanted = wanted
        self._sandboxes: set[RuncSandbox] = set()
        self._mounting: ThreadPoolExecutor | None = None
        self._removing = ThreadPoolExecutor(REMOVING_THREADS, thread_name_prefix="removing")
        self._lasting = lasting
        self._users = users
        self._own_users = users != "off"
        self._stage = stage_for(data_dir, (cache_dir, template_layers))
        self._survivors: list[Note] = []
        self._ended: list[str] = []
        self._home: Home | None = None

    @property
    def images(self) -> tuple[str, ...]:
        return tuple(self._images)

    def image_layers(self, image: str) -> tuple[str, ...]:
        return tuple(layer.folder for layer in self._images[image].layers[1:])

    async def prepare(self, progress: Callable[[str], None]) -> None:
        self._runtime = Runtime(check_host(self._runtime_name), self._data_dir)
        check_controllers()
        raise_ceilings(progress)
        kernel.become_subreaper()
        self._layers_dir.mkdir(parents=True, exist_ok=True)
        self._home = await asyncio.to_thread(claim, self._data_dir, self._machines, lasting=self._lasting)
        await asyncio.to_thread(sweep_dead, self._runtime.path, self._machines, progress)
        self._survivors, self._ended = await asyncio.to_thread(sweep_own, self._runtime, self._home)
        self._template_layers.mkdir(mode=0o700, parents=True, exist_ok=True)
        folders = {LAYERS: self._layers_dir, TEMPLATE_LAYERS: self._template_layers}
        files = {RESOLVER_FILE: f"nameserver {RESOLVER}\n", LOAD_FILE: NO_LOAD}
        self._mounting = mounting_threads(self._data_dir, self._stage, folders, files, os.cpu_count() or 1)
        await self._build(progress)
        await self._choose_users(progress)

    async def create(self, spec: SandboxSpec) -> RuncSandbox:
        image = self._images.get(spec.image)
        if image is None:
            raise MachineError(f"there is no image {spec.image!r}: known are {', '.join(self._images)}")
        check_room(len(self._sandboxes), spec.limits.pids)
        try:
            process = await self._start(spec, image)
        except OSError as error:
            raise MachineError(f"sandbox {spec.id} could not be started: {error}") from None
        sandbox = self._own(spec, process)
        try:
            await wait_until_ready(sandbox)
            await sandbox.set_limits(spec.limits)
            if spec.reach is not None:
                await sandbox.set_reach(spec.reach)
        except BaseException:
            await sandbox.kill()
            raise
        return sandbox

    async def recover(self) -> Recovered:
        notes, self._survivors = self._survivors, []
        found = [(note, await self._recover(note)) for note in notes]
        living = [(sandbox, note.text) for note, sandbox in found if sandbox is not None]
        return Recovered(living, [*self._ended, *(note.spec.id for note, sandbox in found if sandbox is None)])

    async def _recover(self, note: Note) -> RuncSandbox | None:
        """None: it died meanwhile, or could not get back what it had, and is removed."""
        process = reopen(note, self._group(note.spec.id))
        if process is None:
            await self._clear(note.spec.id)
            return None
        sandbox = self._own(note.spec, process)
        try:
            if note.spec.reach is not None:  # the way out died with the server
                await sandbox.set_reach(note.spec.reach)
        except MachineError:
            await sandbox.kill()
            return None
        return sandbox

    def _own(self, spec: SandboxSpec, process: Started) -> RuncSandbox:
        sandbox = RuncSandbox(spec, self._runtime, process, open_cgroup(self._group(spec.id)), self._remove)
        self._sandboxes.add(sandbox)
        return sandbox

    def _group(self, sandbox_id: str) -> str:
        if self._home is None:
            raise MachineError("the machine is not prepared")
        return f"{self._home.group}/{sandbox_id}"

    async def aclose(self) -> None:
        await asyncio.gather(*(sandbox.kill() for sandbox in tuple(self._sandboxes)))
        if self._mounting is not None:
            await asyncio.to_thread(self._mounting.shutdown)
        await asyncio.to_thread(self._removing.shutdown)
        if self._survivors and self._home is not None:  # it did not come to taking them over: the next one may
            self._home.leave()
        elif self._home is not None:
            remove_groups(self._home.group)
            self._home.close()
        self._home = None

    async def _build(self, progress: Progress) -> None:
        cache = LayerCache(self._layers_dir)
        for name, image in optional_images().items():
            if name in self._wanted or all(map(cache.has, image.layers)):
                self._images[name] = image
        layers = {layer.folder: layer for image in self._images.values() for layer in reversed(image.layers)}
        if not all(cache.has(layer) for layer in layers.values()):
            check_build(self._layers_dir)
        for layer in layers.values():
            await self._in_mounting_thread(partial(cache.ensure, layer, progress))

    async def _choose_users(self, progress: Progress) -> None:
        """Try it once, whole: kernels, file systems and runtimes have many ways to refuse. MachineError: it must be."""
        if not self._own_users:
            progress("root in a sandbox is root of this host: user namespaces are off")
            return
        trial = SandboxSpec(f"u{secrets.token_hex(8)}", next(iter(self._images)), TRIAL_LIMITS)
        try:
            sandbox = await self.create(trial)
        except MachineError as error:
            if self._users == "on":
                raise MachineError(f"user namespaces do not work here (--user-namespace): {error}") from None
            self._own_users = False
            progress(f"root in a sandbox is root of this host, since user namespaces do not work: {error}")
        else:
            await sandbox.kill()
            progress("each sandbox has a user namespace")

    async def _start(self, spec: SandboxSpec, image: Image) -> Started:
        """A thread cannot be stopped: if the caller goes away meanwhile, what was started is removed all the same."""
        cgroup = self._group(spec.id)
        users = draw_users() if self._own_users else None
        config = oci_config(Container(spec.hostname, f"/{cgroup}", self._stage, guest_variables(spec, image), users))
        files = replace(files_of(spec, image), users=users)
        starting = asyncio.ensure_future(self._in_mounting_thread(partial(self._runtime.start, spec.id, files, config)))
        try:
            return await asyncio.shield(starting)
        except BaseException:
            with suppress(Exception, asyncio.CancelledError):
                started = await starting
                for descriptor in (started.pidfd, started.network, started.stderr):
                    os.close(descriptor)
            await self._clear(spec.id)
            raise

    async def _in_mounting_thread(self, work: Callable[[], Made]) -> Made:
        if self._mounting is None:
            raise MachineError("the machine is not prepared")
        return await asyncio.get_running_loop().run_in_executor(self._mounting, work)

    async def _remove(self, sandbox: RuncSandbox) -> None:
        self._sandboxes.discard(sandbox)
        await self._clear(sandbox.id)

    async def _clear(self, sandbox_id: str) -> None:
        await asyncio.get_running_loop().run_in_executor(self._removing, self._clear_now, sandbox_id)

    def _clear_now(self, sandbox_id: str) -> None:
        self._runtime.remove(sandbox_id)
        remove_group(self._group(sandbox_id))
        remove_tree(self._runtime.folder(sandbox_id))


def guest_variables(spec: SandboxSpec, image: Image) -> dict[str, str]:
    """What the guest is told by its environment; those of E2B reach every process (E2B's documented defaults)."""
    known = {"E2B_SANDBOX": "true", "E2B_SANDBOX_ID": spec.id, "E2B_TEMPLATE_ID": spec.template or spec.image}
    if image.interpreter:
        known["CAPIBARA_INTERPRETER"] = "warm" if spec.warm_kernel else "cold"
    return known


def files_of(spec: SandboxSpec, image: Image) -> Files:
    """The agent's layer stays on top, so that a template built long ago runs with today's agent."""
    agent, *rest = (f"{LAYERS}/{layer.folder}" for layer in image.layers)
    added = (f"{TEMPLATE_LAYERS}/{layer}" for layer in spec.layers)
    layers = (agent, *added, *rest)
    return Files(layers, f"{TEMPLATE_LAYERS}/{spec.kept}") if spec.kept else Files(layers, None, spec.limits.disk_bytes)


async def wait_until_ready(sandbox: RuncSandbox) -> None:
    """Until the guest answers. MachineError: it ended, or did not in time."""
    try:
        async with asyncio.timeout(READY_SECONDS), await sandbox.connect() as call:
            await call.request({"op": "system.health"}, Done)
    except TimeoutError:
        raise MachineError(f"the agent of sandbox {sandbox.id} did not answer in {READY_SECONDS:.0f} s") from None
    except SandboxGone as error:
        detail = sandbox.exited.result().detail if sandbox.exited.done() else str(error)
        raise MachineError(f"sandbox {sandbox.id} did not start: {detail}") from None
