"""Reading one stored output, by whoever has the store's credentials in its environment."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from capibara.store.build import build_store
from capibara.store.errors import BadStore
from capibara.store.reader import Reader


async def read_stored(url: str, namespace: str, uid: str, ref: str) -> AsyncGenerator[bytes, None]:
    """The content in pieces, in constant memory. Close it if you stop before its end.

    Raises NotStored, StoreError; BadStore, if the URL names no store.
    """
    store = build_store(url)
    if store is None:
        raise BadStore("no output store is named")
    try:
        async with aclosing(Reader(store).open_stored(namespace, uid, ref)) as pieces:
            async for piece in pieces:
                yield piece
    finally:
        await store.aclose()
