"""The adversary's programs in real sandboxes, as user and as root, with user namespaces on and off: nothing falls."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from tests.integration.capibara_local.runtime.conftest import MIB, Sandboxes, Subject

from capibara_local.runtime.egress import host_addresses
from capibara_local.runtime.machine import open_machine
from capibara_local.runtime.users import Choice
from capibara_local.settings import default_cache_dir

PROBES = Path(__file__).with_name("probes")
DISK = 64 * MIB
Arguments = Callable[[Sandboxes, str], list[str]]
# Each with its arguments, given the machine and the id of a neighbour.
HELD: dict[str, Arguments] = {
    "view": lambda machine, neighbour: [neighbour[::-1], str(machine.data_dir)[::-1], "gmi.ksid"],
    "host_files": lambda _, __: [],
    "ways_out": lambda _, __: host_addresses(),
    "devices": lambda _, __: [],
    "powers": lambda _, __: [],
}
# What root in a sandbox that is root of the host may: it is limited by the cgroup, and owns nothing outside.
OF_HOST_ROOT = {"less likely to be killed"}


@asynccontextmanager
async def opened(users: Choice, data_dir: Path) -> AsyncIterator[Sandboxes]:
    machine = open_machine("runc", data_dir, default_cache_dir(), data_dir / "templates", users=users)
    await machine.prepare(lambda _: None)
    try:
        yield Sandboxes(machine, data_dir)
    finally:
        await machine.aclose()


async def fell(subject: Subject, probe: str, arguments: list[str], *, root: bool) -> set[str]:
    await subject.write(f"/tmp/{probe}.py", (PROBES / f"{probe}.py").read_bytes())
    words = " ".join(f"'{argument}'" for argument in arguments)
    ran = await subject.run(f"{'sudo ' if root else ''}python3 /tmp/{probe}.py {words}")
    assert ran.stdout, ran.stderr.decode()
    return set(json.loads(ran.stdout))


@pytest.mark.parametrize("users", ["on", pytest.param("off", marks=pytest.mark.heavy)])
async def test_nothing_falls(users: Choice, tmp_path_factory: pytest.TempPathFactory) -> None:
    async with (
        opened(users, tmp_path_factory.mktemp("h")) as machine,
        machine.open(disk_bytes=DISK) as subject,
        machine.open(disk_bytes=DISK) as neighbour,
    ):
        for probe, arguments in HELD.items():
            for root in (False, True):
                given = arguments(machine, neighbour.sandbox.id)
                assert await fell(subject, probe, given, root=root) == set(), f"{probe}, root: {root}"
        assert await neighbour.text("echo here") == "here"
