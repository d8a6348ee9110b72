"""Kubernetes' own paths on the gateway: closed as every route is, narrow, and never in another's name."""

import httpx
import pytest
from tests.integration.gateway.conftest import HOME, bearer

from capibara.gateway.routes.kubernetes import namespaced, router

API = "/apis/capibara6.dev/v1alpha1"
ROUTES = [
    ("GET", "/codeexecutions"),
    ("POST", "/codeexecutions"),
    ("GET", "/codeexecutions/any"),
    ("PATCH", "/codeexecutions/any"),
    ("DELETE", "/codeexecutions/any"),
    ("GET", "/sandboxtemplates"),
]
MERGE = {"Content-Type": "application/merge-patch+json"}


@pytest.fixture
def base(gateway, namespace):
    return f"{gateway.url}{API}/namespaces/{namespace}"


@pytest.fixture
def runner(base, people):
    with httpx.Client(base_url=base, headers=bearer(people("runner")), timeout=60, trust_env=False) as client:
        yield client


def document(**metadata):
    return {"metadata": {"generateName": "run-", **metadata}, "spec": {"code": "1", "suspend": True}}


@pytest.mark.parametrize(("method", "path"), [*ROUTES, ("GET", "/codeexecutions?watch=1")])
def test_every_path_is_closed_to_whom_it_does_not_know_or_may_not(base, people, method, path):
    with httpx.Client(base_url=base, timeout=60, trust_env=False) as client:
        said = [
            client.request(method, path, headers=headers).status_code
            for headers in (
                {},
                bearer("wrong"),
                bearer(people("runner", "https://kubernetes.default.svc")),
                bearer(people("nobody")),
            )
        ]
    assert said == [401, 401, 401, 403]


def test_every_path_is_in_the_table_above():
    described = {(method, f"{API}/namespaces/{{where}}{path.replace('any', '{name}')}") for method, path in ROUTES}
    there = {(method, route.path) for route in (*router.routes, *namespaced.routes) for method in route.methods}
    assert there == {("GET", API), *described}


