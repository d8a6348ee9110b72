"""The official JavaScript SDK, unmodified, from npm: the main paths, told in `javascript/sdk.test.mjs`."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

SOURCE = Path(__file__).with_name("javascript")
TOOLS = Path(__file__).parents[2] / ".tools" / "bin"  # where .ci/setup puts a Node.js if the machine has none
INSTALL_SECONDS, RUN_SECONDS = 240, 240


def program(name: str) -> str:
    found = shutil.which(name, path=f"{os.environ['PATH']}{os.pathsep}{TOOLS}")
    assert found, f"{name} is missing: `make setup` brings it"
    return found


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PATH": f"{Path(program('node')).parent}{os.pathsep}{os.environ['PATH']}", **more}


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """What package-lock.json says, installed once: a folder named by the hash of the lock, whole or not there."""
    lock = (SOURCE / "package-lock.json").read_bytes()
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "capibara" / "javascript"
    place = cache / hashlib.sha256(lock).hexdigest()[:16]
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / "lock").open("w") as guard:
        fcntl.flock(guard, fcntl.LOCK_EX)
        if not place.exists():
            partial = place.with_suffix(".partial")
            shutil.rmtree(partial, ignore_errors=True)
            partial.mkdir()
            for name in ("package.json", "package-lock.json"):
                shutil.copy(SOURCE / name, partial)
            install = [program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            subprocess.run(install, cwd=partial, env=environment(), check=True, timeout=INSTALL_SECONDS)
            partial.rename(place)
    return place / "node_modules"


@pytest.fixture
def server_environment(request: pytest.FixtureRequest) -> dict[str, str]:
    if os.environ.get("CAPIBARA_CONFORMANCE") == "cloud":
        return {}
    return dict(request.getfixturevalue("e2b_server").environment)


def test_the_javascript_sdk(node_modules: Path, server_environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "node_modules").symlink_to(node_modules)
    shutil.copy(SOURCE / "sdk.test.mjs", tmp_path)
    done = subprocess.run(
        [program("node"), "--test", "--test-reporter=spec", "sdk.test.mjs"],
        cwd=tmp_path,
        env=environment(**server_environment),
        capture_output=True,
        text=True,
        check=False,
        timeout=RUN_SECONDS,
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
