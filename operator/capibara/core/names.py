"""Names by which our sandboxes are known at E2B, and found again after any crash."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

PREFIX = "capibara6.dev/"

CLUSTER = PREFIX + "cluster"
UID = PREFIX + "uid"
ATTEMPT = PREFIX + "attempt"
POOL = PREFIX + "pool"
SCOPE = PREFIX + "scope"
OWNER = PREFIX + "owner"
PROOF = PREFIX + "proof"
CPU_MILLIS = PREFIX + "cpu-millis"
MEMORY_BYTES = PREFIX + "memory-bytes"


def identity_metadata(cluster: str, uid: str, attempt: int) -> dict[str, str]:
    """What tells one attempt's sandbox from every other, at any E2B, from any operator process."""
    return {CLUSTER: cluster, UID: uid, ATTEMPT: str(attempt)}


def sandbox_metadata(cluster: str, uid: str, attempt: int, cpu_millis: int, memory_bytes: int) -> dict[str, str]:
    """The metadata of a new sandbox. capibara_local enforces the two limits in it; E2B only stores them."""
    return identity_metadata(cluster, uid, attempt) | limits_metadata(cpu_millis, memory_bytes)


def pool_metadata(
    cluster: str, scope: str, pool: str, cpu_millis: int, memory_bytes: int, owner: str = ""
) -> dict[str, str]:
    """All metadata of a new sandbox that is kept warm. Whose it becomes, the status of the execution tells.

    `scope`: what its operator serves; another one of the same cluster leaves it alone. `owner`: that operator; others
    that serve the same take it when that one is dead.
    """
    return {CLUSTER: cluster, SCOPE: scope, POOL: pool, OWNER: owner} | limits_metadata(cpu_millis, memory_bytes)


def scope_of(namespaces: Collection[str]) -> str:
    """A name for what an operator serves: those namespaces, none standing for the whole cluster."""
    if not namespaces:
        return "cluster"
    return hashlib.sha256("\n".join(sorted(namespaces)).encode()).hexdigest()[:16]


def limits_metadata(cpu_millis: int, memory_bytes: int) -> dict[str, str]:
    return {CPU_MILLIS: str(cpu_millis), MEMORY_BYTES: str(memory_bytes)}


def idempotency_key(uid: str, attempt: int, generation: int = 0) -> str:
    """Hex only, since E2B's server takes no hyphens.

    `generation` counts definite refusals of this attempt: the provider replays a recorded answer, errors included.
    """
    return f"{uid.replace('-', '')}{attempt:02x}{generation:04x}"


def attempt_name(uid: str, attempt: int) -> str:
    """The attempt's directory inside its sandbox."""
    return f"{uid}-{attempt}"
