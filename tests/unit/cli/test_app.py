"""The table of commands, and what a command loads: asked of a fresh interpreter."""

import subprocess
import sys

import pytest
import typer
from typer.testing import CliRunner

from capibara import __version__
from capibara.cli.app import COMMANDS, SECTIONS, Entry, app, load

HEAVY = {"kopf", "e2b", "e2b_code_interpreter", "kubernetes", "starlette", "fastapi", "aiohttp", "obstore", "rich"}


def loaded_by(*arguments):
    """The packages that `capibara ARGUMENTS` brings in, and what it says."""
    code = (
        "import sys\nfrom capibara.cli.app import app\n"
        f"try: app({list(arguments)!r})\nfinally: print(*sorted(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    return {name.partition(".")[0] for name in done.stderr.split()}, done.stdout


def test_help_lists_every_command_and_loads_none():
    loaded, said = loaded_by("--help")
    assert not loaded & HEAVY
    assert all(f"\n  {name} " in said for name in COMMANDS)
    assert all(len(line) <= 80 for line in said.splitlines())


def test_its_version_is_known_without_a_command():
    answer = CliRunner().invoke(app, ["--version"])
    assert (answer.exit_code, answer.stdout) == (0, f"capibara {__version__}\n")


LIGHT = [name for section in ("Executions", "Cluster") for name in SECTIONS[section]]
MOST_MODULES = 330
"""What `capibara get` may load: a module is a tenth of a millisecond and more, and an answer may take 300."""


@pytest.mark.parametrize("name", LIGHT)
def test_a_command_about_executions_loads_nothing_heavy(name):
    loaded, _ = loaded_by(name, "--help")
    assert not loaded & (HEAVY | {"structlog", "prometheus_client", "httptools"})  # pydantic is typer's


def test_a_command_loads_few_modules():
    code = (
        "import sys\nfrom capibara.cli.app import app\n"
        "try: app(['get', '--kubeconfig', '/nowhere'])\nfinally: print(len(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert int(done.stdout) < MOST_MODULES


def test_the_dashboard_of_one_person_loads_nothing_for_agents():
    loaded, said = loaded_by("dashboard", "--help")
    assert "until Ctrl-C" in said
    assert not loaded & {"mcp", "numpy", "obstore", "e2b", "kopf"}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_table_is_there_and_explains_itself(name):
    done = CliRunner().invoke(app, [name, "--help"])
    assert done.exit_code == 0, done.output
    assert f"{name} [OPTIONS]" in done.output


def test_a_mistyped_command_is_told_the_nearest_one():
    done = CliRunner().invoke(app, ["dwn"])
    assert done.exit_code == 2
    assert "do you mean `down`?" in done.output


def test_what_is_not_installed_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "capibara.cli.demo", None)
    with pytest.raises(ModuleNotFoundError):  # ours: a mistake, and no matter of extras
        load("demo", Entry("capibara.cli.demo:demo", "", extra="local"))
    with pytest.raises(SystemExit):
        load("demo", Entry("no_such_package.demo:demo", "", extra="local"))
    assert "`capibara demo` needs no_such_package: pip install 'capibara[local]'" in capsys.readouterr().err


def test_an_entry_may_have_commands_of_its_own():
    assert isinstance(COMMANDS, dict)
    group = typer.Typer()
    group.command("one")(lambda: None)
    group.command("two")(lambda: None)
    sys.modules[__name__].group = group
    assert set(load("many", Entry(f"{__name__}:group", "")).commands) == {"one", "two"}
