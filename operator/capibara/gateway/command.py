"""`capibara gateway`: settings, connection, server."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

import structlog
import typer
import uvloop
from pydantic import ValidationError
from pydantic_settings import SettingsError

from capibara.api.meta import describe_invalid
from capibara.gateway.agents import serving_agents
from capibara.gateway.gateway import running
from capibara.gateway.server import Server, build_config
from capibara.gateway.settings import GatewaySettings
from capibara.kube.client import Connection, NoCluster
from capibara.telemetry import configure_logging
from capibara.telemetry.server import served

log = structlog.get_logger(__name__)


def gateway(
    listen: Annotated[
        str | None, typer.Option(help="Address and port, such as 127.0.0.1:8080 or 0.0.0.0:8080.", show_default=False)
    ] = None,
    insecure_local: Annotated[
        bool, typer.Option("--insecure-local", help="Ask for no token. On a loopback address only.")
    ] = False,
) -> None:
    """Serve HTTP: POST /api/v1/e2b/execute and more (docs/gateway.md). Settings: CAPIBARA_GATEWAY_..."""
    told: dict[str, Any] = {"listen": listen, "insecure_local": insecure_local or None}
    try:
        settings = GatewaySettings(**{name: value for name, value in told.items() if value is not None})
        configure_logging(settings.log_level, settings.log_format)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(serve(settings))
    except ValidationError as error:
        raise SystemExit(f"capibara gateway: {describe_invalid(error)}") from None
    except (NoCluster, SettingsError) as error:
        raise SystemExit(f"capibara gateway: {error}") from None


async def serve(settings: GatewaySettings) -> None:
    """Serve until a signal. Raises NoCluster, and SystemExit where the port is taken."""
    connection = Connection.load()
    async with (
        running(settings, connection) as gateway,
        serving_agents(gateway),
        served(gateway.health, probes_port=settings.probes_port, metrics_port=0),
    ):
        log.info("the gateway serves", listen=settings.listen, server=connection.server)
        await Server(build_config(gateway), gateway).serve()
