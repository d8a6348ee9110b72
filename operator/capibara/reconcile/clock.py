"""The clock of decisions: Unix seconds that go on evenly, whatever is done to the machine's clock meanwhile.

What documents say (creation, start) is compared with it; what is written into documents is the machine's time.
"""

from __future__ import annotations

import time
from typing import Final

BEGAN: Final = time.time() - time.monotonic()


def steady() -> float:
    """Seconds since 1970, as the machine's clock would show them had nobody set it since this process began."""
    return BEGAN + time.monotonic()
