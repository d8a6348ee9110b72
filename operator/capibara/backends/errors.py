"""What can go wrong between the operator and a sandbox provider, by what the operator should do about it.

BackendError
├── AuthFailed            the key is wrong, missing or revoked           backoff: waits until the key is good again
├── RateLimited           too many calls                                 after: `retry_after` seconds
├── ConcurrencyLimited    the account runs as many sandboxes as it may   backoff: back to the queue, never a failure
├── ProviderUnavailable   unreachable, overloaded, or no answer          backoff; `ambiguous` if it may have happened
├── SandboxGone           this sandbox does not exist (any more)         never: a new attempt needs a new sandbox
│   └── SandboxTaken      it is another execution's                      never; and must not be destroyed
└── InvalidRequest        refused for what it says                       never: somebody has to change it

Messages are for people and end up in conditions: they say what happened and what to do, and never carry a secret.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from capibara.api.reasons import Reason

Retry = Literal["never", "after", "backoff"]


class BackendError(Exception):
    """Base of all errors of a backend. `retry_after` is in seconds and set only when `retry` is "after".

    `ambiguous`: the request may have taken effect. `begun`: the code may have begun in the sandbox that it is about.
    """

    reason: Reason
    retry: ClassVar[Retry]
    retry_after: float | None = None
    ambiguous: bool = False
    begun: bool = True

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class AuthFailed(BackendError):
    reason = Reason.AUTH_FAILED
    retry = "backoff"


class RateLimited(BackendError):
    reason = Reason.RATE_LIMITED
    retry = "after"

    def __init__(self, message: str, retry_after: float) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class ConcurrencyLimited(BackendError):
    reason = Reason.QUOTA_EXCEEDED
    retry = "backoff"


class ProviderUnavailable(BackendError):
    """No usable answer. `ambiguous` after a timeout, a cut connection and 5xx.

    After an ambiguous `create` keep the idempotency key and look for the sandbox with `find` before trying again.
    """

    reason = Reason.PROVIDER_UNAVAILABLE
    retry = "backoff"

    def __init__(self, message: str, *, ambiguous: bool = True) -> None:
        super().__init__(message)
        self.ambiguous = ambiguous


class SandboxGone(BackendError):
    """Not `begun`: another sandbox can have the same attempt."""

    reason = Reason.SANDBOX_LOST
    retry = "never"

    def __init__(self, message: str, *, begun: bool = True) -> None:
        super().__init__(message)
        self.begun = begun


class SandboxTaken(SandboxGone):
    """Another execution uses this sandbox, which must be left alone."""

    def __init__(self) -> None:
        super().__init__("the sandbox has been used by another execution", begun=False)


class InvalidRequest(BackendError):
    """`reason` is InvalidSpec, or TemplateNotFound when the provider does not know the template."""

    retry = "never"

    def __init__(self, message: str, reason: Reason = Reason.INVALID_SPEC) -> None:
        super().__init__(message)
        self.reason = reason
