"""The lines of an execution, as E2B's interpreter writes them: one JSON object each."""

from __future__ import annotations

import json
import time
from typing import Any, Final

END: Final = b'{"type":"end_of_execution"}\n'
KEEPALIVE: Final = b'{"type":"keepalive"}\n'
# What a kernel process says to the guest; none of it reaches a client.
READY: Final = b'{"type":"ready"}\n'
DONE: Final = b'{"type":"done"}\n'
SETTLED: Final = b'{"type":"settled"}\n'


def line(kind: str, **fields: Any) -> bytes:
    return json.dumps({"type": kind} | fields, separators=(",", ":")).encode() + b"\n"


def output(stream: str, text: str) -> bytes:
    """`stream` is stdout or stderr."""
    return line(stream, text=text, timestamp=timestamp())


def error(name: str, value: str, traceback: str = "") -> bytes:
    return line("error", name=name, value=value, traceback=traceback)


def count(number: int) -> bytes:
    return line("number_of_executions", execution_count=number)


def timestamp() -> str:
    """ISO 8601 with microseconds, UTC, as Jupyter's message dates."""
    now = time.time()
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + f".{int(now % 1 * 1e6):06d}Z"
