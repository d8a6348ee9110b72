"""The dashboard's side of a gateway, on a real API server: sessions, rights, rows, and what is done by a click."""

import json

import httpx
import pytest
import yaml
from tests.integration.gateway.conftest import bearer

PAGE = {"X-Capibara-Page": "1", "Sec-Fetch-Site": "same-origin"}
BASE = "/api/v1/dashboard"


@pytest.fixture
def anybody(gateway):
    """A browser that is not signed in."""
    with httpx.Client(base_url=gateway.url, timeout=60, trust_env=False) as client:
        yield client


@pytest.fixture
def browser(anybody, people):
    """A browser in which `runner` is signed in."""
    assert anybody.post("/session", json={"token": people("runner")}, headers=PAGE).status_code == 204
    return anybody


@pytest.fixture
def execution(installed, namespace):
    """Writes an execution that no operator looks at."""

    def write(name="x", **spec):
        document = {
            "apiVersion": "capibara6.dev/v1alpha1",
            "kind": "CodeExecution",
            "metadata": {"name": name},
            "spec": {"code": "print(1)\nprint(2)\n", **spec},
        }
        installed.kubectl.apply_documents([document], namespace)
        return name

    return write


def stream(client, **params):
    return client.stream("GET", f"{BASE}/executions/events", params=params)


def read_events(response, count):
    found, kind = [], ""
    for line in response.iter_lines():
        if line.startswith("event:"):
            kind = line.removeprefix("event:").strip()
        elif line.startswith("data:"):
            found.append((kind, json.loads(line.removeprefix("data:"))))
            if len(found) == count:
                return found
    return found


def test_a_session_is_the_token_in_a_cookie_that_no_script_reads(anybody, people, namespace):
    token = people("runner")
    answer = anybody.post("/session", json={"token": token}, headers={**PAGE, "Origin": anybody.base_url.__str__()})
    assert answer.status_code == 204
    assert answer.headers["Set-Cookie"] == f"capibara_session={token}; Path=/; HttpOnly; SameSite=Strict"
    said = anybody.get("/session").json()
    assert said["user"] == f"system:serviceaccount:{namespace}:runner"
    assert (said["local"], said["namespaces"]) == (False, None)
    assert anybody.delete("/session", headers=PAGE).status_code == 204
    assert anybody.get("/session").status_code == 401


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        pytest.param({"token": "wrong"}, PAGE, 401, id="a token that the cluster does not know"),
        pytest.param({"token": ""}, PAGE, 401, id="none"),
        pytest.param({"token": "a; Domain=evil"}, PAGE, 401, id="what is no token"),
        pytest.param({"token": "x" * 4000}, PAGE, 422, id="more than a cookie holds"),
        pytest.param({"other": "x"}, PAGE, 422, id="another field"),
        pytest.param({"once": "x"}, PAGE, 401, id="a link where there are none"),
        pytest.param({"token": "wrong"}, {"Sec-Fetch-Site": "cross-site"}, 403, id="another page"),
    ],
)
def test_nobody_gets_a_session_by(anybody, body, headers, status):
    answer = anybody.post("/session", json=body, headers=headers)
    assert answer.status_code == status
    assert "Set-Cookie" not in answer.headers
    assert "x" * 4000 not in answer.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        pytest.param(PAGE, 200, id="our page"),
        pytest.param({}, 403, id="no header of ours"),
        pytest.param({"X-Capibara-Page": "1"}, 403, id="no origin"),
        pytest.param({"X-Capibara-Page": "1", "Sec-Fetch-Site": "same-site"}, 403, id="another port"),
        pytest.param({"X-Capibara-Page": "1", "Origin": "https://evil.example"}, 403, id="another origin"),
        pytest.param({"Sec-Fetch-Site": "same-origin"}, 403, id="a form"),
    ],
)
@pytest.mark.parametrize(
    ("method", "path"),
    [("POST", BASE + "/executions/{}/x/suspend"), ("DELETE", "/api/v1/e2b/executions/x?namespace={}")],
)
def test_what_changes_anything_by_cookie_comes_from_our_page(
    browser, execution, namespace, headers, status, method, path
):
    execution()
    answer = browser.request(method, path.format(namespace), headers=headers)
    assert answer.status_code == (202 if (status, method) == (200, "DELETE") else status), answer.text
    if status == 403:
        assert answer.json()["code"] in {"ForgedRequest", "WrongHost"}


def test_no_page_uses_a_gateway_that_asks_for_no_token(local_gateway, execution, namespace):
    execution()
    with httpx.Client(base_url=local_gateway.url, timeout=60, trust_env=False) as client:
        url = f"{BASE}/executions/{namespace}/x/suspend"
        other = f"http://localhost:{client.base_url.port + 1}"
        assert client.post(url, headers={"Origin": other}).json()["code"] == "ForgedRequest"
        assert client.post(url, headers={"Origin": other, "Sec-Fetch-Site": "same-site"}).status_code == 403
        assert client.post(url).status_code == 200


@pytest.mark.parametrize(
    ("path", "policy", "caching"),
    [
        ("/", "frame-ancestors 'none'", "no-cache"),
        ("/frame", "sandbox allow-scripts;", "no-cache"),
        ("/assets/none.js", "default-src 'none'; frame-ancestors 'none'", "no-store"),
        ("/session", "default-src 'none'; frame-ancestors 'none'", "no-store"),
        (BASE + "/executions", "default-src 'none'; frame-ancestors 'none'", "no-store"),
    ],
)
def test_every_answer_tells_browsers_what_they_may_do(anybody, path, policy, caching):
    headers = anybody.get(path).headers
    assert policy in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"] or path == "/frame"
    assert headers["Cache-Control"] == caching
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in headers


