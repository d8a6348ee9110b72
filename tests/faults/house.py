"""The whole operator, put together by its own composition root, between an API server and a provider in memory."""

from __future__ import annotations

import asyncio
import inspect
import itertools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self
from unittest import mock

import kopf
from tests.faults.memory_server import EXECUTIONS, TEMPLATES, MemoryServer, is_over
from tests.faults.mortal import Hands, Life, Line
from tests.faults.virtual_time import the_loop
from tests.faults.weather import Weather

from capibara import main
from capibara.api.predefined import build_templates
from capibara.backends.base import CreateRequest, RunRequest, SandboxHandle
from capibara.backends.fake import FakeBackend
from capibara.core.names import scope_of
from capibara.core.outcome import CodeError, Finished, Outcome, OutputStream
from capibara.handlers.shortcut import Shortcut
from capibara.kube.lease import Leases
from capibara.reconcile.membership import LeaseKeeper, Membership
from capibara.settings import Settings, served_namespaces
from capibara.telemetry.health import Health

CLUSTER, SYSTEM, TENANT = "cluster-1", "capibara-system", "team-a"
RUN_SECONDS = 1.0
Document = dict[str, Any]


class Provider(FakeBackend):
    """Sandboxes on the scenario's clock. It forgets idempotency keys, as self-hosted ones do.

    Code is one of these words, and says which attempt it was. `sleep N`: ends well after N seconds. `fail N`: fails
    until attempt N. `tell`: also says what its environment holds; `tell N` after N seconds.
    """

    def __init__(self) -> None:
        super().__init__(self.work, lambda: datetime.fromtimestamp(the_loop().wall(), UTC))

    async def work(self, request: RunRequest) -> Finished:
        word, _, number = request.code.partition(" ")
        await asyncio.sleep(float(number) if number and word in ("sleep", "tell") else RUN_SECONDS)
        attempt = int(request.attempt.rpartition("-")[2])
        said = output_of(attempt) + "".join(request.env.values() if word == "tell" else ())
        stdout = OutputStream(said, len(said))
        if word == "fail" and attempt <= int(number):
            return Finished(Outcome.COMPLETED, exit_code=3, error=CodeError("SystemExit", "3"), stdout=stdout)
        return Finished(Outcome.COMPLETED, exit_code=0, stdout=stdout)

    async def create(self, request: CreateRequest) -> SandboxHandle:
        await asyncio.sleep(0.1)
        self._by_key.clear()
        handle = await super().create(request)
        the_loop().call_later(request.timeout_seconds, self._expire, handle.id)
        return handle

    def _expire(self, sandbox_id: str) -> None:
        sandbox = self._alive.pop(sandbox_id, None)
        for run in sandbox.runs.values() if sandbox else ():
            run.cancel()

    def living(self) -> list[SandboxHandle]:
        return [sandbox.handle for sandbox in self._living().values()]


def output_of(attempt: int) -> str:
    """What an attempt's code writes."""
    return f"attempt {attempt} was here\n"


@dataclass
class Operator:
    """One operator process. `controller`, `stop`: what the composition root gave."""

    name: str
    life: Life
    controller: Any
    stop: Callable[[], Awaitable[None]]
    hear: Callable[[str, str, Document], None]

    @property
    def calls(self) -> list[str]:
        return self.life.calls

    def kill(self) -> None:
        self.life.end()


class House:
    """An API server, a provider, and any number of operators that come and go."""

    def __init__(self, **settings: Any) -> None:
        self.server, self.provider, self.weather = MemoryServer(), Provider(), Weather()
        self.operators: list[Operator] = []
        self._settings = settings
        self._numbers = itertools.count(1)
        self._tasks: set[asyncio.Task[Any]] = set()

    def hold(self, task: asyncio.Task[Any]) -> None:
        """Keep a task of a scenario for as long as it runs."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @classmethod
    def furnished(cls, **settings: Any) -> Self:
        """With the templates that need no build."""
        house = cls(**settings)
        for name in ("default", "quick-script"):
            manifest = build_templates()[name].manifest()
            house.server.create(TEMPLATES, SYSTEM, {**manifest, "metadata": {"name": name}})
        return house

    async def start(self, **settings: Any) -> Operator:
        """One more operator, which has a Lease and sees at once what there is."""
        name = f"operator-{next(self._numbers)}"
        life = Life(weather=self.weather)
        operator = await assemble(name, self.server, self.provider, life, Settings(**self._whole(name, settings)))
        self.operators.append(operator)
        self.server.watch(lambda *event: self.weather.bring(*event, operator.hear))
        self.relist(operator)
        return operator

    def _whole(self, name: str, settings: dict[str, Any]) -> dict[str, Any]:
        swift = {"sandbox_creations_per_second": 100.0, "sandbox_creation_burst": 100, "backend": "fake"}
        return {"identity": name, "namespace": SYSTEM, **swift, **self._settings, **settings}

    def relist(self, operator: Operator) -> None:
        """What a watch begins with: all there is, and nothing of what is not."""
        for plural in (TEMPLATES, EXECUTIONS):
            for body in self.server.find(plural):
                if not is_over(body):
                    operator.hear("", plural, body)

    @property
    def living(self) -> list[Operator]:
        return [operator for operator in self.operators if not operator.life.is_over]

    def run(self, name: str, code: str = "sleep 1", namespace: str = TENANT, **spec: Any) -> Document:
        """Create an execution."""
        return self.server.create(EXECUTIONS, namespace, {"metadata": {"name": name}, "spec": {"code": code, **spec}})

    def get(self, name: str) -> Document:
        return self.server.objects[EXECUTIONS, TENANT, name]


async def assemble(name: str, server: MemoryServer, provider: Provider, life: Life, settings: Settings) -> Operator:
    """By `main.assemble`, with our own doors in the place of kopf's. Give it here whatever more it asks for."""
    doors: dict[str, tuple[Any, ...]] = {}
    line, health = Line(server, life, name), Health()
    scope = scope_of(served_namespaces(settings))
    membership = Membership(settings.identity, scope, main.most_operators(settings), lambda: the_loop().time())
    keeper = LeaseKeeper(Leases(line, settings.namespace), membership, settings.lease_seconds, health)
    await keeper.join()

    def door(which: str) -> Any:
        return mock.patch.object(getattr(main, which), "register", lambda *given: doors.__setitem__(which, given))

    given = {
        "settings": settings,
        "registry": kopf.OperatorRegistry(),
        "shortcut": Shortcut(EXECUTIONS),
        "client": line,
        "backend": Hands(provider, life),
        "cluster": CLUSTER,
        "health": health,
        "membership": membership,
        "store": None,
    }
    with door("template"), door("execution"):
        wind_down, _ = main.assemble(**{each: given[each] for each in inspect.signature(main.assemble).parameters})
    _, templates, stewards, pool = doors["template"]
    _, controller, _ = doors["execution"]

    served = served_namespaces(settings)

    def hear(kind: str, plural: str, body: Document) -> None:
        if life.is_over or (served and body["metadata"]["namespace"] not in served):
            return
        if plural == EXECUTIONS:
            controller.observe(kind or None, body)
        elif plural == TEMPLATES:
            if kind != "DELETED":
                templates.remember(body)
            stewards.observe(kind or None, body)
            pool.wake()

    async def stop() -> None:
        await wind_down()
        await keeper.leave()

    return Operator(name, life, controller, stop, hear)
