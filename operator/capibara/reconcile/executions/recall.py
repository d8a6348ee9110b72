"""Equal executions: which one runs, who waits for it, and what the API server has of those that ran before.

Those of one operator wait for each other in memory. Of others' they are found by the key on their statuses, and the
watch tells when they end.
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote

import structlog
from pydantic import ValidationError

from capibara.api.execution import CodeExecution
from capibara.core.attempts import is_held
from capibara.core.cached import AGAIN_SECONDS
from capibara.core.cachekey import cache_key
from capibara.core.found import Bounds, Found, Hit, Joined, Missed, Unasked, judge, may_take, takes_part
from capibara.core.plan import Plan
from capibara.core.world import Inputs
from capibara.kube.client import Forbidden, KubeClient, NotFound, Rejected
from capibara.kube.forms import METADATA_LIST
from capibara.kube.status import API
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.bringing import Bringer
from capibara.reconcile.executions.run import Run

log = structlog.get_logger(__name__)

MOST_READ: Final = 4
"""Of equal executions, how many are read whole, the youngest first."""

Key = tuple[str, str]
"""A namespace, and the hash of what a result depends on."""


class Stored:
    """The executions of the API server that have a key."""

    def __init__(self, client: KubeClient) -> None:
        self._client = client

    async def of(self, namespace: str, key: str) -> list[CodeExecution]:
        """Those that ran or are running, the youngest first. Raises KubeError."""
        selector = f"status.cache.key={key},status.cache.hit=false,status.phase!=Failed,status.phase!=Cancelled"
        path = f"{API}/namespaces/{namespace}/codeexecutions"
        answer = await self._client.get(f"{path}?fieldSelector={quote(selector)}", accept=METADATA_LIST)
        found = [item["metadata"] for item in answer.get("items") or ()]
        found.sort(key=lambda metadata: str(metadata["creationTimestamp"]), reverse=True)
        bodies = [await self._read(f"{path}/{metadata['name']}") for metadata in found[:MOST_READ]]
        return [body for body in bodies if body is not None]

    async def _read(self, path: str) -> CodeExecution | None:
        try:
            return readable(await self._client.get(path))
        except NotFound:
            return None


def readable(body: dict[str, Any]) -> CodeExecution | None:
    """None: it is of another schema."""
    try:
        return CodeExecution.model_validate(body)
    except ValidationError:
        return None


class Recaller:
    """Finds results again, and lets equal executions wait for the one that runs. One per process."""

    def __init__(self, client: KubeClient, bounds: Bounds, bringer: Bringer) -> None:
        self._stored = Stored(client)
        self._bounds = bounds
        self.bring = bringer.bring
        self._leaders: dict[Key, Run] = {}
        self._followers: dict[Key, set[Run]] = {}

    def observe(self, run: Run) -> Found | None:
        """What is known of equal executions. None: that does not matter to it."""
        execution = run.execution
        if not self._bounds.age or not takes_part(execution.spec):
            return None
        if is_held(execution, run.attempt):
            self.leave(run)
            run.recall.found = None  # much may have happened until it goes on
            return None
        self._note_key(run)
        if run.attempt is not None or execution.status.owner:
            self._lead(run)
            return None
        if not run.recall.key:
            return None
        if not may_take(execution.spec):
            self._lead(run)
            return Missed()
        return self._find(run)

    def _note_key(self, run: Run) -> None:
        """The hash of what it is run with; after a claim of somebody else's, the one on its status."""
        recall, plan, inputs = run.recall, run.plan, run.inputs
        if isinstance(plan, Plan) and plan.is_resolved and isinstance(inputs, Inputs):
            if recall.made_of is None or recall.made_of[0] is not plan or recall.made_of[1] is not inputs:
                self._change_key(run, cache_key(run.execution.spec, plan, inputs.references))
                recall.made_of = (plan, inputs)
        elif not recall.key and run.execution.status.cache is not None:
            recall.key = run.execution.status.cache.key

    def _change_key(self, run: Run, key: str) -> None:
        if key != run.recall.key:
            self.leave(run)
            run.recall.key, run.recall.found = key, None

    def _find(self, run: Run) -> Found:
        found, key = run.recall.found, key_of(run)
        if isinstance(found, Hit):
            return found
        leader = self._leaders.get(key)
        if leader is not None and leader is not run:
            self._followers.setdefault(key, set()).add(run)
            since = found.since if isinstance(found, Joined) else steady()
            run.recall.found, run.recall.joined = Joined(leader.reference.name, leader.uid, since), True
            return run.recall.found
        self._lead(run)
        if found is None or (isinstance(found, Joined) and steady() >= found.since + AGAIN_SECONDS):
            return Unasked()
        return found

    def _lead(self, run: Run) -> None:
        """Equal ones wait for this one, unless there is another that they wait for."""
        if run.recall.key:
            self._leaders.setdefault(key_of(run), run)

    async def look(self, run: Run) -> None:
        """Ask the API server. What refuses to tell has nothing. Raises KubeError."""
        try:
            candidates = await self._stored.of(run.reference.namespace, run.recall.key)
        except (Rejected, Forbidden) as error:
            log.warning("equal executions cannot be looked for", why=error.message)
            candidates = []
        run.recall.found = self._judge(run, candidates)
        run.recall.joined |= isinstance(run.recall.found, Joined)

    def _judge(self, run: Run, candidates: list[CodeExecution]) -> Found:
        return judge(candidates, run.execution, run.recall.key, steady(), self._bounds)

    def leave(self, run: Run) -> None:
        """It leads no more: over, held, or somebody else's. Who waited for it looks at what it left, or goes first."""
        key = key_of(run)
        if self._leaders.get(key) is not run:
            self._followers.get(key, set()).discard(run)
            return
        del self._leaders[key]
        left = self._left_by(run)
        for follower in self._followers.pop(key, ()):
            found = self._judge(follower, left)
            follower.recall.found = found if isinstance(found, Hit) else None
            follower.changed.set()

    def _left_by(self, run: Run) -> list[CodeExecution]:
        """The execution whose result it leaves: itself, or the one that it had its own from."""
        if isinstance(run.recall.found, Hit):
            return [run.recall.found.source]
        left = readable(run.ended) if run.ended is not None else None
        return [left] if left is not None else []

    def over(self, uid: str) -> None:
        """Another operator's execution is over, or gone: who waits for it asks again."""
        for run in list(self._leaders.values()):
            if isinstance(run.recall.found, Joined) and run.recall.found.uid == uid:
                run.recall.found = None
                run.changed.set()


def key_of(run: Run) -> Key:
    return run.reference.namespace, run.recall.key
