"""What every request passes before a route: who asks, how often, where, and whether that one may. Closed by default."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Path, Query, Request

from capibara.api.reasons import Reason
from capibara.gateway.gateway import EVERYWHERE, gateway_of
from capibara.gateway.problems import Refused
from capibara.gateway.request import LOCAL_CALLER
from capibara.gateway.rights import Right, rights_of
from capibara.gateway.session import bearer_of, is_from_browser, is_secure, session_of, what_is_forged
from capibara.kube.reviews import Account

NAMESPACE_PATTERN: Final = r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"
MOST_NAME: Final = 63

STILL_SECONDS: Final = 30.0
"""Between two looks at whether who reads a stream still may: tokens end, and rights are taken away."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, and in which namespace (empty: in all that are served)."""

    account: Account
    namespace: str

    @property
    def name(self) -> str:
        return self.account.name


async def identified(request: Request) -> Account:
    """Who asks, and not too often. Raises Refused."""
    account = await recognised(request)
    gateway_of(request).rates.take(account.uid or account.name)
    return account


async def recognised(request: Request) -> Account:
    """Who asks. Raises Refused."""
    gateway = gateway_of(request)
    token = bearer_of(request.headers)
    if not token:
        token = session_of(request.headers, secure=is_secure(request.scope["scheme"], request.headers))
        if token:
            refuse_forged(request)
    return Account(LOCAL_CALLER) if gateway.settings.insecure_local else await gateway.accounts.find(token)


def refuse_forged(request: Request) -> None:
    """Raises Refused for what another page than ours may have had sent."""
    if wrong := what_is_forged(request.method, request.headers):
        raise Refused("ForgedRequest", wrong)


async def admitted(
    request: Request,
    account: Annotated[Account, Depends(identified)],
    namespace: Annotated[
        str | None,
        Query(
            pattern=NAMESPACE_PATTERN,
            min_length=1,
            max_length=MOST_NAME,
            description="Namespace of the executions. Default: the gateway's.",
        ),
    ] = None,
) -> Caller:
    """The caller, if it may do what the route does in the namespace. A route that declares nothing is for nobody."""
    return await admit(request, account, namespace or path_namespace(request) or gateway_of(request).settings.home)


async def overlooking(
    request: Request,
    account: Annotated[Account, Depends(identified)],
    namespace: Annotated[
        str | None,
        Query(pattern=NAMESPACE_PATTERN, min_length=1, max_length=MOST_NAME, description="A namespace. Default: all."),
    ] = None,
) -> Caller:
    """The caller, if it may do what the route does: in the namespace, or, where none is named, in all of them."""
    refuse_forged_by_browsers(request)
    return await admit(request, account, namespace or EVERYWHERE)


async def reaching(
    request: Request,
    account: Annotated[Account, Depends(identified)],
    namespace: Annotated[
        str, Path(pattern=NAMESPACE_PATTERN, min_length=1, max_length=MOST_NAME, description="Namespace of the object.")
    ],
) -> Caller:
    """The caller, if it may do what the route does in the namespace that the path names."""
    refuse_forged_by_browsers(request)
    return await admit(request, account, namespace)


def refuse_forged_by_browsers(request: Request) -> None:
    """Whoever signed the browser in, and also where nobody has to (a proxy, `--insecure-local`). Raises Refused."""
    if is_from_browser(request.headers):
        refuse_forged(request)


async def admit(request: Request, account: Account, where: str) -> Caller:
    """The caller, if it may do what the route declares. Raises Refused."""
    rights = rights_of(request.scope.get("endpoint"))
    if not rights:
        raise Refused("Forbidden", "this route is for nobody")
    served = gateway_of(request).settings.namespaces
    if served and where and where not in served:
        raise Refused("Forbidden", f"this gateway does not serve namespace {where}")
    await require(request, account, rights, where)
    return Caller(account, where)


async def still_may(request: Request, caller: Caller) -> bool:
    """Whether who reads a stream is still known, and still may. An API server that is away changes nothing."""
    try:
        await admit(request, await recognised(request), caller.namespace)
    except Refused as error:
        return error.code not in {"Unauthenticated", "Forbidden"}
    return True


async def require(request: Request, account: Account, rights: tuple[Right, ...], where: str) -> None:
    """Raises Refused, if the account lacks one of the rights: in each namespace that is served, where none is named."""
    gateway = gateway_of(request)
    if gateway.settings.insecure_local:
        return
    for namespace in [where] if where else gateway.settings.namespaces or [EVERYWHERE]:
        for right in rights:
            await gateway.accounts.require(account, right, namespace)


Admitted = Annotated[Caller, Depends(admitted)]
Overlooking = Annotated[Caller, Depends(overlooking)]
Reaching = Annotated[Caller, Depends(reaching)]


def path_namespace(request: Request) -> str:
    """The namespace that a path names, as `{where}`; empty: none. Raises Refused for what can be no name."""
    found = str(request.path_params.get("where", ""))
    if found and not (len(found) <= MOST_NAME and re.fullmatch(NAMESPACE_PATTERN, found)):
        raise Refused(Reason.INVALID_SPEC, "the path names a namespace that cannot be one")
    return found


async def also(request: Request, caller: Caller, right: Right) -> None:
    """A right that only some requests to a route need. Raises Refused."""
    await require(request, caller.account, (right,), caller.namespace)
