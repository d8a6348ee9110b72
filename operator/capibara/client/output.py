"""What an execution prints, in pieces, and where it is read: from the operator that owns it, for who has the key."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

import aiohttp
from pydantic import BaseModel, Field, ValidationError

from capibara.core.outputkey import SANDBOXES, proof, question
from capibara.kube.lease import Leases

SILENCE_SECONDS: Final = 30.0
"""Operators say something every ten seconds, gateways every fifteen."""

LONGEST_LINE: Final = 1024 * 1024

Document = dict[str, Any]


class Output(BaseModel):
    """Some of what the code printed: text, and the bytes of the stream that it stands for."""

    attempt: int = Field(description="Number of the attempt.", ge=1)
    stream: str = Field(description="stdout or stderr.", pattern="^(stdout|stderr)$")
    start: int = Field(description="Byte of the stream where the text begins; higher than the last `end`: a gap.", ge=0)
    end: int = Field(description="Byte of the stream where it ends.", ge=0)
    text: str = Field(description="The text, with secrets masked.")


@dataclass(frozen=True, slots=True)
class Cursor:
    """What a reader has seen: the version of the execution's state, and bytes of an attempt's streams."""

    version: int = 0
    attempt: int = 0
    stdout: int = 0
    stderr: int = 0

    @classmethod
    def parse(cls, text: str) -> Cursor:
        """From the ID of an event; anything else has seen nothing."""
        parts = text.split("-")
        if len(parts) != len(fields(cls)) or not all(part.isascii() and part.isdecimal() for part in parts):
            return cls()
        return cls(*map(int, parts))

    def __str__(self) -> str:
        return f"{self.version}-{self.attempt}-{self.stdout}-{self.stderr}"

    def lacks(self, output: Output) -> bool:
        """Whether the reader has not seen all of this."""
        if output.attempt != self.attempt:
            return output.attempt > self.attempt
        return output.end > (self.stdout if output.stream == "stdout" else self.stderr)

    def after(self, output: Output) -> Cursor:
        """What the reader has seen with this."""
        before = self if output.attempt == self.attempt else Cursor(self.version, output.attempt)
        if output.stream == "stdout":
            return Cursor(before.version, before.attempt, output.end, before.stderr)
        return Cursor(before.version, before.attempt, before.stdout, output.end)


Source = Callable[[Document, Cursor], AsyncIterator[Output]]
"""What is printed after a cursor, until that which tells it ends."""


class OperatorDoor:
    """Asks the operators of a cluster. `key_file`: shared with them. Close it."""

    def __init__(self, leases: Leases, key_file: Path) -> None:
        self._leases = leases
        self._key_file = key_file
        self._session: aiohttp.ClientSession | None = None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def read(self, document: Document, cursor: Cursor) -> AsyncIterator[Output]:
        """What the owner tells after a cursor, until the attempt's end; nothing while there is no owner.

        Raises aiohttp.ClientError, OSError, ValueError, KubeError.
        """
        owner = document.get("status", {}).get("owner")
        address = await self._leases.output_address(owner) if owner else ""
        if not address:
            return
        key = await asyncio.to_thread(self._key_file.read_bytes)
        places = {"stdout": cursor.stdout, "stderr": cursor.stderr}
        path, headers = question(key.strip(), document["metadata"]["uid"], cursor.attempt, places)
        async with self._connections().get(f"{address}{path}", headers=headers) as response:
            if response.status != 200:
                return
            async for line in response.content:
                if line.strip():
                    yield read_line(line)

    async def sandboxes(self, address: str) -> bytes | None:
        """The list of sandboxes that the operator at an address tells, as JSON; None, if it tells none.

        Raises aiohttp.ClientError, OSError.
        """
        key = await asyncio.to_thread(self._key_file.read_bytes)
        headers = {"Authorization": f"Bearer {proof(key.strip(), SANDBOXES)}"}
        async with self._connections().get(f"{address}/sandboxes", headers=headers) as response:
            return await response.read() if response.status == 200 else None

    def _connections(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=5, sock_read=SILENCE_SECONDS),
                read_bufsize=LONGEST_LINE,
            )
        return self._session


async def read_events(content: aiohttp.StreamReader) -> AsyncIterator[Output]:
    """The events `output` of a gateway's stream. Raises ValueError."""
    kind = b""
    async for line in content:
        field, _, value = line.rstrip(b"\r\n").partition(b": ")
        if field == b"event":
            kind = value
        elif field == b"data" and kind == b"output":
            yield read_line(value)


def read_line(line: bytes) -> Output:
    """Raises ValueError."""
    try:
        return Output.model_validate(json.loads(line))
    except ValidationError as error:
        raise ValueError("a line that is no output") from error
