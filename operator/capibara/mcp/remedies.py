"""What a model can do, for every way in which an execution ends or cannot be asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from capibara.api.reasons import Reason
from capibara.client.errors import (
    ClientClosed,
    ClusterUnavailable,
    ExecutionDeleted,
    IntegrationError,
    InvalidRequest,
    NoCluster,
    NoSuchExecution,
    NotInstalled,
    NotKept,
    OperatorSilent,
    PermissionDenied,
    WaitTimeout,
)

GOES_ON: Final = (
    "It is not over. Call get_execution with its name to see how it goes on, or cancel to end it. Do not run it again."
)
ASK_THE_USER: Final = "You cannot mend this. Tell the user what is said here, and do not try again."

REMEDIES: Final[Mapping[Reason, str]] = {
    Reason.COMPLETED: "",
    Reason.CODE_FAILED: "Read the error and the output, correct the code, and call run_code with all of it again.",
    Reason.DEADLINE_EXCEEDED: "Have the code do less, or call run_code with a larger timeout. list_templates tells the"
    " most that each template allows, in seconds.",
    Reason.OUT_OF_MEMORY: "Have the code hold less at once, or use a template with more memory: list_templates tells.",
    Reason.CANCELLED: "It was ended on purpose. Run it again only if the user wants it.",
    Reason.START_DEADLINE_EXCEEDED: "All sandboxes were taken. Call run_code again later.",
    Reason.SANDBOX_LOST: "It was not the code's fault. Call run_code again.",
    Reason.OUTCOME_UNKNOWN: "The code may have run. See what it changes outside before you run it again.",
    Reason.OUTPUT_STORE_FAILED: "Call run_code again with code that prints less, and tell the user.",
    Reason.INVALID_SPEC: "Correct the argument that the message names, and call run_code again.",
    Reason.REFERENCE_NOT_FOUND: ASK_THE_USER,
    Reason.LANGUAGE_NOT_ALLOWED: "Use a language of the template, or a template that has the language: list_templates"
    " tells.",
    Reason.PACKAGE_NOT_ALLOWED: "Do without the package, or use a template that has it: list_templates tells.",
    Reason.TEMPLATE_NOT_FOUND: "Use an id that list_templates gives, or leave the template out.",
    Reason.BUILD_FAILED: "Use another template that list_templates says is usable, and tell the user.",
}
"""Of each reason with which an execution ends."""

ERRORS: Final[Mapping[type[IntegrationError], str]] = {
    InvalidRequest: "Correct the argument that the message names, and call the tool again.",
    NoCluster: ASK_THE_USER,
    ClusterUnavailable: "Try once more in a minute, then tell the user. What was begun goes on.",
    NotInstalled: ASK_THE_USER,
    PermissionDenied: ASK_THE_USER,
    OperatorSilent: ASK_THE_USER,
    NoSuchExecution: "Use a name that run_code gave. Executions are deleted some time after their end.",
    NotKept: "What was printed is not kept any more. Run the code again only if the user wants it.",
    ExecutionDeleted: "Somebody deleted it. Run it again only if the user wants it.",
    WaitTimeout: GOES_ON,
    ClientClosed: "The server ends. Call the tool again once it is back.",
    IntegrationError: ASK_THE_USER,
}
"""Of each error around an execution."""


def remedy_of(reason: str) -> str:
    """What to do about an end; nothing for one that is good. A reason that we do not know is for the user."""
    return REMEDIES.get(Reason(reason), GOES_ON) if reason in {*Reason} else ASK_THE_USER


def remedy_of_error(error: IntegrationError) -> str:
    return next(ERRORS[kind] for kind in type(error).__mro__ if kind in ERRORS)
