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
from capibara.backends.base import CreateRequest, SandboxHandle
from capibara.core import names
from capibara.core.build import Built
from capibara.core.limits import MIB
from capibara.core.membership import PoolReport
from capibara.core.plan import Plan, template_limits
from capibara.core.pool import Member, PoolKey, Shape, State, Target, recommended_size
from capibara.core.proofs import prove
from capibara.core.tally import Count, Tally
from capibara.core.template import template_content
from capibara.kube.client import KubeError
from capibara.kube.status import Reference, StatusWriter
from capibara.reconcile.clock import steady
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

    def request(self, cluster: str, scope: str, owner: str, seconds: int, proof_key: bytes = b"") -> CreateRequest:
        """For its creation by the operator `owner`, to live for so long."""
        shape = self.key.shape
        told = names.pool_metadata(cluster, scope, self.key.digest, shape.cpu_millis, shape.memory_bytes, owner)
        return CreateRequest(
            template_id=shape.template_id,
            metadata=prove(told, self.id, proof_key),
            timeout_seconds=seconds,
            idempotency_key=self.id,
            allow_internet=shape.allow_internet,
            allow_out=shape.allow_out,
        )


@dataclass(slots=True)
class Page:
    """One template's figures."""

    tally: Tally = field(default_factory=Tally)
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


def name_of(key: Key) -> str:
    return "/".join(key)


def pool_duty(key: Key) -> str:
    """Telling of a template's pool, and taking over what dead operators left of it: one operator's affair."""
    return f"pool {name_of(key)}"


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
        self.membership = builds.membership
        self._pages: dict[Key, Page] = {}
        self._ready: dict[Key, int] = {}
        self._served: set[Key] = set()  # templates that have something to fill their pool with
        self.membership.tell_pools(self._report)
        self.is_settled = False  # all that want a pool have had something to fill it with
        self.changed = asyncio.Event()  # a target may be another one

    def targets(self) -> list[Target]:
        """Our part of the pools of all templates that want one and have a build to fill it with."""
        found = []
        self.is_settled = True
        self._served.clear()
        for template in self._templates.all():
            if not template.spec.pool.ready:
                continue
            shape = active_shape(template, self._builds, self.changed.set)
            if shape is None:
                self.is_settled = False
            else:
                found.append(self._target(template, shape))
        return found

    def _target(self, template: SandboxTemplate, shape: Shape) -> Target:
        where = template.metadata.namespace, template.metadata.name
        self._served.add(where)
        ready = self.membership.share_of(template.spec.pool.ready, pool_duty(where))
        needed = template.spec.active_deadline_seconds + self._grace
        return Target(PoolKey(*where, shape), ready, needed, tuple(template.spec.languages))

    def count(self, template: ResolvedTemplate, *, hit: bool, now: float) -> None:
        """An execution of it has begun."""
        page = self._page((template.namespace, template.name))
        page.tally.own += Count(int(hit), int(not hit))
        page.arrivals.append(now)

    def filled(self, key: PoolKey, seconds: float) -> None:
        """Note how long it took to make one warm sandbox."""
        page = self._page((key.namespace, key.name))
        page.lead = seconds if page.lead == FIRST_LEAD_SECONDS else 0.7 * page.lead + 0.3 * seconds

    def _page(self, key: Key) -> Page:
        return self._pages.setdefault(key, Page())

    def _report(self) -> dict[str, PoolReport]:
        """What we tell the others of our part."""
        now = steady()
        return {
            name_of(key): PoolReport(
                self._ready.get(key, 0), recommended_size(page.arrivals, page.lead, now), page.tally.tell()
            )
            for key, page in self._pages.items()
        }

    def publish(self, members: Iterable[Warm], now: float) -> bool:
        """Write what has changed. True: something has changed that was written too short a time ago."""
        self._ready = {}
        for warm in members:
            if warm.state is State.READY:
                key = warm.key.namespace, warm.key.name
                self._ready[key] = self._ready.get(key, 0) + 1
        templates = {(each.metadata.namespace, each.metadata.name): each for each in self._templates.all()}
        for key in self._pages.keys() - templates.keys():
            del self._pages[key]
        told = [key for key, each in templates.items() if key in self._served or each.status.pool is not None]
        waits = False
        for key in told:
            waits |= self._tell(key, templates[key], now)
        return waits

    def _tell(self, key: Key, template: SandboxTemplate, now: float) -> bool:
        """Of one template, if that is for us to do."""
        page = self._page(key)
        if self.membership.is_chief(pool_duty(key)):
            return self._publish_one(template, self._status(key, template, now))
        page.tally.resign()
        page.written = None
        return False

    def _status(self, key: Key, template: SandboxTemplate, now: float) -> PoolStatus:
        """Our part and that of the others."""
        page, written = self._page(key), template.status.pool or PoolStatus()
        reports = {
            each.holder: each.pools[name_of(key)] for each in self.membership.others() if name_of(key) in each.pools
        }
        counts = {holder: report.count for holder, report in reports.items()}
        total = page.tally.add_up(Count(written.hits, written.misses), counts)
        ready = self._ready.get(key, 0) + sum(report.ready for report in reports.values())
        target = template.spec.pool.ready if key in self._served else 0
        return PoolStatus(
            ready=ready,
            target=target,
            summary=f"{ready}/{target}",
            hits=total.hits,
            misses=total.misses,
            recommended=recommended_size(page.arrivals, page.lead, now)
            + sum(report.recommended for report in reports.values()),
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
