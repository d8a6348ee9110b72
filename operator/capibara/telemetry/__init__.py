"""What the operator tells about itself: logs, metrics, health.

The bottom layer: everybody may call it, it knows nobody.
A call here costs microseconds and never waits: the fast path goes through it.
"""

from capibara.telemetry.logs import REDACTED_KEYS, configure_logging

__all__ = ["REDACTED_KEYS", "configure_logging"]
