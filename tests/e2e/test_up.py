"""`capibara up`, `status`, `env` and `down`: an environment that works, says how it is, and goes without a trace."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from tests.e2e.conftest import CAPIBARA, Terminal, parse_exports

from capibara.devenv.bundled import bundled_folder
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.processes import wait_until
from capibara.devenv.state import EnvironmentState, read_state

HELLO = str(bundled_folder("examples") / "hello.yaml")


@pytest.fixture(scope="module")
def exports(terminal: Terminal) -> Iterator[dict[str, str]]:
    """A detached environment, and what it tells a shell to export."""
    done = terminal.run("up", "--detach", "--gateway")
    assert done.returncode == 0, done.stderr
    assert "The gateway is at http://127.0.0.1:" in done.stderr
    yield parse_exports(done.stdout)
    terminal.run("down")


@pytest.fixture
def state(terminal: Terminal, exports: dict[str, str]) -> EnvironmentState:
    """Asks for `exports`: there is a state as long as the environment runs."""
    assert exports
    found = read_state(terminal.state_dir)
    assert found is not None
    return found


def run_hello(terminal: Terminal, exports: dict[str, str]) -> str:
    """What the first example printed."""
    terminal.kubectl(exports, "apply", "-f", HELLO)
    terminal.kubectl(exports, "wait", "--for=condition=Finished", "codeexecution/hello", "--timeout=180s")
    return terminal.kubectl(exports, "get", "codeexecution", "hello", "-o", "jsonpath={.status.stdout.text}")


def test_code_runs_in_what_up_started(terminal: Terminal, exports: dict[str, str]) -> None:
    assert run_hello(terminal, exports) == "42\n"


def test_env_prints_export_lines_and_nothing_else(terminal: Terminal, exports: dict[str, str]) -> None:
    done = terminal.run("env")
    assert all(line.startswith("export ") for line in done.stdout.splitlines())
    assert parse_exports(done.stdout) == exports
    assert exports.keys() >= {"KUBECONFIG", "E2B_API_KEY", "E2B_API_URL", "E2B_SANDBOX_URL"}


def test_status_finds_everything_well(terminal: Terminal, exports: dict[str, str]) -> None:
    done = terminal.run("status")
    assert done.returncode == 0, done.stdout
    for part in ("Kubernetes API", "etcd", "kube-apiserver", "local E2B server", "operator"):
        assert f"✓ {part}" in done.stdout
    assert exports["E2B_API_URL"] in done.stdout


def test_output_is_live_in_a_shell_that_has_what_env_prints_and_by_the_gateway(
    terminal: Terminal, exports: dict[str, str], state: EnvironmentState
) -> None:
    (gateway,) = [process for process in state.processes if process.name == "gateway"]
    by_gateway = {"KUBECONFIG": "/nowhere", "CAPIBARA_GATEWAY": gateway.health_url.partition("/api/")[0]}
    for variables in (exports, by_gateway):
        code = "import time\nprint('first', flush=True)\ntime.sleep(3)\nprint('last')"
        with subprocess.Popen(
            [*CAPIBARA, "run", "-c", code], env=terminal.environment | variables, stdout=subprocess.PIPE, text=True
        ) as running:
            assert running.stdout is not None
            assert running.stdout.readline() == "first\n"
            assert running.poll() is None
            assert running.stdout.read() == "last\n"
        assert running.returncode == 0


def test_a_second_up_says_that_one_runs(terminal: Terminal, state: EnvironmentState) -> None:
    for arguments in (("up",), ("up", "--detach")):
        done = terminal.run(*arguments)
        assert done.returncode == 1
        assert f"running already (process {state.supervisor.pid})" in done.stderr
        assert "capibara down" in done.stderr


def test_no_key_is_in_an_argument_list_or_a_log(
    terminal: Terminal, exports: dict[str, str], state: EnvironmentState
) -> None:
    key = exports["E2B_API_KEY"]
    assert not [record for record in state.processes if key in " ".join(psutil.Process(record.pid).cmdline())]
    assert not [log for log in terminal.state_dir.rglob("*.log") if key in log.read_text(errors="replace")]


def test_down_ends_it_all(terminal: Terminal, exports: dict[str, str], state: EnvironmentState) -> None:
    assert exports
    assert terminal.leftovers()
    assert terminal.run("down").returncode == 0
    assert not [record for record in state.processes if record.process()]
    assert terminal.leftovers() == []
    done = terminal.run("status")
    assert done.returncode == 1
    assert "Nothing is running" in done.stderr


@pytest.fixture
def foreground(terminal: Terminal) -> Iterator[subprocess.Popen[str]]:
    """`capibara up`, ready."""
    with terminal.start("up") as up:
        try:
            wait_until(lambda: is_ready(terminal, up) or up.poll() is not None, 120, "up being ready")
            yield up
        finally:
            if up.poll() is None:
                up.kill()


def is_ready(terminal: Terminal, up: subprocess.Popen[str]) -> bool:
    """Whether this very environment is; a killed one leaves its state file behind."""
    state = read_state(terminal.state_dir)
    return state is not None and state.supervisor.pid == up.pid


def test_ctrl_c_in_the_middle_of_a_run_leaves_nothing(terminal: Terminal, foreground: subprocess.Popen[str]) -> None:
    state = read_state(terminal.state_dir)
    assert state is not None
    terminal.kubectl(state.exports, "apply", "-f", str(bundled_folder("examples")))
    os.killpg(foreground.pid, signal.SIGINT)
    output, _ = foreground.communicate(timeout=60)
    assert foreground.returncode == 0
    assert parse_exports(output) == state.exports
    assert terminal.leftovers() == []


def test_a_killed_up_takes_everything_with_it(terminal: Terminal, foreground: subprocess.Popen[str]) -> None:
    state = read_state(terminal.state_dir)
    assert state is not None
    foreground.kill()
    foreground.wait(10)
    wait_until(lambda: terminal.leftovers() == [], 30, "everything being gone")
    assert terminal.run("status").returncode == 1


def kill(state: EnvironmentState, name: str) -> int:
    """Kill a part of the environment; the process ID that it had."""
    process = next(record for record in state.processes if record.name == name).process()
    assert process is not None
    process.kill()
    return process.pid


@pytest.mark.heavy  # two starts of everything: minutes where others compete for the machine
def test_an_operator_that_dies_lives_again(terminal: Terminal, foreground: subprocess.Popen[str]) -> None:
    state = read_state(terminal.state_dir)
    assert state is not None
    pid = kill(state, "operator")

    def lives() -> bool:
        now = read_state(terminal.state_dir)
        return now is not None and not any(record.pid == pid for record in now.processes)

    wait_until(lives, 60, "another operator being written down")
    assert run_hello(terminal, state.exports) == "42\n"
    foreground.send_signal(signal.SIGINT)
    foreground.communicate(timeout=60)
    assert foreground.returncode == 0
    assert terminal.leftovers() == []


@pytest.mark.heavy  # two starts of everything
def test_what_was_kept_is_there_again_and_what_was_running_comes_to_its_end(terminal: Terminal) -> None:
    def up() -> dict[str, str]:
        done = terminal.run("up", "--detach", "--keep")
        assert done.returncode == 0, done.stderr
        return parse_exports(done.stdout)

    try:
        exports = up()
        assert run_hello(terminal, exports) == "42\n"
        long = {"code": "import time; time.sleep(20); print('woken')"}
        body = {
            "apiVersion": "capibara6.dev/v1alpha1",
            "kind": "CodeExecution",
            "metadata": {"name": "long"},
            "spec": long,
        }
        (terminal.state_dir / "long.json").write_text(json.dumps(body))
        terminal.kubectl(exports, "apply", "-f", str(terminal.state_dir / "long.json"))
        running = "--for=jsonpath={.status.phase}=Running"
        terminal.kubectl(exports, "wait", running, "codeexecution/long", "--timeout=60s")
        assert terminal.run("down").returncode == 0
        assert terminal.leftovers() == []
        exports = up()
        assert terminal.kubectl(exports, "get", "cex", "hello", "-o", "jsonpath={.status.stdout.text}") == "42\n"
        terminal.kubectl(exports, "wait", "--for=condition=Finished", "codeexecution/long", "--timeout=180s")
        output = "jsonpath={.status.stdout.text}{.status.attempt}"
        assert terminal.kubectl(exports, "get", "cex", "long", "-o", output) == "woken\n2"
    finally:
        terminal.run("down")


def test_a_part_that_dies_ends_the_rest_and_is_named(terminal: Terminal, foreground: subprocess.Popen[str]) -> None:
    state = read_state(terminal.state_dir)
    assert state is not None
    kill(state, "etcd")
    foreground.communicate(timeout=60)
    assert foreground.returncode == 1
    assert terminal.leftovers() == []


def test_a_cluster_and_an_account_of_ones_own_replace_both_halves(
    terminal: Terminal, control_plane: ControlPlane
) -> None:
    kubeconfig = str(control_plane.kubeconfigs.admin)
    nowhere = {"E2B_API_KEY": "e2b_" + "0" * 40, "E2B_API_URL": "http://127.0.0.1:9"}
    done = terminal.run("up", "--detach", "--kubeconfig", kubeconfig, "--e2b", "cloud", **nowhere)
    try:
        assert done.returncode == 0, done.stderr
        assert parse_exports(done.stdout)["KUBECONFIG"] == kubeconfig
        assert nowhere["E2B_API_KEY"] not in done.stdout
        state = read_state(terminal.state_dir)
        assert state is not None
        assert [record.name for record in state.processes] == ["operator"]
        assert "default" in control_plane.kubectl.run("get", "sandboxtemplates", "-n", "capibara-system", "-o", "name")
    finally:
        terminal.run("down")


@pytest.mark.parametrize(
    ("arguments", "variables", "complaint"),
    [
        pytest.param(("--e2b", "cloud"), {"E2B_API_KEY": ""}, "export E2B_API_KEY", id="a missing key"),
        pytest.param(("--kubeconfig", "/dev/null", "--keep"), {}, "of our own", id="keeping what is not ours"),
        pytest.param(("--kubeconfig", "/nowhere"), {}, "no kubeconfig /nowhere", id="a missing kubeconfig"),
        pytest.param((), {"PATH": "/nowhere", "XDG_CACHE_HOME": "/nowhere"}, "missing: apt-get install", id="no runc"),
    ],
)
def test_what_is_missing_is_said_in_one_line(
    terminal: Terminal, arguments: tuple[str, ...], variables: dict[str, str], complaint: str
) -> None:
    done = terminal.run("up", *arguments, **variables)
    assert done.returncode == 1
    complaints = [line for line in done.stderr.splitlines() if line.startswith("capibara: ")]
    assert len(complaints) == 1
    assert complaint in complaints[0]
    assert "Traceback" not in done.stderr


def test_env_without_an_environment_prints_nothing_to_evaluate(terminal: Terminal, tmp_path: Path) -> None:
    done = terminal.run("env", CAPIBARA_STATE_DIR=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
