"""Quotas of namespaces: read from a ConfigMap that only administrators write, counted in another, held in the queue.

Both are in the operator's namespace. What is used is added up there by all operators every few seconds, so it survives
restarts and is everybody's sum; what was used since the last time is what a crash forgets.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Final

import structlog

from capibara.core.quota import DAY, HOUR, Held, Holds, Quota, Used, held, parse_quota, parse_used
from capibara.kube.client import Conflict, KubeClient, KubeError, NotFound
from capibara.kube.status import MERGE_PATCH
from capibara.reconcile.periodic import Periodic
from capibara.reconcile.queue import AdmissionQueue

log = structlog.get_logger(__name__)

SYNC_SECONDS: Final = 5.0
EVERYBODY: Final = "_default"
"""The key of the quota of all namespaces, as far as their own does not say otherwise."""

NONE: Final = Quota()
NOTHING: Final = Used()


class Quotas:
    """`name`: of the ConfigMap in `namespace`; what is used is in `<name>-used`. `operators`: how many share them."""

    def __init__(
        self,
        client: KubeClient,
        queue: AdmissionQueue,
        namespace: str,
        name: str,
        operators: Callable[[], int] = lambda: 1,
    ) -> None:
        self._client = client
        self._queue = queue
        self._maps = f"/api/v1/namespaces/{namespace}/configmaps"
        self._name = name
        self._operators = operators
        self._quotas: dict[str, Quota] = {}
        self._kept: dict[str, Used] = {}  # as all operators have written it
        self._version: str | None = None
        self._new: dict[str, Used] = {}  # ours, not written yet
        self._regular: Periodic | None = None

    def start(self) -> None:
        """Begin to read. Nothing is admitted before the quotas are known."""
        self._queue.on_begun(self._begun)
        self._queue.open(ready=False)
        self._regular = Periodic("quotas", SYNC_SECONDS, self.sync, at_once=True)
        self._regular.start()

    async def stop(self) -> None:
        """Write down what was used until now."""
        if self._regular is not None:
            await self._regular.stop()
            try:
                await self._write()
            except KubeError as error:
                log.warning("what namespaces have used was not written down", why=error.message)

    async def sync(self) -> None:
        """Once: read the quotas, add what is new to what all have used, hold whoever has used all. Raises KubeError."""
        self._take((await self._read(self._name) or {}).get("data") or {})
        if any(quota.is_counted for quota in self._quotas.values()):
            await self._write()
            await self._look()
        self._hold()
        self._queue.open(ready=True)

    async def _read(self, name: str) -> dict[str, Any] | None:
        try:
            return await self._client.request("GET", f"{self._maps}/{name}")
        except NotFound:
            return None

    def _take(self, data: Mapping[str, str]) -> None:
        """What cannot be read is what it was before, and at first no limit: one wrong line stops nobody."""
        before, self._quotas = self._quotas, {}
        for namespace, text in data.items():
            try:
                self._quotas[namespace] = parse_quota(text)
            except ValueError as error:
                log.error("a quota cannot be read", config_map=self._name, key=namespace, why=str(error))
                self._quotas[namespace] = before.get(namespace, NONE)

    async def _look(self) -> None:
        found = await self._read(f"{self._name}-used")
        self._version = found["metadata"]["resourceVersion"] if found else None
        self._kept = {name: parse_used(text) for name, text in ((found or {}).get("data") or {}).items()}

    async def _write(self) -> None:
        """Add ours to everybody's. Who loses the race against another operator adds it next time."""
        if not self._new:
            return
        await self._look()
        now = time.time()
        new, self._new = self._new, {}
        sums = {name: self._kept.get(name, NOTHING).plus(used, now) for name, used in new.items()}
        old = [name for name, used in self._kept.items() if used.day < now // DAY - 1 and name not in sums]
        data: dict[str, str | None] = {name: used.text() for name, used in sums.items()} | dict.fromkeys(old)
        try:
            await self._send(data)
            self._kept |= sums
        except KubeError as error:
            for name, used in new.items():
                self._add(name, used)
            if not isinstance(error, Conflict):
                raise

    async def _send(self, data: dict[str, str | None]) -> None:
        name = f"{self._name}-used"
        if self._version is None:
            await self._client.request("POST", self._maps, body={"metadata": {"name": name}, "data": data})
            return
        body = {"metadata": {"resourceVersion": self._version}, "data": data}
        await self._client.request("PATCH", f"{self._maps}/{name}", body=body, content_type=MERGE_PATCH)

    def _quota_of(self, namespace: str) -> Quota:
        return self._quotas.get(namespace, NONE).completed(self._quotas.get(EVERYBODY, NONE))

    def _begun(self, namespace: str) -> None:
        """An execution of the namespace begins."""
        self._use(namespace, Used(hour=int(time.time() // HOUR), begun=1))

    def spent(self, namespace: str, dollars: float) -> None:
        """An execution of the namespace has ended, and has cost so much."""
        self._use(namespace, Used(day=int(time.time() // DAY), cost=dollars))

    def _use(self, namespace: str, used: Used) -> None:
        if self._quota_of(namespace).is_counted:
            self._add(namespace, used)
            if (why := self._held(namespace)) is not None:
                self._queue.hold_more(namespace, why)

    def _add(self, namespace: str, used: Used) -> None:
        self._new[namespace] = self._new.get(namespace, NOTHING).plus(used, time.time())

    def _held(self, namespace: str) -> Held | None:
        now = time.time()
        used = self._kept.get(namespace, NOTHING).plus(self._new.get(namespace, NOTHING), now)
        return held(self._quota_of(namespace), used, now)

    def _hold(self) -> None:
        """What follows for the queue."""
        known = {name: self._held(name) for name in {*self._quotas, *self._kept, *self._new} - {EVERYBODY}}
        others = held(self._quota_of(EVERYBODY), NOTHING, time.time())
        most = {name: self._part(quota.at_once) for name, quota in self._quotas.items() if quota.at_once is not None}
        everybody = most.pop(EVERYBODY, None)
        self._queue.limit_namespaces(most, everybody)
        self._queue.hold(Holds(known, others))

    def _part(self, most: int) -> int:
        """Each operator's part, rounded up: an execution is its owner's, who must have room for one."""
        return -(-most // max(self._operators(), 1))
