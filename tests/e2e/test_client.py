"""`from capibara import E2BIntegration`, for real: a real API server, the real operator, real sandboxes."""

import asyncio
import json
import os
import subprocess
import sys
import time

import pytest
from tests.cluster import phase, reason
from tests.relay import Relay

from capibara import E2BIntegration, E2BIntegrationSync, ExecutionResult, IntegrationError, process_ia_request
from capibara.api.execution import CodeExecutionSpec
from capibara.client import (
    ClusterUnavailable,
    ExecutionDeleted,
    InvalidRequest,
    NoCluster,
    NoSuchExecution,
    NotInstalled,
    OperatorSilent,
    PermissionDenied,
    WaitTimeout,
)
from capibara.client.transport import Transport
from capibara.devenv.audit import read_audit_log
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.installation import install
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.ports import free_port

LONG = "import time\nprint('begun', flush=True)\ntime.sleep(60)"


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory):
    """An operator on the local server."""
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


def kubeconfig_in(folder, kubeconfig, namespace, port=None):
    """The same kubeconfig with another namespace in its context, and perhaps through a relay's port."""
    document = json.loads(kubeconfig.read_text())
    document["contexts"][0]["context"]["namespace"] = namespace
    if port is not None:
        document["clusters"][0]["cluster"]["server"] = f"https://127.0.0.1:{port}"
    path = folder / "kubeconfig"
    path.write_text(json.dumps(document))
    return path


@pytest.fixture
def kubeconfig(installed, namespace, tmp_path):
    """A kubeconfig whose context is in the test's namespace."""
    return kubeconfig_in(tmp_path, installed.kubeconfigs.admin, namespace)


@pytest.fixture
async def e2b_integration(operator, kubeconfig):
    async with E2BIntegration(kubeconfig=kubeconfig) as integration:
        yield integration


