"""What one execution will be run with: its spec and its template, put together and checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from capibara.api.execution import (
    CodeExecution,
    CodeExecutionSpec,
    Executor,
    LanguageVia,
    Mode,
    ResolvedTemplate,
    RunnerUp,
)
from capibara.api.network import Egress
from capibara.api.outputs import OutputPattern
from capibara.api.reasons import Reason
from capibara.api.template import ActiveBuild, Language, Permission, SandboxTemplate, SandboxTemplateSpec
from capibara.core.build import Built
from capibara.core.checks import (
    DEFAULT_MAXIMA,
    Maxima,
    Rejection,
    check_cache,
    check_env,
    check_executor,
    check_language,
    check_lifetime,
    check_maxima,
    check_overrides,
    check_packages,
    extra_packages,
)
from capibara.core.content import Content
from capibara.core.demand import EVERYTHING, PackagePolicy, content_of
from capibara.core.files import pick_outputs
from capibara.core.language import pick_language
from capibara.core.limits import MIB, size_class
from capibara.core.routing.choice import Choice

DEFAULT_CPU_MILLIS: Final = 1000
DEFAULT_MEMORY_BYTES: Final = 512 * 1024**2
LONGEST_DEADLINE: Final = 86400

INTERPRETED: Final = frozenset({Language.PYTHON, Language.JAVASCRIPT, Language.SQL})
"""Languages whose rich results are collected unless the spec says otherwise (DESIGN section 3)."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a run is held to: all that following it on takes. Seconds, thousandths of a CPU, bytes."""

    deadline: int
    cpu_millis: int
    memory_bytes: int


