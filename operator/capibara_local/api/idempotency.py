"""Idempotency keys of create: the first answer to a key is everybody's answer until it expires.

As E2B's middleware: a recorded answer is replayed whatever its status; another body under the same key, or the same
one while the first is still at work, is a 409 with an error code of its own.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from capibara_local.store import RequestKey

from .errors import ApiError, Refusal

KEY: Final = re.compile(r"[a-z0-9-]{1,255}")
MAX_KEYS: Final = 100_000


@dataclass(frozen=True)
class Answer:
    status: int
    document: dict[str, object]
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Entry:
    """`answer` is None while the first request is at work. `expires_at` on the monotonic clock."""

    fingerprint: str
    expires_at: float
    answer: Answer | None = None


class IdempotencyKeys:
    """Answers by (caller, key), kept for `ttl` seconds, oldest first out."""

    def __init__(self, ttl: float, now: Callable[[], float] = time.monotonic) -> None:
        self._ttl, self._now = ttl, now
        self._entries: OrderedDict[tuple[str, str], Entry] = OrderedDict()

    async def answer(self, caller: str, key: str, body: bytes, perform: Callable[[], Awaitable[Answer]]) -> Answer:
        """The recorded answer to this key, or the one that `perform` gives, which is then recorded."""
        if not KEY.fullmatch(key):
            raise ApiError(400, "Idempotency-Key must be 1 to 255 characters of a-z, 0-9 and -")
        self._forget_expired()
        request = request_key(caller, key, body)
        entry = self._entries.get((request.caller, key))
        if entry is not None:
            return replay(entry, request.body)
        return await self._record(request, perform)

    def restore(self, request: RequestKey, answer: Answer, age: float) -> None:
        """An answer that a predecessor gave `age` seconds ago."""
        self._entries[request.caller, request.key] = Entry(request.body, self._now() + self._ttl - age, answer)

    async def _record(self, request: RequestKey, perform: Callable[[], Awaitable[Answer]]) -> Answer:
        place = request.caller, request.key
        self._entries[place] = Entry(request.body, self._now() + self._ttl)
        try:
            answer = await perform()
        except Refusal as refusal:
            answer = Answer(refusal.status, refusal.document(), refusal.headers)
        except BaseException:
            self._entries.pop(place, None)
            raise
        self._entries[place] = Entry(request.body, self._now() + self._ttl, answer)
        return answer

    def _forget_expired(self) -> None:
        now = self._now()
        while self._entries:
            entry = next(iter(self._entries.values()))
            if entry.expires_at > now and len(self._entries) < MAX_KEYS:
                return
            self._entries.popitem(last=False)


def request_key(caller: str, key: str, body: bytes) -> RequestKey:
    """What tells requests apart, with nothing of the caller's secret in it."""
    return RequestKey(hashlib.sha256(caller.encode()).hexdigest(), key, hashlib.sha256(body).hexdigest())


def replay(entry: Entry, fingerprint: str) -> Answer:
    if entry.fingerprint != fingerprint:
        raise ApiError(
            409, "this Idempotency-Key was used with another request; use a new key", "idempotency_request_mismatch"
        )
    if entry.answer is None:
        raise ApiError(409, "the first request with this Idempotency-Key is still at work", "idempotency_in_progress")
    return entry.answer
