"""Proofs that a warm sandbox is our own, since whoever has a key of the same E2B team can make one that says so.

A proof is a MAC over all of the sandbox's metadata, with a key that the team's other members do not have, and a nonce.
It can be copied but not made: of two living sandboxes with the same one the older is ours. Without a key nothing is
proved and all are believed.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable, Mapping

from capibara.core.names import PROOF


def prove(metadata: Mapping[str, str], nonce: str, key: bytes) -> dict[str, str]:
    """The metadata of a new sandbox, with its proof if there is a key."""
    return {**metadata, PROOF: f"{nonce}.{mac(metadata, nonce, key)}"} if key else dict(metadata)


def proved(found: Iterable[tuple[str, Mapping[str, str]]], key: bytes) -> set[str]:
    """The ids of those that are ours, of (id, metadata), oldest first."""
    seen, ours = set(), set()
    for sandbox_id, metadata in found:
        proof = metadata.get(PROOF, "")
        if not key or (proof not in seen and is_proof(proof, metadata, key)):
            ours.add(sandbox_id)
        seen.add(proof)
    return ours


def is_proof(proof: str, metadata: Mapping[str, str], key: bytes) -> bool:
    nonce, _, told = proof.partition(".")
    return hmac.compare_digest(told.encode(), mac(metadata, nonce, key).encode())


def mac(metadata: Mapping[str, str], nonce: str, key: bytes) -> str:
    text = json.dumps([nonce, sorted((name, value) for name, value in metadata.items() if name != PROOF)])
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
