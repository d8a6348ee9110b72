"""`capibara up --detach`: the same `capibara up`, in a session of its own, watched until it is ready."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from capibara.devenv.errors import DevenvError
from capibara.devenv.places import private_folder
from capibara.devenv.state import EnvironmentState, read_state

POLL_SECONDS = 0.1


def start_detached(state_dir: Path, flags: Sequence[str]) -> EnvironmentState:
    """Start it, pass its messages on to standard error until it is ready, and leave it running.

    DevenvError if it ends instead. If we are interrupted before it is ready, it is ended.
    """
    private_folder(state_dir)
    log = state_dir / "up.log"
    log.unlink(missing_ok=True)
    with log.open("ab") as sink, log.open("rb") as source:
        supervisor = subprocess.Popen(
            [sys.executable, "-m", "capibara", "up", "--supervised", *flags],
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=sink,
            start_new_session=True,
        )
        try:
            return follow_start(supervisor, state_dir, source)
        except BaseException:
            supervisor.terminate()
            supervisor.wait()
            raise


def follow_start(supervisor: subprocess.Popen[bytes], state_dir: Path, messages: BinaryIO) -> EnvironmentState:
    """Wait for its state file."""
    while True:
        state = read_state(state_dir)
        ended = supervisor.poll()
        sys.stderr.write(messages.read().decode(errors="replace"))
        sys.stderr.flush()
        if ended is not None:
            raise DevenvError("the environment did not start; the lines above say why")
        if state and state.supervisor.pid == supervisor.pid:
            return state
        time.sleep(POLL_SECONDS)
