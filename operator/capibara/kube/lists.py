"""Whole lists of our kinds, page by page: as metadata alone where that is enough."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, Final
from urllib.parse import quote

from capibara.kube.client import KubeClient
from capibara.kube.forms import METADATA_LIST

PAGE: Final = 500
WHOLE_OBJECTS: Final = 50
"""Objects of a page that is not of metadata alone: each may have hundreds of kilobytes."""


async def list_pages(
    client: KubeClient,
    path: str,
    field_selector: str = "",
    *,
    label_selector: str = "",
    metadata_only: bool = False,
    limit: int = PAGE,
) -> AsyncIterator[list[dict[str, Any]]]:
    """The items of each page. Raises KubeError, also for a continuation that has expired (410): then begin again."""
    selector = f"&fieldSelector={quote(field_selector)}" if field_selector else ""
    selector += f"&labelSelector={quote(label_selector)}" if label_selector else ""
    token = ""
    while True:
        query = f"{path}?limit={limit}{selector}" + (f"&continue={quote(token)}" if token else "")
        answer = await client.get(query, accept=METADATA_LIST if metadata_only else None)
        yield answer.get("items") or []
        token = answer.get("metadata", {}).get("continue", "")
        if not token:
            return