def test_rights_are_those_of_the_caller(browser, local, namespace):
    mine = browser.get(f"{BASE}/rights", params={"namespace": namespace}).json()
    assert mine == {"codeexecutions": ["get", "list", "watch", "create", "patch"], "sandboxtemplates": []}
    assert browser.get(f"{BASE}/rights").json() == {"codeexecutions": [], "sandboxtemplates": []}
    everything = local.get(str(local.base_url.copy_with(path=f"{BASE}/rights"))).json()
    assert everything["sandboxtemplates"] == ["get", "list", "watch", "create", "patch", "delete"]


def test_rows_of_a_namespace_and_what_happens_to_them(browser, execution, installed, namespace):
    execution("a", templateRef={"name": "quick-script"})
    found = browser.get(f"{BASE}/executions", params={"namespace": namespace}).json()
    (row,) = found["rows"]
    assert (row["name"], row["template"], row["phase"]) == ("a", "quick-script", None)
    assert "print" not in json.dumps(found)
    assert browser.get(f"{BASE}/executions").status_code == 403
    with stream(browser, namespace=namespace, resourceVersion=found["resourceVersion"]) as response:
        execution("b")
        installed.kubectl.run("delete", "codeexecution", "a", f"--namespace={namespace}")
        told = read_events(response, 3)
    assert [(kind, said.get("name")) for kind, said in told] == [("well", None), ("row", "b"), ("gone", "a")]
    with stream(browser, namespace=namespace, resourceVersion="1") as response:
        (_, (kind, said)) = read_events(response, 2)
    assert (kind, [row["name"] for row in said["rows"]]) == ("reset", ["b"])


def test_all_namespaces_are_for_whoever_may_list_them_all(local, execution, namespace):
    execution("a")
    base = local.base_url.copy_with(path=f"{BASE}/executions")
    with httpx.Client(timeout=60, trust_env=False) as client:
        answer = client.get(str(base))
        assert namespace in {row["namespace"] for row in answer.json()["rows"]}
        assert client.get(str(base.copy_with(path="/session"))).json()["local"]
        assert namespace in client.get(str(base.copy_with(path="/session"))).json()["namespaces"]


def test_an_execution_as_an_object(browser, execution, installed, namespace):
    reference = {"secretKeyRef": {"name": "hidden", "key": "password"}}
    execution(env=[{"name": "PASSWORD", "valueFrom": reference}])
    installed.kubectl.run("create", "secret", "generic", "hidden", "--from-literal=password=s3cr3t", f"-n{namespace}")
    answer = browser.get(f"{BASE}/executions/{namespace}/x")
    said = answer.json()
    assert said["object"]["spec"]["env"] == [{"name": "PASSWORD", "valueFrom": reference}]
    assert "managedFields" not in said["yaml"]
    assert "last-applied" not in answer.text
    assert "s3cr3t" not in answer.text
    assert yaml.safe_load(said["yaml"]) == said["object"]
    assert "code: |" in said["yaml"]
    assert said["events"] is None
    assert browser.get(f"{BASE}/executions/{namespace}/other").status_code == 404


def test_events_are_for_whoever_may_list_them(local, execution, installed, namespace):
    execution()
    url = str(local.base_url.copy_with(path=f"{BASE}/executions/{namespace}/x"))
    uid = local.get(url).json()["object"]["metadata"]["uid"]
    about = {"apiVersion": "capibara6.dev/v1alpha1", "kind": "CodeExecution", "name": "x", "uid": uid}
    event = {
        "apiVersion": "v1",
        "kind": "Event",
        "metadata": {"name": "x.1"},
        "involvedObject": {**about, "namespace": namespace},
        "type": "Warning",
        "reason": "SandboxLost",
        "message": "it went away",
        "count": 3,
        "lastTimestamp": "2026-01-02T03:04:05Z",
    }
    installed.kubectl.apply_documents([event], namespace)
    (told,) = local.get(url).json()["events"]
    assert told == {
        "type": "Warning",
        "reason": "SandboxLost",
        "message": "it went away",
        "count": 3,
        "at": "2026-01-02T03:04:05Z",
    }


def test_suspend_resume_and_rerun_by_a_click(browser, people, execution, namespace):
    execution()

    def click(action):
        return browser.post(f"{BASE}/executions/{namespace}/x/{action}", headers=PAGE)

    def held():
        return browser.get(f"{BASE}/executions/{namespace}/x").json()["object"]["spec"].get("suspend")

    assert (click("suspend").status_code, held()) == (200, True)
    again = click("rerun")
    assert again.status_code == 201
    new = browser.get(f"{BASE}/executions/{namespace}/{again.json()['name']}").json()["object"]
    assert "suspend" not in {key for key, value in new["spec"].items() if value}
    assert new["metadata"]["annotations"]["capibara6.dev/requested-by"].endswith(":runner")
    assert (click("resume").status_code, held()) == (200, False)
    assert click("explode").status_code == 422
    with httpx.Client(base_url=str(browser.base_url), trust_env=False) as other:
        headers = bearer(people("nobody"))
        assert other.post(f"{BASE}/executions/{namespace}/x/rerun", headers=headers).status_code == 403
