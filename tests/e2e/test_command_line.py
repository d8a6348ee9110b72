"""`capibara run` and its neighbours as a user types them: a real API server, the real operator, real sandboxes."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.cluster import PATIENCE_SECONDS

from capibara.devenv.operatorprocess import OperatorProcess

CAPIBARA = [sys.executable, "-m", "capibara"]
LONG = "import time\nprint('begun', flush=True)\ntime.sleep(120)"


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory):
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


class Shell:
    """Somebody at a shell, with a kubeconfig and a folder."""

    def __init__(self, kubeconfig, folder):
        self.folder = folder
        self.environment = {**os.environ, "KUBECONFIG": str(kubeconfig), "TERM": "xterm", "COLUMNS": "80"}

    def start(self, *arguments, **streams):
        return subprocess.Popen([*CAPIBARA, *arguments], env=self.environment, cwd=self.folder, **streams)

    def types(self, *arguments, stdin=""):
        """Exit code, standard output, standard error."""
        done = subprocess.run(
            [*CAPIBARA, *arguments],
            env=self.environment,
            cwd=self.folder,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )
        assert 'Traceback (most recent call last):\n  File "<frozen' not in done.stderr, done.stderr
        return done.returncode, done.stdout, done.stderr

    def well(self, *arguments, **how):
        """Standard output of a command that does well."""
        code, out, err = self.types(*arguments, **how)
        assert code == 0, err
        return out


@pytest.fixture
def shell(operator, installed, namespace, tmp_path):
    document = json.loads(installed.kubeconfigs.admin.read_text())
    document["contexts"][0]["context"]["namespace"] = namespace
    (tmp_path / "kubeconfig").write_text(json.dumps(document))
    return Shell(tmp_path / "kubeconfig", tmp_path)


class Terminal:
    """A command on a terminal of its own: what it shows there, and keys."""

    def __init__(self, shell, *arguments):
        self.master, slave = pty.openpty()
        self.process = shell.start(*arguments, stdin=slave, stdout=slave, stderr=slave, start_new_session=True)
        os.close(slave)
        self.shown = b""

    def until(self, text):
        """Read until something is shown."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while text.encode() not in self.shown:
            assert time.monotonic() < deadline, self.shown
            if not self.read():
                raise AssertionError(f"ended without {text!r}: {self.shown!r}")

    def read(self):
        """Whether there may be more."""
        if not select.select([self.master], [], [], 1)[0]:
            return True
        try:
            more = os.read(self.master, 65536)
        except OSError:
            return False
        self.shown += more
        return bool(more)

    def interrupt(self):
        self.process.send_signal(signal.SIGINT)

    def end(self):
        """Everything until the end, and the exit code."""
        while self.read():
            pass
        code = self.process.wait(PATIENCE_SECONDS)
        os.close(self.master)
        return code


def test_a_file_runs_and_its_output_is_all_that_standard_output_has(shell):
    (shell.folder / "hello_world.py").write_text("import sys\nprint('¡Hola!')\nprint('oops', file=sys.stderr)\n6 * 7")
    code, out, err = shell.types("run", "hello_world.py", "--task", "quick")
    assert (code, out, err) == (0, "¡Hola!\n42\n", "oops\n")
    assert shell.well("get", "-o", "name").startswith("codeexecution.capibara6.dev/hello-world-")


def test_code_of_the_command_line_and_of_standard_input(shell):
    assert shell.well("run", "-c", "print(6 * 7)") == "42\n"
    assert shell.well("run", "-", "--language", "bash", "-t", "quick-script", stdin="echo $((6 * 7))") == "42\n"


def test_the_code_s_own_exit_code_and_its_traceback(shell):
    assert shell.types("run", "-c", "import sys; sys.exit(7)")[0] == 7
    code, out, err = shell.types("run", "-c", "1 / 0")
    assert (code, out) == (1, "")
    assert "ZeroDivisionError" in err
    assert err.endswith("capibara: CodeFailed: ZeroDivisionError: division by zero\n")


