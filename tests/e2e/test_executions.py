"""Executions for real: a real API server, the real operator, real sandboxes."""

import time

import pytest
from e2b import E2B, SandboxQuery
from tests.cluster import message, phase, reason
from tests.contract_rules import broken_rules, kstatus

from capibara.devenv.operatorprocess import OperatorProcess

FAR_SECONDS = 60
"""Longer than any of it takes, and shorter than code that is not ended."""


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory):
    """An operator on the local server."""
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
        "CAPIBARA_OUTPUT_EVERY_SECONDS": "4",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture(scope="module")
def sandboxes(local_e2b):
    """Asks the server, through the SDK, which sandboxes of an execution are alive."""
    known = local_e2b.variables
    client = E2B(
        api_key=known["E2B_API_KEY"], api_url=known["E2B_API_URL"], sandbox_url=known["E2B_SANDBOX_URL"], debug=False
    )

    def of(body):
        query = SandboxQuery(metadata={"capibara6.dev/uid": body["metadata"]["uid"]})
        return client.Sandbox.list(query=query).next_items()

    return of


def wait_none(sandboxes, body, seconds):
    """Wait until none of an execution's sandboxes is alive."""
    deadline = time.monotonic() + seconds
    while alive := sandboxes(body):
        assert time.monotonic() < deadline, f"still alive after {seconds} s: {alive}"


def wait_running(cluster, namespace, name):
    """Until the code itself runs: the third status write says so."""
    return cluster.wait(
        namespace, name, lambda body: "sandboxID" in body["status"] and phase(body) == "Running", "running code"
    )


LONG = "import time\nprint('begun', flush=True)\ntime.sleep(300)"


def test_print_is_in_the_status_and_the_sandbox_is_gone(cluster, operator, sandboxes, namespace):
    body = cluster.run(namespace, "hello", code="print(6 * 7)")
    status = body["status"]
    assert (phase(body), reason(body), status["exitCode"]) == ("Succeeded", "Completed", 0)
    assert status["stdout"]["text"] == "42\n"
    assert status["stdout"]["bytes"] == 3
    assert all(holder.startswith("cgroup-") for holder in status["enforcement"].values())
    wait_none(sandboxes, body, 30)
    assert len(cluster.operator_writes(namespace)) == 2


def test_the_last_expression_is_a_result(cluster, operator, namespace):
    body = cluster.run(namespace, "expression", code="6 * 7")
    assert {"type": "text/plain", "text": "42", "bytes": 2} in body["status"]["results"]


@pytest.mark.parametrize("executor", ["Interpreter", "Process"])
def test_sys_exit_is_the_exit_code(cluster, operator, namespace, executor):
    body = cluster.run(namespace, executor.lower(), code="import sys; sys.exit(3)", executor=executor)
    assert (reason(body), body["status"]["exitCode"]) == ("CodeFailed", 3)


@pytest.mark.parametrize("executor", ["Interpreter", "Process"])
def test_an_exception_fails_with_its_traceback(cluster, operator, namespace, executor):
    body = cluster.run(namespace, executor.lower(), code="def f():\n    return 1 / 0\nf()", executor=executor)
    assert (phase(body), reason(body), body["status"]["exitCode"]) == ("Failed", "CodeFailed", 1)
    told = body["status"]["error"]["traceback"] if executor == "Interpreter" else body["status"]["stderr"]["text"]
    assert "ZeroDivisionError" in told
    assert kstatus(body) == "Failed"


def test_a_signal_is_told_as_a_shell_tells_it(cluster, operator, namespace):
    body = cluster.run(namespace, "killed", code="kill -TERM $$", taskType="quick", language="bash")
    assert (reason(body), body["status"]["exitCode"]) == ("CodeFailed", 143)
    assert "signal 15" in message(body)


def test_stdin_reaches_a_process(cluster, operator, namespace):
    body = cluster.run(namespace, "stdin", code="import sys; print(sys.stdin.read().upper())", stdin="hello")
    assert body["status"]["stdout"]["text"] == "HELLO\n"


@pytest.mark.parametrize("executor", ["Interpreter", "Process"])
def test_the_deadline_ends_the_run_and_keeps_its_output(cluster, operator, sandboxes, namespace, executor):
    cluster.create(namespace, executor.lower(), code=LONG, activeDeadlineSeconds=2, executor=executor)
    body = cluster.wait_over(namespace, executor.lower())
    assert (phase(body), reason(body)) == ("Failed", "DeadlineExceeded")
    assert body["status"]["stdout"]["text"] == "begun\n"
    assert 2000 <= body["status"]["timings"]["runMilliseconds"] <= 1000 * FAR_SECONDS
    wait_none(sandboxes, body, 30)


REACH = """
import socket
for address in ("198.51.100.1", "203.0.113.1"):
    connection = socket.socket()
    connection.setblocking(False)
    print(connection.connect_ex((address, 80)) == 115)  # EINPROGRESS: there is a way
"""


