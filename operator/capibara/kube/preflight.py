"""Whether a cluster has what the operator needs: a version, the kinds with all their fields, and its own rights.

Each problem is one line that says what to do.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

from capibara.api.meta import GROUP
from capibara.kube.client import Forbidden, KubeClient, KubeError, NotFound
from capibara.kube.schema import missing_fields
from capibara.kube.status import API

REVIEWS: Final = "/apis/authorization.k8s.io/v1"
KINDS: Final = ("codeexecutions", "sandboxtemplates")
OLDEST: Final = (1, 30)
MOST_NAMED: Final = 3


class NotInOrder(Exception):
    """The operator cannot work here as it is; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Right:
    """Something that the operator must be allowed to do in a namespace it serves."""

    verb: str
    resource: str
    subresource: str = ""
    group: str = GROUP

    def __str__(self) -> str:
        return f"{self.verb} {self.resource}{'/' * bool(self.subresource)}{self.subresource}"

    def review(self, namespace: str, account: str = "") -> dict[str, Any]:
        """The question whether an account has it, or we ourselves; an empty namespace: in all."""
        attributes = {
            "group": self.group,
            "verb": self.verb,
            "resource": self.resource,
            "subresource": self.subresource,
            "namespace": namespace,
        }
        spec = {
            "resourceAttributes": attributes,
            **({"user": account, "groups": groups_of(account)} if account else {}),
        }
        kind = "SubjectAccessReview" if account else "SelfSubjectAccessReview"
        return {"apiVersion": "authorization.k8s.io/v1", "kind": kind, "spec": spec}


def groups_of(account: str) -> list[str]:
    """The groups that the API server puts everybody of this name into."""
    if account.startswith("system:serviceaccount:"):
        namespace = account.split(":")[2]
        return ["system:authenticated", "system:serviceaccounts", f"system:serviceaccounts:{namespace}"]
    return ["system:authenticated"]


RIGHTS: Final = tuple(Right(verb, kind) for kind in KINDS for verb in ("list", "watch")) + tuple(
    Right("patch", kind, "status") for kind in KINDS
)
"""What no execution could go without. ConfigMaps and Secrets are needed by those alone that refer to one."""

LEASE_RIGHTS: Final = tuple(
    Right(verb, "leases", group="coordination.k8s.io") for verb in ("create", "patch", "list", "delete")
)
"""In the operators' own namespace: an operator that nobody sees alive may begin nothing."""

QUOTA_RIGHTS: Final = tuple(Right(verb, "configmaps", group="") for verb in ("get", "create", "patch"))
"""There too, if namespaces have quotas: nothing begins before they are read, and what is used is kept."""

WANTED: Final = {
    Right("get", "configmaps", group=""): "executions that name one never start",
    Right("get", "secrets", group=""): "executions that name one never start",
    Right("delete", "codeexecutions"): "ttlSecondsAfterFinished deletes nothing",
    Right("create", "events", group=""): "no event says why something failed, or why an execution was not deleted",
    Right("patch", "events", group=""): "an event that happens again is not counted",
}
"""What the operator can do without, and what does not work then."""


async def require_order(client: KubeClient, namespaces: Sequence[str], own: str, *, quotas: bool = False) -> None:
    """Return if everything is there. Raises NotInOrder with the first thing that is not.

    `namespaces`: those that are served; none: all. `own`: where the operators' Leases are, and quotas if there are any.
    """
    try:
        await require_kinds(client)
        await require_fields(client)
        missing = [str(one) async for one in missing_needs(client, namespaces, own, quotas=quotas)]
    except KubeError as error:
        raise NotInOrder(f"the API server does not answer: {error.message}") from error
    if missing:
        raise NotInOrder(f"the operator's role lacks: {', '.join(missing)}; apply the role again")


async def require_version(client: KubeClient) -> str:
    """The API server's version. Raises NotInOrder if it is too old, KubeError if it does not say."""
    found = await client.request("GET", "/version")
    major, minor = (int(re.sub(r"\D.*", "", found[part])) for part in ("major", "minor"))
    if (major, minor) < OLDEST:
        raise NotInOrder(
            f"Kubernetes {found['gitVersion']} is too old: Capibara needs {OLDEST[0]}.{OLDEST[1]} or newer"
        )
    return str(found["gitVersion"])


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


async def require_fields(client: KubeClient) -> None:
    """An older CRD would lose what we write. Raises NotInOrder."""
    if missing := await missing_fields(client):
        more = f" and {len(missing) - MOST_NAMED} more" if len(missing) > MOST_NAMED else ""
        what = f"they lack {', '.join(missing[:MOST_NAMED])}{more}"
        raise NotInOrder(f"the CRDs are older than this operator ({what}): kubectl apply --server-side -f crds/")


@dataclass(frozen=True, slots=True)
class Lack:
    """A right that an account does not have in a namespace (empty: in all)."""

    right: Right
    namespace: str

    def __str__(self) -> str:
        return f"{self.right} in {self.namespace or 'all namespaces'}"


async def missing_needs(
    client: KubeClient, namespaces: Sequence[str], own: str, account: str = "", *, quotas: bool = False
) -> AsyncIterator[Lack]:
    """Every right that an account lacks, or we ourselves, and no execution could go without."""
    async for lack in missing_rights(client, RIGHTS, namespaces, account):
        yield lack
    async for lack in missing_rights(client, LEASE_RIGHTS + QUOTA_RIGHTS * quotas, [own], account):
        yield lack


async def missing_rights(
    client: KubeClient, rights: Iterable[Right], namespaces: Sequence[str], account: str = ""
) -> AsyncIterator[Lack]:
    """Every right that the API server says an account lacks, or we ourselves. No namespaces: in all."""
    for namespace, right in product(namespaces or [""], rights):
        review = right.review(namespace, account)
        answer = await client.request("POST", f"{REVIEWS}/{review['kind'].lower()}s", body=review)
        if not answer["status"].get("allowed"):
            yield Lack(right, namespace)


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