async def the_execution(cluster, namespace, until, what):
    """The only execution of a namespace, as soon as it is so. It is the test's thread that waits for the client's."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        bodies = await asyncio.to_thread(
            cluster.objects.list_namespaced_custom_object, "capibara6.dev", "v1alpha1", namespace, "codeexecutions"
        )
        if bodies["items"] and until(bodies["items"][0]):
            return bodies["items"][0]
    raise AssertionError(f"no execution came to {what}")


async def running(cluster, namespace):
    return await the_execution(cluster, namespace, lambda body: phase(body) == "Running", "running")


async def test_the_dynamic_sample_runs_as_it_stands(e2b_integration):
    # fmt: off
    result = await e2b_integration.process_code_request(
        code="print('Hola desde sandbox dinámico!')",
        task_type='quick',
        metadata={'request_type': 'dynamic', 'requirements': {'timeout': 120, 'memory_limit_mb': 256}})
    # fmt: on
    assert isinstance(result, ExecutionResult)
    assert result["success"] is True, result["error"]
    assert result["logs"] == {"stdout": "Hola desde sandbox dinámico!\n", "stderr": ""}
    assert (result["task_type"], result["template_used"], result["error"]) == ("quick", "quick-script", None)
    assert result["sandbox_id"]
    assert 0 < result["execution_time"] < 60
    assert result["timestamp"].startswith("20")


@pytest.mark.parametrize(
    ("query", "task_type", "template", "via"),
    [
        ("an analysis of the sales", "data_analysis", "data-analysis", "query"),
        ("visualize the quarter", "visualization", "visualization", "query"),
        ("learning to predict churn", "machine_learning", "machine-learning", "query"),
        ("entrena un modelo de ML", "machine_learning", "machine-learning", "query"),
        ("analiza las ventas", "data_analysis", "data-analysis", "model"),
        ("write a web page in html", "default", "default", "model"),
    ],
)
async def test_the_query_sample_runs_as_it_stands(operator, kubeconfig, monkeypatch, query, task_type, template, via):
    monkeypatch.setenv("KUBECONFIG", str(kubeconfig))
    result = await process_ia_request(query, "6 * 7")
    assert result["success"], result["error"]
    assert (result["task_type"], result["template_used"], result["result"]) == (task_type, template, "42")
    assert result.execution.status.template.via == via


async def test_code_that_fails_is_a_result(e2b_integration):
    result = await e2b_integration.process_code_request("1 / 0")
    assert (result.success, result.reason) == (False, "CodeFailed")
    assert result.error == "CodeFailed: ZeroDivisionError: division by zero"
    assert "ZeroDivisionError" in result.execution.status.error.traceback


async def test_what_the_template_does_not_allow_is_a_result_that_says_so(cluster, namespace, e2b_integration):
    cluster.create_template(namespace, "strict-one")
    dynamic = {"request_type": "dynamic", "requirements": {"packages": ["left-pad"]}}
    result = await e2b_integration.process_code_request("1", template_id="strict_one", metadata=dynamic)
    assert (result.success, result.reason, result.sandbox_id) == (False, "PackageNotAllowed", None)
    assert "packages" in result["error"]


async def test_limits_of_a_dynamic_request_reach_the_sandbox(e2b_integration):
    dynamic = {"requirements": {"cpu_percent": 50, "memory_limit_mb": 192, "timeout": 90}}
    code = "x = bytearray(1 << 30)\nfor i in range(0, len(x), 4096): x[i] = 1"
    result = await e2b_integration.process_code_request(code, "quick-script", metadata=dynamic)
    assert result.reason == "OutOfMemory"
    assert "192Mi" in result.error
    asked = result.execution.spec.requirements
    assert (asked.limits.cpu, asked.active_deadline_seconds) == ("500m", 90)


async def test_packages_of_a_dynamic_request_are_built_once(e2b_integration):
    """The first waits for the build; the same request again finds it there."""
    dynamic = {"request_type": "dynamic", "requirements": {"packages": ["iniconfig>=2,<3"], "memory_limit_mb": 256}}
    code = "import iniconfig\nprint(iniconfig.__name__)"
    results = [await e2b_integration.process_code_request(code, task_type="quick", metadata=dynamic) for _ in "ab"]
    assert [(result.success, result["logs"]["stdout"]) for result in results] == [(True, "iniconfig\n")] * 2, results
    assert [result.execution.status.template.cached for result in results] == [False, True]
    first, again = (result.execution.status.template for result in results)
    assert first.template_id == again.template_id


async def test_a_package_that_nobody_has_is_named(e2b_integration):
    dynamic = {"requirements": {"packages": ["capibara-none-such"]}}
    result = await e2b_integration.process_code_request("1", task_type="quick", metadata=dynamic)
    assert (result.success, result.reason, result.sandbox_id) == (False, "BuildFailed", None)
    assert "capibara-none-such" in result["error"]


async def test_any_spec_can_be_run(e2b_integration):
    result = await e2b_integration.execute(CodeExecutionSpec(code="read x; echo $x", language="bash", stdin="hello"))
    assert result.reason == "LanguageNotAllowed"
    spec = CodeExecutionSpec(code="read x; echo $x", language="bash", stdin="hello\n", task_type="quick")
    assert (await e2b_integration.execute(spec)).logs["stdout"] == "hello\n"


async def test_executions_are_marked_and_kept_for_a_while(cluster, namespace, kubeconfig, operator):
    async with E2BIntegration(kubeconfig=kubeconfig, ttl_seconds=77, labels={"team": "a"}) as integration:
        await integration.process_code_request("1", metadata={"user": "ana"})
    body = await the_execution(cluster, namespace, lambda body: True, "being there")
    assert body["spec"]["ttlSecondsAfterFinished"] == 77
    assert body["metadata"]["labels"].items() >= {"team": "a", "capibara6.dev/created-by": "python-client"}.items()
    assert body["metadata"]["annotations"]["capibara6.dev/request-metadata"] == '{"user": "ana"}'


async def test_many_calls_share_one_watch_and_nothing_is_polled(installed, cluster, namespace, e2b_integration):
    code = "import time; time.sleep(1); {}"
    calls = [e2b_integration.process_code_request(code.format(n), task_type="quick") for n in range(8)]
    assert [result.result for result in await asyncio.gather(*calls)] == [str(n) for n in range(8)]
    await e2b_integration.aclose()
    cluster.operator_writes(namespace)  # the audit log is complete up to here
    requests = [entry for entry in read_audit_log(installed.audit_log) if entry.namespace == namespace]
    verbs = [entry.verb for entry in requests if entry.user == "capibara-admin" and entry.resource == "codeexecutions"]
    assert verbs.count("create") == 8
    assert verbs.count("list") == verbs.count("watch") == 1
    assert verbs.count("get") == 1  # our own marker's


async def test_cancelling_the_caller_cancels_the_execution(cluster, namespace, e2b_integration):
    call = asyncio.create_task(e2b_integration.process_code_request(LONG))
    await running(cluster, namespace)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    body = await the_execution(cluster, namespace, lambda body: phase(body) == "Cancelled", "its cancellation")
    assert reason(body) == "Cancelled"


async def test_a_caller_cancelled_while_it_writes_leaves_nothing_running(
    cluster, namespace, e2b_integration, monkeypatch
):
    writing, create = asyncio.Event(), Transport.create

    async def create_and_tell(transport, manifest):
        writing.set()
        return await create(transport, manifest)

    monkeypatch.setattr(Transport, "create", create_and_tell)
    call = asyncio.create_task(e2b_integration.process_code_request(LONG))
    await writing.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await the_execution(cluster, namespace, lambda body: phase(body) == "Cancelled", "its cancellation")


async def test_closing_the_client_ends_its_calls_and_their_executions(cluster, namespace, e2b_integration):
    call = asyncio.create_task(e2b_integration.process_code_request(LONG))
    await running(cluster, namespace)
    await e2b_integration.aclose()
    with pytest.raises(IntegrationError, match="the client was closed"):
        await call
    await the_execution(cluster, namespace, lambda body: phase(body) == "Cancelled", "its cancellation")


async def test_an_execution_that_somebody_deletes_is_told(cluster, namespace, e2b_integration):
    call = asyncio.create_task(e2b_integration.process_code_request(LONG))
    body = await running(cluster, namespace)
    cluster.delete(namespace, body["metadata"]["name"])
    with pytest.raises(ExecutionDeleted, match="was deleted before its end"):
        await call


async def test_a_network_that_breaks_during_a_run_is_got_over(installed, cluster, operator, namespace, tmp_path):
    port, target = free_port(), int(installed.url.rpartition(":")[2])
    path = kubeconfig_in(tmp_path, installed.kubeconfigs.admin, namespace, port)
    async with E2BIntegration(kubeconfig=path) as integration:
        with Relay(port, target):
            call = asyncio.create_task(integration.process_code_request("import time; time.sleep(3); 'here'"))
            await running(cluster, namespace)
        await the_execution(cluster, namespace, lambda body: phase(body) == "Succeeded", "its end")
        with Relay(port, target):
            assert (await call).result == "'here'"
            await integration.aclose()


async def test_what_was_submitted_is_followed_and_waited_for_by_another_client(e2b_integration, kubeconfig):
    name = await e2b_integration.submit("import time; time.sleep(1); 6 * 7", task_type="quick")
    async with E2BIntegration(kubeconfig=kubeconfig) as other:
        phases = [update.phase async for update in other.stream(name)]
        assert (await other.wait(name)).result == "42"  # over already
    assert phases[-1] == "Succeeded"
    assert (await e2b_integration.wait(name)).result == "42"


async def test_who_waits_too_short_is_told_where_it_is_and_it_goes_on(namespace, e2b_integration):
    name = await e2b_integration.submit(CodeExecutionSpec(code=LONG))
    with pytest.raises(WaitTimeout, match=f"kubectl get codeexecution {name} --namespace {namespace}"):
        await e2b_integration.wait(name, timeout=0.5)
    async for update in e2b_integration.stream(name):
        if update.phase == "Running":
            await e2b_integration.cancel(name)
    assert (await e2b_integration.wait(name)).reason == "Cancelled"


async def test_what_is_not_there_is_told(e2b_integration, namespace):
    for call in (e2b_integration.wait, e2b_integration.cancel):
        with pytest.raises(NoSuchExecution, match=f"there is no execution none-such in namespace {namespace}"):
            await call("none-such")


def test_the_twin_follows_too(operator, kubeconfig):
    with E2BIntegrationSync(kubeconfig=kubeconfig) as integration:
        name = integration.submit("6 * 7", task_type="quick")
        assert [update.over for update in integration.stream(name)][-1]
        assert integration.wait(name).result == "42"


async def test_templates_of_both_namespaces_are_listed(cluster, namespace, e2b_integration):
    cluster.create_template(namespace, "default", description="ours")
    templates = {template.id: template for template in await e2b_integration.get_available_templates()}
    assert templates.keys() == {"default", "data-analysis", "machine-learning", "quick-script", "visualization"}
    assert (templates["default"].description, templates["default"]["namespace"]) == ("ours", namespace)
    assert templates["quick-script"].ready


async def test_statistics_are_of_our_executions_here(cluster, namespace, e2b_integration):
    await e2b_integration.process_code_request("1", task_type="quick")
    await e2b_integration.process_code_request("1 / 0")
    cluster.run(namespace, "by-hand", code="1")
    stats = await e2b_integration.get_execution_stats()
    assert (stats.total, stats.succeeded, stats.failed, stats.success_rate) == (2, 1, 1, 0.5)
    assert stats["by_template"] == {"quick-script": 1, "default": 1}
    assert stats["by_reason"] == {"Completed": 1, "CodeFailed": 1}


async def test_health_is_proved_by_running_code(e2b_integration):
    report = await e2b_integration.health_check(run_code=True)
    assert report["healthy"], report["checks"]
    assert list(report.checks) == ["cluster", "installed", "permissions", "operator", "code"]


PROGRAM = """
import asyncio
from capibara import E2BIntegration
integration = E2BIntegration()
async def main():
    asyncio.get_running_loop().slow_callback_duration = 60  # a busy machine is no mistake of ours
    print((await integration.process_code_request("6 * 7")).result)
