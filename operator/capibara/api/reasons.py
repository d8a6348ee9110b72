"""Why an execution or a template is in the state it is in: one enum for conditions, events, metrics and exit codes."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """Who can do something about it."""

    NOBODY = "Nobody"
    USER = "User"
    """The author of the execution or of the template."""
    PROVIDER = "Provider"
    """E2B, or whoever runs it; also its account's limits and key."""
    OPERATOR = "Operator"
    """Capibara, or whoever installed it."""


class Reason(StrEnum):
    """A value is the word users see; the attributes are what programs need to know about it.

    `meaning`: one line for people. `terminal`: an execution with this reason has ended. `fault`: who can act.
    `retryable`: the operator may try again by itself (another attempt, or the same step later).
    """

    meaning: str
    terminal: bool
    fault: Fault
    retryable: bool

    # The defaults are for `Reason("Completed")`, which finds a member and makes none.
    def __new__(
        cls,
        value: str,
        meaning: str = "",
        terminal: bool = False,
        fault: Fault = Fault.NOBODY,
        retryable: bool = False,
    ) -> Reason:
        reason = str.__new__(cls, value)
        reason._value_ = value
        reason.meaning, reason.terminal, reason.fault, reason.retryable = meaning, terminal, fault, retryable
        return reason

    # In progress.
    QUEUED = "Queued", "Waiting for a free sandbox.", False, Fault.NOBODY, True
    WAITING_FOR_REFERENCE = (
        "WaitingForReference",
        "A template, Secret or ConfigMap that it names does not exist yet, or an execution has not ended.",
        False,
        Fault.USER,
        True,
    )
    PROVISIONING = "Provisioning", "A sandbox is being created.", False, Fault.NOBODY, True
    RUNNING = "Running", "The code runs.", False, Fault.NOBODY, False
    RETRYING = "Retrying", "An attempt failed; the next one follows.", False, Fault.NOBODY, True
    SUSPENDED = "Suspended", "Held back by spec.suspend; set it to false to let it go on.", False, Fault.USER, False
    RATE_LIMITED = "RateLimited", "E2B asks for fewer requests per second.", False, Fault.PROVIDER, True
    QUOTA_EXCEEDED = (
        "QuotaExceeded",
        "The E2B account, or the execution's namespace, has used what it may use for now.",
        False,
        Fault.PROVIDER,
        True,
    )
    PROVIDER_UNAVAILABLE = (
        "ProviderUnavailable",
        "E2B cannot be reached, or answers with errors.",
        False,
        Fault.PROVIDER,
        True,
    )
    AUTH_FAILED = "AuthFailed", "E2B refuses the operator's API key.", False, Fault.OPERATOR, True
    TEMPLATE_NOT_READY = "TemplateNotReady", "The template is being built.", False, Fault.NOBODY, True

    # The code's own end.
    COMPLETED = "Completed", "The code ended with exit code 0.", True, Fault.NOBODY, False
    CODE_FAILED = "CodeFailed", "The code raised an error or ended with another exit code.", True, Fault.USER, True
    DEADLINE_EXCEEDED = "DeadlineExceeded", "The code ran longer than its deadline.", True, Fault.USER, False
    OUT_OF_MEMORY = "OutOfMemory", "The code needed more memory than its limit.", True, Fault.USER, False
    CANCELLED = "Cancelled", "Ended by spec.cancel.", True, Fault.USER, False
    START_DEADLINE_EXCEEDED = (
        "StartDeadlineExceeded",
        "It waited longer than its startDeadlineSeconds.",
        True,
        Fault.NOBODY,
        False,
    )

    # It could not be run, or its end is not known.
    SANDBOX_LOST = "SandboxLost", "The sandbox disappeared while the code ran.", True, Fault.PROVIDER, True
    OUTCOME_UNKNOWN = (
        "OutcomeUnknown",
        "The code may or may not have run; AtMostOnce forbids to run it again.",
        True,
        Fault.PROVIDER,
        False,
    )
    OUTPUT_STORE_FAILED = "OutputStoreFailed", "The whole output could not be stored.", True, Fault.OPERATOR, False
    INVALID_SPEC = "InvalidSpec", "The spec, or something that it names, cannot be used.", True, Fault.USER, False
    REFERENCE_NOT_FOUND = (
        "ReferenceNotFound",
        "A Secret or ConfigMap that it names, or the key in it, or the file of an execution, does not exist.",
        True,
        Fault.USER,
        False,
    )
    LANGUAGE_NOT_ALLOWED = "LanguageNotAllowed", "The template does not offer the language.", True, Fault.USER, False
    PACKAGE_NOT_ALLOWED = "PackageNotAllowed", "The template does not allow the package.", True, Fault.USER, False
    TEMPLATE_NOT_FOUND = (
        "TemplateNotFound",
        "There is no such template in this namespace or the operator's.",
        True,
        Fault.USER,
        False,
    )
    BUILD_FAILED = "BuildFailed", "E2B could not build the template.", True, Fault.USER, False

    # Templates only.
    TEMPLATE_READY = "TemplateReady", "The template can be used.", False, Fault.NOBODY, False
