"""What a SandboxTemplate's status should say.

Ready speaks of the spec that was observed: Unknown while its content is built, False (and Stalled) when it cannot be.
So GitOps sees that a change has not come into force, even though executions go on with the build in `active`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, assert_never

from capibara.api.meta import Condition
from capibara.api.reasons import Reason
from capibara.api.template import (
    ActiveBuild,
    EffectiveSize,
    RunningBuild,
    SandboxTemplate,
    SandboxTemplateStatus,
    Serves,
)
from capibara.core.build import Building, BuildState, Built, Failed, describe_content
from capibara.core.checks import Rejection
from capibara.core.conditions import build_conditions, template_statuses
from capibara.core.content import Content
from capibara.core.demand import EVERYTHING, PackagePolicy, content_of, forbidden
from capibara.core.limits import size_class
from capibara.core.plan import template_limits

OURS: Final = ("observedGeneration", "conditions", "hash", "limits", "serves", "active", "building", "lastBuildLog")
"""The fields of the status that are written from here; the pool's are its own."""


@dataclass(frozen=True, slots=True)
class Word:
    """What there is to say, but for what stays."""

    reason: Reason
    message: str
    active: ActiveBuild | None = None
    building: RunningBuild | None = None
    log: str = ""


def template_content(template: SandboxTemplate) -> Content:
    """What a sandbox of this template contains."""
    return content_of(template.spec, size_class(*template_limits(template.spec)))


def check_template(template: SandboxTemplate, policy: PackagePolicy = EVERYTHING) -> Rejection | None:
    """What the API server could not see is wrong with it."""
    problem = forbidden(template.spec.packages, policy, "spec.packages")
    return Rejection(Reason.PACKAGE_NOT_ALLOWED, problem) if problem else None


def template_status(
    template: SandboxTemplate, content: Content, state: BuildState | Rejection, now: float
) -> dict[str, Any] | None:
    """The status to write, or None if it says so already: an unchanged re-apply costs no write."""
    word = word_of(content, state)
    before = template.status
    active = word.active or before.active
    conditions = build_conditions(
        template_statuses(word.reason),
        word.reason,
        word.message + going_on(word, before.active),
        previous=before.conditions,
        generation=template.metadata.generation,
        now=datetime.fromtimestamp(now, UTC).replace(microsecond=0),
    )
    status = SandboxTemplateStatus(
        observed_generation=template.metadata.generation,
        conditions=tuple(map(Condition.model_validate, conditions)),
        hash=content.hash,
        limits=EffectiveSize(cpu=template.spec.limits.cpu, memory=template.spec.limits.memory),
        serves=served(word, active, content),
        active=active,
        building=word.building,
        last_build_log=word.log or before.last_build_log,
    )
    wanted, known = ours(status), ours(before)
    if wanted == known:
        return None
    return wanted if wanted.keys() >= known.keys() else dict.fromkeys(known) | wanted


def ours(status: SandboxTemplateStatus) -> dict[str, Any]:
    document = status.document()
    return {key: document[key] for key in OURS if key in document}


def word_of(content: Content, state: BuildState | Rejection) -> Word:
    match state:
        case Rejection():
            return Word(state.reason, state.message)
        case Built():
            return Word(
                Reason.TEMPLATE_READY,
                f"executions run on {describe_content(content)}",
                active=active_build(content, state),
                log=state.log,
            )
        case Building():
            note = state.trouble
            return Word(
                note.reason if note else Reason.TEMPLATE_NOT_READY,
                f"building {describe_content(content)}" + (f": {note.message}" if note else ""),
                building=RunningBuild(
                    template_id=state.template_id,
                    build_id=state.build_id,
                    hash=content.hash,
                    start_time=datetime.fromtimestamp(int(state.since), UTC),
                ),
                log=state.log,
            )
        case Failed():
            return Word(Reason.BUILD_FAILED, f"{state.message}; next try {at(state.retry_at)}", log=state.log)
        case _:
            assert_never(state)


def active_build(content: Content, built: Built) -> ActiveBuild:
    return ActiveBuild(
        template_id=built.template_id,
        build_id=built.build_id,
        hash=content.hash,
        cpu_count=content.size.cpu_count,
        memory_mb=content.size.memory_mb,
    )


def served(word: Word, active: ActiveBuild | None, content: Content) -> Serves:
    """Which build new executions get."""
    if active is None or word.reason is Reason.PACKAGE_NOT_ALLOWED:
        return Serves.NOTHING
    return Serves.CURRENT if active.hash == content.hash else Serves.FORMER


def is_mere_progress(template: SandboxTemplate, status: dict[str, Any]) -> bool:
    """Whether a status says no more than how the build gets on, which can wait a moment."""
    return {**status, "building": 0, "lastBuildLog": 0} == {**ours(template.status), "building": 0, "lastBuildLog": 0}


def going_on(word: Word, active: ActiveBuild | None) -> str:
    """What executions do meanwhile."""
    if word.reason is Reason.TEMPLATE_READY or active is None or word.reason is Reason.PACKAGE_NOT_ALLOWED:
        return ""
    return f"; meanwhile executions use the former build, {active.hash}"


def at(seconds: float) -> str:
    return f"at {datetime.fromtimestamp(seconds, UTC):%H:%M:%S} UTC"
