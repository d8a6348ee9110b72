"""`capibara dashboard`: a gateway for one person, on a loopback address, with that person's own kubeconfig."""

from __future__ import annotations

import asyncio
import socket
import tempfile
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from pathlib import Path
from typing import Annotated, Final

import typer
import uvloop

from capibara.client.namespace import find_namespace
from capibara.gateway.gateway import EVERYWHERE, running
from capibara.gateway.own import Link
from capibara.gateway.rights import LIST, WATCH
from capibara.gateway.server import Server, build_config
from capibara.gateway.settings import GatewaySettings
from capibara.kube.client import Connection, KubeClient, KubeError, NoCluster
from capibara.kube.reviews import may_we
from capibara.telemetry import configure_logging

LOOPBACK: Final = "127.0.0.1"


def dashboard(
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1; 0: a free one.")] = 0,
    no_open: Annotated[bool, typer.Option("--no-open", help="Print the link, and open no browser.")] = False,
    namespace: Annotated[
        str | None,
        typer.Option("--namespace", "-n", metavar="NAME", help="Only this one. Default: all that you may list."),
    ] = None,
    kubeconfig: Annotated[
        Path | None, typer.Option("--kubeconfig", metavar="FILE", help="Default: as kubectl.")
    ] = None,
) -> None:
    """Look at executions in a browser, with the rights of your own kubeconfig, until Ctrl-C."""
    configure_logging("WARNING", "auto")
    try:
        connection = Connection.load(kubeconfig)
        home = namespace or find_namespace(kubeconfig)
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(serve(connection, port, namespace, home, opens=not no_open))
    except (NoCluster, KubeError, OSError) as error:
        raise SystemExit(f"capibara dashboard: {error}") from None


async def serve(connection: Connection, port: int, namespace: str | None, home: str, *, opens: bool) -> None:
    """Serve until a signal. Raises OSError where the port is taken, and KubeError where there is no answer."""
    with socket.create_server((LOOPBACK, port)) as listener:
        address = f"{LOOPBACK}:{listener.getsockname()[1]}"
        namespaces = (namespace,) if namespace else await served_namespaces(connection, home)
        settings = GatewaySettings(
            listen=address, insecure_local=False, namespaces=namespaces, default_namespace=home, probes_port=0
        )
        link = Link()
        # Not for agents: the library for MCP is slow to load.
        async with running(settings, connection, link) as gateway:
            url = f"http://{address}/#once={link.code}"
            typer.echo(f"{url}\nThe link works once. Ctrl-C ends the dashboard, and the session with it.")
            with opened(url, opens=opens):
                await Server(build_config(gateway), gateway).serve(sockets=[listener])


async def served_namespaces(connection: Connection, home: str) -> tuple[str, ...]:
    """None, which is all, for who may list and watch everywhere; else the one of the kubeconfig."""
    client = KubeClient(connection, connections=2)
    try:
        everywhere = [await may_we(client, right.attributes(EVERYWHERE)) for right in (LIST, WATCH)]
    finally:
        await client.close()
    return () if all(everywhere) else (home,)


@contextmanager
def opened(url: str, *, opens: bool) -> Iterator[None]:
    """A browser that goes to the link, by a file that only we can read: what a program is told, others can see."""
    with tempfile.TemporaryDirectory(prefix="capibara-") as folder:
        if opens:
            path = Path(folder) / "dashboard.html"
            path.write_text(f'<!doctype html><meta http-equiv="refresh" content="0; url={escape(url)}">')
            webbrowser.open(path.as_uri())
        yield
