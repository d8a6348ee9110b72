"""Whether the bearer of a token may read the metrics: the API server is asked, and its answer kept for a short while.

TokenReview says who it is, SubjectAccessReview whether that one may `get` the URL /metrics: as kube-rbac-proxy does it.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256
from typing import Final

import structlog

from capibara.kube.client import KubeClient, KubeError
from capibara.kube.reviews import account_of, may
from capibara.telemetry.access import Access

log = structlog.get_logger(__name__)

KEPT_SECONDS: Final = {Access.ALLOWED: 60.0, Access.FORBIDDEN: 10.0, Access.UNKNOWN: 10.0, Access.UNDECIDED: 1.0}
"""How long an answer is believed: a right that is taken away ends within a minute, one that is given begins in ten
seconds; and while the API server does not answer, it is not asked more than once a second."""

MOST_KEPT: Final = 256


class MetricsReaders:
    """Decides for `telemetry.server`. One question at a time: a flood of tokens must not become one of reviews."""

    def __init__(self, client: KubeClient, now: Callable[[], float] = time.monotonic) -> None:
        self._client = client
        self._now = now
        self._asking = asyncio.Lock()
        self._answers: OrderedDict[bytes, tuple[Access, float]] = OrderedDict()

    async def __call__(self, token: str) -> Access:
        """What to answer the bearer. Tokens themselves are not kept."""
        if not token:
            return Access.UNKNOWN
        key = sha256(token.encode()).digest()
        if known := self._known(key):
            return known
        async with self._asking:
            return self._known(key) or self._keep(key, await self._decide(token))

    def _known(self, key: bytes) -> Access | None:
        answer, until = self._answers.get(key, (None, 0.0))
        return answer if self._now() < until else None

    def _keep(self, key: bytes, answer: Access) -> Access:
        self._answers[key] = answer, self._now() + KEPT_SECONDS[answer]
        self._answers.move_to_end(key)
        if len(self._answers) > MOST_KEPT:
            self._answers.popitem(last=False)
        return answer

    async def _decide(self, token: str) -> Access:
        try:
            account = await account_of(self._client, token)
            if account is None:
                return Access.UNKNOWN
            allowed = await may(self._client, account, {"nonResourceAttributes": {"path": "/metrics", "verb": "get"}})
        except KubeError as error:
            log.warning("nobody can read the metrics: the API server does not say who asks", why=error.message)
            return Access.UNDECIDED
        return Access.ALLOWED if allowed else Access.FORBIDDEN
