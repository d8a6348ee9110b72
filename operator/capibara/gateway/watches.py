"""Watches of the API server, passed on as they come: each caller's own, for as long as it reads."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from typing import Final

import aiohttp

from capibara.client.transport import asked
from capibara.gateway.objects import refusal_of
from capibara.kube.client import Connection, KubeError, Unreachable, build_session, error_message, error_of
from capibara.kube.status import API

SILENCE_SECONDS: Final = 120


class Watches:
    """Opens watches with the gateway's credentials. Close it."""

    def __init__(self, connection: Connection) -> None:
        self._server = connection.server
        self._session = build_session(connection, connections=0)

    async def close(self) -> None:
        await self._session.close()

    async def open(
        self, plural: str, namespace: str, query: Mapping[str, str], stack: AsyncExitStack, ends: asyncio.Event
    ) -> AsyncIterator[bytes]:
        """The bytes of a watch, until the API server or `ends` ends it. `stack` closes it. Raises Refused."""
        url = f"{self._server}{API}/namespaces/{namespace}/{plural}?{asked(dict(query))}"
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=SILENCE_SECONDS)
        what = f"watch {plural} in namespace {namespace}"
        try:
            response = await stack.enter_async_context(self._session.get(url, timeout=timeout, allow_redirects=False))
            stack.callback(response.close)
            if response.status >= 300:
                raise error_of(response.status, error_message(await response.read()))
        except (aiohttp.ClientError, TimeoutError) as error:
            raise refusal_of(Unreachable(0, f"{type(error).__name__}: {error}"), what) from error
        except KubeError as error:
            raise refusal_of(error, what) from error
        return pieces(response.content, ends)


async def pieces(content: aiohttp.StreamReader, ends: asyncio.Event) -> AsyncIterator[bytes]:
    """What comes. A watch that breaks off just ends: its reader begins another one."""
    ending = asyncio.ensure_future(ends.wait())
    reading = None
    try:
        while True:
            reading = asyncio.ensure_future(content.readany())
            await asyncio.wait({reading, ending}, return_when=asyncio.FIRST_COMPLETED)
            if not reading.done() or not (piece := reading.result()):
                return
            yield piece
    except (aiohttp.ClientError, TimeoutError):
        return
    finally:
        tasks = [task for task in (reading, ending) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
