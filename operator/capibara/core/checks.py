"""What may be wrong with a spec on its template: one check a kind of fault, and what to do about each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from capibara.api.execution import CodeExecutionSpec, Executor, Mode
from capibara.api.meta import Limits
from capibara.api.packages import Packages
from capibara.api.reasons import Reason
from capibara.api.template import Language, Permission, SandboxTemplate
from capibara.core.advice import templates_with
from capibara.core.demand import PackagePolicy, forbidden
from capibara.core.found import uncacheable
from capibara.core.limits import MIB


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why it cannot be run as it stands, and what to do about it.

    `hint`: what else could be named. `awaited`: what is missing may come a moment later, as people apply folders;
    `patient`: it is on its way, and waited for as long as that takes.
    """

    reason: Reason
    message: str
    remedy: str = ""
    hint: str = ""
    awaited: bool = False
    patient: bool = False

    @property
    def explanation(self) -> str:
        """All of it, for the end."""
        said = f"{self.message}: {self.remedy}" if self.remedy else self.message
        return f"{said}; {self.hint}" if self.hint else said

    @property
    def waiting(self) -> str:
        """All of it, while what is missing is waited for."""
        return f"{self.message}: waiting for it" + (f"; {self.hint}" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Maxima:
    """The most that a Dynamic execution gets, whatever its template allows. From the operator's settings."""

    cpu_millis: int = 4000
    memory_bytes: int = 8 * 1024**3
    deadline: int = 3600
    lifetime: int = 86400
    """Of any sandbox, Dynamic or not: the provider's. Seconds."""


DEFAULT_MAXIMA: Final = Maxima()


def check_language(
    language: Language, template: SandboxTemplate, others: Iterable[SandboxTemplate]
) -> Rejection | None:
    if language in template.spec.languages:
        return None
    allowed = ", ".join(template.spec.languages)
    message = f"template {template.metadata.name} does not offer {language}; it offers {allowed}"
    return Rejection(Reason.LANGUAGE_NOT_ALLOWED, message, templates_with(language, others))


def check_executor(spec: CodeExecutionSpec, language: Language) -> Rejection | None:
    """The CRD refuses these pairs too, but cannot see a language that was chosen for the code."""
    if language is Language.BASH and spec.executor not in {None, Executor.PROCESS}:
        return Rejection(Reason.INVALID_SPEC, "bash runs as a process: set spec.executor to Process, or leave it out")
    if language is Language.SQL and spec.executor is Executor.KERNEL:
        return Rejection(Reason.INVALID_SPEC, "sql has no kernel: leave spec.executor out, or set it to Interpreter")
    return None


def check_env(spec: CodeExecutionSpec, template: SandboxTemplate) -> Rejection | None:
    """Why variables may not be replaced: those that the template sets are the template's, unless it allows it."""
    if template.spec.overrides.env is Permission.ALLOWED:
        return None
    both = {variable.name for variable in template.spec.env} & {variable.name for variable in spec.env}
    if not both:
        return None
    return Rejection(
        Reason.INVALID_SPEC,
        f"template {template.metadata.name} does not let executions replace {', '.join(sorted(both))}: "
        "drop it from spec.env, or name another template",
    )


def check_cache(spec: CodeExecutionSpec, template: SandboxTemplate) -> Rejection | None:
    problem = uncacheable(spec, template)
    return Rejection(Reason.INVALID_SPEC, problem) if problem else None


def check_maxima(spec: CodeExecutionSpec, maxima: Maxima) -> Rejection | None:
    """What a Dynamic execution asks for, within what the operator grants at all."""
    wants = spec.requirements
    if wants is None:
        return None
    limits = wants.limits or Limits()
    asked = (
        ("limits.cpu", limits.cpu_millis, maxima.cpu_millis, "m"),
        ("limits.memory", limits.memory_bytes and mebibytes(limits.memory_bytes), mebibytes(maxima.memory_bytes), "Mi"),
        ("activeDeadlineSeconds", wants.active_deadline_seconds, maxima.deadline, " s"),
    )
    for field, value, most, unit in asked:
        if value is not None and value > most:
            return Rejection(
                Reason.INVALID_SPEC,
                f"spec.requirements.{field}: {value}{unit} is above the operator's maximum of {most}{unit}: "
                "ask for less",
            )
    return None


def mebibytes(size: int) -> int:
    """Bytes in MiB, rounded up."""
    return -(-size // MIB)


def check_packages(spec: CodeExecutionSpec, template: SandboxTemplate, policy: PackagePolicy) -> Rejection | None:
    """The operator's lists hold for both, whatever the template allows."""
    problem = forbidden(template.spec.packages, policy, f"template {template.metadata.name}: spec.packages")
    if extra := extra_packages(spec):
        problem = problem or forbidden(extra, policy, "spec.requirements.packages")
    return Rejection(Reason.PACKAGE_NOT_ALLOWED, problem) if problem else None


def extra_packages(spec: CodeExecutionSpec) -> Packages | None:
    """What the execution wants installed beyond its template."""
    return spec.requirements.packages if spec.requirements and spec.mode is Mode.DYNAMIC else None


def check_overrides(spec: CodeExecutionSpec, template: SandboxTemplate) -> Rejection | None:
    """What a Dynamic execution asks for must be something the template lets it change."""
    wants = spec.requirements
    if wants is None or spec.mode is not Mode.DYNAMIC:
        return None
    name = template.metadata.name
    asks_for_packages = wants.packages is not None and wants.packages != Packages()
    if asks_for_packages and template.spec.overrides.packages is Permission.DISALLOWED:
        return Rejection(
            Reason.PACKAGE_NOT_ALLOWED,
            f"template {name} does not let executions add packages (overrides.packages is Disallowed): "
            "drop spec.requirements.packages, or name a template that has or allows them",
        )
    if wants.limits is not None and template.spec.overrides.limits is Permission.DISALLOWED:
        return Rejection(
            Reason.INVALID_SPEC,
            f"template {name} does not let executions change limits (overrides.limits is Disallowed): "
            "drop spec.requirements.limits, or name a template that allows it",
        )
    return None


def check_lifetime(deadline: int | Rejection, maxima: Maxima) -> Rejection | None:
    """No sandbox lives longer than the provider lets it."""
    if isinstance(deadline, Rejection) or deadline <= maxima.lifetime:
        return None
    return Rejection(
        Reason.INVALID_SPEC,
        f"the deadline of {deadline} s is above the {maxima.lifetime} s that E2B lets a sandbox live"
        " (CAPIBARA_SANDBOX_MAX_SECONDS): set a shorter activeDeadlineSeconds",
    )
