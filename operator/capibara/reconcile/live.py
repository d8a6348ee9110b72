"""Which sandboxes the executions name that are not over, asked of the API server: a predecessor's word counts too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from capibara.kube.client import KubeClient
from capibara.kube.lists import list_pages
from capibara.kube.status import API, UNFINISHED

WHOLE_OBJECTS = 100
"""Of a page: each has its inputs."""


class LiveSandboxes:
    """`namespaces`: those served; empty for the whole cluster."""

    def __init__(self, client: KubeClient, namespaces: Sequence[str]) -> None:
        self._client = client
        self._paths = [f"{API}/namespaces/{name}/codeexecutions" for name in namespaces] or [f"{API}/codeexecutions"]

    async def __call__(self) -> Counter[str]:
        """How many executions name each. Raises KubeError."""
        named: Counter[str] = Counter()
        for path in self._paths:
            async for page in list_pages(self._client, path, UNFINISHED, limit=WHOLE_OBJECTS):
                named.update(name for item in page if (name := item.get("status", {}).get("sandboxID")))
        return named
