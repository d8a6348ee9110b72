"""What each route needs, in the words of Kubernetes' RBAC. A route that does not say it is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from capibara.api.meta import GROUP
from capibara.client.transport import EXECUTIONS, TEMPLATES

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Right:
    """A verb on a kind of ours in the namespace of the request; or, with `path`, on a URL of the cluster."""

    verb: str
    resource: str = ""
    path: str = ""

    def attributes(self, namespace: str) -> dict[str, dict[str, str]]:
        """As a SubjectAccessReview has it."""
        if self.path:
            return {"nonResourceAttributes": {"path": self.path, "verb": self.verb}}
        named = {"namespace": namespace, "verb": self.verb, "group": GROUP, "resource": self.resource}
        return {"resourceAttributes": named}

    def told(self, namespace: str) -> str:
        """For people."""
        return f"{self.verb} {self.path}" if self.path else f"{self.verb} {self.resource} in namespace {namespace}"


CREATE: Final = Right("create", EXECUTIONS)
GET: Final = Right("get", EXECUTIONS)
LIST: Final = Right("list", EXECUTIONS)
WATCH: Final = Right("watch", EXECUTIONS)
PATCH: Final = Right("patch", EXECUTIONS)
DELETE: Final = Right("delete", EXECUTIONS)
LIST_TEMPLATES: Final = Right("list", TEMPLATES)
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
