"""What can go wrong with the environment, told to the person at the terminal."""

from __future__ import annotations


class DevenvError(RuntimeError):
    """A problem that the reader can mend. The message is one line: what is wrong, and what to do about it."""
