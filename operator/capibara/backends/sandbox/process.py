"""Executors Interpreter and Process: the code as a real child, with the exit code and signals a shell would see.

Interpreter and Process differ in what the driver in that child shows (see `drivers`); a language without a driver runs
as it is.
"""

from __future__ import annotations

import _signal as signal  # type: ignore[import-not-found]  # `signal` brings `enum` along
import errno
import fcntl
import os
import select
import time

from . import reaper
from .accounting import WATCH_SECONDS, OomWatch
from .channel import Channel
from .drivers import TEXT
from .ending import Ending, StartError
from .output import Capture

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from collections.abc import Callable

    Sink = Capture | Channel  # Python 3.8 and 3.9 cannot say this

# Interpreters by language; the first that the sandbox has is taken. The file's name follows. TypeScript's are for where
# there is no driver for it.
INTERPRETERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "python": (("python3",),),
    "bash": (("bash",),),
    "javascript": (("node",),),
    "typescript": (("tsx",), ("deno", "run", "--allow-all"), ("node", "--experimental-strip-types", "--no-warnings")),
    "r": (("Rscript",),),
    "java": (("java",),),
    "sql": (("python3",),),
}

DRIVEN = ("python", "javascript", "sql")

TERM_SECONDS = 0.5  # between the deadline's SIGTERM and SIGKILL
LINGER_SECONDS = 0.2  # for what is left in pipes, when only background children still hold them
DRAIN_SECONDS = 0.5
CHUNK = 1 << 16
OOM_FIRST = b"1000"  # the code dies before the runner does


CHANNEL = 3  # the descriptor of the driver's channel, after stdin, stdout and stderr
WORDS = 4  # that of what a waiting driver is told
OUTPUTS = 3  # stdout, stderr, channel
FIRST_FREE = 16  # descriptors are moved up here before they are put into their places


def run_process(begin: Callable[[], Begun], deadline: float, outputs: tuple[Capture, ...], channel: Channel) -> Ending:
    """`outputs`: stdout, stderr. Everything the code started is dead when this returns."""
    reaper.adopt_orphans()
    watch = OomWatch()
    began = time.monotonic()
    child = Child(begin(), (*outputs, channel))
    child.pump(until=began + deadline, watch=watch)
    on_time = child.status is not None
    out_of_memory = watch.struck()  # before we kill anything ourselves
    child.end(ask=not out_of_memory)
    run = time.monotonic() - began
    if not on_time and not out_of_memory:
        return Ending("deadline", run=run, error=channel.error)
    ending = judge(child.status or 0, out_of_memory or watch.struck(), run)
    if ending.exit_code:
        ending.error = channel.error
    return ending


def command_line(language: str, script: str, mode: str, place: Callable[[str, str], str]) -> list[str]:
    """The command line that begins the script: that of its language's driver, if there is one.

    `mode`: `rich`, `plain`, or `wait` for the word on descriptor `WORDS`. `place`: puts a text into a file of the
    attempt's directory, and returns its path.
    """
    told = [str(CHANNEL), mode]
    if not has_driver(language):
        return [*find_interpreter(language), script]
    if language in ("python", "sql"):
        return [*find_interpreter(language), "-c", TEXT[language], *told, script]
    driver = place("driver.cjs", TEXT["javascript"])
    return [*find_interpreter("javascript"), "--expose-internals", "--require", driver, script, *told]


def has_driver(language: str) -> bool:
    """Whether a driver of ours begins the scripts of this language here: TypeScript's needs esbuild beside Node.js."""
    return language in DRIVEN or (language == "typescript" and is_there("node") and is_there("esbuild"))


def is_there(program: str) -> bool:
    return any(os.access(os.path.join(place, program), os.X_OK) for place in os.get_exec_path())


def judge(status: int, oom_struck: bool, run: float) -> Ending:
    """The exit code that a wait status means to a shell, and whether the OOM killer struck: then its counter has risen.

    As in Kubernetes the whole run is over then, also if only a child died and the code would go on without it.
    """
    number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else None
    exit_code = os.WEXITSTATUS(status) if number is None else 128 + number
    if oom_struck:
        return Ending("oom", exit_code=128 + signal.SIGKILL, signal=number, run=run)
    return Ending("completed", exit_code=exit_code, signal=number, run=run)


def find_interpreter(language: str) -> tuple[str, ...]:
    candidates = INTERPRETERS.get(language, ())
    for candidate in candidates:
        if is_there(candidate[0]):
            return candidate
    names = " or ".join(candidate[0] for candidate in candidates) or "nothing"
    raise StartError(f"this template cannot run {language} as a process: it has no {names}")


