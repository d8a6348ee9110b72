"""Where the gateway acts as whoever started it: what that one may do, and who at this machine may use it."""

from __future__ import annotations

import hmac
import secrets
import time
from hashlib import sha256

from capibara.gateway.accounts import Accounts
from capibara.gateway.problems import Refused
from capibara.gateway.request import LOCAL_CALLER
from capibara.gateway.rights import Right
from capibara.kube.client import KubeClient, KubeError
from capibara.kube.reviews import Account, may_we, own_name


class Link:
    """A link that begins one session, once: `code` is in it, `token` what the session's cookie carries."""

    def __init__(self) -> None:
        self.code = secrets.token_urlsafe(32)
        self.token = secrets.token_urlsafe(32)

    def redeem(self, code: str) -> str:
        """The session's token for the code. Raises Refused, also for the right one when it comes again."""
        if not self.code or not is_same(code, self.code):
            raise Refused("Unauthenticated", "the link was used already, or is another one's")
        self.code = ""
        return self.token


class OwnAccounts(Accounts):
    """Everybody who may come in is whoever started the gateway. `link`: how one comes in; None: everybody may."""

    def __init__(self, client: KubeClient, link: Link | None = None) -> None:
        super().__init__(client, (), time.monotonic)
        self._link = link
        self.name = LOCAL_CALLER

    async def find(self, token: str) -> Account:
        """Ours, if the token is the session's. Raises Refused."""
        if self._link is not None and not is_same(token, self._link.token):
            raise Refused("Unauthenticated", "the session is not known here: start `capibara dashboard` again")
        if self._link is not None and self.name == LOCAL_CALLER:
            self.name = await self._answers_to()
        return Account(self.name)

    async def _answers_to(self) -> str:
        """Our own name, as the API server tells it; one of ours, if it does not."""
        try:
            return await own_name(self._client) or LOCAL_CALLER
        except KubeError:
            return LOCAL_CALLER

    async def may(self, account: Account, right: Right, namespace: str) -> bool:
        """Whether we may."""
        attributes = right.attributes(namespace)
        key = sha256(repr((account.name, attributes)).encode()).digest()
        return await self._rights.get(key, lambda: may_we(self._client, attributes))


def is_same(said: str, expected: str) -> bool:
    """Whether two secrets are one; it takes as long to say no as to say yes."""
    return hmac.compare_digest(said.encode("utf-8", "replace"), expected.encode())