def test_exit_codes_that_are_not_the_code_s(shell):
    assert shell.types("run", "-c", "while True: pass", "--timeout", "1")[0] == 124
    assert shell.types("run", "-c", "x", "-l", "bash", "-t", "data-analysis")[0] == 126
    code, _, err = shell.types("run", "-c", "1", "--template", "No_Such")
    assert code == 2
    assert "spec.templateRef.name" in err
    assert shell.types("run")[0] == 2


def test_what_the_readme_runs_first(shell):
    folder = Path(__file__).parents[2] / "examples/cli"
    code, out, err = shell.types(
        *("run", str(folder / "analyse.py"), "--file", str(folder / "sales.csv"), "--output", "*.txt")
    )
    assert (code, out) == (0, "22\n"), err
    assert "capibara: report.txt, 9 B: `capibara cp analyse-" in err


def test_environment_files_and_what_comes_back(shell, cluster, namespace):
    (shell.folder / "sales.csv").write_text("a,b\n1,2\n")
    code = (
        "import os\nprint(open('data.csv').read(), os.environ['WHO'])\nwritten = open('report.txt', 'w').write('done')"
    )
    arguments = ["-e", "WHO=ana", "--file", "sales.csv:data.csv", "--output", "*.txt", "--output-dir", "back"]
    code, out, err = shell.types("run", "-c", code, *arguments)
    assert (code, out) == (0, "a,b\n1,2\n ana\n"), err
    assert (shell.folder / "back" / "report.txt").read_text() == "done"
    name = shell.well("get", "-o", "jsonpath={.items[0].metadata.name}").strip()
    assert shell.well("cp", f"{name}:report.txt", "copy.txt") == "copy.txt\n"
    assert (shell.folder / "copy.txt").read_text() == "done"
    assert shell.well("cp", f"{name}:report.txt", "-") == "done"
    _, _, err = shell.types("cp", f"{name}:other", ".")
    assert f"capibara: {name} has no other; it has report.txt, stdout" in err


def test_an_object_in_every_format(shell):
    out = shell.well("run", "-c", "print('x')", "-o", "json")
    name = json.loads(out)["metadata"]["name"]
    assert json.loads(out)["status"]["stdout"]["text"] == "x\n"
    assert shell.well("get", name, "-o", "jsonpath={.status.phase} {.status.exitCode}") == "Succeeded 0\n"
    path = 'jsonpath={.status.conditions[?(@.type=="Succeeded")].reason}'
    assert shell.well("get", name, "-o", path) == "Completed\n"
    assert "\n  phase: Succeeded\n" in shell.well("get", name, "-o", "yaml")
    header, row = shell.well("get", name).splitlines()
    assert header.split() == ["NAME", "PHASE", "REASON", "EXIT", "DURATION", "AGE"]
    assert row.split()[:2] == [name, "Succeeded"]
    assert "TEMPLATE" in shell.well("get", name, "-o", "wide")


def test_what_is_left_to_itself_is_waited_for_read_described_and_deleted(shell):
    name = shell.well("run", "-c", "print('there')", "--detach").strip()
    assert re.fullmatch(r"run-\w{5}", name)
    assert shell.well("wait", name) == f"{name} Succeeded: Completed: exit code 0\n"
    assert shell.well("logs", name) == "there\n"
    screen = shell.well("describe", name)
    assert "Template:  default, by default" in screen
    assert re.search(r"^  run +\d+\.\d{3} s  [█▏]+$", screen, re.MULTILINE)
    assert shell.well("rm", "--finished", "--older-than", "1h") == ""
    assert shell.well("rm", "--finished") == f"{name} deleted\n"
    code, _, err = shell.types("describe", name)
    assert code == 1
    assert f"capibara: there is no execution '{name}' in namespace" in err