class Begun:
    """A process with the code's surroundings. Our ends of its pipes: `outputs`; `words` if it waits for some."""

    def __init__(self, argv: list[str], env: dict[str, str], stdin: str = os.devnull, waits: bool = False) -> None:
        pipes = [os.pipe() for _ in range(OUTPUTS)]
        theirs = [write_end for _, write_end in pipes]
        self.outputs = [read_end for read_end, _ in pipes]
        self.words = -1
        if waits:
            read_end, self.words = os.pipe()
            theirs.append(read_end)
        self.pid = os.fork()
        if self.pid == 0:
            become(argv, {"PYTHONUNBUFFERED": "1", **os.environ, **env}, stdin, theirs)
        for end in theirs:
            os.close(end)


class Child:
    """The code's process. `status` is its wait status once it has ended."""

    def __init__(self, begun: Begun, sinks: tuple[Sink, ...]) -> None:
        self.status: int | None = None
        self._wake, wake_end = os.pipe()
        for end in (self._wake, wake_end):
            os.set_blocking(end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(wake_end, warn_on_full_buffer=False)
        self._sinks: dict[int, Sink] = dict(zip(begun.outputs, sinks))  # noqa: B905 (Python 3.8 has no `strict`)
        self.pid = begun.pid

    def pump(self, until: float, drain: bool = False, watch: OomWatch | None = None) -> None:
        """Move output until the process ends (with `drain`: until nobody holds the pipes), or time or memory is up."""
        poll = select.poll()
        for descriptor in (self._wake, *self._sinks):
            poll.register(descriptor, select.POLLIN)
        while self._sinks if drain else self.reap() is None:
            remaining = until - time.monotonic()
            if remaining <= 0 or (watch and watch.struck_lately()):
                return
            for descriptor, _ in poll.poll(min(remaining, WATCH_SECONDS if watch else remaining) * 1000):
                if not self._move(descriptor):
                    poll.unregister(descriptor)

    def _move(self, descriptor: int) -> bool:
        """Move some output to where it is kept. False at the end of a stream."""
        if descriptor == self._wake:
            os.read(self._wake, CHUNK)
            return True
        data = os.read(descriptor, CHUNK)
        if data:
            self._sinks[descriptor].feed(data)
            return True
        del self._sinks[descriptor]
        os.close(descriptor)
        return False

    def reap(self, flags: int = os.WNOHANG) -> int | None:
        if self.status is None:
            pid, status = reaper.collect(self.pid, flags)
            if pid:
                self.status = status
        return self.status

    def end(self, ask: bool) -> None:
        """End the process: SIGTERM, then SIGKILL; then read what is left in its pipes."""
        if self.status is None and ask:
            reaper.send(-self.pid, signal.SIGTERM)
            self.pump(time.monotonic() + TERM_SECONDS)
        elif self.status is not None:
            self.pump(time.monotonic() + LINGER_SECONDS, drain=True)
        reaper.send(-self.pid, signal.SIGKILL)
        self.reap(flags=0)
        reaper.kill_all(self.pid)
        self.pump(time.monotonic() + DRAIN_SECONDS, drain=True)
        reaper.reap()


def become(argv: list[str], env: dict[str, str], stdin: str, ends: list[int]) -> None:
    """Turn this forked process into the code's. Never returns."""
    try:
        os.setsid()
        streams = [fcntl.fcntl(each, fcntl.F_DUPFD, FIRST_FREE) for each in (os.open(stdin, os.O_RDONLY), *ends)]
        for target, source in enumerate(streams):
            os.dup2(source, target)
        os.closerange(len(streams), FIRST_FREE + len(streams) + 1)
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM, signal.SIGPIPE, signal.SIGXFSZ):
            signal.signal(number, signal.SIG_DFL)
        raise_oom_score()
        os.execvpe(argv[0], argv, env)  # noqa: S606 (an argument list; there is no shell to avoid)
    except OSError as error:
        os.write(2, f"{argv[0]}: {error.strerror}\n".encode())
        os._exit(127 if error.errno == errno.ENOENT else 126)
    finally:
        os._exit(126)


def raise_oom_score() -> None:
    try:
        with open("/proc/self/oom_score_adj", "wb") as file:
            file.write(OOM_FIRST)
    except OSError:
        return  # not readable here: then the OOM killer chooses by size, which usually is the code too
