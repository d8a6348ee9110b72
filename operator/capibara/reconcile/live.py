"""Which sandboxes the executions name that are not over, asked of the API server: a predecessor's word counts too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence

from capibara.kube.client import KubeClient
from capibara.kube.lists import WHOLE_OBJECTS, list_pages
from capibara.kube.status import API, UNFINISHED

Live = Callable[[], Awaitable[Mapping[str, Collection[str]]]]
"""The UIDs of the executions that name a sandbox, by its ID. Raises KubeError."""


class LiveSandboxes:
    """`namespaces`: those served; empty for the whole cluster."""

    def __init__(self, client: KubeClient, namespaces: Sequence[str]) -> None:
        self._client = client
        self._paths = [f"{API}/namespaces/{name}/codeexecutions" for name in namespaces] or [f"{API}/codeexecutions"]

    async def __call__(self) -> Mapping[str, Collection[str]]:
        """See `Live`."""
        named: defaultdict[str, set[str]] = defaultdict(set)
        for path in self._paths:
            async for page in list_pages(self._client, path, UNFINISHED, limit=WHOLE_OBJECTS):
                for item in page:
                    if sandbox_id := item.get("status", {}).get("sandboxID"):
                        named[sandbox_id].add(item["metadata"]["uid"])
        return named
