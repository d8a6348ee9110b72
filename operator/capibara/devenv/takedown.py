"""`capibara down`: end an environment from outside."""

from __future__ import annotations

from pathlib import Path

import psutil

from capibara.devenv.errors import DevenvError
from capibara.devenv.state import end_leftovers, read_holder

STOP_SECONDS = 90.0
"""The supervisor ends the operator, all sandboxes and the control plane, in this order."""


def take_down(state_dir: Path) -> list[str]:
    """End the environment of this folder, ready or still starting; the names of what was ended (empty: nothing ran)."""
    holder = read_holder(state_dir)
    process = holder.process() if holder else None
    if process is None:
        return end_leftovers(state_dir)
    try:
        process.terminate()
        process.wait(STOP_SECONDS)
    except psutil.NoSuchProcess:
        pass
    except psutil.TimeoutExpired:
        message = f"process {process.pid} did not end in {STOP_SECONDS:.0f} s: see the logs in {state_dir}, or kill it"
        raise DevenvError(message) from None
    return ["capibara up", *end_leftovers(state_dir)]
