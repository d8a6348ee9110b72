"""Executions over HTTP, against a real API server and an operator whose sandboxes run nothing."""

import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from tests.cluster import PATIENCE_SECONDS, phase
from tests.integration.gateway.conftest import bearer

from capibara.devenv.gatewayprocess import GatewayProcess

pytestmark = pytest.mark.usefixtures("fake_operator")

HOLD = {"code": "1", "suspend": True}
"""A request whose execution goes on until it is cancelled."""


def test_a_request_is_answered_when_its_execution_has_ended(local, cluster, namespace):
    answer = local.post("/execute", json={"code": "print(6 * 7)", "task_type": "quick", "metadata": {"ticket": 7}})
    told = answer.json()
    assert (answer.status_code, told["phase"], told["success"]) == (200, "Succeeded", True), told
    assert told["template_used"] == "quick-script"
    assert answer.headers["Location"] == f"/api/v1/e2b/executions/{told['name']}?namespace={namespace}"
    stored = cluster.get(namespace, told["name"])
    assert stored["metadata"]["annotations"]["capibara6.dev/requested-by"] == "insecure-local"
    assert stored["metadata"]["annotations"]["capibara6.dev/request-metadata"] == '{"ticket": 7}'
    assert stored["spec"]["ttlSecondsAfterFinished"] == 3600
    read = local.get(f"/executions/{told['name']}").json()
    assert read == told


def test_who_prefers_not_to_wait_is_told_where_to_read(local, namespace):
    answer = local.post("/execute", json=HOLD, headers={"Prefer": "respond-async"})
    assert answer.status_code == 202
    name = answer.json()["name"]
    assert answer.headers["Location"] == f"/api/v1/e2b/executions/{name}?namespace={namespace}"
    assert local.get(f"/executions/{name}").json()["over"] is False
    assert local.delete(f"/executions/{name}").status_code in {200, 202}


def test_who_waits_for_so_long_is_answered_then(local):
    answer = local.post("/execute", json=HOLD, headers={"Prefer": "wait=1"})
    assert (answer.status_code, answer.json()["success"]) == (202, None)


def test_cancelling_ends_an_execution_and_its_waiting_request(local, cluster, namespace):
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(local.post, "/execute", json=HOLD, headers={"Idempotency-Key": "a"})
        name = await_name(local, "Suspended")
        assert local.delete(f"/executions/{name}").json()["name"] == name
        told = waiting.result(PATIENCE_SECONDS).json()
    assert (told["phase"], told["success"], told["reason"]) == ("Cancelled", False, "Cancelled")
    generation = cluster.get(namespace, name)["metadata"]["generation"]
    assert local.delete(f"/executions/{name}").status_code == 200
    assert cluster.get(namespace, name)["metadata"]["generation"] == generation


def test_a_repeated_request_with_a_key_is_one_execution(local, local_gateway, installed, namespace, tmp_path):
    key = {"Idempotency-Key": "order-17"}
    first = local.post("/execute", json={"code": "1", "timeout": 5}, headers=key)
    again = local.post(
        "/execute", content=b'{"timeout": 5,  "code": "1"}', headers={**key, "Content-Type": "application/json"}
    )
    assert first.json() == again.json()
    assert "Idempotency-Replayed" not in first.headers
    assert again.headers["Idempotency-Replayed"] == "true"
    other = local.post("/execute", json={"code": "2"}, headers=key)
    assert (other.status_code, other.json()["code"]) == (422, "IdempotencyKeyReused")
    with GatewayProcess.start(
        installed.kubeconfigs.admin, tmp_path / "other.log", {"CAPIBARA_GATEWAY_INSECURE_LOCAL": "1"}
    ) as another:
        third = httpx.post(
            f"{another.url}/api/v1/e2b/execute?namespace={namespace}",
            json={"code": "1", "timeout": 5},
            headers=key,
            timeout=60,
            trust_env=False,
        )
    assert third.json() == first.json()
    assert len(local.get("/executions").json()["items"]) == 1


def test_many_requests_with_one_key_at_once_are_one_execution(local):
    with ThreadPoolExecutor(8) as pool:
        said = [
            pool.submit(local.post, "/execute", json={"code": "1"}, headers={"Idempotency-Key": "x"}) for _ in range(16)
        ]
        answers = [each.result() for each in said]
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.json()["name"] for answer in answers}) == 1
    assert sum("Idempotency-Replayed" not in answer.headers for answer in answers) == 1


