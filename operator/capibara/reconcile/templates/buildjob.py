"""One build, from the first look to its end. It reports; others decide what to do about it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import structlog

from capibara.backends.base import BuildPhase, BuildRequest, SandboxBackend, TemplateBuild
from capibara.backends.errors import BackendError, InvalidRequest
from capibara.core import backoff
from capibara.core.actions import Note
from capibara.core.build import Building, BuildState, Built, Failed, extended_log
from capibara.core.conditions import MESSAGE_LIMIT, plain
from capibara.core.content import Content, template_name
from capibara.reconcile.clock import steady
from capibara.reconcile.membership import Membership
from capibara.settings import Settings
from capibara.telemetry import metrics

log = structlog.get_logger(__name__)

Wake = Callable[[], None]


@dataclass(slots=True, eq=False)
class Job:
    """One content: built, being built, or failed. `waiting` are woken at the end, `following` at every change."""

    content: Content
    state: BuildState
    used_at: float = 0.0
    failures: int = 0
    build: TemplateBuild | None = None
    spent: str = ""  # ID of a build that has failed: found again, it is not the next one
    offset: int = 0
    begun: bool = False  # seen under way: its failure is news, not another day's
    task: asyncio.Task[None] | None = None
    waiting: set[Wake] = field(default_factory=set)
    following: set[Wake] = field(default_factory=set)

    def become(self, state: BuildState) -> None:
        """Take a new state, and tell whom it concerns."""
        before, self.state = self.state, state
        for wake in list(self.following):
            wake()
        if not isinstance(state, Building) or not isinstance(before, Building) or state.trouble != before.trouble:
            waiting, self.waiting = self.waiting, set()
            for wake in waiting:
                wake()


class Builder:
    """Builds at the backend."""

    def __init__(self, backend: SandboxBackend, cluster: str, settings: Settings, membership: Membership) -> None:
        self._membership = membership
        self._backend = backend
        self._cluster = cluster
        self._settings = settings

    async def build(self, job: Job) -> None:
        """Bring the build to its end. Failures of the provider on the way are no failures of the build."""
        troubles = 0
        while isinstance(job.state, Building):
            try:
                await self._advance(job)
            except InvalidRequest as error:
                self.fail(job, error.message)
            except BackendError as error:
                troubles += 1
                await self._sit_out(job, error, troubles)
            else:
                troubles = 0
                if isinstance(job.state, Building):
                    await asyncio.sleep(self._settings.build_poll_seconds)

    async def _advance(self, job: Job) -> None:
        """Find or begin the build, and look how far it is. What was found failed is another day's: begin anew."""
        found = job.build or await self._backend.find_build(template_name(self._cluster, job.content))
        if found is None or found.build_id == job.spent:
            if not self.is_ours(job):
                return
            await self._begin(job)
        elif (
            not job.begun
            and self.is_ours(job)
            and (await self._backend.build_progress(found)).phase is BuildPhase.FAILED
        ):
            job.spent = found.build_id
            await self._begin(job)
        else:
            job.build, job.begun = found, True
        await self._look(job)

    def is_ours(self, job: Job) -> bool:
        """Whether it is for us to begin it. A template's is known to all operators, and one of them does it.

        What only an execution asks for, others may know nothing of.
        """
        return not job.following or self._membership.is_chief(f"build {job.content.hash}")

    async def _begin(self, job: Job) -> None:
        """Ask for the build. If the answer is lost, the next round finds it by its name."""
        job.offset = 0
        job.build = await self._backend.build_template(request_for(self._cluster, job.content))
        job.begun = True
        log.info("building a template", content=job.content.hash, template=job.build.template_id)

    async def _look(self, job: Job) -> None:
        assert job.build is not None
        assert isinstance(job.state, Building)
        progress = await self._backend.build_progress(job.build, job.offset)
        job.offset = progress.offset
        text = extended_log(job.state.log, progress.log)
        match progress.phase:
            case BuildPhase.READY:
                job.failures = 0
                if job.begun:
                    metrics.build_ended(ready=True)
                job.become(Built(job.build.template_id, job.build.build_id, text))
            case BuildPhase.FAILED:
                job.spent = job.build.build_id
                self.fail(job, progress.error or "E2B gave no reason", text)
            case BuildPhase.BUILDING:
                now = replace(
                    job.state,
                    template_id=job.build.template_id,
                    build_id=job.build.build_id,
                    log=text,
                    trouble=None,
                )
                if now != job.state:
                    job.become(now)

    def fail(self, job: Job, why: str, text: str = "") -> None:
        """Note that the build failed; it is tried again later, after a wait that grows."""
        job.failures += 1
        metrics.build_ended(ready=False)
        job.build, job.begun = None, False
        settings = self._settings
        wait = backoff.delay(job.failures, settings.build_retry_seconds, settings.build_retry_max_seconds)
        log.warning("a template could not be built", content=job.content.hash, why=why, again_in=wait)
        job.become(Failed(plain(f"the build failed: {why}", MESSAGE_LIMIT // 2), steady() + wait, text))

    async def _sit_out(self, job: Job, error: BackendError, count: int) -> None:
        assert isinstance(job.state, Building)
        trouble = Note(error.reason, error.message)
        if job.state.trouble != trouble:
            job.become(replace(job.state, trouble=trouble))
        settings = self._settings
        delay = backoff.delay(count, settings.provider_retry_seconds, settings.provider_retry_max_seconds)
        await asyncio.sleep(error.retry_after or delay)


def request_for(cluster: str, content: Content) -> BuildRequest:
    return BuildRequest(
        name=template_name(cluster, content),
        base=content.base,
        cpu_count=content.size.cpu_count,
        memory_mb=content.size.memory_mb,
        python=content.python,
        npm=content.npm,
        apt=content.apt,
        env=content.env,
    )
