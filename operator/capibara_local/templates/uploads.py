"""The archives that COPY steps take their files from, by the hash that the client gives them."""

from __future__ import annotations

import asyncio
import os
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Final

GZIP_MAGIC: Final = b"\x1f\x8b"
PIECE_BYTES: Final = 1024 * 1024
STALLED_SECONDS: Final = 3600.0  # an upload that has not grown for this long is dead


class UploadTooLarge(Exception):
    """More bytes than one archive may have."""


class Uploads:
    """One file for each hash, whole or not there. `most_bytes` for one archive."""

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self._folder = folder / "files"
        self._most_bytes = most_bytes

    def open(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def has(self, files_hash: str) -> bool:
        """Asking is using: it is kept for longer."""
        with suppress(FileNotFoundError):
            os.utime(self._path(files_hash))
            return True
        return False

    async def store(self, files_hash: str, pieces: AsyncIterator[bytes]) -> None:
        """UploadTooLarge, OSError: nothing is kept."""
        partial = self._folder / f".{secrets.token_hex(8)}"
        size = 0
        try:
            with partial.open("wb") as file:
                async for piece in pieces:
                    size += len(piece)
                    if size > self._most_bytes:
                        raise UploadTooLarge
                    await asyncio.to_thread(file.write, piece)
            partial.replace(self._path(files_hash))
        finally:
            partial.unlink(missing_ok=True)

    async def read(self, files_hash: str) -> AsyncIterator[bytes]:
        """FileNotFoundError: it was never uploaded, or is gone again."""
        with self._path(files_hash).open("rb") as file:
            while piece := await asyncio.to_thread(file.read, PIECE_BYTES):
                yield piece

    def is_compressed(self, files_hash: str) -> bool:
        """FileNotFoundError."""
        with self._path(files_hash).open("rb") as file:
            return file.read(len(GZIP_MAGIC)) == GZIP_MAGIC

    def collect(self, unused_seconds: float) -> None:
        """Remove what nobody asked for in that time, and what an upload left that was cut off by a crash."""
        now = time.time()
        for path in self._folder.iterdir():
            seconds = max(unused_seconds, STALLED_SECONDS) if path.name.startswith(".") else unused_seconds
            with suppress(FileNotFoundError):
                if path.stat().st_mtime < now - seconds:
                    path.unlink()

    def _path(self, files_hash: str) -> Path:
        return self._folder / files_hash