@pytest.mark.parametrize(
    ("headers", "ends"),
    [
        pytest.param({}, True, id="a caller that goes away cancels what it waited for"),
        pytest.param({"Capibara-On-Disconnect": "continue"}, False, id="unless it said that it should go on"),
        pytest.param({"Idempotency-Key": "k"}, False, id="or means to ask again, with a key"),
        pytest.param({"Idempotency-Key": "k", "Capibara-On-Disconnect": "cancel"}, True, id="and says otherwise"),
    ],
)
def test_what_becomes_of_it_when_the_caller_goes(local, cluster, namespace, headers, ends):
    with pytest.raises(httpx.ReadTimeout):
        local.post("/execute", json=HOLD, headers=headers, timeout=httpx.Timeout(30, read=3))
    name = await_name(local, "Suspended", "Cancelled")
    if ends:
        assert phase(cluster.wait_over(namespace, name)) == "Cancelled"
    else:
        marker = local.post("/execute", json={"code": "1"}).json()  # all that was to happen has happened
        assert marker["over"]
        assert not cluster.get(namespace, name)["spec"].get("cancel")


def test_lists_come_in_pages_and_can_be_filtered(local):
    names = sorted(local.post("/execute", json={"code": "1"}).json()["name"] for _ in range(3))
    held = local.post("/execute", json=HOLD, headers={"Prefer": "respond-async"}).json()["name"]
    await_name(local, "Suspended")
    found, following = [], ""
    while True:
        page = local.get("/executions", params={"limit": 2, "continue": following}).json()
        found += [each["name"] for each in page["items"]]
        following = page["next"]
        if not following:
            break
    assert sorted(found) == sorted([*names, held])
    done = local.get(
        "/executions", params={"phase": "Succeeded", "selector": "capibara6.dev/created-by=gateway"}
    ).json()
    assert sorted(each["name"] for each in done["items"]) == names
    assert {each["requested_by"] for each in done["items"]} == {"insecure-local"}
    assert local.get("/executions", params={"selector": "a=b=c"}).json()["code"] == "InvalidSpec"
    stats = local.get("/stats").json()
    assert (stats["succeeded"], stats["active"], stats["by_template"]) == (3, 1, {"default": 3})


def test_templates_and_health_are_told(local):
    templates = {each["id"]: each for each in local.get("/templates").json()["items"]}
    assert {"default", "data-analysis", "visualization"} <= templates.keys()
    assert templates["quick-script"]["task_types"] == ["quick"]
    route = local.get("/route", params={"query": "entrena un modelo de machine learning"}).json()
    assert (route["template"], route["taskType"], route["via"]) == ("machine-learning", "machine_learning", "query")
    assert local.get("/health").json() == {"healthy": True, "checks": {"watch": "ok", "operator": "ok"}}
    assert "capibara_gateway_requests_total" in local.get("/metrics").text


@pytest.mark.parametrize(
    ("said", "status", "code", "words"),
    [
        ({"json": {}}, 422, "InvalidSpec", "set exactly one of code and codeFrom"),
        ({"json": {"code": "1", "tmplate_id": "x"}}, 422, "InvalidSpec", "tmplate_id"),
        ({"json": {"code": "1", "timeout": 0}}, 422, "InvalidSpec", "timeout"),
        ({"json": {"code": "1", "timeout": 5, "activeDeadlineSeconds": 6}}, 422, "InvalidSpec", "say the same"),
        ({"json": {"code": "1", "task_type": "cooking"}}, 422, "InvalidSpec", "is not known"),
        ({"json": {"code": "1", "files": {"../x": ""}}}, 422, "InvalidSpec", "must not contain"),
        ({"json": {"code": "x" * 70_000}}, 422, "InvalidSpec", "65536"),
        ({"json": {"code": "x" * 3_000_000}}, 413, "BodyTooLarge", "bytes"),
        (
            {"content": iter([b"x" * 1_000_000] * 3), "headers": {"Content-Type": "application/json"}},
            413,
            "BodyTooLarge",
            "bytes",
        ),
        ({"content": b"{", "headers": {"Content-Type": "application/json"}}, 422, "InvalidSpec", "JSON"),
        (
            {"content": b'{"code": "\\ud800"}', "headers": {"Content-Type": "application/json"}},
            422,
            "InvalidSpec",
            "JSON",
        ),
        ({"content": b"[" * 100_000, "headers": {"Content-Type": "application/json"}}, 422, "InvalidSpec", "JSON"),
        ({"content": b"{}", "headers": {"Content-Type": "text/plain"}}, 415, "UnsupportedMediaType", "text/plain"),
        ({"json": {"code": "1"}, "params": {"namespace": "no-such"}}, 503, "NotInstalled", "no-such"),
        ({"json": {"code": "1"}, "params": {"namespace": "../x"}}, 422, "InvalidSpec", "namespace"),
        ({"json": {"code": "1"}, "headers": {"Idempotency-Key": "a b"}}, 422, "InvalidSpec", "Idempotency-Key"),
        ({"json": {"code": "1"}, "headers": {"Origin": "https://evil.example"}}, 403, "WrongHost", "web page"),
        ({"json": {"code": "1"}, "headers": {"Origin": "null"}}, 403, "WrongHost", "web page"),
        ({"json": {"code": "1"}, "headers": {"Host": "evil.example"}}, 403, "WrongHost", "Host"),
        ({"json": {"code": "1"}, "headers": {"Host": "127.0.0.1.evil.example"}}, 403, "WrongHost", "Host"),
    ],
)
def test_what_cannot_be_done_is_said(local, said, status, code, words):
    answer = local.post("/execute", **said)
    told = answer.json()
    assert (answer.status_code, told["code"]) == (status, code), told
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert words in told["detail"]
    assert set(told) == {"type", "title", "status", "detail", "code", "cause", "remedy"}
    assert told["status"] == status


