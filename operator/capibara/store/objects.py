"""One object store: S3, Google Cloud Storage, Azure, anything that speaks S3, or a directory.

Credentials come from where the clouds' own tools look for them: the environment, files that it names, or the identity
of the workload. Never from the URL, which ends up in logs.
"""

from __future__ import annotations

import asyncio
import os
import re
import time
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import aclosing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, from_url

from capibara.store.errors import BadStore, NotStored, StoreError
from capibara.store.stored import Stored
from capibara.store.unfinished import discard_staged

MIB: Final = 1024 * 1024
PART_BYTES: Final = 5 * MIB
"""Of an upload in parts: the least that S3 takes."""

PARTS_AT_ONCE: Final = 2
CALL_SECONDS: Final = 30.0
RETRIES: Final[Any] = {"max_retries": 2, "retry_timeout": timedelta(seconds=10)}
CLIENT: Final[Any] = {"timeout": timedelta(seconds=CALL_SECONDS), "connect_timeout": timedelta(seconds=5)}
LAST_MOMENT_SECONDS: Final = 0.05
"""The library's threads let go of Python objects a moment after a call; at exit they must not come too late."""

ALLOW_HTTP: Final = ("AWS_ALLOW_HTTP", "AZURE_ALLOW_HTTP", "GOOGLE_ALLOW_HTTP")
MAX_MESSAGE: Final = 240
QUERY: Final = re.compile(r"\?\S*")
CODE: Final = re.compile(r"<Code>([A-Za-z0-9.]{1,64})</Code>")
NO_BUCKET: Final = ("NoSuchBucket", "ContainerNotFound", "The specified bucket does not exist")


class OutputStore:
    """Every failure is a `StoreError`. What comes from the caller's own iterators passes through as it is."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._store: Any = open_store(url)

    async def put(self, key: str, pieces: AsyncIterator[bytes]) -> None:
        """Store what the iterator brings, in constant memory: whole, or nothing. What was there is replaced.

        What fits into a part is one request; in parts it would be three, and an operator that dies leaves none.
        """
        begun = bytearray()
        async for piece in pieces:
            begun += piece
            if len(begun) > PART_BYTES:
                break
        else:
            with translated(f"write {key}"):
                await obstore.put_async(self._store, key, bytes(begun), use_multipart=False)
            return
        whole = chained(bytes(begun), pieces)
        with translated(f"write {key}"):
            await obstore.put_async(
                self._store, key, whole, use_multipart=True, chunk_size=PART_BYTES, max_concurrency=PARTS_AT_ONCE
            )

    async def get(self, key: str, offset: int = 0) -> AsyncGenerator[bytes, None]:
        """The content from `offset` on, in pieces. NotStored if there is none."""
        with translated(f"read {key}"):
            options: Any = {"range": {"offset": offset}} if offset else None
            found = await obstore.get_async(self._store, key, options=options)
            async for piece in found.stream(min_chunk_size=MIB // 4):
                yield bytes(piece)

    async def size(self, key: str) -> int:
        """Bytes under that key. NotStored if there are none."""
        with translated(f"look for {key}"):
            return int((await obstore.head_async(self._store, key))["size"])

    async def copy(self, key: str, to: str) -> None:
        """The same content under another key, made by the store itself. What was there is replaced."""
        if isinstance(self._store, LocalStore):  # the library makes a link, which is as old as what it leads to
            async with aclosing(self.get(key)) as pieces:
                await self.put(to, pieces)
            return
        with translated(f"copy {key}"):
            await obstore.copy_async(self._store, key, to)

    async def batches(self, prefix: str) -> AsyncIterator[list[Stored]]:
        """All objects whose key begins with these whole steps, some at a time."""
        with translated(f"list {prefix}"):
            async for batch in obstore.list(self._store, prefix):
                yield [Stored(each["path"], int(each["size"]), each["last_modified"]) for each in batch]

    async def delete(self, keys: list[str]) -> None:
        """Delete them. What is gone already is no error."""
        if not keys:
            return
        with translated(f"delete {len(keys)} objects"):
            try:
                await obstore.delete_async(self._store, keys)
            except FileNotFoundError:  # of a directory; the others may be there still
                for key in keys:
                    await self._delete_one(key)

    async def _delete_one(self, key: str) -> None:
        try:
            await obstore.delete_async(self._store, key)
        except FileNotFoundError:
            return

    async def discard_unfinished(self, prefix: str, older_seconds: float) -> int:
        """Delete what uploads below that key left whose writer was killed so long ago. How many there were.

        Of a directory; a bucket has a rule of its own for them.
        """
        if not isinstance(self._store, LocalStore):
            return 0
        with translated(f"clear {prefix}"):
            folder = directory_of(self.url) / prefix
            return await asyncio.to_thread(discard_staged, folder, time.time() - older_seconds)

    async def link(self, key: str, seconds: int) -> str | None:
        """A URL that shows the content to anybody for so long, without credentials. None: the store has no such."""
        if isinstance(self._store, LocalStore):
            return None
        with translated(f"sign {key}"):
            return str(await obstore.sign_async(self._store, "GET", key, timedelta(seconds=seconds)))

    async def aclose(self) -> None:
        await asyncio.sleep(LAST_MOMENT_SECONDS)


async def chained(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in rest:
        yield piece


def open_store(url: str) -> Any:
    """The library's store. Raises BadStore."""
    parts = urlsplit(url)
    if parts.username or parts.password or parts.query:
        raise BadStore("CAPIBARA_OUTPUT_STORE must hold no credentials: they come from the environment, or from files")
    try:
        if parts.scheme == "file":
            return LocalStore(prefix=directory_of(url), automatic_cleanup=True, mkdir=True)
        return from_url(url, client_options=CLIENT | {"allow_http": may_speak_plainly()}, retry_config=RETRIES)
    except Exception as error:  # the library raises what it likes
        known = "file:///directory, s3://bucket/prefix, gs://bucket/prefix or az://container/prefix"
        raise BadStore(f"CAPIBARA_OUTPUT_STORE cannot be used ({plain(error)}); it is {known}") from error


def directory_of(url: str) -> Path:
    return Path(unquote(urlsplit(url).path))


def may_speak_plainly() -> bool:
    """Whether the environment lets the store be reached without TLS."""
    return any(os.environ.get(name, "").lower() in {"true", "1"} for name in ALLOW_HTTP)


@contextmanager
def translated(what: str) -> Iterator[None]:
    """Our errors instead of the library's, which are its own and Python's."""
    try:
        yield
    except FileNotFoundError as error:
        if any(word in str(error) for word in NO_BUCKET):
            raise StoreError(f"could not {what}: {plain(error)}") from error
        raise NotStored(f"could not {what}: it is not there") from error
    except (BaseError, OSError, ValueError, RuntimeError, NotImplementedError) as error:
        raise StoreError(f"could not {what}: {plain(error)}") from error


def plain(error: Exception) -> str:
    """What happened in one printable line, with the store's own word for it, without what may be signed into a URL."""
    said = str(error).partition("\n\nDebug source")[0]
    line = QUERY.sub("", " ".join(said.partition("<")[0].split())).rstrip(": ") or type(error).__name__
    line = "".join(char if char.isprintable() else "?" for char in line)[:MAX_MESSAGE]
    code = CODE.search(said)
    return f"{line} ({code[1]})" if code else line
