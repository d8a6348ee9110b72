"""Who may read the metrics: the answers to the bearer of a token, and the interface of whoever decides."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from enum import Enum


class Access(Enum):
    """An answer to whoever asks for the metrics: HTTP status, and one line that says what to do."""

    ALLOWED = 200, "ok"
    UNKNOWN = 401, "a bearer token that the API server knows is needed"
    FORBIDDEN = 403, "the bearer may not `get` the URL /metrics: bind it to the role of metrics readers"
    UNDECIDED = 503, "the API server could not be asked who the bearer is: see the operator's log"

    def __init__(self, status: int, message: str) -> None:
        self.status = status
        self.message = message


Authorize = Callable[[str], Awaitable[Access]]
"""Says of the bearer of a token (empty: there was none) whether it may read the metrics."""
