"""`POST /mcp`: tools for agents, over the streamable HTTP of the Model Context Protocol (docs/agents.md)."""

from __future__ import annotations

from typing import Final

from fastapi import APIRouter, Request, Response
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from capibara.gateway.answers import SAFE
from capibara.gateway.door import Admitted
from capibara.gateway.gateway import gateway_of
from capibara.gateway.problems import Refused
from capibara.gateway.rights import CREATE, GET, PATCH, needs

router: Final = APIRouter()


class Answered(Response):
    """Whatever the protocol's own server answers to the request: JSON, or events while a tool works."""

    def __init__(self, agents: ASGIApp) -> None:
        super().__init__()
        self._agents = agents

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update({**SAFE, "X-Accel-Buffering": "no"})
            await send(message)

        await self._agents(scope, receive, send_safely)


@router.post("/mcp", include_in_schema=False)
@needs(CREATE, GET, PATCH)
async def serve_agent(request: Request, caller: Admitted) -> Response:
    """One message of an agent. Whoever may not begin, read and cancel executions gets none of the tools."""
    agents = gateway_of(request).agents
    if agents is None:
        raise Refused("NotFound", "this gateway serves no agents")
    request.state.caller = caller
    return Answered(agents)