def test_what_is_not_there_is_not_found(local):
    assert local.get("/executions/no-such").json()["code"] == "NotFound"
    assert local.delete("/executions/no-such").json()["code"] == "NotFound"
    assert local.get("/nothing").json()["code"] == "NotFound"
    assert local.put("/execute").json()["code"] == "MethodNotAllowed"
    assert local.get("/executions/..%2f..%2fsecrets").status_code in {404, 422}


def test_a_gateway_that_ends_tells_who_waits_where_to_go_on(installed, namespace, cluster, tmp_path):
    variables = {"CAPIBARA_GATEWAY_INSECURE_LOCAL": "true"}
    gateway = GatewayProcess.start(installed.kubeconfigs.admin, tmp_path / "gateway.log", variables)
    base = f"{gateway.url}/api/v1/e2b"
    caller = httpx.Client(base_url=base, params={"namespace": namespace}, timeout=60, trust_env=False)
    with caller, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(caller.post, "/execute", json=HOLD)
        name = await_name(caller, "Suspended")
        gateway.stop()
        answer = waiting.result(PATIENCE_SECONDS)
    assert (answer.status_code, answer.json()["name"]) == (202, name)
    assert cluster.get(namespace, name)["spec"].get("cancel", False) is False


def test_bearers_may_what_their_role_lets_them(gateway, people, namespace, cluster):
    base = f"{gateway.url}/api/v1/e2b"
    runner = bearer(people("runner"))
    with httpx.Client(base_url=base, params={"namespace": namespace}, timeout=120, trust_env=False) as client:
        told = client.post("/execute", json={"code": "1"}, headers=runner)
        assert told.status_code == 200, told.json()
        stored = cluster.get(namespace, told.json()["name"])
        caller = f"system:serviceaccount:{namespace}:runner"
        assert stored["metadata"]["annotations"]["capibara6.dev/requested-by"] == caller
        elsewhere = client.post("/execute", json={"code": "1"}, headers=runner, params={"namespace": "default"})
        assert (elsewhere.status_code, elsewhere.json()["code"]) == (403, "Forbidden")
        assert elsewhere.json()["detail"] == f"{caller} may not create codeexecutions in namespace default"
        for token in ("", "nonsense", people("runner", "https://kubernetes.default.svc")):
            refused = client.post("/execute", json={"code": "1"}, headers=bearer(token) if token else {})
            assert (refused.status_code, refused.json()["code"]) == (401, "Unauthenticated")
            assert refused.headers["WWW-Authenticate"].startswith("Bearer")
    assert gateway.child.command.log.read_text().count("Traceback") == 0


def test_another_callers_key_is_another_execution(gateway, local, people, namespace):
    key = {"Idempotency-Key": "shared"}
    mine = local.post("/execute", json={"code": "1"}, headers=key).json()["name"]
    url = f"{gateway.url}/api/v1/e2b/execute?namespace={namespace}"
    theirs = httpx.post(
        url, json={"code": "1"}, headers={**key, **bearer(people("runner"))}, timeout=60, trust_env=False
    )
    assert theirs.json()["name"] != mine


def await_name(client, *phases):
    """The name of the execution that has come to one of these phases."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        for each in client.get("/executions").json()["items"]:
            if each["phase"] in phases:
                return each["name"]
        time.sleep(0.05)
    raise AssertionError(f"none came to {phases}")
