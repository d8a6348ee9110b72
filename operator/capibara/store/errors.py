"""What can go wrong with the output store."""

from __future__ import annotations


class StoreError(Exception):
    """The store did not do it: away, full, or not ours to use. Trying again may help.

    `message` is one printable line for people, without credentials.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class NotStored(StoreError):
    """There is nothing under that key."""


class BadStore(StoreError):
    """The setting names no store that can be used: somebody has to change it."""
