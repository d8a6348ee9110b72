"""The API server as every way to a result uses it here: plain requests, one watch, and a command in a pod."""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import aiohttp
from tests.node.configuration import SERVER, token

STDOUT: Final = 1
PROTOCOL: Final = "v4.channel.k8s.io"


class Api:
    """One connection's worth of requests by an administrator."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def get(self, path: str, **parameters: str) -> dict[str, Any]:
        """The object, or the empty one where there is none."""
        async with self._session.get(path, params=parameters) as answer:
            return {} if answer.status == 404 else await checked(answer)

    async def text(self, path: str) -> str:
        """What is not JSON, such as a pod's log."""
        async with self._session.get(path) as answer:
            answer.raise_for_status()
            return await answer.text()

    async def create(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        """The object as it was stored."""
        async with self._session.post(path, json=body) as answer:
            return await checked(answer)

    async def delete(self, path: str) -> None:
        """Ask for its end, and for that of what it owns."""
        async with self._session.delete(path, params={"propagationPolicy": "Background"}) as answer:
            await checked(answer)

    async def watch(self, path: str, since: dict[str, Any], **selectors: str) -> AsyncIterator[dict[str, Any]]:
        """Every state of the selected objects since the object `since` was stored."""
        version = since["metadata"]["resourceVersion"]
        parameters = {"watch": "1", "resourceVersion": version, **selectors}
        async with self._session.get(path, params=parameters) as answer:
            answer.raise_for_status()
            async for line in answer.content:
                yield json.loads(line)["object"]

    async def execute(self, pod: str, *command: str) -> str:
        """What the command prints in the pod (a path)."""
        parameters = [("stdout", "1"), ("stderr", "1"), *(("command", word) for word in command)]
        printed = b""
        async with self._session.ws_connect(f"{pod}/exec", params=parameters, protocols=(PROTOCOL,)) as socket:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.BINARY and message.data[0] == STDOUT:
                    printed += message.data[1:]
        return printed.decode()


async def checked(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    """Its document. RuntimeError with what the API server says."""
    if not answer.ok:
        raise RuntimeError(f"{answer.method} {answer.url.path}: {answer.status} {await answer.text()}")
    return dict(await answer.json())


@asynccontextmanager
async def connected(folder: Path) -> AsyncIterator[Api]:
    """To the node whose folder that is."""
    context = ssl.create_default_context(cafile=folder / "certs/apiserver.crt")
    async with aiohttp.ClientSession(
        SERVER,
        headers={"Authorization": f"Bearer {token('admin')}"},
        connector=aiohttp.TCPConnector(ssl=context),
        timeout=aiohttp.ClientTimeout(total=180),
    ) as session:
        yield Api(session)
