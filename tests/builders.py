"""Documents and facts for tests, said in adjectives: `execution().cancelled()`, `world().running().lost()`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from capibara.api.execution import CodeExecution, Executor, ResolvedTemplate, TemplateVia
from capibara.api.reasons import Reason
from capibara.api.template import Language, SandboxTemplate
from capibara.core.admission import Standing
from capibara.core.build import BuildState
from capibara.core.checks import Rejection
from capibara.core.content import Content
from capibara.core.limits import SizeClass
from capibara.core.outcome import Finished, Outcome
from capibara.core.plan import Plan
from capibara.core.waiting import Told, Waiting, Why
from capibara.core.world import Admission, Answer, Attempt, Failure, Inputs, Retry, World

NOW = 1_800_000_000.0
CREATED = NOW - 10
ME = "operator-1"
UID = "0f0e0d0c-0000-4000-8000-000000000001"


def stamp(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat()


@dataclass(frozen=True)
class Execution:
    """A CodeExecution in the making."""

    spec: dict[str, Any]
    status: dict[str, Any]

    def build(self) -> CodeExecution:
        metadata = {
            "name": "hello",
            "namespace": "team-a",
            "uid": UID,
            "generation": 1,
            "resourceVersion": "7",
            "creationTimestamp": stamp(CREATED),
        }
        return CodeExecution.model_validate({"metadata": metadata, "spec": self.spec, "status": self.status})

    def asking(self, **spec: Any) -> Execution:
        return replace(self, spec={**self.spec, **spec})

    def telling(self, **status: Any) -> Execution:
        return replace(self, status={**self.status, **status})

    def cancelled(self) -> Execution:
        return self.asking(cancel=True)

    def suspended(self) -> Execution:
        return self.asking(suspend=True)

    def at_most_once(self) -> Execution:
        return self.asking(executionGuarantee="AtMostOnce")

    def over(self) -> Execution:
        return self.telling(phase="Succeeded")

    def claimed(self) -> Execution:
        return self.telling(phase="Running", owner=ME, attempt=1, startTime=stamp(NOW - 5))

    def claimed_by_a_peer(self) -> Execution:
        return self.claimed().telling(owner="operator-2")

    def claimed_by_a_predecessor(self, attempt: int = 1) -> Execution:
        return self.claimed().telling(owner="operator-0", attempt=attempt, startTime=stamp(NOW - 1060))


def execution(**spec: Any) -> Execution:
    return Execution({"code": "print(1)", **spec}, {})


def template(**spec: Any) -> SandboxTemplate:
    return SandboxTemplate.model_validate(
        {"metadata": {"name": "small", "namespace": "team-a", "generation": 1}, "spec": spec}
    )


def plan(**changes: Any) -> Plan:
    whole = Plan(
        template=ResolvedTemplate(
            name="small", namespace="team-a", hash="abc", template_id="base", via=TemplateVia.DEFAULT
        ),
        content=Content("base", SizeClass(1, 512)),
        language=Language.PYTHON,
        executor=Executor.INTERPRETER,
        deadline=30,
        cpu_millis=500,
        memory_bytes=512 * 1024**2,
        allow_internet=False,
        allow_out=(),
        env={},
    )
    return replace(whole, **changes)


@dataclass(frozen=True)
class Surroundings:
    """A World in the making."""

    world: World

    def build(self) -> World:
        return self.world

    def but(self, **changes: Any) -> Surroundings:
        return Surroundings(self.world._replace(**changes))

    def queued(self, seconds_ago: float) -> Surroundings:
        """As the 37th of all and the third of its namespace."""
        waiting = Waiting(Standing(37, 3), Why.PLACES, 20, 1.0) if seconds_ago >= 1 else None
        return self.but(admission=Admission.WAITING, queued_at=NOW - seconds_ago, waiting=waiting)

    def told(self, seconds_ago: float, place: int, reason: Reason = Reason.QUEUED) -> Surroundings:
        """Its status tells of its place in the queue."""
        return self.but(told=Told(NOW - seconds_ago, place, reason))

    def admitted(self) -> Surroundings:
        return self.but(admission=Admission.GRANTED, queued_at=NOW - 1)

    def claimed(self, number: int = 1, inherited: bool = False) -> Surroundings:
        return self.admitted().but(attempt=Attempt(number, inherited))

    def with_sandbox(self) -> Surroundings:
        return self.but(sandbox_id="sandbox-1")

    def running(self, seconds: float = 1) -> Surroundings:
        return self.claimed().with_sandbox().but(running_since=NOW - seconds, following_since=NOW - seconds)

    def asked(self, seconds_ago: float, ended: bool = False) -> Surroundings:
        """Whether its end stands in its sandbox."""
        return self.but(asked=Answer(NOW - seconds_ago, ended))

    def finished(self, finished: Finished | None = None) -> Surroundings:
        return self.but(finished=finished or Finished(Outcome.COMPLETED, exit_code=0))

    def failing(self, reason: Reason, seconds_ago: float = 0, **more: Any) -> Surroundings:
        failure = Failure(reason, f"{reason} happened", Retry.BACKOFF, at=NOW - seconds_ago)
        return self.but(failure=replace(failure, **more))

    def lost(self) -> Surroundings:
        return self.failing(Reason.SANDBOX_LOST, retry=Retry.NEVER).but(
            sandbox_id=None, running_since=None, following_since=None
        )

    def vanishing(self, seconds_ago: float = 0, times: int = 1) -> Surroundings:
        """Its sandbox was lost before the code began."""
        return self.failing(Reason.SANDBOX_LOST, seconds_ago, begun=False).but(vanished=times, searched=True)

    def unbuilt(self, state: BuildState) -> Surroundings:
        return self.but(plan=plan(template=ResolvedTemplate(name="small", namespace="team-a")), build=state)

    def unusable(self, reason: Reason, message: str) -> Surroundings:
        return self.but(plan=Rejection(reason, message))


def world() -> Surroundings:
    return Surroundings(World(now=NOW, identity=ME, plan=plan(), inputs=Inputs(code="print(1)")))


def later(seconds: float) -> datetime:
    return datetime.fromtimestamp(NOW, UTC) + timedelta(seconds=seconds)
