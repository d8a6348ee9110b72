"""The commands of a template's build: what is installed are the packages of those names, and no others."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from capibara.backends.base import BuildRequest
from capibara.backends.e2b_templates import apt_commands, literal, recipe

DEBIAN = "nmap\nnmap-common\nlibpython3-stdlib\ng++\nlibstdc++6\nzope.interface\n"
CACHE = f"""#!/bin/sh
[ "$1 $2" = "pkgnames --all-names" ] || exit 9
while read -r name; do case "$name" in "$3"*) echo "$name";; esac; done <<'END'
{DEBIAN}END
"""
GET = """#!/bin/sh
echo "$0 $*" >> "$CALLS"
"""


def run(folder: Path, names: tuple[str, ...]) -> tuple[int, str, list[str]]:
    """Exit code, what went wrong, and what apt-get was called with, where Debian has six packages."""
    for name, script in (("apt-cache", CACHE), ("apt-get", GET)):
        (folder / name).write_text(script)
        (folder / name).chmod(0o755)
    environment = {"PATH": f"{folder}:/usr/bin:/bin", "CALLS": str(folder / "calls")}
    command = " && ".join(apt_commands(names))
    ran = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True, check=False)
    return ran.returncode, ran.stderr, (folder / "calls").read_text().splitlines()


@pytest.mark.parametrize(
    "name",
    ["nmap", "g++", "libstdc++6", "zope.interface", "nmap=7.93+dfsg1-1", "g++=4:12.2.0-3", "nmap-common=1:2~rc1"],
)
def test_a_debian_package_is_installed_by_its_name(tmp_path: Path, name: str) -> None:
    code, _, calls = run(tmp_path, (name,))
    assert (code, len(calls)) == (0, 2)
    assert calls[1].endswith(f" -o APT::Cmd::Pattern-Only=true install -y --no-install-recommends -- {name}")


@pytest.mark.parametrize(
    "name",
    [
        "nm.p",
        "nma.",
        "nmap+",
        "n.+",
        "lib.+",
        "a.+",
        "libpython3.stdlib",
        "nma",
        "nmapp",
        "zope-interface",
        "nm.p=7.93",
    ],
)
def test_a_name_that_no_package_has_installs_nothing(tmp_path: Path, name: str) -> None:
    """Such as a regular expression, which a list of forbidden names does not find."""
    code, error, calls = run(tmp_path, ("nmap", name))
    assert (code, error) == (100, f"E: Unable to locate package {name.partition('=')[0]}\n")
    assert len(calls) == 1, "apt-get update"


def test_a_recipe_installs_debian_packages_so() -> None:
    request = BuildRequest(name="t", base="base", apt=("nmap",), cpu_count=1, memory_mb=512)
    (step,) = recipe(request)._template._instructions  # type: ignore[union-attr]
    assert step["args"] == [" && ".join(apt_commands(("nmap",))), "root"]


@pytest.mark.parametrize("value", ["plain", "two\n\n", "a$b\n\n", "`x`\n", '"\n"\n', "\n", "$"])
def test_a_variable_keeps_its_newlines(value: str) -> None:
    """As a shell reads it between double quotes, as E2B does."""
    text = literal(value)
    assert re.search(r"base64", text) or text == value
    shown = subprocess.run(["bash", "-c", f'printf %s "{text}"'], capture_output=True, check=True, text=True).stdout
    assert shown == value
