"""What callers are told when something cannot be done: problem documents (RFC 9457), from one table.

A problem's code is a word of `api/reasons.py` where a status would say the same, so that programs handle one list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel, Field

from capibara.api.reasons import Reason

MEDIA_TYPE: Final = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of problem. `cause`: why there is such a thing; `remedy`: what the caller can do."""

    status: int
    title: str
    cause: str
    remedy: str


KINDS: Final[Mapping[str, Kind]] = {
    "Unauthenticated": Kind(
        401,
        "Who are you?",
        "There is no bearer token, or the cluster does not know it for this gateway.",
        "Send `Authorization: Bearer TOKEN`, with a token made for this gateway's audience.",
    ),
    "Forbidden": Kind(
        403,
        "You may not do this",
        "Kubernetes' RBAC does not allow the account of the token to do this in the namespace.",
        "Ask for a role that has the verb and the resource that `detail` names.",
    ),
    "WrongHost": Kind(
        403,
        "Not from there",
        "A gateway on a loopback address answers programs of this machine, and no web page of another host.",
        "Use 127.0.0.1, [::1] or localhost in the URL, and send no Origin of another host.",
    ),
    "ForgedRequest": Kind(
        403,
        "Not from our page",
        "A request with a session's cookie changes something only if it comes from the dashboard itself.",
        "Use the dashboard at this very address; programs send `Authorization: Bearer TOKEN` and no cookie.",
    ),
    "NotFound": Kind(
        404, "There is no such thing", "Nothing has this name, or it was deleted.", "See the name and the namespace."
    ),
    "MethodNotAllowed": Kind(
        405, "Not this method", "The path is there, and takes other methods.", "See the header Allow."
    ),
    "BodyTimeout": Kind(408, "The body did not arrive", "It took too long.", "Send it at once, or send less."),
    "NameTaken": Kind(
        409,
        "The name is taken",
        "An execution of the name exists that another caller or another way made.",
        "Use another Idempotency-Key.",
    ),
    "ChangedMeanwhile": Kind(
        409,
        "Somebody else has changed it",
        "An object is changed only as it was when it was read, so that nobody's change is lost.",
        "Read it again, and make the change anew.",
    ),
    "TooLate": Kind(
        409,
        "It is too late for that",
        "What runs cannot be held back, and what is over stays as it is.",
        "Cancel it, if it runs; run it again, if it is over.",
    ),
    "Expired": Kind(
        410, "The page has expired", "Pages are read from one moment's list, kept for some minutes.", "Begin anew."
    ),
    "BodyTooLarge": Kind(
        413,
        "The body is too large",
        "Objects of Kubernetes are at most 1.5 MB.",
        "Put long code and files into ConfigMaps, and refer to them.",
    ),
    "UnsupportedMediaType": Kind(
        415, "Not this form", "Requests are JSON.", "Send it with `Content-Type: application/json`."
    ),
    Reason.INVALID_SPEC: Kind(
        422,
        "The request cannot be used",
        Reason.INVALID_SPEC.meaning,
        "Change what `detail` names. /openapi.json has the rules.",
    ),
    "IdempotencyKeyReused": Kind(
        422,
        "The key was used for another request",
        "An Idempotency-Key names one request; this one has another body than the first.",
        "Use a new key for a new request.",
    ),
    Reason.RATE_LIMITED: Kind(
        429,
        "Too many requests",
        "Each caller has a rate, and a number of requests that may wait at once.",
        "Try again after the seconds that Retry-After says; wait with `Prefer: respond-async` and events.",
    ),
    "ExecutionDeleted": Kind(
        410,
        "The execution was deleted",
        "Somebody deleted it before its end was seen.",
        "Run it again, if it was not you.",
    ),
    "InternalError": Kind(
        500, "A bug of the gateway", "Something unexpected happened; its log has more.", "Try again, and report it."
    ),
    "NotInstalled": Kind(
        503,
        "Capibara is not installed",
        "The cluster does not know CodeExecution and SandboxTemplate, or has no such namespace.",
        "Install the CRDs, and see the namespace.",
    ),
    "GatewayForbidden": Kind(
        503,
        "The gateway lacks a right",
        "Kubernetes does not allow the gateway's own account what it needs.",
        "Bind the gateway's account to its role: docs/gateway.md.",
    ),
    "OperatorsSilent": Kind(
        503,
        "No operator answers",
        "Only operators know which sandboxes there are; they tell gateways that share a key with them.",
        "See that an operator lives, and that both have the key of the live output: docs/gateway.md.",
    ),
    "StoreUnavailable": Kind(
        503,
        "The output store cannot be read",
        "It does not answer, or this gateway has none.",
        "Try again after some seconds; ask who runs the gateway if it stays so.",
    ),
    "ClusterUnavailable": Kind(
        503, "The API server does not answer", "It is away, or too busy.", "Try again after some seconds."
    ),
}


class Problem(BaseModel):
    """A problem document."""

    type: str = Field(description="A URI that names the kind of problem.")
    title: str = Field(description="The kind of problem in words.")
    status: int = Field(description="The HTTP status.")
    detail: str = Field(description="What happened this time.")
    code: str = Field(
        description="The kind of problem in one word, for programs.", json_schema_extra={"enum": [*KINDS]}
    )
    cause: str = Field(description="Why there is such a problem.")
    remedy: str = Field(description="What the caller can do.")


class Refused(Exception):
    """A request that is answered with a problem. `headers`: for the answer."""

    def __init__(self, code: str, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.headers = dict(headers or {})

    @property
    def status(self) -> int:
        return KINDS[self.code].status

    @property
    def document(self) -> Problem:
        """What the caller reads."""
        kind = KINDS[self.code]
        return Problem(
            type=type_of(self.code),
            title=kind.title,
            status=kind.status,
            detail=self.detail,
            code=self.code,
            cause=kind.cause,
            remedy=kind.remedy,
        )


def type_of(code: str) -> str:
    """The URI of a kind of problem: a name, and no address."""
    return f"urn:capibara6:problem:{code}"