def recorded_terms(execution: CodeExecution) -> Terms:
    """The terms of a run that has begun, from its status; of an older schema's: the most there may be."""
    limits = execution.status.limits
    if limits is None:
        longest = execution.spec.active_deadline_seconds or LONGEST_DEADLINE
        return Terms(longest, DEFAULT_CPU_MILLIS, DEFAULT_MEMORY_BYTES)
    return Terms(limits.active_deadline_seconds, limits.cpu_millis, limits.memory_bytes)


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything about a run that follows from the spec and the template. Durations in seconds.

    `content` is what its sandbox should contain. Until it is resolved to a build, `template.template_id` is empty;
    `fallback` is the template's build in use, which will do unless this execution asks for more than its template.
    """

    template: ResolvedTemplate
    content: Content
    language: Language
    executor: Executor
    deadline: int
    cpu_millis: int
    memory_bytes: int
    allow_internet: bool
    allow_out: tuple[str, ...]
    env: Mapping[str, str]
    fallback: ActiveBuild | None = None
    outputs: tuple[OutputPattern, ...] = ()
    language_via: LanguageVia = LanguageVia.SPEC

    @property
    def is_resolved(self) -> bool:
        return bool(self.template.template_id)

    def on_build(self, built: Built, *, cached: bool) -> Plan:
        """Resolved to the build of its content. `cached`: it was there, nobody waited. None of a base used as it is."""
        update = {"template_id": built.template_id, "cached": cached if built.build_id else None}
        return replace(self, template=self.template.model_copy(update=update))

    def on_fallback(self, active: ActiveBuild) -> Plan:
        """Resolved to an older build, and within its size."""
        update = {"template_id": active.template_id, "hash": active.hash}
        return replace(
            self,
            template=self.template.model_copy(update=update),
            cpu_millis=min(self.cpu_millis, active.cpu_count * 1000 or self.cpu_millis),
            memory_bytes=min(self.memory_bytes, active.memory_mb * MIB or self.memory_bytes),
        )

    def unresolved(self) -> Plan:
        """The plan without its build, which the provider has lost: the former build must not be used instead."""
        template = self.template.model_copy(update={"template_id": "", "cached": None, "hash": self.content.hash})
        return replace(self, template=template, fallback=None)

    def as_recorded(self, recorded: ResolvedTemplate) -> Plan:
        """Resolved to what the status says that an earlier operator chose."""
        return replace(self, template=recorded)


def plan_run(
    execution: CodeExecution,
    template: SandboxTemplate,
    choice: Choice,
    maxima: Maxima = DEFAULT_MAXIMA,
    policy: PackagePolicy = EVERYTHING,
    others: Iterable[SandboxTemplate] = (),
    own: Content | None = None,
) -> Plan | Rejection:
    """Put spec and template together. The order of the checks is the order in which a user would mend them.

    `others`: templates that the execution could name instead. `own`: the template's content, if it is known.
    """
    spec = execution.spec
    spoken = pick_language(spec, template.spec)
    language = spoken.language
    executor = pick_executor(spec, language)
    deadline = pick_deadline(spec, template)
    for problem in (
        check_language(language, template, others),
        check_executor(spec, language),
        check_env(spec, template),
        check_packages(spec, template, policy),
        check_overrides(spec, template),
        check_cache(spec, template),
        check_maxima(spec, maxima),
        deadline,
        check_lifetime(deadline, maxima),
    ):
        if isinstance(problem, Rejection):
            return problem
    assert isinstance(deadline, int)
    cpu_millis, memory_bytes = pick_limits(spec, template.spec)
    size, extra = size_class(cpu_millis, memory_bytes), extra_packages(spec)
    own = own or content_of(template.spec, size_class(*template_limits(template.spec)))
    content = own if size == own.size and not extra else content_of(template.spec, size, extra)
    return Plan(
        template=resolve(template, choice, content),
        content=content,
        language=language,
        language_via=spoken.via,
        executor=executor,
        deadline=deadline,
        cpu_millis=cpu_millis,
        memory_bytes=memory_bytes,
        allow_internet=template.spec.network.egress is Egress.ALLOW,
        allow_out=template.spec.network.allow,
        env={variable.name: variable.value for variable in template.spec.env},
        fallback=template.status.active if content == own else None,
        outputs=pick_outputs(spec, template.spec),
    )


def resolve(template: SandboxTemplate, choice: Choice, content: Content) -> ResolvedTemplate:
    """What the status says about the template: enough to tell later what the code ran on."""
    return ResolvedTemplate(
        name=template.metadata.name,
        namespace=template.metadata.namespace,
        hash=content.hash,
        via=choice.via,
        score=choice.score,
        runner_up=runner_up(choice),
    )


def runner_up(choice: Choice) -> RunnerUp | None:
    """For the status: what a query may have been for instead, if a model was asked."""
    other = choice.runner_up
    return RunnerUp(name=other.template, score=other.score) if other else None


def pick_executor(spec: CodeExecutionSpec, language: Language) -> Executor:
    """Both defaults run a script in a process of its own; where a driver can show rich results, it does."""
    if spec.executor is not None:
        return spec.executor
    return Executor.INTERPRETER if language in INTERPRETED else Executor.PROCESS


def pick_deadline(spec: CodeExecutionSpec, template: SandboxTemplate) -> int | Rejection:
    """The run's deadline in seconds: at most the template's, unless it allows a Dynamic execution more."""
    maximum = template.spec.active_deadline_seconds
    dynamic = spec.requirements if spec.mode is Mode.DYNAMIC else None
    may_ask = template.spec.overrides.active_deadline_seconds is Permission.ALLOWED
    if dynamic is not None and dynamic.active_deadline_seconds is not None:
        if may_ask:
            return dynamic.active_deadline_seconds
        wanted = dynamic.active_deadline_seconds
    else:
        wanted = spec.active_deadline_seconds or maximum
    if wanted <= maximum:
        return wanted
    return Rejection(
        Reason.INVALID_SPEC,
        f"activeDeadlineSeconds: {wanted} is above the {maximum} of template {template.metadata.name}: ask for less, "
        + (
            "or use mode Dynamic with requirements.activeDeadlineSeconds"
            if may_ask
            else "or name a template that allows more"
        ),
    )


def template_limits(template: SandboxTemplateSpec) -> tuple[int, int]:
    """CPU in thousandths and memory in bytes of a template's own sandboxes."""
    return template.limits.cpu_millis or DEFAULT_CPU_MILLIS, template.limits.memory_bytes or DEFAULT_MEMORY_BYTES


def pick_limits(spec: CodeExecutionSpec, template: SandboxTemplateSpec) -> tuple[int, int]:
    """CPU in thousandths and memory in bytes."""
    cpu, memory = template_limits(template)
    wanted = spec.requirements.limits if spec.requirements and spec.mode is Mode.DYNAMIC else None
    if wanted is not None:
        cpu, memory = wanted.cpu_millis or cpu, wanted.memory_bytes or memory
    return cpu, memory
