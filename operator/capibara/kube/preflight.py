"""Whether a cluster has what the operator needs: the kinds, and its own rights.

Each problem is one line that says what to do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from capibara.api.meta import GROUP
from capibara.kube.client import Forbidden, KubeClient, KubeError, NotFound
from capibara.kube.status import API

REVIEWS: Final = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"
KINDS: Final = ("codeexecutions", "sandboxtemplates")


class NotInOrder(Exception):
    """The operator cannot work here as it is; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Right:
    """Something that the operator must be allowed to do in a namespace it serves."""

    verb: str
    resource: str
    subresource: str = ""

    def __str__(self) -> str:
        return f"{self.verb} {self.resource}{'/' * bool(self.subresource)}{self.subresource}"

    def review(self, namespace: str) -> dict[str, Any]:
        """The question whether we have it; an empty namespace: in all."""
        attributes = {
            "group": GROUP,
            "verb": self.verb,
            "resource": self.resource,
            "subresource": self.subresource,
            "namespace": namespace,
        }
        return {
            "apiVersion": "authorization.k8s.io/v1",
            "kind": "SelfSubjectAccessReview",
            "spec": {"resourceAttributes": attributes},
        }


RIGHTS: Final = tuple(Right(verb, kind) for kind in KINDS for verb in ("list", "watch")) + tuple(
    Right("patch", kind, "status") for kind in KINDS
)
"""What no execution could go without. ConfigMaps and Secrets are needed by those alone that refer to one."""


async def require_order(client: KubeClient, namespaces: Sequence[str]) -> None:
    """Return if everything is there. Raises NotInOrder with the first thing that is not.

    `namespaces`: those that are served; none: all.
    """
    try:
        await require_kinds(client)
        missing = [one async for one in missing_rights(client, namespaces or [""])]
    except KubeError as error:
        raise NotInOrder(f"the API server does not answer: {error.message}") from error
    if missing:
        raise NotInOrder(f"the operator's role lacks: {', '.join(missing)}; apply the role again")


async def require_kinds(client: KubeClient) -> None:
    """kopf would wait for missing CRDs in silence."""
    try:
        served = {resource["name"] for resource in (await client.get(API))["resources"]}
    except NotFound:
        served = set()
    except Forbidden as error:
        raise NotInOrder(f"the operator may not look at its own API group: {error.message}") from error
    if missing := [kind for kind in KINDS if kind not in served]:
        what = ", ".join(f"{kind}.{GROUP}" for kind in missing)
        raise NotInOrder(f"the CRDs are not installed ({what}): kubectl apply --server-side -f crds/")


async def missing_rights(client: KubeClient, namespaces: Sequence[str]) -> Any:
    """Every right that the API server says we lack, with its namespace."""
    for right, namespace in rights_in(namespaces):
        answer = await client.request("POST", REVIEWS, body=right.review(namespace))
        if not answer["status"].get("allowed"):
            yield f"{right} in {namespace or 'all namespaces'}"


def rights_in(namespaces: Sequence[str]) -> Iterator[tuple[Right, str]]:
    return ((right, namespace) for namespace in namespaces for right in RIGHTS)


async def cluster_id(client: KubeClient) -> str:
    """The UID of kube-system, which no two clusters share: tells our sandboxes from another cluster's.

    Raises NotInOrder.
    """
    try:
        return str((await client.get("/api/v1/namespaces/kube-system"))["metadata"]["uid"])
    except Forbidden as error:
        raise NotInOrder(
            "the operator's role may not read the namespace kube-system, whose UID marks this cluster's sandboxes: "
            "grant `get` on it, or set CAPIBARA_CLUSTER_ID"
        ) from error
    except KubeError as error:
        raise NotInOrder(f"the API server does not answer: {error.message}") from error
