"""The HTTP doors: `/healthz`, `/startupz` and `/readyz` for a kubelet, `/metrics` for Prometheus."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from capibara.telemetry.access import Access, Authorize
from capibara.telemetry.catalog import REGISTRY
from capibara.telemetry.health import Health
from capibara.telemetry.lag import measure_lag

HOST = "0.0.0.0"


def build_probes(health: Health) -> web.Application:
    """Probes: plain text, one problem a line, 503 while there is one."""

    async def alive(_request: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def started(_request: web.Request) -> web.Response:
        return answer([] if health.has_started else health.problems())

    async def ready(_request: web.Request) -> web.Response:
        return answer(health.problems())

    application = web.Application()
    application.router.add_get("/healthz", alive)
    application.router.add_get("/startupz", started)
    application.router.add_get("/readyz", ready)
    return application


def answer(problems: list[str]) -> web.Response:
    return web.Response(status=503 if problems else 200, text="\n".join(problems or ["ok"]) + "\n")


def add_metrics(application: web.Application, authorize: Authorize | None = None) -> web.Application:
    """Have `application` show the metrics, to everybody or to whom `authorize` lets."""

    async def metrics(request: web.Request) -> web.Response:
        access = Access.ALLOWED if authorize is None else await authorize(bearer_of(request))
        if access is not Access.ALLOWED:
            return refuse(access)
        return web.Response(body=generate_latest(REGISTRY), headers={"Content-Type": CONTENT_TYPE_LATEST})

    application.router.add_get("/metrics", metrics)
    return application


def refuse(access: Access) -> web.Response:
    challenge = {"WWW-Authenticate": "Bearer"} if access is Access.UNKNOWN else {}
    return web.Response(status=access.status, text=f"{access.message}\n", headers=challenge)


def bearer_of(request: web.Request) -> str:
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


@asynccontextmanager
async def served(
    health: Health,
    *,
    probes_port: int,
    metrics_port: int,
    authorize: Authorize | None = None,
    tls: ssl.SSLContext | None = None,
) -> AsyncIterator[None]:
    """Serve while the block runs. A port of 0 is not served; one port for both is plain, as a kubelet needs it."""
    doors: list[tuple[int, web.Application, ssl.SSLContext | None]] = []
    if probes_port:
        doors.append((probes_port, build_probes(health), None))
    if metrics_port == probes_port != 0:
        add_metrics(doors[0][1], authorize)
    elif metrics_port:
        doors.append((metrics_port, add_metrics(build_probes(health), authorize), tls))
    runners = [await open_door(*door) for door in doors]
    lag = asyncio.create_task(measure_lag(), name="event loop lag")
    try:
        yield
    finally:
        lag.cancel()
        for runner in runners:
            await runner.cleanup()


async def open_door(port: int, application: web.Application, tls: ssl.SSLContext | None) -> web.AppRunner:
    runner = web.AppRunner(application, access_log=None, handle_signals=False)
    await runner.setup()
    await web.TCPSite(runner, HOST, port, ssl_context=tls).start()
    return runner