def test_running_again(shell):
    name = shell.well("run", "-c", "print('once')", "--detach").strip()
    shell.well("wait", name)
    assert shell.well("rerun", name) == "once\n"
    shell.environment["EDITOR"] = "sed -i s/once/twice/"
    assert shell.well("rerun", name, "--edit", "--rm") == "twice\n"
    assert len(shell.well("get", "-o", "name").splitlines()) == 2
    shell.environment["EDITOR"] = "true"
    assert shell.types("rerun", name, "--edit")[0] == 1


def test_ctrl_c_leaves_it_running_and_says_how_to_come_back(shell, cluster, namespace):
    terminal = Terminal(shell, "run", "-c", LONG, "--timeout", "100")
    terminal.until("running")
    terminal.interrupt()
    assert terminal.end() == 130
    said = terminal.shown.decode()
    name = re.search(r"capibara: (run-\w+) runs on; `capibara logs -f \1` comes back to it", said)[1]
    assert shell.well("get", name, "-o", "jsonpath={.status.phase}") == "Running\n"
    assert shell.well("cancel", name) == f"{name} is being cancelled\n"
    assert shell.types("wait", name)[0] == 130
    assert shell.well("cancel", name) == f"{name} is over already\n"


def test_ctrl_c_twice_cancels(shell):
    terminal = Terminal(shell, "run", "-c", LONG, "--timeout", "100")
    terminal.until("running")
    terminal.interrupt()
    terminal.until("Ctrl-C again")
    terminal.interrupt()
    assert terminal.end() == 130
    name = re.search(r"capibara: (run-\w+) is being cancelled", terminal.shown.decode())[1]
    assert shell.types("wait", name)[0] == 130


HOSTILE = r"print('\x1b]0;owned\x07 \x1b[2J \x9b31m \u202e back', flush=True)"


def test_no_control_character_of_a_sandbox_reaches_the_terminal(shell):
    for arguments in (
        ["run", "-c", HOSTILE],
        ["run", "-c", HOSTILE, "-o", "json"],
        ["run", "-c", HOSTILE, "-o", "yaml"],
    ):
        terminal = Terminal(shell, *arguments)
        assert terminal.end() == 0
        shown = terminal.shown.decode().replace("\r\x1b[K", "")  # our own line of progress
        assert "owned" in shown
        assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]", shown), shown
    terminal = Terminal(shell, "run", "-c", HOSTILE, "--raw")
    terminal.end()
    assert b"\x1b]0;owned\x07" in terminal.shown


def test_a_line_of_progress_says_what_it_waits_for(shell):
    terminal = Terminal(shell, "run", "-c", "import time\nprint('half way', flush=True)\ntime.sleep(13)")
    terminal.until("half way (")
    assert terminal.end() == 0


def test_suspending_and_resuming(shell, cluster, namespace):
    cluster.create(namespace, "held", code="print('at last')", suspend=True)
    assert shell.well("suspend", "held") == "held is suspended\n"
    assert shell.types("wait", "held", "--timeout", "0")[0] == 124
    assert shell.well("resume", "held") == "held goes on\n"
    assert shell.well("logs", "-f", "held") == "at last\n"
    code, _, err = shell.types("suspend", "held")
    assert (code, err) == (1, "capibara: held is over already: only what waits can be held back\n")


