"""What a sandbox and the machine that runs it promise to the rest of the server.

Everything a guest says is hostile text: whoever implements this caps sizes, never blocks on a guest, and turns a
broken answer into `SandboxGone`.
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from capibara_local.rpc import Call, GuestError, SandboxGone

__all__ = [
    "Exit",
    "GuestError",
    "Limits",
    "Machine",
    "MachineError",
    "Reach",
    "Recovered",
    "Sandbox",
    "SandboxGone",
    "SandboxSpec",
    "Usage",
]


class MachineError(Exception):
    """The machine cannot do it. The message says what is missing and how to get it, in one line."""


@dataclass(frozen=True)
class Limits:
    """What a sandbox may use at most.

    `cpu_millis` thousandths of one CPU, None for no quota; `memory_bytes` memory and swap together; `pids` processes
    and threads at once; `disk_bytes` of written files, None for no limit of its own (what is kept has none).
    """

    cpu_millis: int | None
    memory_bytes: int
    pids: int = 512
    disk_bytes: int | None = None


@dataclass(frozen=True)
class Reach:
    """What a sandbox may reach outside: IPv4 networks, of which the allowed win over the denied; the rest is allowed.

    The host's own addresses, loopback and link-local ones never; private ranges only if `private`.
    """

    allow: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()
    private: bool = False


@dataclass(frozen=True)
class SandboxSpec:
    """One sandbox to be. `image` is one of the machine's; `warm_kernel` starts the default Python kernel at once.

    `template` is what it is called, the image's name without. `layers` of the template store lie on the image's,
    topmost first; what is written is kept in the folder `kept` of that store, if one is given. `reach`: None for
    no way to the outside at all.
    """

    id: str
    image: str
    limits: Limits
    hostname: str = "sandbox"
    warm_kernel: bool = False
    template: str | None = None
    layers: tuple[str, ...] = ()
    kept: str | None = None
    reach: Reach | None = None


@dataclass(frozen=True)
class Usage:
    """Consumption since the sandbox began. `memory_bytes` and `pids` are of now; all 0 once nothing can be read."""

    cpu_seconds: float = 0.0
    memory_bytes: int = 0
    peak_memory_bytes: int = 0
    oom_kills: int = 0
    pids: int = 0


@dataclass(frozen=True)
class Exit:
    """Why a sandbox is over: `killed` by us, `oom` by the kernel for its memory, `exited` on its own account."""

    reason: Literal["killed", "oom", "exited"]
    detail: str


@dataclass(frozen=True)
class Recovered:
    """What a predecessor left: the living with what was last remembered of each, the ids of those that died since."""

    living: Sequence[tuple[Sandbox, str]] = ()
    ended: Sequence[str] = ()


class Sandbox(Protocol):
    """A running sandbox. All its files, processes, mounts and cgroups are gone when `kill` returns."""

    @property
    def id(self) -> str: ...

    @property
    def spec(self) -> SandboxSpec: ...

    @property
    def pid(self) -> int:
        """Process 1 of the sandbox, as the host numbers it."""
        ...

    @property
    def exited(self) -> asyncio.Future[Exit]:
        """Done as soon as process 1 is dead; what is left of it still needs `kill`."""
        ...

    async def connect(self) -> Call:
        """A fresh connection to the guest, for one call. SandboxGone."""
        ...

    async def dial(self, port: int) -> socket.socket:
        """A connected non-blocking TCP socket to 127.0.0.1:port inside. ConnectionRefusedError, SandboxGone."""
        ...

    def usage(self) -> Usage:
        """After the end: the last that was seen."""
        ...

    async def set_limits(self, limits: Limits) -> None:
        """From now on; `disk_bytes` cannot change. MachineError: the kernel refused, the old ones hold."""
        ...

    async def set_reach(self, reach: Reach | None) -> None:
        """From now on; connections that are still allowed go on. MachineError: there is no way to the outside now."""
        ...

    def remember(self, text: str, until: float) -> None:
        """Write it down for a successor, who gets it from `Machine.recover`; what has no such note is removed.

        After `until` (Unix seconds) anybody may remove the sandbox of a dead server. OSError: the last word holds.
        """
        ...

    async def pause(self) -> None: ...

    async def resume(self) -> None: ...

    async def copy_files(self, folder: Path) -> None:
        """Copy what was written in it, as it is now, to a new folder: a layer in the making. Freeze it meanwhile, or
        the copy is of no one moment. MachineError: it cannot be copied, such as for lack of space."""
        ...

    async def kill(self) -> None:
        """End it and remove every trace. Idempotent; never raises for a sandbox that is already gone."""
        ...


class Machine(Protocol):
    """Creates sandboxes. One process, one event loop."""

    @property
    def images(self) -> Sequence[str]:
        """Names that `SandboxSpec.image` may have."""
        ...

    def image_layers(self, image: str) -> tuple[str, ...]:
        """What an image is made of, by names that change with its contents, but for the agent. KeyError: unknown."""
        ...

    async def prepare(self, progress: Callable[[str], None]) -> None:
        """Check root, tools and disk; build or find the images; sweep what a crashed predecessor left.

        `progress` gets one short line per step. MachineError: something is missing, and how to get it.
        """
        ...

    async def recover(self) -> Recovered:
        """Take over what a predecessor that was killed left running here. Once, after `prepare`."""
        ...

    async def create(self, spec: SandboxSpec) -> Sandbox:
        """A sandbox whose guest answers. MachineError: not possible, and nothing of it is left."""
        ...

    async def aclose(self) -> None:
        """Kill every sandbox and give back everything but the image cache."""
        ...
