"""Which output store the settings ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from capibara.settings import Settings

if TYPE_CHECKING:
    from capibara.store.objects import OutputStore


def build_store(settings: Settings) -> OutputStore | None:
    """None without one; the library is imported only if it is used. Raises BadStore."""
    if not settings.output_store:
        return None
    from capibara.store.objects import OutputStore

    return OutputStore(settings.output_store)
