"""`/session`: signing a browser in and out. The session is a cookie and nothing else, so any gateway knows it."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from capibara.api.meta import describe_invalid
from capibara.api.reasons import Reason
from capibara.gateway.answers import SAFE
from capibara.gateway.bodies import read_body
from capibara.gateway.door import Overlooking, overlooking, refuse_forged_by_browsers
from capibara.gateway.gateway import EVERYWHERE, Gateway, gateway_of
from capibara.gateway.problems import Refused
from capibara.gateway.rights import ASK, LIST, LIST_NAMESPACES, needs
from capibara.gateway.routes.executions import json_response
from capibara.gateway.session import MOST_TOKEN, TOKEN, is_secure, session_cookie
from capibara.kube.reviews import Account

router: Final = APIRouter(include_in_schema=False)


class Credential(BaseModel):
    """What a browser signs in with: a token of the cluster, or the code of a link, once."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    token: str = Field("", max_length=MOST_TOKEN)
    once: str = Field("", max_length=256)


class Session(BaseModel):
    """Who is signed in, and where that one can look."""

    user: str
    version: str
    local: bool
    namespaces: list[str] | None


@router.post("/session")
async def sign_in(request: Request) -> Response:
    """Begin a session. Raises Refused, if the token or the code is not known."""
    gateway = gateway_of(request)
    refuse_forged_by_browsers(request)
    try:
        said = Credential.model_validate_json(await read_body(request, gateway.settings))
    except ValidationError as error:
        raise Refused(Reason.INVALID_SPEC, describe_invalid(error)) from None
    token = gateway.link.redeem(said.once) if gateway.link and said.once else said.token.strip()
    if token and not TOKEN.fullmatch(token):
        raise Refused("Unauthenticated", "that is no token: it has other characters than tokens have")
    await gateway.accounts.find(token)
    return answered(request, token)


@router.delete("/session")
async def sign_out(request: Request) -> Response:
    """End the session in this browser."""
    refuse_forged_by_browsers(request)
    return answered(request, "")


def answered(request: Request, token: str) -> Response:
    cookie = session_cookie(token, secure=is_secure(request.scope["scheme"], request.headers))
    return Response(status_code=204, headers={**SAFE, "Set-Cookie": cookie})


@router.get("/session", dependencies=[Depends(overlooking)])
@needs(ASK)
async def get_session(request: Request, caller: Overlooking) -> Response:
    """Who is signed in."""
    gateway = gateway_of(request)
    found = Session(
        user=caller.name,
        version=request.app.version,
        local=gateway.settings.insecure_local,
        namespaces=await namespaces_of(gateway, caller.account),
    )
    return json_response(found.model_dump_json())


async def namespaces_of(gateway: Gateway, account: Account) -> list[str] | None:
    """The namespaces that the account can choose from; None, if it may not list them."""
    if served := gateway.settings.namespaces:
        return [each for each in served if await gateway.accounts.may(account, LIST, each)]
    if not await gateway.accounts.may(account, LIST_NAMESPACES, EVERYWHERE):
        return None
    try:
        return await gateway.objects.namespaces()
    except Refused as error:
        if error.code != "GatewayForbidden":
            raise
        return None
