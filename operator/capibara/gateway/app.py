"""The application: routes, each behind the door, and what surrounds them."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any, Final

from fastapi import Depends, FastAPI
from starlette.middleware import Middleware

from capibara.gateway.answers import add_handlers
from capibara.gateway.door import admitted, overlooking, reaching
from capibara.gateway.gateway import Gateway
from capibara.gateway.guard import LoopbackOnly
from capibara.gateway.metrics import Measured
from capibara.gateway.openapi import build_document, problems
from capibara.gateway.routes import (
    about,
    agents,
    detail,
    events,
    executions,
    figures,
    kubernetes,
    outputs,
    overview,
    page,
    route,
    session,
    templates,
)
from capibara.gateway.settings import is_loopback

DESCRIPTION: Final = "Run code in E2B sandboxes. Every request becomes a CodeExecution; every answer is its status."


ADMITTED: Final = (Depends(admitted),)
EACH_ITS_OWN: Final = ()
"""Files that are for everybody, and signing in and out."""

ROUTERS: Final = (
    (ADMITTED, (executions.router, events.router, outputs.router, route.router, agents.router)),
    (ADMITTED, (kubernetes.router, kubernetes.namespaced, about.router, about.plain)),
    ((Depends(overlooking),), (overview.router, templates.lists, figures.router)),
    ((Depends(reaching),), (detail.router, templates.objects)),
    (EACH_ITS_OWN, (session.router, page.router)),
)


def build_app(gateway: Gateway) -> FastAPI:
    """The application of a gateway. Nothing is served beside the routers: no pages of documentation, no redirects."""
    guards = [Middleware(LoopbackOnly)] if is_loopback(gateway.settings.address[0]) else []
    app = FastAPI(
        title="Capibara gateway",
        version=version("capibara"),
        description=DESCRIPTION,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        middleware=[Middleware(Measured), *guards],
    )
    app.state.gateway = gateway
    add_handlers(app)
    for doors, routers in ROUTERS:
        for router in routers:
            app.include_router(router, dependencies=[*doors], responses=problems())
    described: dict[str, Any] = {}

    def openapi() -> dict[str, Any]:
        if not described:
            described.update(build_document(app))
        return described

    app.openapi = openapi  # type: ignore[method-assign]  # FastAPI's documented way to have a document of one's own
    return app