asyncio.run(main())
asyncio.run(main())
"""


def test_a_program_that_never_closes_its_client_ends_cleanly(operator, kubeconfig):
    environment = {**os.environ, "KUBECONFIG": str(kubeconfig)}
    command = [sys.executable, "-W", "error", "-X", "dev", "-c", PROGRAM]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr, done.returncode) == ("42\n42\n", "", 0)


def test_the_example_runs_as_it_stands(operator, kubeconfig):
    environment = {**os.environ, "KUBECONFIG": str(kubeconfig)}
    command = [sys.executable, "examples/python/ask.py"]
    output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout
    assert output.splitlines() == [
        "quick-script Hola desde sandbox dinámico!",
        "data-analysis 295",
        "False CodeFailed: ZeroDivisionError: division by zero",
        "['0', '1', '4', '9', '16']",
    ]


async def test_what_the_api_server_refuses_names_the_field(operator, kubeconfig):
    async with E2BIntegration(kubeconfig=kubeconfig, labels={"team": "not a label"}) as integration:
        with pytest.raises(InvalidRequest, match=r"metadata\.labels"):
            await integration.process_code_request("1")


async def test_without_a_cluster_the_error_says_what_to_set(tmp_path):
    integration = E2BIntegration(kubeconfig=tmp_path / "none")
    with pytest.raises(NoCluster, match="KUBECONFIG"):
        await integration.process_code_request("1")
    assert list((await integration.health_check()).checks) == ["cluster"]


async def test_a_cluster_that_does_not_answer_is_told(installed, tmp_path, monkeypatch):
    monkeypatch.setattr("capibara.client.transport.RETRY_WAITS", (0.1,))
    path = kubeconfig_in(tmp_path, installed.kubeconfigs.admin, "default", free_port())
    async with E2BIntegration(kubeconfig=path) as integration:
        with pytest.raises(ClusterUnavailable, match="can be reached"):
            await integration.process_code_request("1")


async def test_a_user_without_rights_is_told_which_are_missing(installed, namespace):
    async with E2BIntegration(kubeconfig=installed.kubeconfigs.operator, namespace=namespace) as integration:
        with pytest.raises(PermissionDenied, match=f"create, get, list, watch, patch on .* in namespace {namespace}"):
            await integration.process_code_request("1")
        assert "not allowed to create, patch codeexecutions" in (await integration.health_check()).checks["permissions"]


async def test_a_namespace_that_is_not_there_is_told(installed):
    async with E2BIntegration(kubeconfig=installed.kubeconfigs.admin, namespace="nowhere") as integration:
        with pytest.raises(NotInstalled, match='"nowhere" not found'):
            await integration.process_code_request("1")


async def test_a_cluster_without_our_kinds_and_then_without_an_operator():
    with await asyncio.to_thread(ControlPlane.start) as plane:
        async with E2BIntegration(kubeconfig=plane.kubeconfigs.admin, operator_patience=1) as integration:
            with pytest.raises(NotInstalled, match="apply crds/"):
                await integration.process_code_request("1")
            assert "apply crds/" in (await integration.health_check()).checks["installed"]
            await asyncio.to_thread(install, plane.kubectl)
            with pytest.raises(OperatorSilent, match="`capibara operator` runs"):
                await integration.process_code_request("1")
            assert "no operator has looked" in (await integration.health_check()).checks["operator"]
            (body,) = await left_behind(integration)
            assert body["spec"]["cancel"] is True


async def left_behind(integration):
    """The executions that are there, as they are."""
    transport = await integration._connect().transport()
    return (await transport.list("codeexecutions"))[0]


def test_without_asyncio(operator, kubeconfig):
    with E2BIntegrationSync(kubeconfig=kubeconfig) as integration:
        assert integration.process_code_request("print(6 * 7)", task_type="quick")["logs"]["stdout"] == "42\n"
        assert integration.get_execution_stats().total == 1
