"""All builds of this server: asked for, waiting, running, done. What is not finished is known here alone, so a server
that dies takes it along and nothing half-built is ever found.
"""

from __future__ import annotations

import asyncio
import secrets
import time
import uuid
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

import structlog

from capibara_local.keys import TEAM
from capibara_local.runtime.base import Limits

from .builder import BASE, Builder, Workbench
from .buildlog import BuildLog
from .recipe import DEFAULT_TAG, Build, BuildFailed, Recipe
from .store import NameTaken

log = structlog.get_logger("capibara_local.builds")
REMEMBERED: Final = 1000
WHOLE_LOGS: Final = 50  # of builds that have ended; of older ones the tail is kept
ID_ALPHABET: Final = "abcdefghijklmnopqrstuvwxyz0123456789"
Status = Literal["waiting", "building", "ready", "error"]


@dataclass(frozen=True)
class Plan:
    """How builds run: so many at once, for so long, steps within `limits` or what the template asks for if more."""

    at_once: int
    timeout_seconds: float
    limits: Limits


@dataclass
class Ordered:
    """One build. Mutable: `status` goes from waiting to building to ready or error."""

    id: str
    template_id: str
    name: str
    tags: tuple[str, ...]
    cpu_count: int
    memory_mb: int
    created_at: float
    status: Status = "waiting"
    log: BuildLog = field(default_factory=BuildLog)
    failure: BuildFailed | None = None
    task: asyncio.Task[None] | None = None
    team: str = field(default_factory=TEAM.get)


class Builds:
    """The builds of one server. Not thread safe: one event loop."""

    def __init__(self, bench: Workbench, plan: Plan) -> None:
        self._bench, self._plan = bench, plan
        self._orders: OrderedDict[str, Ordered] = OrderedDict()
        self._turns = asyncio.Semaphore(plan.at_once)

    def order(self, name: str, tags: Iterable[str], cpu_count: int, memory_mb: int) -> Ordered:
        """A build that `start` will begin. Builds of one name are of one template, finished or not."""
        order = Ordered(
            id=str(uuid.uuid4()),
            template_id=self._template_id(name),
            name=name,
            tags=tuple(dict.fromkeys(tags)) or (DEFAULT_TAG,),
            cpu_count=cpu_count,
            memory_mb=memory_mb,
            created_at=time.time(),
        )
        self._orders[order.id] = order
        self._forget_oldest()
        return order

    def get(self, template_id: str, build_id: str) -> Ordered | None:
        return next((order for order in self.of_template(template_id) if order.id == build_id), None)

    def knows_template(self, template_id: str) -> bool:
        return bool(self.of_template(template_id))

    def of_template(self, id_or_name: str) -> list[Ordered]:
        """The builds of a template that this server remembers, whatever came of them, oldest first. The team's own."""
        own = (order for order in self._orders.values() if order.team == TEAM.get())
        return [order for order in own if id_or_name in (order.template_id, order.name)]

    def forget(self, template_id: str) -> None:
        """Of a template that was deleted."""
        for order in self.of_template(template_id):
            del self._orders[order.id]

    def start(self, order: Ordered, recipe: Recipe) -> None:
        """Begin, or wait for a turn. ValueError: it was started before."""
        if order.task is not None:
            raise ValueError(f"build {order.id} was started before: ask for a new one")
        order.task = asyncio.create_task(self._run(order, recipe), name=f"build {order.id}")

    async def cancel(self, template_id: str) -> None:
        """End the builds of a template that is deleted."""
        await self._cancel(self.of_template(template_id))

    async def aclose(self) -> None:
        """End them all; their containers are gone when this returns."""
        await self._cancel(list(self._orders.values()))

    async def _cancel(self, orders: list[Ordered]) -> None:
        tasks = [order.task for order in orders if order.task is not None and not order.task.done()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, order: Ordered, recipe: Recipe) -> None:
        try:
            async with self._turns:
                order.status = "building"
                order.log.say(f"Building template {order.template_id}/{order.id}")
                await self._build(order, recipe)
        except BuildFailed as failure:
            self._fail(order, failure)
        except asyncio.CancelledError:
            self._fail(order, BuildFailed(order.log.step or BASE, "the build was cancelled"))
            raise
        except Exception as error:  # the last line of defence: whoever waits for the build must learn that it ended
            log.exception("a build failed unexpectedly", build=order.id, template=order.template_id)
            reason = f"internal error ({type(error).__name__}); the server's log says more"
            self._fail(order, BuildFailed(order.log.step or BASE, reason))

    async def _build(self, order: Ordered, recipe: Recipe) -> None:
        builder = Builder(self._bench, self._limits(order), order.log)
        try:
            async with asyncio.timeout(self._plan.timeout_seconds):
                state, start = await builder.build(recipe)
            finished = time.time()
            build = Build(order.id, state, order.cpu_count, order.memory_mb, order.created_at, finished, start)
            self._bench.store.add(order.template_id, order.name, order.tags, build)
            order.log.say(f"Build finished, took {finished - order.created_at:.1f}s")
            order.status = "ready"
            log.info("template built", template=order.template_id, name=order.name, build=order.id)
        except TimeoutError:
            limit = self._plan.timeout_seconds
            raise BuildFailed(order.log.step or BASE, f"the build took longer than {limit:.0f} s") from None
        except NameTaken as error:
            raise BuildFailed(BASE, str(error)) from None
        finally:
            builder.close()

    def _limits(self, order: Ordered) -> Limits:
        least = self._plan.limits
        return Limits(
            cpu_millis=max(order.cpu_count * 1000, least.cpu_millis or 0),
            memory_bytes=max(order.memory_mb * 2**20, least.memory_bytes),
            pids=least.pids,
        )

    def _fail(self, order: Ordered, failure: BuildFailed) -> None:
        order.log.say(f"Build failed: {failure.message.partition(chr(10))[0]}", "error")
        order.failure, order.status = failure, "error"
        log.info("a template build failed", template=order.template_id, build=order.id, step=failure.step)

    def _template_id(self, name: str) -> str:
        known = self._bench.store.find(name)
        if known is not None:
            return known.id
        pending = (order.template_id for order in reversed(self.of_template(name)))
        return next(pending, None) or "".join(secrets.choice(ID_ALPHABET) for _ in range(20))

    def _forget_oldest(self) -> None:
        ended = [key for key, order in self._orders.items() if order.task is None or order.task.done()]
        for key in ended[:-WHOLE_LOGS]:
            self._orders[key].log.cut()
        for key in ended[: max(0, len(self._orders) - REMEMBERED)]:
            del self._orders[key]
