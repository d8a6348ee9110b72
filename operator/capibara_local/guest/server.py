"""The guest's socket: one connection, one call, one answer or refusal."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress

from .call import GuestCall
from .errors import CallError, from_os_error
from .protocol import Document, ProtocolError, error_frame

Operation = Callable[[GuestCall, Document], Awaitable[None]]


class Server:
    """Serves calls of a table of operations."""

    def __init__(self, operations: Mapping[str, Operation]) -> None:
        self._operations = operations

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, to its end."""
        call = GuestCall(reader, writer)
        try:
            await self._answer(call)
        except CallError as error:
            await refuse(call, error)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass  # the caller hung up: nobody to tell
        except OSError as error:
            await refuse(call, from_os_error(error))
        except (ProtocolError, ValueError) as error:  # ValueError: Python's own, for text that no system call takes
            await refuse(call, CallError("invalid_argument", str(error)))
        finally:
            writer.close()

    async def _answer(self, call: GuestCall) -> None:
        message = await call.receive()
        if not isinstance(message, dict):
            raise CallError("invalid_argument", "a call begins with a JSON message")
        operation = self._operations.get(str(message.get("op")))
        if operation is None:
            raise CallError("unimplemented", f"there is no operation {str(message.get('op'))[:100]!r}")
        await operation(call, message)


async def refuse(call: GuestCall, error: CallError) -> None:
    """Say no, then hear the caller out: closing on bytes not yet read would reset the connection in front of our no."""
    with suppress(OSError):  # the caller hung up: nobody to tell
        await call.write(error_frame(error.code, error.message))
        await call.hung_up()
