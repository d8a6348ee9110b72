"""What runs, on disk: so that `down`, `status` and `env` find it, and never touch a process that is not ours."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

from capibara.devenv.errors import DevenvError
from capibara.devenv.places import private_folder, write_private

SAME_START_SECONDS = 2.0
"""The kernel counts a start from boot; the time of boot is only known to a second or so."""

STATUS_OR_DOWN = "`capibara status` shows it, `capibara down` ends it"


@dataclass(frozen=True)
class ProcessRecord:
    """A process of ours. `started`: seconds since the epoch, by which a reused process ID is told apart."""

    name: str
    pid: int
    started: float
    log: str = ""
    health_url: str = ""

    @classmethod
    def of(cls, name: str, pid: int, log: Path | None = None, health_url: str = "") -> ProcessRecord:
        """The record of a process that runs now."""
        return cls(name, pid, psutil.Process(pid).create_time(), str(log or ""), health_url)

    def process(self) -> psutil.Process | None:
        """The process, if it still runs and is the one that was recorded."""
        try:
            process = psutil.Process(self.pid)
            same = abs(process.create_time() - self.started) < SAME_START_SECONDS
            return process if same and process.status() != psutil.STATUS_ZOMBIE else None
        except psutil.NoSuchProcess:
            return None


@dataclass(frozen=True)
class EnvironmentState:
    """One environment: who looks after it, what it started, and how to use it."""

    supervisor: ProcessRecord
    processes: tuple[ProcessRecord, ...]
    exports: dict[str, str]
    kubectl: str
    kubeconfig: str


def state_file(state_dir: Path) -> Path:
    """Written when the environment is ready, removed when it has ended."""
    return state_dir / "state.json"


def write_state(state_dir: Path, state: EnvironmentState) -> None:
    """Readable by its owner alone: it holds the key of the local server."""
    write_private(state_file(state_dir), json.dumps(asdict(state), indent=2))


def read_state(state_dir: Path) -> EnvironmentState | None:
    """The running environment's state; None if there is none, or it is not ready yet."""
    try:
        document = json.loads(state_file(state_dir).read_text())
    except FileNotFoundError:
        return None
    supervisor = ProcessRecord(**document.pop("supervisor"))
    processes = tuple(ProcessRecord(**record) for record in document.pop("processes"))
    return EnvironmentState(supervisor=supervisor, processes=processes, **document)


@contextmanager
def sole_environment(state_dir: Path, remedy: str = STATUS_OR_DOWN) -> Iterator[None]:
    """Hold the folder: one environment at a time. The kernel lets go of it when its holder dies.

    DevenvError, with the remedy, if another process holds it. What a killed holder left running is ended first.
    """
    private_folder(state_dir)
    with (state_dir / "lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = read_holder(state_dir)
            process = f" (process {holder.pid})" if holder else ""
            raise DevenvError(f"an environment is running already{process}: {remedy}") from None
        end_leftovers(state_dir)
        lock.truncate(0)
        lock.write(json.dumps(asdict(ProcessRecord.of("capibara up", os.getpid()))))
        lock.flush()
        try:
            yield
        finally:
            state_file(state_dir).unlink(missing_ok=True)


def read_holder(state_dir: Path) -> ProcessRecord | None:
    """The process that holds the folder, ready or not; None if there is none."""
    try:
        record = ProcessRecord(**json.loads((state_dir / "lock").read_text()))
    except (FileNotFoundError, ValueError):
        return None
    return record if record.process() else None


def end_leftovers(state_dir: Path) -> list[str]:
    """End what a killed environment left behind, by the recorded starts; the names of what was ended."""
    state = read_state(state_dir)
    left = {record.name: process for record in (state.processes if state else ()) if (process := record.process())}
    end_processes(list(left.values()))
    state_file(state_dir).unlink(missing_ok=True)
    return list(left)


def end_processes(processes: list[psutil.Process], seconds: float = 30.0) -> None:
    """Ask them to end, and make those end that take longer."""
    for process in processes:
        with suppress(psutil.NoSuchProcess):
            process.terminate()
    _, alive = psutil.wait_procs(processes, timeout=seconds)
    for process in alive:
        with suppress(psutil.NoSuchProcess):
            process.kill()
