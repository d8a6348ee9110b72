"""What each route needs, in the words of Kubernetes' RBAC. A route that does not say it is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from capibara.api.meta import GROUP
from capibara.client.transport import EXECUTIONS, TEMPLATES

CORE: Final = ""
REVIEWS: Final = "authorization.k8s.io"

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Right:
    """A verb on a kind (of ours, or of `group`) in the namespace of the request; or, with `path`, on a URL."""

    verb: str
    resource: str = ""
    path: str = ""
    group: str = GROUP

    def attributes(self, namespace: str) -> dict[str, dict[str, str]]:
        """As a SubjectAccessReview has it. Without a namespace: in all of them."""
        if self.path:
            return {"nonResourceAttributes": {"path": self.path, "verb": self.verb}}
        named = {"namespace": namespace, "verb": self.verb, "group": self.group, "resource": self.resource}
        return {"resourceAttributes": named}

    def told(self, namespace: str) -> str:
        """For people."""
        where = f"in namespace {namespace}" if namespace else "in all namespaces"
        return f"{self.verb} {self.path}" if self.path else f"{self.verb} {self.resource} {where}"


CREATE: Final = Right("create", EXECUTIONS)
GET: Final = Right("get", EXECUTIONS)
LIST: Final = Right("list", EXECUTIONS)
WATCH: Final = Right("watch", EXECUTIONS)
PATCH: Final = Right("patch", EXECUTIONS)
DELETE: Final = Right("delete", EXECUTIONS)
LIST_TEMPLATES: Final = Right("list", TEMPLATES)
GET_TEMPLATES: Final = Right("get", TEMPLATES)
PATCH_TEMPLATES: Final = Right("patch", TEMPLATES)
LIST_NAMESPACES: Final = Right("list", "namespaces", group=CORE)
LIST_EVENTS: Final = Right("list", "events", group=CORE)
LIST_LEASES: Final = Right("list", "leases", group="coordination.k8s.io")
ASK: Final = Right("create", "selfsubjectaccessreviews", group=REVIEWS)
"""To ask what one may do oneself: Kubernetes lets everybody whom it knows."""

READ_METRICS: Final = Right("get", path="/metrics")

ATTRIBUTE: Final = "__capibara_rights__"


def needs(*rights: Right) -> Callable[[F], F]:
    """Declare what an endpoint needs: all of them."""

    def declare(endpoint: F) -> F:
        setattr(endpoint, ATTRIBUTE, rights)
        return endpoint

    return declare


def rights_of(endpoint: Any) -> tuple[Right, ...]:
    """What an endpoint needs; nothing if it did not say."""
    return tuple(getattr(endpoint, ATTRIBUTE, ()))
