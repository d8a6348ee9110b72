"""Which sandboxes the executions name that are not over, asked of the API server: a predecessor's word counts too."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from capibara.kube.client import KubeClient
from capibara.kube.status import API, UNFINISHED_QUERY


class LiveSandboxes:
    """`namespaces`: those served; empty for the whole cluster."""

    def __init__(self, client: KubeClient, namespaces: Sequence[str]) -> None:
        self._client = client
        self._paths = [f"{API}/namespaces/{name}/codeexecutions" for name in namespaces] or [f"{API}/codeexecutions"]

    async def __call__(self) -> Collection[str]:
        """Raises KubeError."""
        lists = [await self._client.get(f"{path}?{UNFINISHED_QUERY}") for path in self._paths]
        statuses = [item.get("status", {}) for answer in lists for item in answer["items"]]
        return {status["sandboxID"] for status in statuses if status.get("sandboxID")}
