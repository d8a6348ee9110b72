"""docs/recipes.md as a reader pastes it: every command of the page runs for real, and prints what stands below it."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess

PAGE = Path(__file__).parents[2] / "docs/recipes.md"
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
BLOCK = re.compile(r"^```(bash|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANYTHING = "…"


@dataclass(frozen=True)
class Step:
    """Commands, and what they print according to the page; None: the page does not say."""

    commands: str
    prints: str | None


def recipes() -> dict[str, list[Step]]:
    """The steps below each heading of the page."""
    _, *parts = HEADING.split(PAGE.read_text())
    return {title: steps(body) for title, body in zip(parts[::2], parts[1::2], strict=True)}


def steps(body: str) -> list[Step]:
    """Each `bash` block, with the `text` block that follows it."""
    found: list[Step] = []
    for kind, text in BLOCK.findall(body):
        if kind == "bash":
            found.append(Step(text, None))
        else:
            found[-1] = Step(found[-1].commands, text)
    return found


def matches(printed: str, told: str) -> bool:
    """Whether it is what the page says, where … stands for anything."""
    return re.fullmatch(".*".join(map(re.escape, told.split(ANYTHING))), printed, re.DOTALL) is not None


@dataclass(frozen=True)
class Shell:
    """A reader's shell: a folder, a namespace, and kubectl."""

    folder: Path
    environment: dict[str, str]

    def paste(self, commands: str) -> str:
        """Run it to its end, and give back what it printed."""
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", commands],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout
        return done.stdout


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory) -> Iterator[OperatorProcess]:
    """An operator on the local server, which does not wait long between attempts."""
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
        "CAPIBARA_CODE_RETRY_SECONDS": "0.5",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture
def shell(installed: ControlPlane, namespace: str, tmp_path: Path) -> Shell:
    """A shell whose kubeconfig has the test's namespace in its context."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "kubectl").symlink_to(installed.binaries.kubectl)
    kubeconfig = tmp_path / "kubeconfig"
    kubeconfig.write_bytes(installed.kubeconfigs.admin.read_bytes())
    paths = {"PATH": f"{programs}:{os.environ['PATH']}", "KUBECONFIG": str(kubeconfig)}
    shell = Shell(tmp_path, {**os.environ, **paths})
    shell.paste(f"kubectl config set-context --current --namespace={namespace}")
    return shell


def check_chart(shell: Shell, namespace: str) -> None:
    assert (shell.folder / "chart.png").read_bytes().startswith(b"\x89PNG")


def check_schedule(shell: Shell, namespace: str) -> None:
    """Do what the CronJob's pod would do, with the rights of its service account."""
    cronjob = json.loads(shell.paste("kubectl get cronjob/nightly -o json"))
    pod = cronjob["spec"]["jobTemplate"]["spec"]["template"]["spec"]
    [container], [volume] = pod["containers"], pod["volumes"]
    for key, text in json.loads(shell.paste(f"kubectl get cm/{volume['configMap']['name']} -o json"))["data"].items():
        (shell.folder / key).write_text(text)
    command = " ".join(container["command"]).replace(container["volumeMounts"][0]["mountPath"], str(shell.folder))
    account = f"system:serviceaccount:{namespace}:{pod['serviceAccountName']}"
    shell.paste(f"{command} --as={account}")
    shell.paste("kubectl wait --for=condition=Finished --timeout=120s cex -l schedule=nightly")
    assert shell.paste("kubectl get cex -o jsonpath='{.items[*].status.stdout.text}'") == "good night\n"


CHECKS = {"Save a chart": check_chart, "Run on a schedule": check_schedule}


@pytest.mark.timeout(1200)  # the first one to need a template waits for its build
@pytest.mark.parametrize("title", recipes())
def test_a_recipe_does_what_the_page_says(operator, shell, namespace, title):
    for step in recipes()[title]:
        printed = shell.paste(step.commands)
        assert step.prints is None or matches(printed, step.prints), printed
    if check := CHECKS.get(title):
        check(shell, namespace)


def test_each_check_belongs_to_a_recipe():
    assert CHECKS.keys() <= recipes().keys()
