"""Which sandboxes the executions name that are not over, asked of the API server: a predecessor's word counts too."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from capibara.api.execution import TERMINAL_PHASES
from capibara.kube.client import KubeClient
from capibara.kube.status import API

SELECTOR = ",".join(f"status.phase!={phase}" for phase in sorted(TERMINAL_PHASES))


class LiveSandboxes:
    """`namespaces`: those served; empty for the whole cluster."""

    def __init__(self, client: KubeClient, namespaces: Sequence[str]) -> None:
        self._client = client
        self._paths = [f"{API}/namespaces/{name}/codeexecutions" for name in namespaces] or [f"{API}/codeexecutions"]

    async def __call__(self) -> Collection[str]:
        """Raises KubeError."""
        lists = [await self._client.get(f"{path}?fieldSelector={SELECTOR.replace('=', '%3D')}") for path in self._paths]
        statuses = [item.get("status", {}) for answer in lists for item in answer["items"]]
        return {status["sandboxID"] for status in statuses if status.get("sandboxID")}