def test_whoever_is_written_is_whoever_asked(runner, namespace, cluster):
    forged = {"capibara6.dev/requested-by": "root", "capibara6.dev/request-hash": "x", "mine": "y"}
    answer = runner.post("/codeexecutions", json=document(annotations=forged, labels={"a": "b"}))
    assert answer.status_code == 201, answer.text
    written = cluster.get(namespace, answer.json()["metadata"]["name"])
    assert written["metadata"]["annotations"] == {
        "capibara6.dev/requested-by": f"system:serviceaccount:{namespace}:runner",
        "mine": "y",
    }
    assert written["metadata"]["labels"] == {"a": "b"}
    assert written["spec"]["ttlSecondsAfterFinished"] == 3600


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        pytest.param({"metadata": {}}, 422, "InvalidSpec", id="no spec"),
        pytest.param({"metadata": {}, "spec": {}}, 422, "InvalidSpec", id="no code"),
        pytest.param({"metadata": {}, "spec": {"code": "1", "cod": 1}}, 422, "InvalidSpec", id="an unknown field"),
        pytest.param({"metadata": {"name": "../x"}, "spec": {"code": "1"}}, 422, "InvalidSpec", id="no name"),
        pytest.param([], 422, "InvalidSpec", id="no object"),
        pytest.param({"kind": "Pod", "metadata": {}, "spec": {"code": "1"}}, 422, "InvalidSpec", id="another kind"),
    ],
)
def test_what_cannot_be_written(runner, body, status, code):
    answer = runner.post("/codeexecutions", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_a_name_is_taken_once(runner):
    one = document(name="taken")
    assert runner.post("/codeexecutions", json=one).status_code == 201
    answer = runner.post("/codeexecutions", json=one)
    assert (answer.status_code, answer.json()["code"]) == (409, "NameTaken")


def test_only_what_is_a_callers_to_change_can_be_changed(runner):
    name = runner.post("/codeexecutions", json=document()).json()["metadata"]["name"]
    path = f"/codeexecutions/{name}"
    for spec in ({"code": "2"}, {"env": []}, {"suspend": "no no"}, {"ttlSecondsAfterFinished": -1}):
        assert runner.patch(path, json={"spec": spec}, headers=MERGE).status_code == 422
    for more in ({"metadata": {"annotations": {}}}, {"status": {}}):
        assert runner.patch(path, json={"spec": {"cancel": True}, **more}, headers=MERGE).status_code == 422
    assert runner.patch(path, json={"spec": {"cancel": True}}).status_code == 415
    answer = runner.patch(path, json={"spec": {"suspend": False, "cancel": True}}, headers=MERGE)
    spec = answer.json()["spec"]
    assert (spec["code"], spec["suspend"], spec["cancel"]) == ("1", False, True)


def test_a_right_that_a_caller_has_not_is_not_the_gateways(runner):
    name = runner.post("/codeexecutions", json=document()).json()["metadata"]["name"]
    assert runner.delete(f"/codeexecutions/{name}").status_code == 403
    assert runner.get("/sandboxtemplates").status_code == 403
    assert runner.get(f"/codeexecutions/{name}").json()["metadata"]["name"] == name


def test_another_namespace_is_not_reached_by_naming_two(gateway, people, namespace):
    with httpx.Client(base_url=gateway.url, headers=bearer(people("runner")), timeout=60, trust_env=False) as client:
        for path in (f"namespaces/{HOME}/codeexecutions", f"namespaces/{HOME}/codeexecutions/x"):
            for query in ("", f"?namespace={namespace}"):
                assert client.get(f"{API}/{path}{query}").status_code == 403
        assert client.get(f"{API}/namespaces/..%2f..%2fx/codeexecutions").status_code in {404, 422}
        assert client.get(f"{API}/namespaces/{HOME}%3fx/codeexecutions").status_code == 422
        assert client.get(f"{API}/codeexecutions").status_code == 404


def test_the_operators_templates_are_for_whoever_may_list_their_own(gateway, people, namespace, installed):
    kubectl, here = installed.kubectl, f"--namespace={namespace}"
    kubectl.run("create", "role", "lister", "--verb=list", "--resource=sandboxtemplates.capibara6.dev", here)
    kubectl.run("create", "rolebinding", "lister", "--role=lister", f"--serviceaccount={namespace}:nobody", here)
    with httpx.Client(base_url=gateway.url, headers=bearer(people("nobody")), timeout=60, trust_env=False) as client:
        path = f"{API}/namespaces/{HOME}/sandboxtemplates"
        assert client.get(path).status_code == 403
        found = client.get(path, params={"namespace": namespace}).json()["items"]
        assert "default" in {each["metadata"]["name"] for each in found}


def test_forms_and_pages(runner):
    for _ in range(3):
        runner.post("/codeexecutions", json=document())
    page = runner.get("/codeexecutions", params={"limit": 2}).json()
    rest = runner.get("/codeexecutions", params={"limit": 2, "continue": page["metadata"]["continue"]}).json()
    assert (len(page["items"]), len(rest["items"])) == (2, 1)
    table = runner.get("/codeexecutions", headers={"Accept": "application/json;as=Table;v=v1;g=meta.k8s.io"}).json()
    assert (table["kind"], len(table["rows"])) == ("Table", 3)
    assert runner.get("/codeexecutions", headers={"Accept": "text/html"}).json()["kind"] == "CodeExecutionList"
    assert runner.get("/codeexecutions", params={"fieldSelector": "nonsense=x"}).status_code == 422


def test_a_watch_tells_what_happens(runner):
    version = runner.get("/codeexecutions").json()["metadata"]["resourceVersion"]
    name = runner.post("/codeexecutions", json=document()).json()["metadata"]["name"]
    with runner.stream("GET", "/codeexecutions", params={"watch": 1, "resourceVersion": version}) as stream:
        assert stream.headers["Content-Type"] == "application/json;stream=watch"
        line = next(stream.iter_lines())
    assert name in line
    assert '"ADDED"' in line
