"""How late the event loop is: everything else waits that long too."""

from __future__ import annotations

import asyncio

from capibara.telemetry import catalog

INTERVAL_SECONDS = 0.5


async def measure_lag() -> None:
    """Measure for ever; cancel it."""
    now = asyncio.get_running_loop().time
    while True:
        due = now() + INTERVAL_SECONDS
        await asyncio.sleep(INTERVAL_SECONDS)
        catalog.LOOP_LAG.observe(max(now() - due, 0.0))
