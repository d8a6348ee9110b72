"""One run, from its request to `done.json`."""

from __future__ import annotations

import os
import sys

from . import accounting
from .attempt import Attempt
from .ending import Ending, StartError
from .output import Capture, clean, shorten, summaries
from .reaper import LEDGER
from .results import Results

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from .spare import Spares

SCRIPTS = {"python": "py", "bash": "sh", "javascript": "js", "typescript": "ts", "r": "R", "java": "java", "sql": "sql"}
RICH = ("python", "javascript", "typescript", "sql")  # languages with rich results: by their driver, else by a kernel
NOT_FOUND = 127  # the exit code of what cannot begin


def run(attempt: Attempt, spares: Spares | None = None) -> None:
    """Run the attempt, and write its end down: always, if the disk has any room at all."""
    request = attempt.take_request()
    try:
        job = Run(attempt, request, spares)
        attempt.reserve_done(job.reserve)
        document = job.execute()
    except Exception as error:  # a bug or a hostile sandbox: said, not swallowed
        message = shorten(f"{type(error).__name__}: {error}", 500)
        document = Ending("lost_runner", error=failure("RunnerError", message)).document()
    attempt.write_done(document)


def failure(name: str, value: str) -> dict[str, str]:
    return {"name": name, "value": value, "traceback": ""}


class Run:
    """The request's fields are those that `capibara.backends.runner` writes."""

    def __init__(self, attempt: Attempt, request: dict[str, object], spares: Spares | None) -> None:
        self._attempt = attempt
        self._request = request
        self._spares = spares
        self._language = str(request["language"])
        self._outputs: list[list[object]] = list(request.get("outputs") or ())  # type: ignore[call-overload]
        self._own_files: list[str] = []
        self._cpu_holder: str | None = None
        self._limits: dict[str, int] = dict(request["limits"])  # type: ignore[call-overload]
        stored, self._inline = self._limits["stored"], self._limits["inline"]
        self._stdout = Capture(attempt.path("stdout"), stored, self._inline)
        self._stderr = Capture(attempt.path("stderr"), stored, self._inline)
        path = attempt.path("results.ndjson")
        self._results = Results(
            path, self._limits["results_stored"], self._limits["results_inline"], self._limits["results_kept"]
        )

    @property
    def reserve(self) -> int:
        """Bytes that `done.json` may take: JSON spells an odd character with six."""
        names = ("inline", "results_inline", "traceback", *(("files_inline",) if self._outputs else ()))
        return 6 * sum(self._limits[name] for name in names) + 64 * 1024 + 4096 * len(self._outputs)

    def execute(self) -> dict[str, object]:
        self._cpu_holder = self._hold_cpu()
        cpu_before = accounting.cpu_seconds()
        os.chdir(str(self._request["home"] or os.path.expanduser("~")))
        try:
            self._place_files()
            ending = self._run()
        except (StartError, OSError) as error:
            ending = Ending("start_failed", error=failure("StartFailed", shorten(str(error), 500)))
        return {**self._document(ending, cpu_before), **self._files(ending)}

    def _files(self, ending: Ending) -> dict[str, object]:
        """What the code left, however it ended. Nothing is looked for where nothing was asked for, or nothing ran."""
        if not self._outputs or ending.outcome == "start_failed":
            return {}
        from .collecting import collect  # most runs give no files back

        return collect(self._attempt, self._outputs, self._limits, self._own_files)

    def _hold_cpu(self) -> str | None:
        cpus = self._request.get("cpu")
        holder = accounting.cpu_holder(cpus)
        if holder or cpus is None:
            return holder
        from .quota import hold  # most sandboxes are as small as their limits say

        begun = self._spares.pids() if self._spares is not None else []
        return hold(cpus, kernels=self._in_kernel, begun=begun)

    def _place_files(self) -> None:
        files: list[list[str]] = list(self._request["files"])  # type: ignore[call-overload]
        for uploaded, target in files:
            self._attempt.place(uploaded, target)

    @property
    def _in_kernel(self) -> bool:
        from .process import has_driver

        executor = self._request["executor"]
        is_rich = executor == "Interpreter" and self._language in RICH
        return executor == "Kernel" or (is_rich and not has_driver(self._language))

    def _run(self) -> Ending:
        env: dict[str, str] = dict(self._request["env"])  # type: ignore[call-overload]
        deadline = float(str(self._request["deadline"]))
        return self._run_cell(env, deadline) if self._in_kernel else self._run_process(env, deadline)

    def _run_process(self, env: dict[str, str], deadline: float) -> Ending:
        from .channel import Channel  # each way is compiled at every start, so only the one that is needed
        from .process import Begun, command_line, run_process

        stdin = self._attempt.part("stdin")
        stdin = stdin if os.path.exists(stdin) else os.devnull
        mode = "rich" if self._request["executor"] == "Interpreter" else "plain"
        script = self._script()
        spare = self._spares.take(self._language, script, stdin, env) if self._spares else None

        def begin() -> Begun:
            if spare is not None:
                return spare.become(mode, env, stdin)
            command = command_line(self._language, script, mode, self._attempt.private_file)
            return Begun([*command, *self._room()], env, stdin)

        channel = Channel(self._results, self._limits["traceback"])
        ending = run_process(begin, deadline, (self._stdout, self._stderr), channel)
        if self._language == "sql" and ending.exit_code == NOT_FOUND and ending.error:
            raise StartError(ending.error["value"])  # only the driver can tell whether its Python has DuckDB
        return ending

    def _room(self) -> list[str]:
        """What SQL's driver is told besides: CPUs and memory, since DuckDB would take what the machine has."""
        names = ("cpu", "memory") if self._language == "sql" else ()
        return [str(self._request.get(name) or 0) for name in names]

    def _run_cell(self, env: dict[str, str], deadline: float) -> Ending:
        from .kernel import Cell, Kernel

        port = int(str(self._request["interpreter_port"]))
        kernel = Kernel(self._attempt, str(self._request["token"]), ("127.0.0.1", port))
        cell = Cell(self._stdout, self._stderr, self._results)
        with open(self._attempt.part("code"), encoding="utf-8") as file:
            code = file.read()
        return kernel.run(code, self._language, env, deadline, cell, self._limits["traceback"])

    def _script(self) -> str:
        """The code as a file in the working directory, where imports of the user's other files look for them."""
        name = "main." + SCRIPTS[self._language]
        while os.path.lexists(name):
            name = "_" + name
        self._attempt.place("code", name)
        self._own_files.append(name)
        return name

    def _document(self, ending: Ending, cpu_before: float | None) -> dict[str, object]:
        stdout, stderr = summaries(self._stdout, self._stderr, self._inline)
        return {
            **ending.document(),
            **self._results.summary(),
            "stdout": stdout,
            "stderr": stderr,
            "usage": self._usage(cpu_before),
            "enforcement": {
                "cpu": self._cpu_holder if accounting.cpu_holder(self._request.get("cpu")) else None,
                "memory": accounting.memory_holder(self._request.get("memory")),
            },
            "python": clean(sys.version.split()[0]),
        }

    def _usage(self, cpu_before: float | None) -> dict[str, object]:
        """What the run has used: its processes, or, since a kernel is no child of ours, the sandbox's cgroup."""
        if not self._in_kernel:
            return {"cpu_seconds": round(LEDGER.seconds, 4), "peak_memory_bytes": LEDGER.peak_bytes}
        cpu_after = accounting.cpu_seconds()
        used = None if cpu_before is None or cpu_after is None else round(cpu_after - cpu_before, 4)
        return {"cpu_seconds": used, "peak_memory_bytes": accounting.peak_memory()}
