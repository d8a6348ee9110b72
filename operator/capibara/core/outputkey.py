"""What gateways prove with that they may read what an execution prints: a signature over its UID, and not the key."""

from __future__ import annotations

import hmac
from typing import Final

PURPOSE: Final = b"capibara live output\n"

SANDBOXES: Final = "sandboxes"
"""What is signed, in place of a UID, to be told which sandboxes there are. No UID is a word."""


def proof(key: bytes, uid: str) -> str:
    """What a gateway sends. Whoever sees it can read this execution's output alone."""
    return hmac.new(key, PURPOSE + uid.encode(), "sha256").hexdigest()


def is_proof(key: bytes, uid: str, said: str) -> bool:
    """Whether it was made with our key. An empty key proves nothing."""
    return bool(key) and hmac.compare_digest(proof(key, uid).encode(), said.encode("utf-8", "replace"))
