"""Starting and removing one container with the OCI runtime. Blocking: for threads."""

from __future__ import annotations

import json
import os
import select
import signal
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .base import MachineError
from .ceilings import limit_users
from .disks import disk
from .overlay import overlay
from .spec import Document

SHORTEST_STACK: Final = 107  # bytes of a unix socket's path, unix(7)
START_SECONDS: Final = 30.0
DELETE_SECONDS: Final = 10.0
RUNS: Final = "run"  # folder of the running sandboxes below the data directory
STATE: Final = "runc"  # the runtime's own state there
LOG_TAIL: Final = 400
GUEST_DESCRIPTOR: Final = 3
# A start goes no further than its server: a successor's sweep must not miss what is only about to be.
DIES_WITH_US: Final = ("setpriv", "--pdeathsig", "KILL")


@dataclass(frozen=True)
class Started:
    """A container's process 1: a pidfd and its network namespace, both the receiver's to close; its stderr's end."""

    pid: int
    pidfd: int
    network: int
    stderr: int


@dataclass(frozen=True)
class Files:
    """The root file system, as `overlay` takes it: layers, topmost first, and where writes are kept, if anywhere.
    If not, they may be `disk_bytes`. `users`: the first of the ids that its users have on the host, if not 0."""

    layers: Sequence[str]
    kept: str | None = None
    disk_bytes: int | None = None
    users: int | None = None


@dataclass(frozen=True)
class Runtime:
    """An OCI runtime and the data directory it works in."""

    path: str
    data_dir: Path

    def folder(self, sandbox_id: str) -> Path:
        return self.data_dir / RUNS / sandbox_id

    def socket_path(self, sandbox_id: str) -> Path:
        return self.folder(sandbox_id) / "s"

    def start(self, sandbox_id: str, files: Files, config: Document) -> Started:
        """Run process 1. Only in a mounting thread. MachineError, or OSError: not started; `remove` clears the rest."""
        folder = self.folder(sandbox_id)
        folder.mkdir(mode=0o700)
        (folder / "config.json").write_text(json.dumps(config))
        with listening(self.socket_path(sandbox_id)) as guest, self._root(sandbox_id, files, config["root"]["path"]):
            stderr, theirs = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
            try:
                self._run(folder, sandbox_id, guest.fileno(), theirs)
                pid = int((folder / "pid").read_text())
                if files.users is not None:
                    limit_users(pid)
                return open_process(pid, stderr)
            except BaseException:
                os.close(stderr)
                raise
            finally:
                os.close(theirs)

    @contextmanager
    def _root(self, sandbox_id: str, files: Files, root: str) -> Iterator[None]:
        place = f"{RUNS}/{sandbox_id}"
        with (
            disk(self.data_dir, place, files.disk_bytes) as writes,
            overlay(root, files.layers, files.kept or writes, lasting=bool(files.kept), users=files.users),
        ):
            yield

    def remove(self, sandbox_id: str) -> None:
        """Remove the container, alive or not, known or not. MachineError: the runtime cannot."""
        argv = [*self._command(), "delete", "--force", sandbox_id]
        null = [(os.POSIX_SPAWN_OPEN, descriptor, os.devnull, os.O_RDWR, 0) for descriptor in (0, 1, 2)]
        status = wait_for(os.posix_spawn(self.path, argv, os.environ, file_actions=null), DELETE_SECONDS)
        if status != 0 and (self.data_dir / STATE / sandbox_id).exists():
            raise MachineError(f"{self.path} cannot remove container {sandbox_id}: exit status {status}")

    def _run(self, folder: Path, sandbox_id: str, guest: int, stderr: int) -> None:
        log = folder / "log"
        options = ["--detach", "--preserve-fds", "1", "--pid-file", str(folder / "pid"), "--bundle", str(folder)]
        argv = [*DIES_WITH_US, *self._command(), "--log", str(log), "run", *options, sandbox_id]
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            # A pipe, and not a file: what nobody reads must not fill the host's disk.
            (os.POSIX_SPAWN_DUP2, stderr, 2),
            (os.POSIX_SPAWN_DUP2, guest, GUEST_DESCRIPTOR),
        ]
        status = wait_for(os.posix_spawnp(argv[0], argv, os.environ, file_actions=actions), START_SECONDS)
        if status != 0:
            raise MachineError(
                f"{self.path} could not start sandbox {sandbox_id}: {tail_of(log) or f'status {status}'}"
            )

    def _command(self) -> list[str]:
        return [self.path, "--root", str(self.data_dir / STATE)]


def listening(path: Path) -> socket.socket:
    """The socket that the guest will serve; only the guest keeps it, so that it is refused once the guest is dead."""
    if len(os.fsencode(path)) > SHORTEST_STACK:
        raise MachineError(f"the path {path} is too long for a socket: choose a shorter --data-dir")
    server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        server.bind(str(path))
        server.listen(128)
    except BaseException:
        server.close()
        raise
    return server


def open_process(pid: int, stderr: int) -> Started:
    """OSError: it is gone already."""
    pidfd = os.pidfd_open(pid)
    try:
        return Started(pid, pidfd, os.open(f"/proc/{pid}/ns/net", os.O_RDONLY | os.O_CLOEXEC), stderr)
    except BaseException:
        os.close(pidfd)
        raise


def wait_for(pid: int, seconds: float) -> int:
    """The exit code of a child of ours, killed if it takes longer (then -9)."""
    pidfd = os.pidfd_open(pid)
    try:
        if not wait_for_end(pidfd, seconds):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    finally:
        os.close(pidfd)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def wait_for_end(pidfd: int, seconds: float) -> bool:
    """Whether the process ended within that time."""
    poll = select.poll()
    poll.register(pidfd, select.POLLIN)
    return bool(poll.poll(seconds * 1000))


def tail_of(log: Path) -> str:
    try:
        return " ".join(log.read_bytes()[-LOG_TAIL:].decode(errors="replace").split())
    except FileNotFoundError:
        return ""
