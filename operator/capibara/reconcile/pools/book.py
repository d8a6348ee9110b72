"""The books of warm pools: their members, hits and misses, and the size that would have been right."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final

import structlog

from capibara.api.execution import ResolvedTemplate
from capibara.api.network import Egress
from capibara.api.template import PoolStatus, SandboxTemplate
from capibara.backends.base import SandboxHandle
from capibara.core.build import Built
from capibara.core.limits import MIB
from capibara.core.plan import Plan, template_limits
from capibara.core.pool import Member, PoolKey, Shape, State, Target, recommended_size
from capibara.core.template import template_content
from capibara.kube.client import KubeError
from capibara.kube.status import Reference, StatusWriter
from capibara.reconcile.queue import Ticket
from capibara.reconcile.templates.builds import Builds
from capibara.reconcile.templates.index import Key, TemplateIndex

log = structlog.get_logger(__name__)

PUBLISH_SECONDS: Final = 3.0
"""A template's status tells of its pool at most so often."""

FIRST_LEAD_SECONDS: Final = 2.0
"""How long a sandbox is taken to need until it is ready, before one was made."""

MOST_ARRIVALS: Final = 10_000


@dataclass(slots=True, eq=False)
class Warm:
    """One sandbox of a pool, from the decision to make it until it is taken or destroyed."""

    id: str
    key: PoolKey
    ticket: Ticket
    ends_at: float
    handle: SandboxHandle | None = None
    state: State = State.FILLING

    def take(self, handle: SandboxHandle) -> None:
        self.handle = handle
        if handle.ends_at is not None:
            self.ends_at = handle.ends_at.timestamp()

    def member(self) -> Member:
        return Member(self.id, self.key, self.state, self.ends_at)


@dataclass(slots=True)
class Page:
    """One template's figures. Hits and misses go on from what the status says."""

    hits: int = 0
    misses: int = 0
    lead: float = FIRST_LEAD_SECONDS
    arrivals: deque[float] = field(default_factory=lambda: deque(maxlen=MOST_ARRIVALS))
    written: dict[str, Any] | None = None
    written_at: float = -PUBLISH_SECONDS
    writing: asyncio.Task[None] | None = None


def key_of(plan: Plan) -> PoolKey:
    """The pool that an execution may take from."""
    shape = Shape(
        plan.template.template_id, plan.cpu_millis, plan.memory_bytes, plan.allow_internet, tuple(plan.allow_out)
    )
    return PoolKey(plan.template.namespace, plan.template.name, shape)


def active_shape(template: SandboxTemplate, builds: Builds, built: Callable[[], None]) -> Shape | None:
    """What executions of a template run on now, as `Plan` puts it. None until it is built, which `built` hears of."""
    cpu_millis, memory_bytes = template_limits(template.spec)
    network, active = template.spec.network, template.status.active
    state = builds.ensure(template_content(template), waiting=built, namespace=template.metadata.namespace)
    if isinstance(state, Built):
        template_id = state.template_id
    elif active is not None:
        template_id = active.template_id
        cpu_millis = min(cpu_millis, active.cpu_count * 1000 or cpu_millis)
        memory_bytes = min(memory_bytes, active.memory_mb * MIB or memory_bytes)
    else:
        return None
    return Shape(template_id, cpu_millis, memory_bytes, network.egress is Egress.ALLOW, tuple(network.allow))


class PoolBook:
    """Reads what templates want, keeps the count, and writes `status.pool`."""

    def __init__(self, templates: TemplateIndex, builds: Builds, writer: StatusWriter, grace_seconds: float) -> None:
        self._templates = templates
        self._builds = builds
        self._writer = writer
        self._grace = grace_seconds
        self._pages: dict[Key, Page] = {}
        self.is_settled = False  # all that want a pool have had something to fill it with
        self.wake: Callable[[], None] = lambda: None  # when a target may have changed

    def targets(self) -> list[Target]:
        """The targets of all templates that want a pool and have a build to fill it with."""
        found = []
        self.is_settled = True
        for template in self._templates.all():
            if not template.spec.pool.ready:
                continue
            shape = active_shape(template, self._builds, self.wake)
            if shape is None:
                self.is_settled = False
            else:
                key = PoolKey(template.metadata.namespace, template.metadata.name, shape)
                needed = template.spec.active_deadline_seconds + self._grace
                found.append(Target(key, template.spec.pool.ready, needed, tuple(template.spec.languages)))
        return found

    def count(self, template: ResolvedTemplate, *, hit: bool, now: float) -> None:
        """An execution of it has begun."""
        page = self._page((template.namespace, template.name))
        page.hits += hit
        page.misses += not hit
        page.arrivals.append(now)

    def filled(self, key: PoolKey, seconds: float) -> None:
        """Note how long it took to make one warm sandbox."""
        page = self._page((key.namespace, key.name))
        page.lead = seconds if page.lead == FIRST_LEAD_SECONDS else 0.7 * page.lead + 0.3 * seconds

    def _page(self, key: Key) -> Page:
        if key not in self._pages:
            page = self._pages[key] = Page()
            template = self._templates.get(key)
            if template is not None and template.status.pool is not None:
                page.hits, page.misses = template.status.pool.hits, template.status.pool.misses
        return self._pages[key]

    def publish(self, targets: Iterable[Target], members: Iterable[Warm], now: float) -> bool:
        """Write what has changed. True: something has changed that was written too short a time ago."""
        wanted = {(target.key.namespace, target.key.name): target.ready for target in targets}
        ready: dict[Key, int] = {}
        for warm in members:
            if warm.state is State.READY:
                key = warm.key.namespace, warm.key.name
                ready[key] = ready.get(key, 0) + 1
        waits = False
        for template in self._templates.all():
            key = template.metadata.namespace, template.metadata.name
            if key in wanted or template.status.pool is not None:
                waits |= self._publish_one(template, self._status(key, ready.get(key, 0), wanted.get(key, 0), now))
        for key in self._pages.keys() - {(t.metadata.namespace, t.metadata.name) for t in self._templates.all()}:
            del self._pages[key]
        return waits

    def _status(self, key: Key, ready: int, target: int, now: float) -> PoolStatus:
        page = self._page(key)
        recommended = recommended_size(page.arrivals, page.lead, now)
        return PoolStatus(
            ready=ready,
            target=target,
            summary=f"{ready}/{target}",
            hits=page.hits,
            misses=page.misses,
            recommended=recommended,
        )

    def _publish_one(self, template: SandboxTemplate, status: PoolStatus) -> bool:
        page = self._page((template.metadata.namespace, template.metadata.name))
        if page.written is None and template.status.pool is not None:
            page.written = template.status.pool.document()
        document = status.document()
        if document == page.written:
            return False
        if time.monotonic() - page.written_at < PUBLISH_SECONDS or page.writing is not None:
            return True
        page.written, page.written_at = document, time.monotonic()
        page.writing = asyncio.create_task(self._write(template, page, document))
        return False

    async def _write(self, template: SandboxTemplate, page: Page, document: dict[str, Any]) -> None:
        """A merge-patch of `status.pool` alone: the rest is written by others."""
        reference = Reference("sandboxtemplates", template.metadata.namespace, template.metadata.name)
        try:
            await self._writer.settle(reference, template.metadata.uid, {"pool": document})
        except KubeError as error:
            log.error("a template's pool status was refused", name=template.metadata.name, why=error.message)
        finally:
            page.writing = None

    async def close(self) -> None:
        tasks = [page.writing for page in self._pages.values() if page.writing is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
