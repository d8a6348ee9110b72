"""Reading and writing pipes and terminals from the event loop, one await per piece."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable
from typing import Any


async def read_some(descriptor: int, size: int) -> bytes:
    """The next bytes, b"" at the end. A terminal whose last process is gone ends with EIO: the same."""
    while True:
        try:
            return os.read(descriptor, size)
        except BlockingIOError:
            await _ready(asyncio.get_running_loop().add_reader, asyncio.get_running_loop().remove_reader, descriptor)
        except OSError as error:
            if error.errno == errno.EIO:
                return b""
            raise


async def write_all(descriptor: int, data: bytes) -> None:
    """OSError: the reader is gone."""
    view = memoryview(data)
    while view:
        try:
            view = view[os.write(descriptor, view) :]
        except BlockingIOError:
            await _ready(asyncio.get_running_loop().add_writer, asyncio.get_running_loop().remove_writer, descriptor)


async def _ready(add: Callable[..., Any], remove: Callable[[int], Any], descriptor: int) -> None:
    ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    add(descriptor, _resolve, ready)
    try:
        await ready
    finally:
        remove(descriptor)


def _resolve(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
