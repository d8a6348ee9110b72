"""What the exit code of a command says. Pure. For `run` and `wait` it is the code's own wherever that can be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

OK: Final = 0
WRONG: Final = 1
USAGE: Final = 2
OWN: Final = range(1, 124)
"""Exit codes of code that are passed on. A larger one, as after a signal, is told as 1: those below have a meaning."""

DEADLINE: Final = 124
INFRASTRUCTURE: Final = 125
FORBIDDEN: Final = 126
DETACHED: Final = 130

REASONS: Final[Mapping[str, int]] = {
    "DeadlineExceeded": DEADLINE,
    "StartDeadlineExceeded": DEADLINE,
    "SandboxLost": INFRASTRUCTURE,
    "OutcomeUnknown": INFRASTRUCTURE,
    "BuildFailed": INFRASTRUCTURE,
    "OutputStoreFailed": INFRASTRUCTURE,
    "ProviderUnavailable": INFRASTRUCTURE,
    "AuthFailed": INFRASTRUCTURE,
    "LanguageNotAllowed": FORBIDDEN,
    "PackageNotAllowed": FORBIDDEN,
    "QuotaExceeded": FORBIDDEN,
    "InvalidSpec": USAGE,
    "TemplateNotFound": USAGE,
    "Cancelled": DETACHED,
}
"""Of an end that is not the code's own."""


def exit_code(status: Mapping[str, Any]) -> int:
    """Of an execution that is over."""
    if status.get("phase") == "Succeeded":
        return OK
    reason = reason_of(status)
    if reason in REASONS:
        return REASONS[reason]
    own = status.get("exitCode")
    return own if isinstance(own, int) and own in OWN else WRONG


def reason_of(status: Mapping[str, Any]) -> str:
    return str(succeeded(status).get("reason") or status.get("reason") or "")


def message_of(status: Mapping[str, Any]) -> str:
    return str(succeeded(status).get("message") or "")


def succeeded(status: Mapping[str, Any]) -> Mapping[str, Any]:
    """The condition that has reason and message."""
    return next((one for one in status.get("conditions") or () if one.get("type") == "Succeeded"), {})
