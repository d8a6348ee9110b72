"""The supervisor's side of the guest protocol (defined in `guest/protocol.py`): one `Call` is one connection.

The guest is hostile: frames are capped, JSON is read as one of the documents in `agent.py`, and whatever breaks the
protocol is `StrangeAnswer`, to callers the same as a guest that hung up. How long to wait is the caller's decision; a
guest that takes nothing for `STALL_SECONDS` is gone.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeVar

from pydantic import ValidationError

from .agent import Refused, Said
from .bounded import sentence_of
from .guest import protocol
from .guest.protocol import Data, Document

__all__ = ["Call", "Data", "Document", "GuestError", "SandboxGone", "StrangeAnswer", "Told"]

STREAM_LIMIT_BYTES: Final = 512 * 1024  # read ahead of us; beyond it the guest is slowed down
CODES: Final = frozenset(
    {
        "aborted",
        "already_exists",
        "canceled",
        "deadline_exceeded",
        "failed_precondition",
        "internal",
        "invalid_argument",
        "not_found",
        "out_of_range",
        "permission_denied",
        "resource_exhausted",
        "unauthenticated",
        "unavailable",
        "unimplemented",
        "unknown",
    }
)
MESSAGE_CHARACTERS: Final = 4096
NO_REASON: Final = "the sandbox's agent gave no reason"
STALL_SECONDS: Final = 600.0  # as long as a program may leave its input unread
ERROR_PREFIX: Final = b'{"error":'
S = TypeVar("S", bound=Said)


class SandboxGone(Exception):
    """The sandbox does not answer: it is dead, or what it says is not the protocol."""


class StrangeAnswer(SandboxGone):
    """What the sandbox's agent says is not the protocol: it is broken, or another in its place."""


@dataclass(frozen=True)
class Told:
    """A JSON frame that nobody has looked into yet."""

    payload: bytes

    def read(self, model: type[S]) -> S:
        """StrangeAnswer: it is something else."""
        try:
            return model.model_validate_json(self.payload)
        except ValidationError as error:
            raise StrangeAnswer(f"the sandbox's agent sent no {model.__name__}: {sentence_of(error, 'it')}") from None


class GuestError(Exception):
    """The guest refused. `code` is one of the Connect protocol's, `message` the guest's own words (hostile text)."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class Call:
    """One call to a guest: send a JSON request, then frames as the protocol says. Close it to end the call."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    @classmethod
    async def open(cls, path: Path) -> Call:
        """Connect to a guest's socket. SandboxGone: nobody listens."""
        try:
            return cls(*await asyncio.open_unix_connection(path, limit=STREAM_LIMIT_BYTES))
        except OSError as error:
            raise SandboxGone(f"the sandbox does not answer: {error.strerror or error}") from None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def send_json(self, message: Document) -> None:
        await self._send(protocol.json_frame(message))

    async def send_data(self, channel: int, data: bytes) -> None:
        """Bytes in frames of a fit size; waits while the guest is slow."""
        for start in range(0, len(data), protocol.PIECE_BYTES):
            await self._send(protocol.data_frame(channel, data[start : start + protocol.PIECE_BYTES]))

    async def send_end(self) -> None:
        await self._send(protocol.end_frame())

    async def receive(self) -> Told | Data | None:
        """The next frame: a message, data, or None when the guest's data ends. GuestError, SandboxGone."""
        try:
            kind, payload = await protocol.read_parts(self._reader)
            if kind == protocol.JSON:
                return told(payload)
            frame = protocol.decode(kind, payload)
        except (asyncio.IncompleteReadError, OSError):
            raise SandboxGone("the sandbox hung up") from None
        except protocol.ProtocolError as error:
            raise StrangeAnswer(f"the sandbox's agent sent {error}") from None
        return frame if isinstance(frame, Data) else None

    async def answer(self, model: type[S]) -> S:
        """The next frame, which must be this message. GuestError, SandboxGone."""
        frame = await self.receive()
        if not isinstance(frame, Told):
            raise StrangeAnswer("the sandbox's agent sent data where an answer was due")
        return frame.read(model)

    async def request(self, message: Document, model: type[S]) -> S:
        """Send one message and read the one that answers it. GuestError, SandboxGone."""
        await self.send_json(message)
        return await self.answer(model)

    async def aclose(self) -> None:
        """Hang up. Does not wait for the guest: unsent bytes are dropped."""
        self._writer.transport.abort()

    async def _send(self, frame: bytes) -> None:
        """SandboxGone only if nothing can be read either: a refusal may be waiting in front of a broken pipe."""
        try:
            self._writer.write(frame)
            async with asyncio.timeout(STALL_SECONDS):
                await self._writer.drain()
        except TimeoutError:
            raise SandboxGone(f"the sandbox's agent has taken nothing for {STALL_SECONDS:.0f} s") from None
        except OSError:
            raise await self._refusal() from None

    async def _refusal(self) -> Exception:
        try:
            await self.receive()
        except (GuestError, SandboxGone) as error:
            return error
        return SandboxGone("the sandbox hung up")


def told(payload: bytes) -> Told:
    """GuestError: it is a refusal, with a known code and a message of bounded length whatever the guest wrote."""
    message = Told(payload)
    if not payload.startswith(ERROR_PREFIX):
        return message
    trouble = message.read(Refused).error
    raise GuestError(
        trouble.code if trouble.code in CODES else "internal", trouble.message[:MESSAGE_CHARACTERS] or NO_REASON
    )
