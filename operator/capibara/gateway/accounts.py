"""Who the bearer of a token is, and what that one may do: the API server's answers, kept for a short while."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Final, Generic, TypeVar

from capibara.gateway.problems import Refused
from capibara.gateway.rights import Right
from capibara.kube.client import KubeClient, KubeError
from capibara.kube.reviews import Account, account_of, may

YES_SECONDS: Final = 30.0
"""How long a right that was taken away, or a token that was revoked, goes on to be believed."""

NO_SECONDS: Final = 5.0
"""How long it takes at most until a right that was given is noticed."""

MOST_KEPT: Final = 4096
MOST_REFUSED: Final = 1024
"""Refusals are kept beside: whoever sends tokens that nobody knows pushes out no caller that is known."""

MOST_TOKEN: Final = 16 * 1024
"""Characters. No API server gives out longer tokens."""

MOST_ASKED: Final = 8
"""Questions to the API server at once: a flood of tokens must not become one of reviews."""

MOST_IN_LINE: Final = 256
"""Questions that wait. Who comes then is told to come later."""

T = TypeVar("T")


class Kept(Generic[T]):
    """Answers by key, each for its time; the oldest goes first when there are too many."""

    def __init__(self, now: Callable[[], float] = time.monotonic, most: int = MOST_KEPT) -> None:
        self._now = now
        self._most = most
        self._answers: OrderedDict[bytes, tuple[T, float]] = OrderedDict()

    def find(self, key: bytes) -> tuple[T] | None:
        """The answer in a tuple, so that None can be one."""
        found = self._answers.get(key)
        return (found[0],) if found and self._now() < found[1] else None

    def keep(self, key: bytes, answer: T, seconds: float) -> T:
        self._answers[key] = answer, self._now() + seconds
        self._answers.move_to_end(key)
        if len(self._answers) > self._most:
            self._answers.popitem(last=False)
        return answer


class Answers(Generic[T]):
    """The API server's answers to questions of one kind. Each kind has a line of its own."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._given: Kept[T] = Kept(now)
        self._refused: Kept[T] = Kept(now, MOST_REFUSED)
        self._places = asyncio.Semaphore(MOST_ASKED)
        self._in_line = 0

    def _find(self, key: bytes) -> tuple[T] | None:
        return self._given.find(key) or self._refused.find(key)

    async def get(self, key: bytes, ask: Callable[[], Awaitable[T]]) -> T:
        """What is known, or the API server's answer. Raises Refused, and nothing of that is kept."""
        if known := self._find(key):
            return known[0]
        if self._in_line >= MOST_IN_LINE:
            raise Refused("ClusterUnavailable", "too many callers at once have to be looked up", {"Retry-After": "1"})
        self._in_line += 1
        try:
            async with self._places:
                if known := self._find(key):
                    return known[0]
                answer = await ask()
        except KubeError as error:
            told = f"the API server does not say who asks: {error.message}"
            raise Refused("ClusterUnavailable", told, {"Retry-After": "2"}) from error
        finally:
            self._in_line -= 1
        if answer:
            return self._given.keep(key, answer, YES_SECONDS)
        return self._refused.keep(key, answer, NO_SECONDS)


class Accounts:
    """Asks the API server. Tokens themselves are not kept, only hashes of them."""

    def __init__(
        self, client: KubeClient, audiences: tuple[str, ...], now: Callable[[], float] = time.monotonic
    ) -> None:
        self._client = client
        self._audiences = audiences
        self._accounts: Answers[Account | None] = Answers(now)
        self._rights: Answers[bool] = Answers(now)

    async def find(self, token: str) -> Account:
        """Whose token it is. Raises Refused."""
        if not token:
            raise Refused("Unauthenticated", "the request has no bearer token", {"WWW-Authenticate": "Bearer"})
        if len(token) > MOST_TOKEN:
            raise Refused("Unauthenticated", f"the token is longer than {MOST_TOKEN} characters", CHALLENGE)
        key = sha256(token.encode()).digest()
        account = await self._accounts.get(key, lambda: account_of(self._client, token, self._audiences))
        if account is None:
            raise Refused("Unauthenticated", f"the cluster does not know the token{self._meant()}", CHALLENGE)
        return account

    async def require(self, account: Account, right: Right, namespace: str) -> None:
        """Raises Refused, if the account may not."""
        if not await self.may(account, right, namespace):
            raise Refused("Forbidden", f"{account.name} may not {right.told(namespace)}")

    async def may(self, account: Account, right: Right, namespace: str) -> bool:
        """Whether the account may. Raises Refused where the API server does not say."""
        attributes = right.attributes(namespace)
        identity = (account.name, account.uid, sorted(account.groups), sorted(account.extra.items()), attributes)
        key = sha256(repr(identity).encode()).digest()
        return await self._rights.get(key, lambda: may(self._client, account, attributes))

    def _meant(self) -> str:
        return f", or not for the audience {' or '.join(self._audiences)}" if self._audiences else ""


CHALLENGE: Final = {"WWW-Authenticate": 'Bearer error="invalid_token"'}
