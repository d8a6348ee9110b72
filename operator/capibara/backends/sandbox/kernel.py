"""Executor Kernel: the code as a cell of the sandbox's own kernel, so that rich results come back.

The code interpreter's server on port 49999 answers POST /execute with lines of JSON. If we go away it interrupts the
kernel, which is also how the deadline is enforced. `end_of_execution` is the last line of every stream that ends
normally, also after an error of the server's own: only without one of those is it the code's end.
"""

from __future__ import annotations

import time

from .accounting import WATCH_SECONDS, OomWatch
from .attempt import Attempt
from .ending import Ending, StartError
from .jsontext import dumps
from .ndjson import Lines
from .output import Capture, clean, shorten
from .results import Results
from .wire import Cut, Refused, Response, Timeout, post

ADDRESS = ("127.0.0.1", 49999)
CONNECT_SECONDS = 5.0
START_SECONDS = 30.0  # until the kernel takes the cell; not counted in the code's deadline
OOM_COUNTER_SECONDS = 0.3  # the counter moves a little after the process has died
LOST = ("UnexpectedEndOfExecution", "WebSocketError", "ContextRestarting", "ExecutionAborted")
COLOURS = r"\x1b\[[0-9;]*m"
MAX_NAME, MAX_VALUE, MAX_ANSWER = 200, 2000, 500

# The first cell sets the environment from a file: /execute pastes values into source, and its server logs that.
SETUP = {
    "python": (
        "import json as _j, os as _o\nwith open(%(path)s) as _f: _o.environ.update(_j.load(_f))\n"
        "_o.unlink(%(path)s)\ndel _j, _o, _f"
    ),
    "javascript": (
        "{const d = typeof Deno !== 'undefined', p = %(path)s, fs = d ? null : require('fs');"
        "for (const [k, v] of Object.entries(JSON.parse(d ? Deno.readTextFileSync(p) : fs.readFileSync(p, 'utf8'))))"
        " d ? Deno.env.set(k, v) : process.env[k] = v; d ? Deno.removeSync(p) : fs.unlinkSync(p)}"
    ),
}


class OutOfMemory(Exception):
    """The OOM killer has struck while the cell ran."""


class Cell:
    """One cell's execution in the kernel, read to its end."""

    def __init__(self, stdout: Capture, stderr: Capture, results: Results) -> None:
        self._streams = {"stdout": stdout, "stderr": stderr}
        self._results = results
        self.begun: float | None = None  # moment the kernel took it
        self.complete = False
        self.error: dict[str, str] | None = None

    def follow(self, response: Response, deadline: float, start_by: float, watch: OomWatch) -> None:
        """Until the stream's end. Timeout when the code has used up `deadline` seconds, or never began; OutOfMemory."""
        lines = Lines(self._results.begin_large)
        while not self.complete:
            until = start_by if self.begun is None else self.begun + deadline
            try:
                data = response.read(min(until, time.monotonic() + WATCH_SECONDS))
            except Timeout:
                if time.monotonic() >= until:
                    raise
                data = None
            if watch.struck_lately():
                raise OutOfMemory
            if data == b"":
                return
            for line in lines.feed(data or b""):
                self._take(line)

    def _take(self, line: dict[str, object]) -> None:
        kind = line.get("type")
        if kind != "keepalive" and self.begun is None:
            self.begun = time.monotonic()
        if kind in ("stdout", "stderr"):
            self._streams[str(kind)].feed(clean(str(line.get("text", ""))).encode("utf-8"))
        elif kind == "result":
            self._results.add(line)
        elif kind == "oversize":
            self._results.add_oversize(line.get("bytes"))
        elif kind == "error":
            self.error = {name: str(line.get(name) or "") for name in ("name", "value", "traceback")}
        elif kind == "end_of_execution":
            self.complete = True

    @property
    def lost(self) -> bool:
        return not self.complete or (self.error is not None and self.error["name"] in LOST)


