"""What every request passes before a route: who asks, how often, where, and whether that one may. Closed by default."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Final

from fastapi import Depends, Query, Request

from capibara.api.reasons import Reason
from capibara.gateway.gateway import gateway_of
from capibara.gateway.problems import Refused
from capibara.gateway.request import LOCAL_CALLER
from capibara.gateway.rights import Right, rights_of
from capibara.kube.reviews import Account

NAMESPACE_PATTERN: Final = r"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"
MOST_NAME: Final = 63


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, and in which namespace."""

    account: Account
    namespace: str

    @property
    def name(self) -> str:
        return self.account.name


async def identified(request: Request) -> Account:
    """Who asks. Raises Refused."""
    gateway = gateway_of(request)
    if gateway.settings.insecure_local:
        account = Account(LOCAL_CALLER)
    else:
        account = await gateway.accounts.find(bearer_of(request))
    gateway.rates.take(account.uid or account.name)
    return account


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
    gateway = gateway_of(request)
    where = namespace or path_namespace(request) or gateway.settings.home
    rights = rights_of(request.scope.get("endpoint"))
    if not rights:
        raise Refused("Forbidden", "this route is for nobody")
    if gateway.settings.namespaces and where not in gateway.settings.namespaces:
        raise Refused("Forbidden", f"this gateway does not serve namespace {where}")
    if not gateway.settings.insecure_local:
        for right in rights:
            await gateway.accounts.require(account, right, where)
    return Caller(account, where)


Admitted = Annotated[Caller, Depends(admitted)]


def path_namespace(request: Request) -> str:
    """The namespace that a path names, as `{where}`; empty: none. Raises Refused for what can be no name."""
    found = str(request.path_params.get("where", ""))
    if found and not (len(found) <= MOST_NAME and re.fullmatch(NAMESPACE_PATTERN, found)):
        raise Refused(Reason.INVALID_SPEC, "the path names a namespace that cannot be one")
    return found


async def also(request: Request, caller: Caller, right: Right) -> None:
    """A right that only some requests to a route need. Raises Refused."""
    gateway = gateway_of(request)
    if not gateway.settings.insecure_local:
        await gateway.accounts.require(caller.account, right, caller.namespace)


def bearer_of(request: Request) -> str:
    """The token that a request brings; empty if there is none."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
