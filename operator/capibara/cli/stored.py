"""What is too large for a status, out of the output store: by a gateway, or from the store itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Iterator, Mapping
from typing import Any
from urllib.parse import urlencode

from capibara.cli.cluster import EXECUTIONS, Cluster, Document
from capibara.cli.exitcodes import INFRASTRUCTURE, WRONG
from capibara.cli.problems import Problem
from capibara.kube.blocking import Absent
from capibara.store.place import STORE, known_url


class Stored:
    """The stored outputs of one execution, which its reader may `get`. What it yields raises Problem."""

    def __init__(self, cluster: Cluster, document: Document) -> None:
        self._cluster = cluster
        self._metadata: Mapping[str, Any] = document["metadata"]

    @property
    def is_within_reach(self) -> bool:
        """Whether we know of a way."""
        return self._cluster.is_gateway or bool(known_url())

    def read(self, part: str, ref: str) -> Iterator[bytes]:
        """The content, in pieces. `part`: `stdout`, `results/0`, `results.ndjson`, `files/0`; `ref`: its key."""
        if self._cluster.is_gateway:
            return self._by_gateway(part)
        if url := known_url():
            return self._from_store(url, part, ref)
        raise Problem(
            f"{part} of {self._metadata['name']} is in the output store: read it by a gateway (--gateway), or set"
            f" {STORE} and the store's credentials as the operator has them; its key is {ref}",
            WRONG,
        )

    def _by_gateway(self, part: str) -> Iterator[bytes]:
        name, namespace = self._metadata["name"], self._metadata["namespace"]
        path = f"/api/v1/e2b/executions/{name}/outputs/{part}?{urlencode({'namespace': namespace})}"
        with self._cluster.explained(EXECUTIONS, name):
            try:
                yield from self._cluster.client.pieces(path)
            except Absent as error:
                raise Problem(error.message, WRONG) from error

    def _from_store(self, url: str, part: str, ref: str) -> Iterator[bytes]:
        from capibara.store.errors import NotStored, StoreError
        from capibara.store.reading import read_stored  # only here: the library takes a moment

        what = f"{part} of {self._metadata['name']}"
        with asyncio.Runner() as runner:
            try:
                opened = read_stored(url, self._metadata["namespace"], self._metadata["uid"], ref)
                try:
                    while (piece := runner.run(following(opened))) is not None:
                        yield piece
                finally:
                    runner.run(opened.aclose())
            except NotStored as error:
                raise Problem(f"{what} is not in the output store any more", WRONG) from error
            except StoreError as error:
                raise Problem(f"{what} cannot be read: {error.message}", INFRASTRUCTURE) from error


async def following(pieces: AsyncGenerator[bytes, None]) -> bytes | None:
    return await anext(pieces, None)
