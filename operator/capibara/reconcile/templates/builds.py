"""All builds: one per content, however many ask for it; so many at once; first those that executions wait for."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Collection, Mapping

import structlog

from capibara.api.template import SandboxTemplateStatus
from capibara.backends.base import SandboxBackend, TemplateBuild
from capibara.core.build import Building, BuildState, Built, Failed
from capibara.core.content import Content
from capibara.core.limits import SizeClass
from capibara.reconcile.templates.buildjob import Builder, Job, Wake
from capibara.settings import Settings

log = structlog.get_logger(__name__)


class Builds:
    """Who needs a content asks `ensure` for it, as often as it likes."""

    def __init__(self, backend: SandboxBackend, cluster: str, settings: Settings) -> None:
        self._builder = Builder(backend, cluster, settings)
        self._bases = {name: SizeClass(*size) for name, size in settings.base_sizes.items()}
        self._free = settings.max_builds
        self._jobs: dict[str, Job] = {}
        self._queue: dict[Job, asyncio.Future[None]] = {}  # in the order of arrival

    def ensure(
        self, content: Content, *, waiting: Wake | None = None, following: Wake | None = None, urgent: bool = False
    ) -> BuildState:
        """How far it is; begins what has not begun, and what failed and is due again.

        `waiting` is woken once when that changes, `following` at every step. `urgent`: an execution waits for it.
        """
        if not content.needs_build(self._bases.get(content.base)):
            return Built(content.base)
        job = self._jobs.setdefault(content.hash, Job(content, Building(time.time())))
        job.used_at = time.time()
        job.urgent = job.urgent or urgent
        if isinstance(job.state, Failed) and time.time() >= job.state.retry_at:
            job.state = Building(time.time())
        if isinstance(job.state, Building) and job.task is None:
            job.task = asyncio.create_task(self._see_through(job), name=f"build {content.hash}")
        if waiting is not None and isinstance(job.state, Building):
            job.waiting.add(waiting)
        if following is not None:
            job.following.add(following)
        return job.state

    def unfollow(self, following: Wake) -> None:
        """Who follows no longer."""
        for job in self._jobs.values():
            job.following.discard(following)

    def recall(self, content: Content, status: SandboxTemplateStatus) -> None:
        """What an earlier operator wrote down: built already, or under way."""
        if content.hash in self._jobs:
            return
        active, building = status.active, status.building
        if active is not None and active.build_id and active.hash == content.hash:
            built = Built(active.template_id, active.build_id)
            self._jobs[content.hash] = Job(content, built, used_at=time.time())
        elif building is not None and building.build_id and building.hash == content.hash:
            since = building.start_time.timestamp() if building.start_time else time.time()
            state = Building(since, building.template_id, building.build_id)
            build = TemplateBuild(building.template_id, building.build_id)
            self._jobs[content.hash] = Job(content, state, build=build)

    def forget(self, template_id: str) -> None:
        """The provider has it no more: who needs its content gets it built again."""
        for digest, job in list(self._jobs.items()):
            if isinstance(job.state, Built) and job.state.template_id == template_id:
                del self._jobs[digest]
                job.become(Building(time.time()))

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
                used[job.build.template_id] = time.time()
        return used

    async def stop(self) -> None:
        """Stop following. What is being built goes on at the provider, and is found again."""
        tasks = [job.task for job in self._jobs.values() if job.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _see_through(self, job: Job) -> None:
        """Wait for a place, then build."""
        await self._take_place(job)
        try:
            await self._builder.build(job)
        except Exception:
            log.exception("unexpected error in a build; trying again later", content=job.content.hash)
            self._builder.fail(job, "unexpected error in the operator; its log has it")
        finally:
            job.task, job.urgent = None, False
            self._free += 1
            self._admit()

    async def _take_place(self, job: Job) -> None:
        place: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queue[job] = place
        self._admit()
        try:
            await place
        except asyncio.CancelledError:
            self._free += place.done() and not place.cancelled()
            raise
        finally:
            self._queue.pop(job, None)

    def _admit(self) -> None:
        """Give free places to those first in line: to what executions wait for, then to who came first."""
        while self._free > 0 and self._queue:
            job = next((job for job in self._queue if job.urgent), next(iter(self._queue)))
            place = self._queue.pop(job)
            if not place.done():
                self._free -= 1
                place.set_result(None)
