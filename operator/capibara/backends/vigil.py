"""An eye on the provider: asked at the start, and again and again while something is wrong with it. Else never."""

from __future__ import annotations

import asyncio

import structlog

from capibara.backends.errors import BackendError
from capibara.backends.metered import MeteredBackend

log = structlog.get_logger(__name__)

AGAIN_SECONDS = 10.0


async def watch_provider(backend: MeteredBackend, again_seconds: float = AGAIN_SECONDS) -> None:
    """For ever; cancel it. What is found goes to health (see `MeteredBackend`)."""
    while True:
        try:
            await backend.health()
        except BackendError:
            await asyncio.sleep(again_seconds)
            continue
        except Exception:
            log.exception("the provider could not be looked at")
        await backend.doubted()
