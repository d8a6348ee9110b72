"""One execution for all requests with the same Idempotency-Key: its name follows from caller, namespace and key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

KEY_PATTERN: Final = r"^[\x21-\x7e]+$"
MAX_KEY_LENGTH: Final = 255

NAME_PREFIX: Final = "keyed-"
NAME_DIGITS: Final = 40


def execution_name(account: str, namespace: str, key: str) -> str:
    """The name of the execution. Nobody can find another caller's: the account is part of what is hashed."""
    said = json.dumps([account, namespace, key]).encode()
    return NAME_PREFIX + sha256(said).hexdigest()[:NAME_DIGITS]


def fingerprint(request: Mapping[str, Any]) -> str:
    """A hash of what was asked for: the same for JSON documents that mean the same."""
    return sha256(json.dumps(request, sort_keys=True, ensure_ascii=True).encode()).hexdigest()
