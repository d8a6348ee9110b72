"""A whole operator between an API server in memory and a fake backend: real loop, real queue, real reaper."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import stamina
from tests.builders import UID, stamp
from tests.unit.reconcile.memory_api import MemoryApi

from capibara.backends.base import CreateRequest, RunRequest, SandboxBackend
from capibara.backends.fake import FakeBackend
from capibara.core import names
from capibara.core.checks import Maxima
from capibara.core.found import Bounds
from capibara.core.membership import LeaseRecord
from capibara.core.outcome import Finished
from capibara.kube.status import StatusWriter
from capibara.reconcile.executions import execute, following, loop
from capibara.reconcile.executions.bringing import Bringer
from capibara.reconcile.executions.execute import Performer
from capibara.reconcile.executions.inputs import InputReader
from capibara.reconcile.executions.loop import Controller
from capibara.reconcile.executions.observe import Observer
from capibara.reconcile.executions.recall import Recaller
from capibara.reconcile.executions.sandboxes import Sandboxes
from capibara.reconcile.executions.storing import Keeper, Store
from capibara.reconcile.membership import Membership
from capibara.reconcile.queue import AdmissionQueue
from capibara.reconcile.reaper import Reaper
from capibara.reconcile.templates.builds import Builds
from capibara.reconcile.templates.index import TemplateIndex
from capibara.settings import Settings

CLUSTER = "cluster-1"
PATIENCE_SECONDS = 60.0
TEMPLATE = {"metadata": {"name": "default", "namespace": "system", "generation": 1}, "spec": {}}


@dataclass
class Operator:
    """One operator process."""

    api: MemoryApi
    controller: Controller
    queue: AdmissionQueue
    reaper: Reaper
    builds: Builds
    templates: TemplateIndex
    membership: Membership

    def see(self, *others: Operator) -> None:
        """Be told that these operators live, and nobody else."""
        living = [LeaseRecord(each.membership.identity, "renewed", 1e9) for each in (self, *others)]
        self.membership.observe(living, time.monotonic(), 0)

    async def stop(self) -> None:
        self.queue.close()
        await self.builds.stop()
        await self.controller.stop(PATIENCE_SECONDS)
        self.api.unwatch(self.controller.observe)


StartOperator = Callable[..., Operator]


def assemble(
    api: MemoryApi, backend: SandboxBackend, places: int, settings: Settings, store: Store | None = None
) -> Operator:
    writer, reaper = StatusWriter(api), Reaper(backend)  # type: ignore[arg-type]
    queue = AdmissionQueue(places, 1_000_000, 1_000_000)
    membership = Membership(settings.identity)
    builds = Builds(backend, CLUSTER, settings, membership)
    templates = TemplateIndex(writer, builds, "system", Maxima())
    templates.remember(TEMPLATE)
    recaller = Recaller(api, Bounds(settings.cache_max_age_seconds), Bringer(CLUSTER, None))  # type: ignore[arg-type]
    observer = Observer(settings, templates, builds, InputReader(api), membership, recaller)  # type: ignore[arg-type]
    sandboxes = Sandboxes(settings, CLUSTER, backend, queue, reaper)
    keeper = Keeper(settings, CLUSTER, backend, store)
    performer = Performer(settings, backend, writer, queue, sandboxes, recaller, keeper=keeper)
    controller = Controller(observer, performer, writer, reaper)
    return Operator(api, controller, queue, reaper, builds, templates, membership)


@pytest.fixture
def api() -> MemoryApi:
    return MemoryApi()


@pytest.fixture(autouse=True)
def swift(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Retries without the waiting in between."""
    monkeypatch.setattr(execute, "NOTE_AGAIN_SECONDS", 0.001)
    monkeypatch.setattr(following, "NOTE_AGAIN_SECONDS", 0.001)
    monkeypatch.setattr(loop, "UNEXPECTED_PAUSE_SECONDS", 0.001)
    with stamina.set_testing(True, attempts=100):
        yield


class Listener:
    """Stands where a module logs, and keeps the exceptions."""

    def __init__(self) -> None:
        self.exceptions: list[str] = []

    def exception(self, event: str, **_: Any) -> None:
        self.exceptions.append(f"{event}: {sys.exc_info()[1]!r}")

    def error(self, event: str, **_: Any) -> None: ...

    warning = error


@pytest.fixture(autouse=True)
def without_surprises(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test passes if the loop met what it calls an unexpected error."""
    unexpected = Listener()
    monkeypatch.setattr(loop, "log", unexpected)
    monkeypatch.setattr(execute, "log", Listener())
    yield
    assert unexpected.exceptions == []


@pytest.fixture
async def start_operator(api: MemoryApi) -> AsyncIterator[StartOperator]:
    """Start operators; each is stopped with the test."""
    started: list[Operator] = []

    def start(
        backend: SandboxBackend,
        identity: str = "operator-1",
        *,
        places: int = 5,
        store: Store | None = None,
        **settings: Any,
    ) -> Operator:
        """It takes those before it for dead, and they see that it lives."""
        tiny = {"provider_retry_seconds": 0.001, "provider_retry_max_seconds": 0.002}
        where = {"output_store": "memory:///"} if store is not None else {}
        whole = Settings(identity=identity, **(tiny | where | settings))
        operator = assemble(api, backend, places, whole, store)
        for elder in started:
            elder.see(operator)
        started.append(operator)
        api.watch(operator.controller.observe)
        return operator

    yield start
    for operator in started:
        await operator.stop()
        assert operator.controller.active == 0, "its drain took all the time that it was given"


async def kill(operator: Operator) -> None:
    """End its tasks as the end of its process does."""
    tasks = [run.task for run in operator.controller._runs.values() if run.task is not None]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def eventually(condition: Callable[[], object], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until it holds."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 (no event tells of what others keep)
            await asyncio.sleep(0.001)


async def settle() -> None:
    """Let every task take all the steps that it can take without waiting for time."""
    for _ in range(200):
        await asyncio.sleep(0)


async def until_ended(operator: Operator) -> None:
    """Until no execution has a task, and what they left behind is cleaned up."""
    await asyncio.sleep(0)  # events that are on their way arrive first
    await eventually(lambda: operator.controller.active == 0)
    await operator.reaper.drain(PATIENCE_SECONDS)


async def for_ever(request: RunRequest) -> Finished:
    return await asyncio.get_running_loop().create_future()


def alive(backend: FakeBackend) -> list[str]:
    """The sandboxes that live, oldest first."""
    return list(backend._alive)


def an_execution(name: str = "hello", uid: str = UID, **spec: Any) -> dict[str, Any]:
    """A new one, as the API server would show it."""
    metadata = {"name": name, "namespace": "team-a", "uid": uid, "generation": 1, "creationTimestamp": stamp(1000)}
    return {"metadata": metadata, "spec": {"code": "print(1)", **spec}, "status": {}}


def a_predecessors(name: str = "hello", uid: str = UID, **spec: Any) -> dict[str, Any]:
    """One that an operator claimed which is gone."""
    status = {"phase": "Running", "owner": "operator-0", "attempt": 1, "startTime": stamp(time.time() - 100)}
    return an_execution(name, uid, **spec) | {"status": status}


async def sandbox_of(backend: FakeBackend, body: dict[str, Any], key: str = "key") -> str:
    """The sandbox that a predecessor created for it."""
    metadata = names.identity_metadata(CLUSTER, body["metadata"]["uid"], 1)
    return (await backend.create(CreateRequest("base", metadata, 300, key))).id
