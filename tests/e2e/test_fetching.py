"""Stored outputs at the command line: by a gateway, and with a kubeconfig from the store itself."""

import hashlib
import json
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tests.e2e.test_command_line import Shell

from capibara.client import E2BIntegration, NoSuchExecution, NotKept
from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.devenv.operatorprocess import OperatorProcess

CODE = r"""
import hashlib, os, sys
class Chart:
    def __repr__(self):
        return "a chart"
    def _repr_png_(self):
        return b"\x89PNG\r\n\x1a\n" + bytes(300_000)
print("é" * 100_000)
print("x" * 100_000, file=sys.stderr)
open("large.bin", "wb").write(b"\x00\xff" * 500_000)
Chart()
"""
STDOUT = "é" * 100_000 + "\n"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return tmp_path_factory.mktemp("outputs").as_uri()


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory, store):
    settings = {**local_e2b.variables, "CAPIBARA_OUTPUT_STORE": store}
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture(scope="module")
def gateway(installed, tmp_path_factory, store):
    log = tmp_path_factory.mktemp("gateway") / "gateway.log"
    variables = {"CAPIBARA_GATEWAY_OUTPUT_STORE": store}
    with GatewayProcess.start(installed.kubeconfigs.admin, log, variables) as gateway:
        yield gateway


@pytest.fixture
def token_file(installed, namespace, tmp_path):
    """`token_file(*verbs)`: the token of an account that may do that with executions."""

    def make(*verbs):
        kubectl, here = installed.kubectl, f"--namespace={namespace}"
        kubectl.run("create", "serviceaccount", "ada", here)
        resource = "--resource=codeexecutions.capibara6.dev"
        kubectl.run("create", "role", "ada", f"--verb={','.join(verbs)}", resource, here)
        kubectl.run("create", "rolebinding", "ada", "--role=ada", f"--serviceaccount={namespace}:ada", here)
        path = tmp_path / "token"
        path.write_text(kubectl.run("create", "token", "ada", "--audience=capibara-gateway", here))
        return str(path)

    return make


@pytest.fixture(params=["gateway", "kubeconfig"])
def shell(request, installed, gateway, store, namespace, token_file, tmp_path):
    """Somebody with the one or the other, who may read."""
    shell = Shell("/nowhere", tmp_path)
    if request.param == "gateway":
        reached = {"CAPIBARA_GATEWAY": gateway.url, "CAPIBARA_TOKEN_FILE": token_file("get", "list")}
        shell.environment |= {**reached, "CAPIBARA_NAMESPACE": namespace}
    else:
        document = json.loads(installed.kubeconfigs.admin.read_text())
        document["contexts"][0]["context"]["namespace"] = namespace
        (tmp_path / "kubeconfig").write_text(json.dumps(document))
        shell.environment |= {"KUBECONFIG": str(tmp_path / "kubeconfig"), "CAPIBARA_OUTPUT_STORE": store}
    return shell


@pytest.fixture
def ended(cluster, operator, namespace):
    return cluster.run(namespace, "long", code=CODE, outputs=[{"path": "*.bin"}])


def forget(store, ended):
    """Delete the large file from the store."""
    Path(urlsplit(store).path, ended["status"]["files"][0]["ref"]).unlink()


def test_what_is_too_large_for_a_status_is_printed_and_copied_whole(shell, ended, tmp_path):
    code, out, err = shell.types("logs", "long")
    assert (code, len(out) < len(STDOUT)) == (0, True)
    assert "`capibara logs long --whole` has all of it" in err
    assert "`capibara cp long:large.bin .`" in err
    code, out, err = shell.types("logs", "long", "--whole")
    assert (code, out) == (0, STDOUT + "a chart\n")
    assert err.startswith("x" * 100_000 + "\n")
    assert "--whole" not in err
    assert shell.well("logs", "long", "--whole", "--stderr") == "x" * 100_000 + "\n"
    shell.well("cp", "long:stdout", "said.txt")
    assert (tmp_path / "said.txt").read_text() == STDOUT
    shell.well("cp", "long:large.bin", ".")
    (file,) = ended["status"]["files"]
    assert hashlib.sha256((tmp_path / "large.bin").read_bytes()).hexdigest() == file["sha256"]
    (number,) = [n for n, one in enumerate(ended["status"]["results"], 1) if one["type"] == "image/png"]
    shell.well("cp", f"long:results/{number}", "chart.png")
    assert (tmp_path / "chart.png").read_bytes() == b"\x89PNG\r\n\x1a\n" + bytes(300_000)


