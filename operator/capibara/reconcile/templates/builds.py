"""All builds: one per content, however many ask for it; so many at once, shared by the living operators. The namespaces
that ask take turns, each with what its executions wait for first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import structlog

from capibara.api.template import SandboxTemplateStatus
from capibara.backends.base import SandboxBackend, TemplateBuild
from capibara.core.admission import Claimant, Line, Spot
from capibara.core.build import Building, BuildState, Built, Failed
from capibara.core.content import Content
from capibara.core.limits import SizeClass
from capibara.reconcile.clock import steady
from capibara.reconcile.membership import Membership
from capibara.reconcile.templates.buildjob import Builder, Job, Wake
from capibara.settings import Settings

log = structlog.get_logger(__name__)

MOST_TOLD = 200
"""Templates that a Lease tells of: some 8 KiB."""


@dataclass(slots=True)
class Wanted:
    """A build that waits for a place: where it stands for each namespace that wants it, and for which no execution
    waits (`patient`).
    """

    place: asyncio.Future[None]
    spots: dict[str, Spot] = field(default_factory=dict)
    patient: set[str] = field(default_factory=set)


class Builds:
    """All builds of this operator. Whoever needs a content calls `ensure` for it, as often as it likes."""

    def __init__(self, backend: SandboxBackend, cluster: str, settings: Settings, membership: Membership) -> None:
        self.membership = membership
        self._builder = Builder(backend, cluster, settings, self.membership)
        self._bases = {name: SizeClass(*size) for name, size in settings.base_sizes.items()}
        self._most = settings.max_builds
        self._placed: set[Job] = set()
        self._jobs: dict[str, Job] = {}
        self._line: Line[Job] = Line()
        self._queue: dict[Job, Wanted] = {}
        membership.on_change(self._admit)
        membership.tell_used(self.used)

    def ensure(
        self,
        content: Content,
        *,
        waiting: Wake | None = None,
        following: Wake | None = None,
        urgent: bool = False,
        namespace: str = "",
    ) -> BuildState:
        """How far it is; begins what has not begun, and what failed and is due again.

        `waiting` is woken once when that changes, `following` at every step. `urgent`: an execution waits for it.
        `namespace`: whose turn it takes.
        """
        if not content.needs_build(self._bases.get(content.base)):
            return Built(content.base)
        job = self._jobs.setdefault(content.hash, Job(content, Building(steady())))
        job.used_at = steady()
        if isinstance(job.state, Failed) and steady() >= job.state.retry_at:
            job.state = Building(steady())
        if following is not None:
            job.following.add(following)
        if isinstance(job.state, Building) and job.task is None:
            job.task = asyncio.create_task(self._see_through(job, self._ask_for_place(job)), name=content.hash)
        self._stand_in_line(job, namespace, urgent=urgent)
        self._admit()
        if waiting is not None and isinstance(job.state, Building):
            job.waiting.add(waiting)
        return job.state

    def _ask_for_place(self, job: Job) -> asyncio.Future[None]:
        """What tells when it has one. Who only watches what another operator is to build needs none: the other does."""
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if self._builder.is_ours(job):
            self._queue[job] = Wanted(place)
        else:
            place.set_result(None)
        return place

    def unfollow(self, following: Wake) -> None:
        """Stop telling a template about its build."""
        for job in self._jobs.values():
            job.following.discard(following)

    def recall(self, content: Content, status: SandboxTemplateStatus) -> None:
        """What an earlier operator wrote down: built already, or under way."""
        if content.hash in self._jobs:
            return
        active, building = status.active, status.building
        if active is not None and active.build_id and active.hash == content.hash:
            built = Built(active.template_id, active.build_id)
            self._jobs[content.hash] = Job(content, built, used_at=steady())
        elif building is not None and building.build_id and building.hash == content.hash:
            since = building.start_time.timestamp() if building.start_time else steady()
            state = Building(since, building.template_id, building.build_id)
            build = TemplateBuild(building.template_id, building.build_id)
            self._jobs[content.hash] = Job(content, state, build=build)

    def forget(self, template_id: str) -> None:
        """The provider has it no more: who needs its content gets it built again."""
        for digest, job in list(self._jobs.items()):
            if isinstance(job.state, Built) and job.state.template_id == template_id:
                del self._jobs[digest]
                job.become(Building(steady()))

    def forget_missing(self, present: Collection[str]) -> None:
        """The same for all that a whole list does not show."""
        for job in list(self._jobs.values()):
            if isinstance(job.state, Built) and job.state.template_id not in present:
                self.forget(job.state.template_id)

    def last_used(self) -> Mapping[str, float]:
        """When each content was last asked for, by template ID; what is being built is in use now."""
        used: dict[str, float] = {}
        for job in self._jobs.values():
            if isinstance(job.state, Built):
                used[job.state.template_id] = job.used_at
            elif job.build is not None:
                used[job.build.template_id] = steady()
        return used

    def used(self) -> Mapping[str, int]:
        """What only executions ask for, the last ones: how many seconds ago each was asked for, by template ID."""
        jobs = [job for job in self._jobs.values() if not job.following and isinstance(job.state, Built)]
        latest = sorted(jobs, key=lambda job: job.used_at)[-MOST_TOLD:]
        return {job.state.template_id: int(steady() - job.used_at) for job in latest if isinstance(job.state, Built)}

    async def stop(self) -> None:
        """Stop following. What is being built goes on at the provider, and is found again."""
        tasks = [job.task for job in self._jobs.values() if job.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _see_through(self, job: Job, place: asyncio.Future[None]) -> None:
        """Wait for a place, then build."""
        await self._take_place(job, place)
        try:
            await self._builder.build(job)
        except Exception:
            log.exception("unexpected error in a build; trying again later", content=job.content.hash)
            self._builder.fail(job, "unexpected error in the operator; its log has it")
        finally:
            job.task = None
            self._placed.discard(job)
            self._admit()

    def _stand_in_line(self, job: Job, namespace: str, *, urgent: bool) -> None:
        """For each namespace that wants it, while it waits; further in front once an execution of its waits for it."""
        wanted = self._queue.get(job)
        if wanted is None or (namespace in wanted.spots and not (urgent and namespace in wanted.patient)):
            return
        if namespace in wanted.spots:
            self._line.leave(wanted.spots[namespace])
        wanted.spots[namespace] = self._line.enter(Claimant(namespace, priority=int(urgent)), job)
        wanted.patient -= {namespace}
        wanted.patient |= set() if urgent else {namespace}

    def _leave_line(self, job: Job) -> None:
        wanted = self._queue.pop(job, None)
        for spot in wanted.spots.values() if wanted is not None else ():
            self._line.leave(spot)

    async def _take_place(self, job: Job, place: asyncio.Future[None]) -> None:
        try:
            await place
        except asyncio.CancelledError:
            self._placed.discard(job)
            raise
        finally:
            self._leave_line(job)

    @property
    def _places(self) -> int:
        """How many may be built here at once: our share, but one at least, since some contents only we know of."""
        return max(self.membership.share(self._most), 1)

    def _admit(self) -> None:
        """Give free places to those first in line."""
        while len(self._placed) < self._places and self._line.has_next:
            job = self._line.take_next()
            place = self._queue[job].place
            self._leave_line(job)
            if not place.done():
                self._placed.add(job)
                place.set_result(None)
