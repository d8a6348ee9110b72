"""Server-sent events, as they go over the wire."""

from __future__ import annotations

from typing import Final

from fastapi.sse import format_sse_event

MEDIA_TYPE: Final = "text/event-stream"
PING: Final = b": still here\n\n"
PING_SECONDS: Final = 15.0
"""Between two signs of life: proxies cut what is silent for longer."""


def build_event(kind: str, event_id: str, data: str) -> bytes:
    """An event, whose ID a reader that comes back says."""
    return format_sse_event(data_str=data, event=kind, id=event_id)
