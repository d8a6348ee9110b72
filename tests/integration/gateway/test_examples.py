"""The examples of docs/gateway.md, typed as they stand."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

PAGE = (Path(__file__).parents[3] / "docs/gateway.md").read_text()

pytestmark = pytest.mark.usefixtures("fake_operator")


def example(language, words):
    """The block of the page that has these words."""
    [found] = [block for block in re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL) if words in block]
    return found


@pytest.fixture
def variables(gateway, installed, people, namespace):
    """Of a caller who may use the default namespace, where examples run."""
    bind = ("--clusterrole=cluster-admin", f"--serviceaccount={namespace}:runner", "--namespace=default")
    installed.kubectl.run("create", "rolebinding", namespace, *bind)
    yield {**os.environ, "GATEWAY": gateway.url, "TOKEN": people("runner"), "NO_PROXY": "*", "no_proxy": "*"}
    installed.kubectl.run("delete", "rolebinding", namespace, "--namespace=default")


def test_curl(local_gateway, local):
    command = example("bash", "curl").replace("localhost:8080", local_gateway.url)
    said = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=120, check=True)
    assert '"success":true' in said.stdout


def test_python(variables):
    argv = [sys.executable, "-c", example("python", "urllib")]
    done = subprocess.run(argv, env=variables, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("node") is None, reason="there is no node here")
def test_javascript(variables):
    argv = ["node", "--input-type=module", "-e", example("javascript", "fetch(`")]
    done = subprocess.run(argv, env=variables, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout) == (0, "true\n"), done.stderr


def test_the_ingress_is_one(installed):
    document = yaml.safe_load(example("yaml", "kind: Ingress"))
    installed.kubectl.run("create", "--dry-run=server", "--filename=-", stdin=yaml.safe_dump(document))
