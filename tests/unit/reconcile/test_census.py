"""One census between an API server that lists and a whole operator: what no event told of, and what refuses."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import unquote

import pytest
from tests.builders import stamp
from tests.unit.reconcile.conftest import CLUSTER, alive, an_execution, eventually, for_ever, settle, until_ended

from capibara.api.execution import TERMINAL_PHASES
from capibara.backends.base import CreateRequest
from capibara.backends.fake import FakeBackend
from capibara.core import names
from capibara.kube.client import Conflict, Forbidden, Rejected, Unreachable
from capibara.kube.events import Events
from capibara.kube.status import FINISHED, MERGE_PATCH
from capibara.reconcile.census import Census
from capibara.reconcile.templates.steward import Stewards
from capibara.settings import Settings


class Lists:
    """Lists what a MemoryApi keeps, with refusals to order by method and name; keeps what was asked of it."""

    def __init__(self, api: Any) -> None:
        self._api = api
        self.refusals: dict[tuple[str, str], Exception] = {}
        self.asked: list[tuple[str, str]] = []
        self.templates: list[dict[str, Any]] = []

    async def get(self, path: str, *, accept: str | None = None) -> dict[str, Any]:
        if "?" not in path:
            return await self._api.get(path)
        if error := self.refusals.get(("LIST", "")):
            raise error
        if "sandboxtemplates" in path:
            return {"items": [{"metadata": body["metadata"]} for body in self.templates]}
        bodies = list(self._api.objects.values())
        if accept is not None:
            over = FINISHED in unquote(path)
            bodies = [{"metadata": body["metadata"]} for body in bodies if is_over(body) == over]
        else:
            bodies = [body for body in bodies if "ttlSecondsAfterFinished" in body["spec"]]
        return {"items": bodies}

    async def request(
        self, method: str, path: str, *, body: Any, content_type: str = "application/json"
    ) -> dict[str, Any]:
        if content_type == MERGE_PATCH:
            return await self.patch(path, body)
        name = re.sub("[.]notdeleted-.*", "", body["metadata"]["name"]) if method == "POST" else path.rsplit("/", 1)[-1]
        self.asked.append((method, name))
        if error := self.refusals.get((method, name)):
            raise error
        if method == "DELETE":
            del self._api.objects[name]
        return {}

    async def patch(self, path: str, body: Any) -> dict[str, Any]:
        """A merge-patch of a status."""
        name = path.split("/")[-2]
        self.asked.append(("PATCH", name))
        if error := self.refusals.get(("PATCH", name)):
            raise error
        self._api.objects[name]["status"] |= body["status"]
        return {}


def is_over(body: dict[str, Any]) -> bool:
    return body.get("status", {}).get("phase") in TERMINAL_PHASES


def finished(name: str, **metadata: Any) -> dict[str, Any]:
    """One whose time to live is over."""
    body = an_execution(name, f"uid-{name}", ttlSecondsAfterFinished=0)
    body["metadata"] |= {"resourceVersion": "7", **metadata}
    return body | {"status": {"phase": "Failed", "completionTime": stamp(1000)}}


@pytest.fixture
def lists(api: Any) -> Lists:
    return Lists(api)


@pytest.fixture
def backend() -> FakeBackend:
    return FakeBackend(for_ever)


@pytest.fixture
def operator(start_operator: Any, backend: FakeBackend) -> Any:
    return start_operator(backend)


@pytest.fixture
def census(lists: Lists, backend: FakeBackend, operator: Any, stewards: Stewards) -> Census:
    settings = Settings(orphan_grace_seconds=0)
    return Census(
        settings,
        CLUSTER,
        lists,
        backend,
        operator.controller,
        operator.reaper,
        stewards,
        Events(lists),
        operator.membership,
    )  # type: ignore[arg-type]


@pytest.fixture
async def stewards(operator: Any, lists: Lists) -> AsyncIterator[Stewards]:
    """They look after one template, which is there."""

    class Writer:
        async def settle(self, *_: Any) -> None: ...

    stewards = Stewards(Settings(), operator.templates, operator.builds, Writer(), operator.membership)  # type: ignore[arg-type]
    body = {"metadata": {"name": "own", "namespace": "team-a", "uid": "t", "generation": 1}, "spec": {}}
    lists.templates = [body]
    stewards.observe("ADDED", body)
    yield stewards
    await stewards.stop()


async def test_a_run_whose_deletion_no_event_told_of_is_ended(api, backend, operator, census):
    api.create(an_execution())
    await eventually(lambda: backend.ledger.started)
    await census.count()
    await settle()
    assert (operator.controller.active, backend.ledger.killed) == (1, [])  # it is there still
    del api.objects["hello"]
    await census.count()
    await until_ended(operator)
    assert alive(backend) == []


async def test_one_that_waits_without_a_sandbox_and_was_deleted_unseen_is_forgotten(api, operator, census):
    api.create(an_execution(suspend=True))
    await eventually(lambda: operator.controller.active)
    del api.objects["hello"]
    await census.count()
    await until_ended(operator)


async def test_an_execution_that_no_event_told_of_is_run(api, backend, operator, census):
    api.objects["hello"] = an_execution()
    api.objects["hello"]["metadata"]["resourceVersion"] = "7"
    await census.count()
    await eventually(lambda: backend.ledger.started)
    await census.count()
    assert len(backend.ledger.started) == operator.controller.active == 1


async def test_a_template_whose_deletion_no_event_told_of_is_forgotten(operator, census, stewards, lists):
    await census.count()
    assert operator.templates.get(("team-a", "own")) is not None
    lists.templates = []
    await census.count()
    assert (operator.templates.get(("team-a", "own")), stewards.known()) == (None, frozenset())


async def test_nothing_is_taken_for_gone_while_the_list_cannot_be_read(api, backend, operator, census, lists):
    api.create(an_execution())
    await eventually(lambda: backend.ledger.started)
    lists.refusals["LIST", ""] = Unreachable(503, "away")
    with pytest.raises(Unreachable):
        await census.count()
    assert (operator.controller.active, backend.ledger.killed) == (1, [])


async def test_a_warm_sandbox_is_left_to_its_pool(backend, census, operator):
    await backend.create(warm := pool_request())
    await census.count()
    await operator.reaper.drain(10)
    assert [sandbox.handle.metadata for sandbox in backend._alive.values()] == [warm.metadata]


def pool_request() -> CreateRequest:
    return CreateRequest("base", names.pool_metadata(CLUSTER, "cluster", "pool", 1, 1), 300, "warm")


@pytest.mark.parametrize("refusal", [Forbidden(403, "by a policy"), Conflict(409, "changed")])
async def test_one_that_may_not_be_deleted_keeps_no_other(api, census, lists, refusal):
    for name in ("first", "second"):
        api.objects[name] = finished(name)
    lists.refusals["DELETE", "first"] = refusal
    await census.count()
    assert list(api.objects) == ["first"]


async def test_an_event_that_is_refused_keeps_no_other_from_its_end(api, census, lists):
    api.objects["managed"] = finished("managed", managedFields=[{"manager": "argocd-controller"}])
    api.objects["second"] = finished("second")
    lists.refusals["POST", "managed"] = Forbidden(403, "the namespace is being terminated")
    await census.count()
    assert list(api.objects) == ["managed"]


async def test_why_an_object_stays_is_said_once(api, census, lists):
    api.objects["managed"] = finished("managed", annotations={"argocd.argoproj.io/tracking-id": "app:x"})
    for _ in range(3):
        await census.count()
    await census._events.stop(10)
    assert lists.asked == [("POST", "managed")]


def changed_after_its_end(name: str) -> dict[str, Any]:
    body = finished(name, generation=2)
    del body["spec"]["ttlSecondsAfterFinished"]
    body["status"] |= {"observedGeneration": 1, "conditions": [{"type": "Finished", "observedGeneration": 1}]}
    return body


@pytest.mark.parametrize(
    ("refusal", "tries"),
    [(Rejected(422, "invalid"), 1), (Conflict(409, "changed"), 2), (Forbidden(403, "not yet"), 2)],
)
async def test_statuses_follow_changes_after_the_end_once(api, census, lists, refusal, tries):
    for name in ("refused", "second"):
        api.objects[name] = changed_after_its_end(name)
    lists.refusals["PATCH", "refused"] = refusal
    for _ in range(2):
        await census.count()
    assert lists.asked == [("PATCH", "refused"), ("PATCH", "second"), ("PATCH", "refused")][: 1 + tries]
    (condition,) = api.objects["second"]["status"]["conditions"]
    assert condition["observedGeneration"] == api.objects["second"]["status"]["observedGeneration"] == 2
