"""One task per template: has its content built, and keeps its status true."""

from __future__ import annotations

import asyncio
import contextlib
import time
from dataclasses import dataclass, field
from typing import Any

import structlog

from capibara.api.reasons import Reason
from capibara.api.template import SandboxTemplate
from capibara.core.build import BuildState, Failed
from capibara.core.checks import Rejection
from capibara.core.demand import EVERYTHING, PackagePolicy
from capibara.core.template import check_template, is_mere_progress, template_content, template_status
from capibara.kube.client import KubeError
from capibara.kube.events import Events, Subject
from capibara.kube.status import Reference, StatusWriter
from capibara.reconcile.clock import steady
from capibara.reconcile.membership import Membership
from capibara.reconcile.templates.builds import Builds
from capibara.reconcile.templates.index import Key, TemplateIndex
from capibara.settings import Settings

log = structlog.get_logger(__name__)

UNEXPECTED_PAUSE_SECONDS = 5.0
LEAST_PAUSE_SECONDS = 0.05


@dataclass(slots=True, eq=False)
class Steward:
    """What there is about one template."""

    key: Key
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    task: asyncio.Task[None] | None = None
    wrote_at: float = 0.0


class Stewards:
    """Takes the events of templates."""

    def __init__(
        self,
        settings: Settings,
        templates: TemplateIndex,
        builds: Builds,
        writer: StatusWriter,
        membership: Membership,
        policy: PackagePolicy = EVERYTHING,
        events: Events | None = None,
    ) -> None:
        self._progress_seconds = settings.build_log_seconds
        self._templates = templates
        self._builds = builds
        self._writer = writer
        self._policy = policy
        self._events = events
        self._stewards: dict[Key, Steward] = {}
        self._membership = membership
        self._membership.on_change(self._wake_all)

    def observe(self, kind: str | None, body: dict[str, Any]) -> None:
        """Take one watch event and return at once."""
        key = body["metadata"]["namespace"], body["metadata"]["name"]
        if kind == "DELETED":
            self.vanished(key)
        elif self._templates.remember(body) is not None:
            steward = self._stewards.setdefault(key, Steward(key))
            steward.changed.set()
            if steward.task is None:
                steward.task = asyncio.create_task(self._look_after(steward), name=f"template {key[0]}/{key[1]}")

    def _wake_all(self) -> None:
        """Operators have come or gone: a status may be ours to keep true now."""
        for steward in self._stewards.values():
            steward.changed.set()

    def known(self) -> frozenset[Key]:
        """The templates that are looked after."""
        return frozenset(self._stewards)

    def vanished(self, key: Key) -> None:
        """The object is not there any more, whether or not an event has said so."""
        self._templates.forget(key)
        steward = self._stewards.pop(key, None)
        if steward is not None and steward.task is not None:
            self._builds.unfollow(steward.changed.set)
            steward.task.cancel()

    async def stop(self) -> None:
        """End all tasks."""
        tasks = [steward.task for steward in self._stewards.values() if steward.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _look_after(self, steward: Steward) -> None:
        while (template := self._templates.get(steward.key)) is not None:
            steward.changed.clear()
            try:
                seconds = await self._settle(steward, template)
            except Exception:
                log.exception("unexpected error; trying again", template=steward.key)
                seconds = UNEXPECTED_PAUSE_SECONDS
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await steward.changed.wait()

    async def _settle(self, steward: Steward, template: SandboxTemplate) -> float | None:
        """Make the status true. Returns how long to wait if nothing changes before."""
        now = steady()
        content = template_content(template)
        problem = check_template(template, self._policy)
        state = problem or self._builds.ensure(content, following=steward.changed.set, namespace=steward.key[0])
        status = template_status(template, content, state, time.time())
        if status is None or not self._membership.is_chief(f"template {steward.key[0]}/{steward.key[1]}"):
            return due(state, now)
        if is_mere_progress(template, status) and now < steward.wrote_at + self._progress_seconds:
            return steward.wrote_at + self._progress_seconds - now
        await self._write(template, status)
        if isinstance(state, Failed) and self._events is not None:
            subject = Subject.of("SandboxTemplate", template.metadata)
            self._events.warn(subject, Reason.BUILD_FAILED, state.message, occasion=content.hash[:8], repeats=True)
        steward.wrote_at = now
        return due(state, now)

    async def _write(self, template: SandboxTemplate, status: dict[str, Any]) -> None:
        reference = Reference("sandboxtemplates", template.metadata.namespace, template.metadata.name)
        try:
            body = await self._writer.settle(reference, template.metadata.uid, status)
        except KubeError as error:
            log.error("a template's status was refused", name=template.metadata.name, why=error.message)
        else:
            if body is not None:
                self._templates.remember(body)


def due(state: BuildState | Rejection, now: float) -> float | None:
    """When to look again without being told."""
    return max(state.retry_at - now, LEAST_PAUSE_SECONDS) if isinstance(state, Failed) else None
