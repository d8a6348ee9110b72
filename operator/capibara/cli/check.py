"""`capibara check`: what an operator would find, in one line each, before or while one runs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer
from pydantic import ValidationError
from pydantic_settings import SettingsError

from capibara.api.meta import describe_invalid
from capibara.backends.build import build_backend
from capibara.backends.errors import BackendError
from capibara.cli.environment import KubeconfigOption
from capibara.kube import preflight
from capibara.kube.client import Connection, KubeClient, KubeError, NoCluster
from capibara.kube.preflight import NotInOrder
from capibara.kube.status import API
from capibara.settings import Settings, served_namespaces

AccountOption = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="USER",
        help="Whose rights to look at, such as system:serviceaccount:capibara-system:capibara. Default: one's own.",
    ),
]


class Mark(StrEnum):
    """How bad it is: only what is missing makes the exit code 1."""

    WELL = "✓"
    WANTING = "!"
    MISSING = "✗"


@dataclass(frozen=True)
class Line:
    """What was looked at, and what is to be said of it."""

    mark: Mark
    subject: str
    says: str

    def __str__(self) -> str:
        return f"{self.mark} {self.subject:<14}  {self.says}"


def check(kubeconfig: KubeconfigOption = None, account: AccountOption = "") -> None:
    """Look at what the operator needs: settings, cluster, CRDs, rights, templates, E2B. Exit code 1 if it lacks any.

    It reads the environment variables that `capibara operator` reads, and changes nothing.
    """
    try:
        settings = Settings()
        connection = Connection.load(kubeconfig)
    except ValidationError as error:
        raise told(Line(Mark.MISSING, "settings", describe_invalid(error))) from None
    except SettingsError as error:
        raise told(Line(Mark.MISSING, "settings", str(error))) from None
    except NoCluster as error:
        raise told(Line(Mark.MISSING, "Kubernetes API", str(error))) from None
    lines = asyncio.run(all_lines(settings, connection, account))
    raise typer.Exit(1 if Mark.MISSING in lines else 0)


def told(line: Line) -> typer.Exit:
    typer.echo(line)
    return typer.Exit(1)


async def all_lines(settings: Settings, connection: Connection, account: str) -> set[Mark]:
    """Print every line; the marks that they had."""
    marks = set()
    async with asking(connection) as client:
        for lines in (look_at_cluster(client, settings, connection.server, account), look_at_provider(settings)):
            async for line in lines:
                typer.echo(line)
                marks.add(line.mark)
    return marks


@asynccontextmanager
async def asking(connection: Connection) -> AsyncIterator[KubeClient]:
    client = KubeClient(connection, connections=4)
    try:
        yield client
    finally:
        await client.close()


async def look_at_cluster(client: KubeClient, settings: Settings, server: str, account: str) -> AsyncIterator[Line]:
    """One look after the other; where the API server does not answer, nothing more is asked."""
    try:
        version = await preflight.require_version(client)
        yield Line(Mark.WELL, "Kubernetes API", f"{version} at {server}")
        await preflight.require_kinds(client)
        await preflight.require_fields(client)
        yield Line(Mark.WELL, "CRDs", "have every field")
        async for line in look_at_rights(client, settings, account):
            yield line
        yield await look_at_templates(client, settings.namespace)
    except NotInOrder as error:
        yield Line(Mark.MISSING, "cluster", str(error))
    except KubeError as error:
        yield Line(Mark.MISSING, "Kubernetes API", f"{server}: {error.message}")


async def look_at_rights(client: KubeClient, settings: Settings, account: str) -> AsyncIterator[Line]:
    who, namespaces = account or "this account", served_namespaces(settings)
    quotas = bool(settings.quotas_config_map)
    needs = preflight.missing_needs(client, namespaces, settings.namespace, account, quotas=quotas)
    lacking = [str(one) async for one in needs]
    if lacking:
        yield Line(Mark.MISSING, "rights", f"{who} may not {', '.join(lacking)}: apply the role again")
    else:
        yield Line(Mark.WELL, "rights", f"{who} may do what is needed")
    async for one in preflight.missing_rights(client, preflight.WANTED, namespaces, account):
        yield Line(Mark.WANTING, "rights", f"{who} may not {one}: {preflight.WANTED[one.right]}")


async def look_at_templates(client: KubeClient, namespace: str) -> Line:
    """The templates that every namespace may use."""
    found = (await client.request("GET", f"{API}/namespaces/{namespace}/sandboxtemplates"))["items"]
    if not found:
        says = f"none in {namespace}: an execution needs one, `default` if it names no other"
        return Line(Mark.WANTING, "templates", says)
    conditions = {one["metadata"]["name"]: one.get("status", {}).get("conditions", ()) for one in found}
    ready = {
        name for name, them in conditions.items() if any(c["type"] == "Ready" and c["status"] == "True" for c in them)
    }
    if waiting := sorted(conditions.keys() - ready):
        says = f"not ready in {namespace}: {', '.join(waiting)}; kubectl describe sbtpl says why"
        return Line(Mark.WANTING, "templates", says)
    return Line(Mark.WELL, "templates", f"{', '.join(sorted(ready))} in {namespace}")


async def look_at_provider(settings: Settings) -> AsyncIterator[Line]:
    """Whether E2B answers and takes the key."""
    if settings.backend == "fake":
        yield Line(Mark.WANTING, "E2B", "the backend is `fake`: no code will run")
        return
    if not settings.e2b_api_key_file and not settings.e2b_api_key.get_secret_value():
        yield Line(Mark.MISSING, "E2B", "there is no key: set E2B_API_KEY or E2B_API_KEY_FILE")
        return
    backend = build_backend(settings)
    try:
        await backend.health()
        yield Line(Mark.WELL, "E2B", "answers, and takes the key")
    except BackendError as error:
        yield Line(Mark.MISSING, "E2B", error.message)
    finally:
        await backend.aclose()
