"""How far the build of one content has come: facts for decisions. `reconcile.templates.builds` keeps them true.

Times are Unix seconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from capibara.core.actions import Note
from capibara.core.conditions import plain
from capibara.core.content import Content

LOG_BYTES: Final = 4096
LINE_CHARACTERS: Final = 400
NAMED_PACKAGES: Final = 8


@dataclass(frozen=True, slots=True)
class Building:
    """A build that is waited for since `since`. Without IDs it has not begun. `trouble`: why it makes no progress."""

    since: float
    template_id: str = ""
    build_id: str = ""
    log: str = ""
    trouble: Note | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """Sandboxes can be made from `template_id`. Without `build_id` it is a base, used as it is."""

    template_id: str
    build_id: str = ""
    log: str = ""


@dataclass(frozen=True, slots=True)
class Failed:
    """A build that failed. It is tried again from `retry_at` on if somebody still asks for it."""

    message: str
    retry_at: float
    log: str = ""


BuildState = Building | Built | Failed


def describe_content(content: Content) -> str:
    """What is built, in a few words: packages and size."""
    packages = [*content.python, *content.npm, *content.apt]
    named = ", ".join(packages[:NAMED_PACKAGES])
    more = f" and {len(packages) - NAMED_PACKAGES} more" if len(packages) > NAMED_PACKAGES else ""
    return f"{content.base} with {named}{more} ({content.size})" if packages else f"{content.base} ({content.size})"


def extended_log(log: str, lines: Iterable[str]) -> str:
    """The log with more lines, one per line, safe on a terminal: its end, at most 4 KiB, from a whole line on."""
    text = log + "".join(f"{shown}\n" for line in lines if (shown := plain(line, LINE_CHARACTERS)))
    encoded = text.encode()
    if len(encoded) <= LOG_BYTES:
        return text
    return encoded[-LOG_BYTES:].decode(errors="ignore").partition("\n")[2]
