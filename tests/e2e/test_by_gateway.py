"""The command line and the Python client with nothing but a gateway's address and a token."""

import asyncio
import json
from pathlib import Path

import pytest
from tests.e2e.test_client import the_execution
from tests.e2e.test_command_line import (  # noqa: F401  # the same tests, collected here with a gateway for a cluster
    Shell,
    operator,
    test_a_file_runs_and_its_output_is_all_that_standard_output_has,
    test_an_object_in_every_format,
    test_code_of_the_command_line_and_of_standard_input,
    test_environment_files_and_what_comes_back,
    test_exit_codes_that_are_not_the_code_s,
    test_running_again,
    test_suspending_and_resuming,
    test_templates_and_one_of_them,
    test_the_code_s_own_exit_code_and_its_traceback,
    test_the_nearest_name_is_offered,
)

from capibara import E2BIntegration, E2BIntegrationSync
from capibara.client import ClusterUnavailable, NoCluster, NoSuchExecution, PermissionDenied
from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.kube.gatewayaccess import Bearer

AUDIENCE = "capibara-gateway"


@pytest.fixture(scope="module")
def gateway(operator, installed, tmp_path_factory):  # noqa: F811
    log = tmp_path_factory.mktemp("gateway") / "gateway.log"
    with GatewayProcess.start(installed.kubeconfigs.admin, log) as gateway:
        yield gateway


@pytest.fixture
def token_file(installed, namespace, tmp_path):
    """The token of an account that may use executions in its namespace, and see templates."""
    kubectl, here = installed.kubectl, f"--namespace={namespace}"
    kubectl.run("create", "serviceaccount", "ada", here)
    resources = "--resource=codeexecutions.capibara6.dev,sandboxtemplates.capibara6.dev"
    kubectl.run("create", "role", "ada", "--verb=create,get,list,watch,patch,delete", resources, here)
    kubectl.run("create", "rolebinding", "ada", "--role=ada", f"--serviceaccount={namespace}:ada", here)
    path = tmp_path / "token"
    path.write_text(kubectl.run("create", "token", "ada", f"--audience={AUDIENCE}", here))
    return path


@pytest.fixture
def shell(gateway, namespace, token_file, tmp_path):
    shell = Shell("/nowhere", tmp_path)
    shell.environment |= {
        "CAPIBARA_GATEWAY": gateway.url,
        "CAPIBARA_TOKEN_FILE": str(token_file),
        "CAPIBARA_NAMESPACE": namespace,
    }
    return shell


def test_what_is_left_to_itself_is_waited_for_read_described_and_deleted_there_too(shell, cluster, namespace):
    name = shell.well("run", "-c", "print('there')", "--detach").strip()
    assert shell.well("wait", name) == f"{name} Succeeded: Completed: exit code 0\n"
    assert shell.well("logs", name) == "there\n"
    assert "Template:  default, by default" in shell.well("describe", name)
    written = cluster.get(namespace, name)
    said = written["metadata"]["annotations"]["capibara6.dev/requested-by"]
    assert said == f"system:serviceaccount:{namespace}:ada"
    assert written["spec"]["ttlSecondsAfterFinished"] == 3600
    assert shell.well("stats").splitlines()[1].split()[:3] == ["default", "Succeeded", "1"]
    assert shell.well("rm", "--finished") == f"{name} deleted\n"
    assert shell.types("logs", name)[0] == 1


def test_the_doctor_looks_at_what_can_be_seen_there(shell):
    _, out, _ = shell.types("doctor", "--run", "--json")
    findings = {finding["check"]: finding for finding in json.loads(out)}
    assert [*findings] == ["program", "gateway", "clock", "operator", "templates", "E2B", "run"]
    wrong = [check for check, finding in findings.items() if not finding["ok"]]
    assert set(wrong) <= {"templates"}  # machine-learning is not built in tests
    shell.environment["CAPIBARA_TOKEN"] = "wrong"
    code, out, _ = shell.types("doctor")
    assert code == 1
    assert "WRONG" in out
    assert "CAPIBARA_TOKEN_FILE" in " ".join(out.split())


