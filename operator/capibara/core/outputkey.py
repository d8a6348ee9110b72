"""What gateways prove with that they may read what an execution prints: a signature over its UID, and not the key."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Final
from urllib.parse import quote, urlencode

PURPOSE: Final = b"capibara live output\n"

SANDBOXES: Final = "sandboxes"
"""What is signed, in place of a UID, to be told which sandboxes there are. No UID is a word."""


def proof(key: bytes, uid: str) -> str:
    """What a gateway sends. Whoever sees it can read this execution's output alone."""
    return hmac.new(key, PURPOSE + uid.encode(), "sha256").hexdigest()


def question(key: bytes, uid: str, attempt: int, places: Mapping[str, int]) -> tuple[str, dict[str, str]]:
    """How an operator is asked for output: path and headers. `places`: the bytes of the attempt that are known."""
    query = urlencode({"attempt": attempt, **places})
    return f"/output/{quote(uid)}?{query}", {"Authorization": f"Bearer {proof(key, uid)}"}


def is_proof(key: bytes, uid: str, said: str) -> bool:
    """Whether it was made with our key. An empty key proves nothing."""
    return bool(key) and hmac.compare_digest(proof(key, uid).encode(), said.encode("utf-8", "replace"))
