"""`capibara mcp`: tools for agents on standard input and output."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Annotated

import typer

from capibara.client import E2BIntegration
from capibara.client.integration import OPERATOR_NAMESPACE
from capibara.kube.gatewayaccess import GATEWAY
from capibara.mcp.server import build_server

KubeconfigOption = Annotated[
    Path | None, typer.Option(help="Kubeconfig to use. Default: KUBECONFIG, ~/.kube/config, or the pod's account.")
]
NamespaceOption = Annotated[
    str | None, typer.Option("--namespace", "-n", help="Where executions are written. Default: the context's.")
]
OperatorNamespaceOption = Annotated[str, typer.Option(help="Where the shared templates are.")]


def mcp(
    kubeconfig: KubeconfigOption = None,
    namespace: NamespaceOption = None,
    operator_namespace: OperatorNamespaceOption = OPERATOR_NAMESPACE,
) -> None:
    """Serve tools for agents (Model Context Protocol) on standard input and output, until its end.

    An agent starts it: see docs/agents.md. It runs code with your rights in the one namespace, and no others.
    """
    asyncio.run(serve(kubeconfig, namespace, operator_namespace))


async def serve(kubeconfig: Path | None, namespace: str | None, operator_namespace: str) -> None:
    async with E2BIntegration(
        url=None if kubeconfig else os.environ.get(GATEWAY),
        kubeconfig=kubeconfig,
        namespace=namespace,
        operator_namespace=operator_namespace,
    ) as integration:
        await build_server(lambda _: integration).run_stdio_async()