@pytest.mark.parametrize(
    ("arguments", "variables", "code", "said"),
    [
        pytest.param(("top",), {}, 2, "`capibara top` needs the cluster itself", id="top"),
        pytest.param(("bench",), {}, 2, "`capibara bench` needs the cluster itself", id="bench"),
        pytest.param(("get",), {}, 0, "there are no executions here", id="nothing"),
        pytest.param(("get", "-A"), {}, 2, "a gateway shows one namespace at a time", id="all namespaces"),
        pytest.param(("get", "-n", "kube-system"), {}, 126, "may not get codeexecutions in namespace", id="elsewhere"),
        pytest.param(("get",), {"CAPIBARA_TOKEN": "wrong"}, 126, "CAPIBARA_TOKEN_FILE", id="a token nobody knows"),
        pytest.param(("get", "--gateway", "x"), {}, 2, "must be a URL", id="no URL"),
        pytest.param(("get", "--gateway", "http://127.0.0.1:1"), {}, 125, "the gateway does not answer", id="away"),
    ],
)
def test_what_is_wrong_is_said_in_one_line_there_too(shell, arguments, variables, code, said):
    shell.environment |= variables
    found, out, err = shell.types(*arguments)
    assert (found, out) == (code, "")
    assert said in err
    assert len(err.splitlines()) == 1


def test_a_build_is_watched_there_too(shell, cluster, namespace):
    cluster.create_template(namespace, "mine", languages=["python"], env=[{"name": "B", "value": namespace}])
    code, out, err = shell.types("templates", "mine", "--watch")
    assert (code, "Build finished" in out) == (0, True), err
    assert "capibara: mine: executions run on code-interpreter-v1" in err


async def test_the_client_does_with_a_url_what_it_does_with_a_cluster(gateway, namespace, token_file):
    async with E2BIntegration(url=gateway.url, token=token_file, namespace=namespace) as integration:
        code = "print(6 * 7)"
        results = await asyncio.gather(*(integration.process_code_request(code, task_type="quick") for _ in range(5)))
        assert [result["logs"]["stdout"] for result in results] == ["42\n"] * 5
        name = await integration.submit("import time\ntime.sleep(60)")
        async for update in integration.stream(name):
            if update.phase == "Running":
                await integration.cancel(name)
        assert (update.over, update.phase) == (True, "Cancelled")
        assert not (await integration.wait(name)).success
        with pytest.raises(NoSuchExecution):
            await integration.wait("none")
        found = {template.id for template in await integration.get_available_templates()}
        assert {"default", "quick-script"} <= found
        assert (await integration.get_execution_stats()).total == 6
        report = await integration.health_check(run_code=True)
        assert report.healthy, report
        assert [*report.checks] == ["cluster", "installed", "gateway", "code"]


async def test_a_caller_who_gives_up_cancels_there_too(gateway, namespace, token_file, cluster):
    async with E2BIntegration(url=gateway.url, token=token_file.read_text(), namespace=namespace) as integration:
        running = asyncio.create_task(integration.process_code_request("import time\ntime.sleep(60)"))
        found = await the_execution(cluster, namespace, lambda body: True, "being there")
        running.cancel()
        await asyncio.wait({running})
        assert (await integration.wait(found["metadata"]["name"])).reason == "Cancelled"


def test_the_twin_does_too(gateway, namespace, token_file, monkeypatch):
    monkeypatch.setenv("CAPIBARA_TOKEN_FILE", str(token_file))
    with E2BIntegrationSync(url=gateway.url, namespace=namespace) as integration:
        assert integration.process_code_request("print(6 * 7)")["logs"]["stdout"] == "42\n"


@pytest.mark.parametrize(
    ("options", "error"),
    [
        pytest.param({"token": "wrong"}, PermissionDenied, id="a token that nobody knows"),
        pytest.param({"token": "two words"}, NoCluster, id="no token"),
        pytest.param({"token": Path("/nowhere")}, NoCluster, id="no such file"),
        pytest.param({"url": "ftp://x"}, NoCluster, id="no URL"),
        pytest.param({"url": "http://127.0.0.1:1"}, ClusterUnavailable, id="nobody there"),
    ],
)
async def test_what_is_wrong_is_an_error_that_shows_no_token(gateway, namespace, options, error):
    async with E2BIntegration(**{"url": gateway.url, **options}) as integration:
        with pytest.raises(error) as raised:
            await integration.submit("1")
    assert "two words" not in str(raised.value)


def test_a_token_is_never_shown():
    assert "secret" not in repr(Bearer("secret", Path("secret"))) + json.dumps(str(Bearer("secret")))