@pytest.mark.parametrize(
    ("arguments", "variables", "code", "said"),
    [
        pytest.param(("get",), {"KUBECONFIG": "/nowhere"}, 125, "there is no kubeconfig /nowhere", id="no kubeconfig"),
        pytest.param(("get", "--context", "x"), {}, 125, "has no context 'x'", id="no such context"),
        pytest.param(("get", "-o", "xml"), {}, 2, "-o xml: use json, yaml, name, wide or jsonpath=", id="a format"),
        pytest.param(("get", "--phase", "Over"), {}, 2, "--phase Over: there is Pending, Queued,", id="a phase"),
        pytest.param(("get", "-n", "no-such"), {}, 0, "there is no namespace 'no-such'", id="no such namespace"),
        pytest.param(("get", "-l", "a=b"), {}, 0, "no execution here is like that", id="a filter"),
        pytest.param(
            ("run", "-c", "1", "-l", "cobol"), {}, 2, 'spec.language: "cobol" is none of "python"', id="a field"
        ),
        pytest.param(("rm",), {}, 2, "name executions, or use --finished", id="rm of nothing"),
        pytest.param(("run", "none.py"), {}, 2, "none.py: No such file or directory", id="no such file"),
        pytest.param(("run", "-c", "1", "--secret", "A"), {}, 2, "write NAME=SECRET/KEY", id="a secret"),
        pytest.param(("cp", "name"), {}, 2, "write NAME:PATH", id="a copy of nothing"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(shell, arguments, variables, code, said):
    shell.environment |= variables
    found, out, err = shell.types(*arguments)
    assert (found, out) == (code, "")
    assert said in err
    assert len(err.splitlines()) == 1


def test_the_nearest_name_is_offered(shell, namespace):
    shell.well("run", "-c", "1", "--detach")
    name = shell.well("get", "-o", "jsonpath={.items[0].metadata.name}").strip()
    _, _, err = shell.types("logs", name + "x")
    assert err == f"capibara: there is no execution '{name}x' in namespace {namespace}: do you mean {name}?\n"


def test_who_may_not_is_told_what_to_ask_for(installed, namespace, tmp_path):
    shell = Shell(installed.kubeconfigs.operator, tmp_path)
    code, _, err = shell.types("run", "-c", "1", "--namespace", namespace)
    assert code == 126
    refusal = f"may not create codeexecutions in namespace {namespace}: ask for a role that may"
    assert refusal in err
    code, out, err = shell.types("bench", "--namespace", namespace)
    assert (code, out) == (126, "")
    assert refusal in err
    assert len(err.splitlines()) == 1


def test_the_doctor_finds_nothing_and_runs_code_to_be_sure(shell):
    code, out, err = shell.types("doctor", "--run")
    lines = [line for line in out.splitlines() if not line.startswith(" ")]
    checks = ["program", "cluster", "clock", "CRDs", "rights", "operator", "templates", "E2B", "run"]
    assert [line.split()[1] for line in lines] == checks
    wrong = [line for line in lines if line.startswith("WRONG")]
    assert code == bool(wrong), err
    assert not [line for line in wrong if line.split()[1] != "templates"], out  # machine-learning is not built in tests
    assert all(len(line) <= 80 for line in out.splitlines())
    findings = json.loads(shell.types("doctor", "--json")[1])
    assert [finding["check"] for finding in findings] == checks[:-1]


def test_the_doctor_without_a_cluster(shell):
    shell.environment["KUBECONFIG"] = "/nowhere"
    code, out, _ = shell.types("doctor")
    assert code == 1
    assert "WRONG cluster    no cluster\n                 there is no kubeconfig /nowhere: set KUBECONFIG" in out


def test_templates_and_one_of_them(shell):
    header, *rows = shell.well("templates").splitlines()
    assert header.split() == ["NAME", "READY", "CPU", "MEMORY", "SECONDS", "POOL", "FOR", "LANGUAGES"]
    assert [row.split()[0] for row in rows][:2] == ["data-analysis", "default"]
    assert "Limits:    250m, 256Mi, 60 s" in shell.well("templates", "quick-script")
    code, _, err = shell.types("templates", "quick")
    assert code == 1
    assert "there is no template 'quick'" in err
    assert err.endswith("do you mean quick-script?\n")


def test_counts_and_what_there_is_now(shell, cluster, namespace):
    shell.well("run", "-c", "1", "--task", "quick")
    shell.types("run", "-c", "1 / 0")
    header, *rows = shell.well("stats").splitlines()
    assert header.split() == ["TEMPLATE", "OUTCOME", "COUNT", "MEDIAN", "LONGEST", "COST"]
    assert [row.split()[:3] for row in rows] == [
        ["default", "CodeFailed", "1"],
        ["quick-script", "Succeeded", "1"],
        ["all", "2", f"${float(rows[-1].split('$')[1]):.6f}".rstrip("0")],
    ]
    cluster.create(namespace, "held", code="1", suspend=True)
    shell.types("wait", "held", "--timeout", "0")
    screen = shell.well("top")
    assert re.search(
        r"^operators: 1 living; sandboxes \d+ of \d+; [\d.]+ creations a second; 0 wait$", screen, re.MULTILINE
    )
    assert re.search(r"^cost: \$0\.\d+ in the last hour, \$0\.\d+ in a day \(2 are kept\)$", screen, re.MULTILINE)
    assert re.search(r"^held ", screen, re.MULTILINE)
    assert "Kubernetes v1." in shell.well("version")


def completed(shell, *words):
    """What bash is offered after these words."""
    asked = {
        "_CAPIBARA_COMPLETE": "complete_bash",
        "COMP_WORDS": " ".join(["capibara", *words]),
        "COMP_CWORD": str(len(words)),
    }
    done = subprocess.run(
        [*CAPIBARA], env=shell.environment | asked, capture_output=True, text=True, check=False, cwd=shell.folder
    )
    return done.stdout.split()


def test_a_shell_completes_commands_and_names_of_the_cluster(shell, cluster, namespace):
    assert "_CAPIBARA_COMPLETE=complete_bash" in shell.well("completion", "bash")
    assert shell.types("completion", "tcsh")[0] == 2
    cluster.create(namespace, "held-one", code="1", suspend=True)
    assert "describe" in completed(shell, "de")
    assert completed(shell, "logs", "he") == ["held-one"]
    assert completed(shell, "rm", "he") == completed(shell, "get", "he") == ["held-one"]
    assert completed(shell, "templates", "quick") == ["quick-script"]
    assert completed(shell, "run", "-t", "quick") == ["quick-script"]


@pytest.mark.parametrize(
    ("name", "variables", "offered"),
    [
        ("zsh", {}, """_arguments '*: :(("quick-script"))'"""),
        ("fish", {"_TYPER_COMPLETE_FISH_ACTION": "get-args"}, "quick-script"),
    ],
)
def test_other_shells_are_offered_the_same(shell, name, variables, offered):
    assert f"_CAPIBARA_COMPLETE=complete_{name}" in shell.well("completion", name)
    shell.environment |= {"_CAPIBARA_COMPLETE": f"complete_{name}", "_TYPER_COMPLETE_ARGS": "capibara templates quick"}
    shell.environment |= variables
    assert shell.well().strip() == offered


def test_a_bench_tells_times_and_leaves_nothing(shell):
    found = json.loads(shell.well("bench", "--count", "6", "--concurrency", "3", "-t", "quick-script", "--json"))
    assert (found["executions"], found["succeeded"], found["failures"]) == (6, 6, [])
    assert set(found["times"]["applyToEnd"]) == {"p50", "p95", "p99", "longest"}
    assert found["times"]["applyToEnd"]["longest"] >= found["operator"]["run"]["longest"] > 0
    code, out, err = shell.types("bench", "-N", "2", "--code", "1 / 0")
    assert (code, err) == (1, "")
    assert out.splitlines()[-1] == "2 CodeFailed: ZeroDivisionError: division by zero"
    assert shell.well("get", "-o", "name") == "\n"


def test_a_bench_that_takes_too_long_or_is_interrupted_leaves_nothing_either(shell):
    code, out, _ = shell.types("bench", "-N", "3", "-c", "2", "--code", LONG, "--timeout", "2")
    assert code == 1
    assert "2 Unfinished: it was not over in time" in out
    terminal = Terminal(shell, "bench", "-N", "3", "--code", LONG)
    terminal.until("0 of 3 over, 3 wait or run")
    terminal.interrupt()
    assert terminal.end() == 130
    assert b"0 of 3 succeeded" in terminal.shown
    assert shell.well("get", "-o", "name") == "\n"
    code, _, err = shell.types("bench", "--count", "0")
    assert code == 2
    assert "1<=x<=1000" in err


def test_a_build_is_watched_until_it_is_ready_or_fails(shell, cluster, namespace):
    cluster.create_template(namespace, "mine", languages=["python"], env=[{"name": "A", "value": namespace}])
    terminal = Terminal(shell, "templates", "mine", "--watch")
    assert terminal.end() == 0
    assert b"Build finished, took" in terminal.shown
    assert b"capibara: mine: executions run on code-interpreter-v1" in terminal.shown
    code, out, err = shell.types("templates", "mine", "--watch")
    assert (code, out.count("Build finished")) == (0, 1)
    assert len(err.splitlines()) == 1
    cluster.create_template(namespace, "bad", languages=["python"], packages={"python": ["no-such-package-zz==9"]})
    code, out, err = shell.types("templates", "bad", "--watch")
    assert code == 125
    assert "No matching distribution" in out
    assert "capibara: bad: BuildFailed: the build failed: PyPI has no Python package no-such-package-zz==9" in err
    assert shell.types("templates", "--watch")[0] == 2


def test_a_query_a_secret_and_a_time_to_live(shell, cluster, namespace):
    cluster.create_secret(namespace, "bank", {"key": "s3cr3t-v4lue"})
    code = "import os\nprint(len(os.environ['KEY']), os.environ['KEY'])"
    arguments = ["--secret", "KEY=bank/key", "--query", "analiza las ventas", "--ttl", "600", "-o", "json"]
    said = json.loads(shell.well("run", "-c", code, *arguments))
    assert said["status"]["stdout"]["text"].startswith("12 ")
    assert "s3cr3t-v4lue" not in json.dumps(said)
    assert said["status"]["template"]["name"] == "data-analysis"
    assert said["spec"]["ttlSecondsAfterFinished"] == 600


CHART = """
import base64, zlib, struct
def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
head = chunk(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 2, 0, 0, 0))
class Chart:
    def _repr_png_(self):
        return b'\\x89PNG\\r\\n\\x1a\\n' + head + chunk(b'IDAT', zlib.compress(bytes(4))) + chunk(b'IEND', b'')
Chart()
"""


def test_a_chart_is_drawn_where_the_terminal_can_and_copied_elsewhere(shell):
    shell.environment["TERM"] = "xterm-kitty"
    terminal = Terminal(shell, "run", "-c", CHART)
    assert terminal.end() == 0
    assert b"\x1b_Ga=T,f=100,m=0;iVBORw0KGgo" in terminal.shown
    _, out, err = shell.types("run", "-c", CHART)
    assert "\x1b" not in out + err
    command = re.search(r"image/png, \d+ B: `capibara cp (\S+) \.`", err)[1]
    written = shell.well("cp", command, ".").strip()
    assert (shell.folder / written).read_bytes().startswith(b"\x89PNG")


def test_colour_is_for_terminals_that_want_it(shell):
    shell.environment.pop("NO_COLOR", None)
    shell.well("run", "-c", "1")
    terminal = Terminal(shell, "get")
    assert terminal.end() == 0
    assert b"\x1b[32mSucceeded\x1b[0m" in terminal.shown
    shell.environment["NO_COLOR"] = "1"
    terminal = Terminal(shell, "get")
    assert terminal.end() == 0
    assert b"\x1b" not in terminal.shown
    assert "\x1b" not in shell.well("get")


def test_kubectl_finds_it_as_a_plugin(shell):
    folder = os.path.dirname(sys.executable)
    shell.environment["PATH"] = f"{folder}:{shell.environment['PATH']}"
    done = subprocess.run(
        ["kubectl", "capibara", "run", "-c", "print(6 * 7)"],
        env=shell.environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "42\n"), done.stderr
