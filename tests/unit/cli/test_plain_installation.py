"""`pipx install capibara`: what it pulls in, and that the command line and the client need no more."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from capibara.cli.app import COMMANDS

PROJECT = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text())["project"]
FIXED = {"kopf", "kubernetes", "e2b", "e2b-code-interpreter"}
"""The customer's stack: the operator has all of it."""

ABSENT = ["kopf", "e2b", "e2b_code_interpreter", "obstore", "aiolimiter", "pydantic_settings", "uvloop", "psutil"]
ABSENT += ["starlette", "fastapi", "uvicorn", "mcp"]


def names(requirements):
    return {Requirement(text).name for text in requirements}


def test_the_plain_installation_has_neither_operator_nor_server():
    plain, extras = names(PROJECT["dependencies"]), PROJECT["optional-dependencies"]
    assert not plain & {name.replace("_", "-") for name in ABSENT}
    assert plain | names(extras["operator"]) >= FIXED
    for extra in ("local", "otel"):  # what images install
        assert "capibara[operator]" in extras[extra]


PLAIN = [name for name, entry in COMMANDS.items() if not entry.extra]


def without_extras(code):
    hidden = f"import sys\nfor name in {ABSENT}: sys.modules[name] = None\n"
    return subprocess.run([sys.executable, "-c", hidden + code], capture_output=True, text=True, check=False)


@pytest.mark.parametrize("name", PLAIN)
def test_every_command_without_an_extra_works_without_extras(name):
    done = without_extras(f"from capibara.cli.app import app\napp([{name!r}, '--help'])")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["operator", "check", "up", "demo"])
def test_a_command_of_an_extra_says_what_to_install(name):
    done = without_extras(f"from capibara.cli.app import app\napp([{name!r}, '--help'])")
    assert done.returncode == 1
    assert f"`capibara {name}` needs " in done.stderr
    assert f"pip install 'capibara[{COMMANDS[name].extra}]'" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_python_client_needs_no_extra():
    done = without_extras("from capibara import E2BIntegration, E2BIntegrationSync, process_ia_request")
    assert done.returncode == 0, done.stderr
