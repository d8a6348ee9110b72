"""One call as the guest sees it: frames from the supervisor, frames back."""

from __future__ import annotations

import asyncio

from . import protocol
from .errors import CallError
from .protocol import Data, Document


class GuestCall:
    """The guest's end of one connection. Writing to a caller who hung up raises ConnectionError."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def receive(self) -> Document | Data | None:
        return await protocol.read_frame(self.reader)

    async def send(self, message: Document) -> None:
        try:
            frame = protocol.json_frame(message)
        except protocol.ProtocolError as error:
            raise CallError("resource_exhausted", f"the answer is too large: {error}") from None
        await self.write(frame)

    async def send_data(self, channel: int, data: bytes) -> None:
        await self.write(protocol.data_frame(channel, data))

    async def send_end(self) -> None:
        await self.write(protocol.end_frame())

    async def write(self, frame: bytes) -> None:
        if self.writer.is_closing():
            raise ConnectionResetError("the caller hung up")
        self.writer.write(frame)
        await self.writer.drain()

    async def hung_up(self) -> None:
        """Returns when the caller closes; what it sends until then is ignored."""
        while await self.reader.read(65536):
            pass


def text(message: Document, name: str) -> str:
    """A required string. CallError."""
    value = message.get(name)
    if not isinstance(value, str):
        raise CallError("invalid_argument", f"{name} must be a string")
    return value


def optional_text(message: Document, name: str) -> str | None:
    return None if message.get(name) is None else text(message, name)


def whole_number(message: Document, name: str, default: int | None = None) -> int:
    """A required (or defaulted) integer that is not negative. CallError."""
    value = message.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise CallError("invalid_argument", f"{name} must be a whole number")
    return value


def texts(message: Document, name: str) -> dict[str, str]:
    """An object of strings, {} if absent. CallError."""
    value = message.get(name) or {}
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise CallError("invalid_argument", f"{name} must be an object of strings")
    return value
