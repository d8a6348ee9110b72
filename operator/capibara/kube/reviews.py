"""Asking the API server who somebody is (TokenReview) and what that one may do (SubjectAccessReview)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from capibara.kube.client import KubeClient

TOKEN_REVIEWS: Final = "/apis/authentication.k8s.io/v1/tokenreviews"  # noqa: S105 (a path)
ACCESS_REVIEWS: Final = "/apis/authorization.k8s.io/v1/subjectaccessreviews"
NAME_REVIEWS: Final = "/apis/authentication.k8s.io/v1/selfsubjectreviews"
OWN_REVIEWS: Final = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews"


@dataclass(frozen=True, slots=True)
class Account:
    """Whom a token belongs to, as the API server says."""

    name: str
    uid: str = ""
    groups: tuple[str, ...] = ()
    extra: Mapping[str, Sequence[str]] = field(default_factory=dict, hash=False)


async def account_of(client: KubeClient, token: str, audiences: Sequence[str] = ()) -> Account | None:
    """The account of a token; None: the API server knows no such token, or it was made for somebody else.

    `audiences`: whom it has to be made for, one of them; none: for the API server itself. Raises KubeError.
    """
    spec = {"token": token, **({"audiences": [*audiences]} if audiences else {})}
    body = {"apiVersion": "authentication.k8s.io/v1", "kind": "TokenReview", "spec": spec}
    status = (await client.request("POST", TOKEN_REVIEWS, body=body)).get("status", {})
    if not status.get("authenticated") or not is_meant(audiences, status.get("audiences") or ()):
        return None
    user = status["user"]
    groups, extra = tuple(user.get("groups") or ()), user.get("extra") or {}
    return Account(str(user.get("username", "")), str(user.get("uid", "")), groups, extra)


def is_meant(audiences: Sequence[str], confirmed: Sequence[str]) -> bool:
    """Whether a token is for us. An API server that does not look at audiences confirms none, and is not believed."""
    return not audiences or not set(audiences).isdisjoint(confirmed)


async def may(client: KubeClient, account: Account, attributes: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether an account may do something. `attributes`: `resourceAttributes` or `nonResourceAttributes`, as the
    Kubernetes API has them. Raises KubeError."""
    spec: dict[str, Any] = {
        "user": account.name,
        "uid": account.uid,
        "groups": [*account.groups],
        "extra": {key: [*values] for key, values in account.extra.items()},
        **attributes,
    }
    body = {"apiVersion": "authorization.k8s.io/v1", "kind": "SubjectAccessReview", "spec": spec}
    return bool((await client.request("POST", ACCESS_REVIEWS, body=body)).get("status", {}).get("allowed"))


async def may_we(client: KubeClient, attributes: Mapping[str, Mapping[str, str]]) -> bool:
    """Whether we ourselves may do something. `attributes` as for `may`. Raises KubeError."""
    body = {"apiVersion": "authorization.k8s.io/v1", "kind": "SelfSubjectAccessReview", "spec": {**attributes}}
    return bool((await client.request("POST", OWN_REVIEWS, body=body)).get("status", {}).get("allowed"))


async def own_name(client: KubeClient) -> str:
    """What the API server calls us. Raises KubeError, also where it is older than 1.28."""
    body = {"apiVersion": "authentication.k8s.io/v1", "kind": "SelfSubjectReview"}
    status = (await client.request("POST", NAME_REVIEWS, body=body)).get("status", {})
    return str(status.get("userInfo", {}).get("username", ""))
