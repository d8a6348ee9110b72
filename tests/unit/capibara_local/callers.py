"""A caller's connection without a network."""

from __future__ import annotations

import asyncio
from typing import Any


class Wire(asyncio.Transport):
    """A connection that keeps what is written, and that nobody reads."""

    def __init__(self) -> None:
        super().__init__()
        self.written, self.closed, self.protocol = b"", False, None

    def set_protocol(self, protocol: Any) -> None:
        self.protocol = protocol

    def write(self, data: Any) -> None:
        self.written += data

    def close(self) -> None:
        self.closed = True

    def is_closing(self) -> bool:
        return self.closed

    def pause_reading(self) -> None: ...

    def resume_reading(self) -> None: ...