class Kernel:
    """The sandbox's kernels, as seen from inside. `token` is the sandbox's envd token."""

    def __init__(self, attempt: Attempt, token: str, address: tuple[str, int] = ADDRESS) -> None:
        self._attempt = attempt
        self._token = token
        self._address = address

    def run(self, code: str, language: str, env: dict[str, str], deadline: float, cell: Cell, limit: int) -> Ending:
        watch = OomWatch()
        asked = time.monotonic()
        if env:
            self._set_environment(env, language)
        try:
            self._execute(code, language, deadline, cell, watch)
        except Timeout:
            return self._overdue(cell, asked)
        except OutOfMemory:
            pass  # told by the watch below
        now = time.monotonic()
        begun = cell.begun or now
        start, run = begun - asked, now - begun
        if watch.struck() or (cell.lost and strikes(watch)):
            return Ending("oom", error=cut(cell.error, limit), start=start, run=run)
        if cell.lost:
            return Ending("lost_kernel", error=cut(cell.error, limit), start=start, run=run)
        exit_code, error = code_end(cell)
        return Ending("completed", exit_code=exit_code, error=cut(error, limit), start=start, run=run)

    def _overdue(self, cell: Cell, asked: float) -> Ending:
        if cell.begun is None:
            raise StartError(f"the kernel did not take the code within {START_SECONDS:.0f} s")
        return Ending("deadline", start=cell.begun - asked, run=time.monotonic() - cell.begun)

    def _execute(self, code: str, language: str, deadline: float, cell: Cell, watch: OomWatch) -> None:
        body = dumps({"code": code, "language": language, "context_id": None, "env_vars": None})
        headers = {"X-Access-Token": self._token} if self._token else {}
        now = time.monotonic()
        connect_by, start_by = now + CONNECT_SECONDS, now + START_SECONDS
        try:
            response = post(self._address, "/execute", headers, body.encode("ascii"), connect_by, start_by)
        except Refused:
            raise StartError(
                "this template has no code interpreter (port 49999); use executor: Interpreter or Process"
            ) from None
        except Cut:
            return  # the cell stays incomplete: lost
        try:
            if response.status != 200:
                answer = clean(response.read(start_by).decode("utf-8", "replace"))[:MAX_ANSWER]
                raise StartError(f"the code interpreter answered {response.status}: {answer}")
            cell.follow(response, deadline, start_by, watch)
        finally:
            response.close()

    def _set_environment(self, env: dict[str, str], language: str) -> None:
        if language not in SETUP:
            raise StartError(f"env is not available to {language} with executor: Kernel; use Interpreter or Process")
        path = self._attempt.private_file("kernel-env.json", dumps(env))
        sink = Capture("/dev/null", 0, 1000)
        cell = Cell(sink, sink, Results("/dev/null", 0, 0))
        try:
            self._execute(SETUP[language] % {"path": dumps(path)}, language, START_SECONDS, cell, OomWatch())
        except Timeout:
            raise StartError("the kernel did not take the environment in time") from None
        except OutOfMemory:
            raise StartError("the kernel ran out of memory before the code began") from None
        if cell.lost or cell.error:
            name = cell.error["name"] if cell.error else "no end"
            raise StartError(f"the kernel could not set the environment: {clean(name)[:MAX_NAME]}")


def code_end(cell: Cell) -> tuple[int, dict[str, str] | None]:
    """Exit code and error. `sys.exit` in a cell arrives as an error; here it is an exit, as in a script."""
    if cell.error is None:
        return 0, None
    if cell.error["name"] != "SystemExit":
        return 1, cell.error
    value = cell.error["value"].strip()
    if value in ("", "None"):
        return 0, None
    try:
        return int(value) & 0xFF, None
    except ValueError:
        return 1, cell.error


def strikes(watch: OomWatch) -> bool:
    give_up = time.monotonic() + OOM_COUNTER_SECONDS
    while not watch.struck():
        if time.monotonic() > give_up:
            return False
        time.sleep(0.02)
    return True


def cut(error: dict[str, str] | None, traceback: int) -> dict[str, str] | None:
    if error is None:
        return None
    import re  # only here: most runs end without an error

    return {
        "name": shorten(error["name"], MAX_NAME),
        "value": shorten(error["value"], MAX_VALUE),
        "traceback": shorten(re.sub(COLOURS, "", error["traceback"]), traceback),
    }
