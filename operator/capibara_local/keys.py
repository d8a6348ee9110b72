"""Whose a request is: API keys, and the team that each belongs to.

A team sees its own sandboxes, templates and snapshots, and nothing of the others. One key given, or made at the start,
is that of the team without a name. A keys file has more: a line for each, `TEAM SHA256`, where SHA256 is the hex digest
of the key, so that the file opens nothing. It is read again when it changes.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from contextvars import ContextVar
from pathlib import Path
from typing import Final

import structlog
from pydantic import SecretStr

from .settings import Settings

log = structlog.get_logger("capibara_local.keys")
KEY_FILE: Final = "api-key"
NAMELESS: Final = ""
LINE: Final = re.compile(r"(?P<team>[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\s+(?P<digest>[0-9a-f]{64})")
# The team of the request at work, and of all that it began.
TEAM: Final = ContextVar("team", default=NAMELESS)


class Keys:
    """Teams by key. `key`: the one of the nameless team. `file`: a keys file. ValueError, OSError: it is none."""

    def __init__(self, key: str | None, file: Path | None = None) -> None:
        self._single = {digest_of(key): NAMELESS} if key else {}
        self._file, self._stamp = file, stamp_of(file)
        self._told = read_keys(file) if file is not None else {}

    def team_of(self, key: str) -> str | None:
        """None: nobody has that key. What is compared are digests, whose likeness tells nothing about keys."""
        self._refresh()
        digest = digest_of(key)
        return self._single.get(digest, self._told.get(digest))

    def _refresh(self) -> None:
        """Read a changed file. What was known holds while it is unreadable."""
        stamp = stamp_of(self._file)
        if self._file is None or stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            self._told = read_keys(self._file)
        except (OSError, ValueError) as error:
            log.error("the keys file cannot be read: the keys of before hold", problem=str(error))
        else:
            log.info("keys read", keys=len(self._told))


def digest_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def stamp_of(file: Path | None) -> tuple[int, int, int] | None:
    """What changes with a file. None: it is not there."""
    try:
        found = os.stat(file or "")
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def read_keys(file: Path) -> dict[str, str]:
    """Digest -> team. ValueError: a line is none, which is named by its number; OSError."""
    found: dict[str, str] = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        text = line.partition("#")[0].strip()
        told = LINE.fullmatch(text)
        if text and told is None:
            raise ValueError(f"line {number} of {file} is not `TEAM SHA256`: a name of a-z, 0-9 and -, 64 hex digits")
        if told is not None:
            found[told["digest"]] = told["team"]
    return found


def with_a_key(settings: Settings, state: Path) -> tuple[Settings, Path | None]:
    """Settings that have a key, and where it is kept if it was made now or by a predecessor. OSError.

    `state`: a folder that is closed to others.
    """
    if settings.keys_file is not None or settings.expected_key():
        return settings, None
    kept = state / KEY_FILE
    key = kept.read_text(encoding="ascii").strip() if kept.is_file() else ""
    key = key or make_key(kept)  # an empty file is what a loss of power may leave
    return settings.model_copy(update={"api_key": SecretStr(key)}), kept


def make_key(kept: Path) -> str:
    """A new key, in a file for its owner alone. OSError."""
    key = f"e2b_{secrets.token_hex(20)}"  # the form of E2B's own, which older SDKs check
    partial = kept.with_suffix(".partial")
    descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
    with open(descriptor, "w", encoding="ascii") as file:
        file.write(f"{key}\n")
    partial.replace(kept)
    return key
