"""Which output store a setting asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from capibara.store.objects import OutputStore


def build_store(url: str) -> OutputStore | None:
    """None without one; the library is imported only if it is used. Raises BadStore."""
    if not url:
        return None
    from capibara.store.objects import OutputStore

    return OutputStore(url)
