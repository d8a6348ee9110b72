"""The E2B that the node's pods talk to: the local server, on this machine, where it has the internet and its cache."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.node.node import MACHINE, until

KEY: Final = "e2b_of_the_journey"
PORT: Final = 3111
URL: Final = f"http://{MACHINE}:{PORT}"


@contextmanager
def sandbox_server(log: Path) -> Iterator[None]:
    """Serving at URL, for KEY alone."""
    argv = [sys.executable, "-m", "capibara_local", "serve", f"--host={MACHINE}", f"--port={PORT}"]
    with log.open("wb") as output:
        server = subprocess.Popen(
            argv,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=os.environ | {"CAPIBARA_LOCAL_API_KEY": KEY, "PYTHONPATH": "operator"},
        )
    try:
        until(lambda: answers() or server.poll() is not None, "the sandbox server", 900)
        yield
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(60)


def answers() -> bool:
    """Whether somebody listens."""
    try:
        socket.create_connection((MACHINE, PORT), 1).close()
    except OSError:
        return False
    return True
