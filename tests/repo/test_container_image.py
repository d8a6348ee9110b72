"""The image recipes have what `make setup` installs and the wheel is built from; `make image` can follow them."""

import re
import tomllib
from pathlib import Path

import pytest

from capibara_local.runtime.requirements import BUILD_TOOLS, DISK_TOOLS, KEYRING_PACKAGE, NETWORK_TOOLS, RUN_TOOLS
from capibara_local.settings import Settings

ROOT = Path(__file__).parents[2]
RECIPE = (ROOT / "packaging/capibara-local.Containerfile").read_text()
RECIPES = [
    pytest.param(path.read_text(), id=path.stem) for path in sorted((ROOT / "packaging").glob("*.Containerfile"))
]
RUNTIME = RECIPE.rpartition("\nFROM ")[2]
FOR_PYTHON = {"python3", "ca-certificates"}  # a machine with a checkout has them
IN_EVERY_DEBIAN = {"coreutils"}


def installed() -> set[str]:
    command = re.search(r"apt-get install -y --no-install-recommends (.*?)&&", RUNTIME, re.DOTALL)
    assert command is not None
    return set(command[1].replace("\\", " ").split())


def test_it_installs_what_setup_does() -> None:
    setup = (ROOT / ".ci/setup").read_text()
    packages = re.search(r"PACKAGES=\((.*?)\)\n", setup, re.DOTALL)
    assert packages is not None
    assert installed() - FOR_PYTHON == set(re.findall(r"\]=([a-z0-9.-]+)", packages[1])) | {KEYRING_PACKAGE}


def test_it_installs_all_that_the_server_asks_for() -> None:
    wanted = {package for tools in (RUN_TOOLS, BUILD_TOOLS, DISK_TOOLS, NETWORK_TOOLS) for package in tools.values()}
    assert wanted - IN_EVERY_DEBIAN <= installed()


def test_its_variables_are_settings() -> None:
    names = re.findall(r"CAPIBARA_LOCAL_(\w+)=", RUNTIME)
    assert names
    assert {name.lower() for name in names} <= set(Settings.model_fields)


@pytest.mark.parametrize("recipe", RECIPES)
def test_what_it_copies_is_there(recipe: str) -> None:
    for line in re.findall(r"^COPY (?!--from)(.*)$", recipe, re.MULTILINE):
        for source in line.split()[:-1]:
            assert (ROOT / source).exists(), source


@pytest.mark.parametrize("recipe", RECIPES)
def test_it_copies_all_that_the_wheel_is_built_from(recipe: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    copied = {
        source for line in re.findall(r"^COPY (?!--from)(.*)$", recipe, re.MULTILINE) for source in line.split()[:-1]
    }
    assert set(wheel["force-include"]) | {"operator", project["project"]["readme"], "uv.lock"} <= copied
