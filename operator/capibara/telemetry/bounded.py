"""Labels that stay few: what users name could be anything, and each new value of a label costs memory for ever."""

from __future__ import annotations

MOST_VALUES = 100
OTHER = "other"


class Bounded:
    """The first values that were seen, as they are; all further ones are `other`."""

    def __init__(self, most: int = MOST_VALUES) -> None:
        self._most = most
        self._known: set[str] = set()

    def __call__(self, value: str) -> str:
        if value in self._known:
            return value
        if len(self._known) >= self._most:
            return OTHER
        self._known.add(value)
        return value
