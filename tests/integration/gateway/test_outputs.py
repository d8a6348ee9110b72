"""Stored outputs over HTTP: whoever may get the execution reads them, and nobody else."""

import httpx
import pytest
from tests.cluster import GROUP, VERSION
from tests.integration.gateway.conftest import bearer
from tests.integration.store.conftest import BUCKET, SECRET_KEY, s3_server

from capibara.devenv.gatewayprocess import GatewayProcess

__all__ = ["s3_server"]  # a fixture

WHOLE = bytes(range(256)) * 8192


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return tmp_path_factory.mktemp("outputs")


@pytest.fixture(scope="module")
def gateway(account_kubeconfig, tmp_path_factory, store):
    log = tmp_path_factory.mktemp("gateway") / "gateway.log"
    variables = {"CAPIBARA_GATEWAY_OUTPUT_STORE": f"file://{store}"}
    with GatewayProcess.start(account_kubeconfig, log, variables) as gateway:
        yield gateway


@pytest.fixture
def stored(cluster, namespace, store):
    """`stored(name, ref, content)`: an execution whose status says that its stdout is there."""

    def make(name, ref=None, content=WHOLE):
        body = cluster.create(namespace, name, code="1", suspend=True)
        key = ref or f"c/{namespace}/{body['metadata']['uid']}/1/stdout"
        if content is not None:
            (store / key).parent.mkdir(parents=True, exist_ok=True)
            (store / key).write_bytes(content)
        status = {"status": {"stdout": {"text": "", "bytes": len(WHOLE), "truncated": True, "ref": key}}}
        cluster.objects.patch_namespaced_custom_object_status(
            GROUP, VERSION, namespace, "codeexecutions", name, status, _content_type="application/merge-patch+json"
        )
        return key

    return make


@pytest.fixture
def read(gateway, namespace, people):
    def get(path, who="runner", **query):
        headers = bearer(people(who)) if who else {}
        url = f"{gateway.url}/api/v1/e2b/executions/{path}"
        return httpx.get(url, params={"namespace": namespace, **query}, headers=headers, timeout=120, trust_env=False)

    return get


def test_whoever_may_get_the_execution_reads_all_of_it(stored, read):
    stored("long")
    answer = read("long/outputs/stdout")
    assert (answer.status_code, answer.content) == (200, WHOLE)
    assert answer.headers["Content-Disposition"] == "attachment"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert read("long/outputs/stdout", offset=len(WHOLE) - 3).content == WHOLE[-3:]
    assert read("long/outputs/stdout", offset=len(WHOLE)).content == b""


def test_the_list_of_all_results_is_a_part_of_its_own(stored, read, cluster, namespace):
    key = stored("many")
    assert read("many/outputs/results.ndjson").status_code == 404
    status = {"status": {"allResults": {"ref": key, "bytes": len(WHOLE)}}}
    cluster.objects.patch_namespaced_custom_object_status(
        GROUP, VERSION, namespace, "codeexecutions", "many", status, _content_type="application/merge-patch+json"
    )
    assert read("many/outputs/results.ndjson").content == WHOLE


def test_nobody_else_does(stored, read):
    stored("long")
    assert read("long/outputs/stdout", who="nobody").status_code == 403
    assert read("long/outputs/stdout", who="").status_code == 401


def test_a_forged_status_shows_nothing_of_others(stored, read, namespace, store):
    secret = stored("theirs")
    stored("forger", ref=secret, content=None)
    assert read("forger/outputs/stdout").status_code == 404
    (store / "outside").write_text("x")
    stored("climber", ref=f"c/{namespace}/../../outside", content=None)
    assert read("climber/outputs/stdout").status_code == 404


@pytest.mark.parametrize("part", ["stderr", "results/0", "files/7", "nonsense", "stdout/../stderr", "files/99999"])
def test_what_is_not_stored_is_not_there(stored, read, part):
    stored("long")
    answer = read(f"long/outputs/{part}")
    assert (answer.status_code, answer.json()["code"]) == (404, "NotFound")


def test_what_was_purged_is_not_there(stored, read, store):
    key = stored("old")
    (store / key).unlink()
    assert read("old/outputs/stdout").status_code == 404


def test_a_gateway_without_a_store_says_so(local, stored):
    stored("long")
    answer = local.get("/executions/long/outputs/stdout")
    assert (answer.status_code, answer.json()["code"]) == (503, "StoreUnavailable")


def test_a_link_of_the_store_shows_it_to_whoever_has_it(
    account_kubeconfig, cluster, namespace, people, s3_server, tmp_path
):
    prefix = f"gateway-{namespace}"
    body = cluster.create(namespace, "long", code="1", suspend=True)
    key = f"c/{namespace}/{body['metadata']['uid']}/1/stdout"
    file = s3_server.folder / prefix / key
    file.parent.mkdir(parents=True)
    file.write_bytes(WHOLE)
    status = {"status": {"stdout": {"text": "", "bytes": len(WHOLE), "truncated": True, "ref": key}}}
    cluster.objects.patch_namespaced_custom_object_status(
        GROUP, VERSION, namespace, "codeexecutions", "long", status, _content_type="application/merge-patch+json"
    )
    variables = {"CAPIBARA_GATEWAY_OUTPUT_STORE": f"s3://{BUCKET}/{prefix}", **s3_server.variables()}
    with GatewayProcess.start(account_kubeconfig, tmp_path / "gateway.log", variables) as gateway:
        url = f"{gateway.url}/api/v1/e2b/executions/long/outputs/stdout"
        asked = {"params": {"namespace": namespace, "link": "true"}, "timeout": 120, "trust_env": False}
        answer = httpx.get(url, headers=bearer(people("runner")), **asked)
        assert (answer.status_code, answer.content) == (307, b"")
        link = answer.headers["Location"]
        assert SECRET_KEY not in link
        assert httpx.get(url, headers=bearer(people("nobody")), **asked).status_code == 403
    shown = httpx.get(link, timeout=120, trust_env=False)
    assert (shown.status_code, shown.content) == (200, WHOLE)
    assert httpx.get(link.replace("stdout", "stderr"), timeout=120, trust_env=False).status_code == 403


def test_a_store_without_links_shows_the_bytes(stored, read):
    stored("long")
    answer = read("long/outputs/stdout", link="true")
    assert (answer.status_code, answer.content) == (200, WHOLE)