def test_what_is_gone_from_the_store_is_told(shell, ended, store, tmp_path):
    forget(store, ended)
    code, _, err = shell.types("cp", "long:large.bin", ".")
    assert (code != 0, "is not in the output store any more" in err) == (True, True), err
    assert not (tmp_path / "large.bin").exists()


def test_who_may_not_get_the_execution_gets_none_of_its_output(gateway, namespace, token_file, ended, tmp_path):
    shell = Shell("/nowhere", tmp_path)
    reached = {"CAPIBARA_GATEWAY": gateway.url, "CAPIBARA_TOKEN_FILE": token_file("list", "create")}
    shell.environment |= {**reached, "CAPIBARA_NAMESPACE": namespace}
    for words in (("logs", "long", "--whole"), ("cp", "long:large.bin", ".")):
        code, out, _ = shell.types(*words)
        assert (code, out) == (126, "")


def test_who_has_a_kubeconfig_alone_is_told_what_to_do(installed, namespace, ended, tmp_path):
    shell = Shell(installed.kubeconfigs.admin, tmp_path)
    code, _, err = shell.types("cp", "long:large.bin", ".", "-n", namespace)
    assert code == 1
    assert "--gateway" in err
    assert "CAPIBARA_OUTPUT_STORE" in err


@pytest.mark.parametrize("by_gateway", [True, False], ids=["gateway", "kubeconfig"])
async def test_the_client_fetches_it_too(
    by_gateway, installed, gateway, store, namespace, token_file, ended, monkeypatch, tmp_path
):
    if by_gateway:
        reached = {"url": gateway.url, "token": Path(token_file("get", "list"))}
    else:
        reached = {"kubeconfig": installed.kubeconfigs.admin}
        monkeypatch.setenv("CAPIBARA_OUTPUT_STORE", store)
    async with E2BIntegration(namespace=namespace, **reached) as client:
        assert await client.fetch("long", "stdout") == STDOUT.encode()
        assert await client.fetch("long", "large.bin") == b"\x00\xff" * 500_000
        assert await client.fetch_file("long", "large.bin", tmp_path / "here.bin") == 1_000_000
        assert (tmp_path / "here.bin").read_bytes() == b"\x00\xff" * 500_000
        with pytest.raises(NotKept, match=r"there is no none; there is large\.bin, results/1"):
            await client.fetch("long", "none")
        with pytest.raises(NoSuchExecution):
            await client.fetch("other", "stdout")
        forget(store, ended)
        with pytest.raises(NotKept, match="is not in the output store any more"):
            await client.fetch("long", "large.bin")


async def test_all_of_too_many_results_are_copied_and_fetched(
    shell, cluster, operator, namespace, installed, store, tmp_path, monkeypatch
):
    cluster.run(namespace, "many", code="for n in range(200):\n    display(n)")
    assert "150 more results: `capibara cp many:results.ndjson .`" in shell.types("logs", "many")[2]
    shell.well("cp", "many:results.ndjson", ".")
    content = (tmp_path / "results.ndjson").read_bytes()
    assert [json.loads(line)["text"] for line in content.splitlines()] == [str(n) for n in range(200)]
    monkeypatch.setenv("CAPIBARA_OUTPUT_STORE", store)
    async with E2BIntegration(namespace=namespace, kubeconfig=installed.kubeconfigs.admin) as client:
        assert await client.fetch("many", "results.ndjson") == content
