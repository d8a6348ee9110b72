"""Server-sent events, against a real API server and an operator whose sandboxes run nothing."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from tests.integration.gateway.conftest import events

pytestmark = pytest.mark.usefixtures("fake_operator")

HOLD = {"code": "1", "suspend": True}


def test_a_reader_hears_of_every_state_up_to_the_last(local, cluster, namespace):
    name = local.post("/execute", json=HOLD, headers={"Prefer": "respond-async"}).json()["name"]
    cluster.wait(namespace, name, lambda body: body.get("status", {}).get("phase") == "Suspended", "Suspended")
    with local.stream("GET", f"/executions/{name}/events") as stream, ThreadPoolExecutor(1) as pool:
        assert stream.headers["Content-Type"].startswith("text/event-stream")
        reading = pool.submit(events, stream, 100)
        cluster.patch(namespace, name, suspend=False)
        found = reading.result(150)
    assert {kind for _, kind, _ in found} == {"status"}
    phases = [data["phase"] for _, _, data in found]
    assert (phases[0], phases[-1]) == ("Suspended", "Succeeded")
    assert found[-1][2] == local.get(f"/executions/{name}").json()
    versions = [int(version.partition("-")[0]) for version, _, _ in found]
    assert versions == sorted(set(versions))


def test_who_comes_back_hears_what_was_missed_and_nothing_twice(local, cluster, namespace):
    name = local.post("/execute", json=HOLD, headers={"Prefer": "respond-async"}).json()["name"]
    cluster.wait(namespace, name, lambda body: body.get("status", {}).get("phase") == "Suspended", "Suspended")
    with local.stream("GET", f"/executions/{name}/events") as stream:
        [(seen, _, _)] = events(stream, 1)
    local.delete(f"/executions/{name}")
    cluster.wait_over(namespace, name)
    with local.stream("GET", f"/executions/{name}/events", headers={"Last-Event-ID": seen}) as stream:
        found = events(stream, 100)
    assert [data["phase"] for _, _, data in found] == ["Cancelled"]
    again = local.get(f"/executions/{name}/events", headers={"Last-Event-ID": found[-1][0]})
    assert (again.status_code, again.content) == (204, b"")


def test_a_deletion_is_told(local, cluster, namespace):
    name = local.post("/execute", json=HOLD, headers={"Prefer": "respond-async"}).json()["name"]
    cluster.wait(namespace, name, lambda body: body.get("status", {}).get("phase") == "Suspended", "Suspended")
    with local.stream("GET", f"/executions/{name}/events") as stream, ThreadPoolExecutor(1) as pool:
        reading = pool.submit(events, stream, 100)
        cluster.delete(namespace, name)
        assert [kind for _, kind, _ in reading.result(150)][-1] == "deleted"


def test_what_is_not_there_has_no_events(local):
    assert local.get("/executions/nothing/events").json()["code"] == "NotFound"