def test_a_sandbox_reaches_what_its_template_allows_and_nothing_else(cluster, operator, namespace):
    cluster.create_template(namespace, "listed", network={"allow": ["198.51.100.0/24"]})
    body = cluster.run(namespace, "listed", code=REACH, templateRef={"name": "listed"})
    assert body["status"]["stdout"]["text"] == "True\nFalse\n"


def test_a_host_name_that_the_server_cannot_hold_a_sandbox_to_ends_the_execution(cluster, operator, namespace):
    cluster.create_template(namespace, "named", network={"allow": ["api.example.com"]})
    body = cluster.run(namespace, "named", code="print(1)", templateRef={"name": "named"})
    assert (phase(body), reason(body)) == ("Failed", "InvalidSpec")
    assert "'api.example.com' is not an IPv4 address or network" in message(body)


def test_too_much_memory_ends_as_out_of_memory(cluster, operator, namespace):
    body = cluster.run(namespace, "greedy", code="x = bytearray(2 << 30)\nfor i in range(0, len(x), 4096): x[i] = 1")
    assert (phase(body), reason(body)) == ("Failed", "OutOfMemory")
    assert "512Mi" in message(body)


def test_cancelling_a_running_execution_ends_it_and_its_sandbox(cluster, operator, sandboxes, namespace):
    cluster.create(namespace, "long", code=LONG)
    wait_running(cluster, namespace, "long")
    cluster.patch(namespace, "long", cancel=True)
    body = cluster.wait_over(namespace, "long")
    assert (phase(body), reason(body)) == ("Cancelled", "Cancelled")
    wait_none(sandboxes, body, 30)


def test_output_is_on_the_status_while_the_code_runs_and_after_it_was_cancelled(cluster, operator, namespace):
    cluster.create(namespace, "talks", code=LONG, activeDeadlineSeconds=300)
    body = cluster.wait(namespace, "talks", lambda body: "stdout" in body["status"], "output")
    assert (phase(body), body["status"]["stdout"]["text"]) == ("Running", "begun\n")
    cluster.patch(namespace, "talks", cancel=True)
    body = cluster.wait_over(namespace, "talks")
    assert (phase(body), body["status"]["stdout"]["text"]) == ("Cancelled", "begun\n")


def test_deleting_a_running_execution_ends_its_sandbox(cluster, operator, sandboxes, namespace):
    cluster.create(namespace, "long", code=LONG)
    body = wait_running(cluster, namespace, "long")
    assert len(sandboxes(body)) == 1
    cluster.delete(namespace, "long")
    wait_none(sandboxes, body, FAR_SECONDS)


def test_secrets_reach_the_code_and_nothing_else(cluster, operator, namespace, local_e2b):
    canary = "c0ffee-canary-4711"
    cluster.create_secret(namespace, "credentials", {"token": canary})
    body = cluster.run(
        namespace,
        "secret",
        code="import os\nt = os.environ['TOKEN']\nprint(len(t), t)\nprint(open('token.txt').read() == t)\nt",
        env=[{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "credentials", "key": "token"}}}],
        files=[{"path": "token.txt", "contentFrom": {"secretKeyRef": {"name": "credentials", "key": "token"}}}],
    )
    assert body["status"]["stdout"]["text"] == f"{len(canary)} [secret]\nTrue\n"
    assert all(canary not in str(state) for state in cluster.history(body["metadata"]["uid"]))
    assert canary not in operator.child.command.log.read_text()
    assert canary not in local_e2b.child.command.log.read_text()


def test_long_output_is_cut_and_counted(cluster, operator, namespace):
    body = cluster.run(namespace, "talker", code="for i in range(200_000): print(i)")
    stdout = body["status"]["stdout"]
    assert stdout["truncated"] is True
    assert stdout["bytes"] == sum(len(f"{i}\n") for i in range(200_000))
    assert stdout["text"].startswith("0\n1\n")
    assert stdout["text"].endswith("199999\n")
    assert len(stdout["text"]) <= 16 * 1024 + 100  # and the line that tells of the gap


def test_odd_bytes_do_not_hurt(cluster, operator, namespace):
    code = r"import sys; sys.stdout.buffer.write(b'a\xff\x00b\xed\xa0\x80\n')"
    body = cluster.run(namespace, "odd", code=code, executor="Process")
    assert phase(body) == "Succeeded"
    assert body["status"]["stdout"]["text"].startswith("a\ufffd\u2400b")


def test_many_at_once_all_end_well(cluster, operator, sandboxes, namespace):
    names = [f"many-{number}" for number in range(12)]
    for name in names:
        cluster.create(namespace, name, code=f"print('{name}')", taskType="quick")
    for name in names:
        body = cluster.wait_over(namespace, name, seconds=120)
        assert body["status"]["stdout"]["text"] == f"{name}\n"
        assert [rule for state in cluster.history(body["metadata"]["uid"]) for rule in broken_rules(state)] == []
