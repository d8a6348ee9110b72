"""A file that comes whole or not at all, for who reads outputs: the command line, and the client."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(place: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes its place when the block has run; if that fails, what was there stays.

    What is there and is no file (a device, a pipe) is written to itself. Raises OSError.
    """
    if place.exists() and not place.is_file():
        with place.open("wb") as there:
            yield there
        return
    beside = place.with_name(f".capibara-{uuid.uuid4().hex}.part")  # of any name, however long
    try:
        with beside.open("xb") as file:
            yield file
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)
