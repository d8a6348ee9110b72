"""A runner that is loaded before anybody knows what it will run: it waits for one delivery, and runs that.

Two processes: the runner itself, detached, which waits with its spare interpreters; and the command, which says what it
hears from it through a pipe, and then follows as any command does. The runner ends when nobody hears it any more.

A delivery is one file: several are never complete at one moment. Its first line, JSON, names the attempt and the length
of each part that follows. What waits here holds the sandbox's token, so that a delivery need not carry it.
"""

from __future__ import annotations

import os
import select
import time

from .attempt import Attempt
from .command import detach, follow, run_attempt, say
from .jsontext import dumps, loads
from .reaper import send
from .spare import Spares
from .wire import Cut, Refused, Timeout, post

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from collections.abc import Iterator

SIGTERM = 15
TAKEN = b"taken "
REACH_SECONDS = 5.0
NEED_KERNEL = ("r", "java")
WARM_SECONDS = 20.0
POLL_SECONDS = 0.02  # where the kernel has no inotify for us
IN_CLOSE_WRITE, IN_MOVED_TO = 0x8, 0x80
MAX_HEAD = 1 << 20


def standby(directory: str) -> None:
    """Say `ready` once all is warm, then run what is delivered and tell its end. `used`: code may have run here."""
    place = Place(directory)
    if place.others("") or os.path.exists(place.delivery):
        say(b"used")
        return
    place.retire_predecessor()
    known = place.take_request()
    preload()
    heard, told = os.pipe()
    detach(lambda: wait(place, known, heard, told))
    os.close(told)
    for word in lines(heard):
        say(word)
        if word.startswith(TAKEN):
            follow(Attempt(os.path.join(place.root, word[len(TAKEN) :].decode("ascii"))))


def lines(descriptor: int) -> Iterator[bytes]:
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        for line in file:
            yield line.rstrip(b"\n")


def wait(place: Place, known: dict[str, object], heard: int, told: int) -> None:
    """The life of the waiting runner. Only the command has the reading end of the pipe."""
    os.close(heard)
    spares = Spares(known.get("languages") or [], place.private_file)  # type: ignore[arg-type]
    if needs_kernel(known):
        warm(known)
    spares.load()
    watch = Watch(place, told)
    os.write(told, b"ready\n")
    found = watch.delivery()
    if found is None:
        return
    name, parts = found
    if place.others(name):
        os.write(told, b"used\n")
        return
    attempt = Attempt(os.path.join(place.root, name), parts)
    attempt.token = str(known["token"])
    begin(attempt, place, told, spares)


def begin(attempt: Attempt, place: Place, told: int, spares: Spares) -> None:
    """Run the delivered attempt, unless somebody has: as the command `start` does, from files that are here already."""
    os.makedirs(attempt.directory, exist_ok=True)
    if not os.path.exists(attempt.path("run.py")):  # for whoever follows it by the ordinary command
        os.link(place.path("run.py"), attempt.path("run.py"))
    lock = attempt.claim()
    os.write(told, TAKEN + attempt.name.encode("ascii") + b"\n")  # it need not be delivered again
    os.close(told)
    if lock is not None:
        run_attempt(attempt, spares)
        os.close(lock)


class Place:
    """The directory of the one who waits, beside those of attempts."""

    def __init__(self, directory: str) -> None:
        self.root, self._own_name = os.path.split(directory)
        self.directory = directory
        self.delivery = self.path("delivery")

    def path(self, name: str) -> str:
        return os.path.join(self.directory, name)

    def private_file(self, name: str, content: str) -> str:
        """Path of a new file in the place, for this user alone."""
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(content)
        return self.path(name)

    def others(self, attempt: str) -> list[str]:
        """Attempts other than this one that have been here: if there are any, this sandbox is no longer fresh."""
        return [name for name in os.listdir(self.root) if name not in (self._own_name, attempt)]

    def retire_predecessor(self) -> None:
        """One waits at a time: whoever waited before us has lost the operator that it waited for."""
        path = self.path("pid")
        try:
            with open(path, encoding="ascii") as file:
                pid = int(file.read())
            with open("/proc/" + str(pid) + "/cmdline", "rb") as file:
                if b"run.py\0standby" in file.read():
                    send(pid, SIGTERM)
        except (OSError, ValueError):
            pass  # there was none, or it is gone
        with open(path, "w", encoding="ascii") as file:
            file.write(str(os.getpid()))

    def take_request(self) -> dict[str, object]:
        path = self.path("request.json")
        with open(path, encoding="utf-8") as file:
            document = loads(file.read())
        os.unlink(path)
        assert isinstance(document, dict)
        return document

    def read_delivery(self) -> tuple[str, dict[str, bytes]] | None:
        """The delivered attempt and its parts; None if the file is not there, or not whole yet. It is emptied."""
        try:
            with open(self.delivery, "rb") as file:
                head = file.readline(MAX_HEAD)
                if not head.endswith(b"\n"):
                    return None
                document = loads(head.decode("utf-8"))
                assert isinstance(document, dict)
                parts = {name: file.read(length) for name, length in document["parts"]}
                if any(len(parts[name]) != length for name, length in document["parts"]):
                    return None
        except FileNotFoundError:
            return None
        os.truncate(self.delivery, 0)  # not gone: whoever uploads it looks at it once more
        return document["attempt"], parts


class Watch:
    """Wakes when a file of a place was written, or when nobody reads any more what the place is told through a pipe."""

    def __init__(self, place: Place, told: int) -> None:
        self._place = place
        self._told = told
        self._descriptor = -1
        self._poll = select.poll()
        self._poll.register(told, 0)  # its reader's end is always reported
        try:
            import ctypes

            library = ctypes.CDLL(None)
            descriptor = library.inotify_init1(os.O_CLOEXEC)
            if library.inotify_add_watch(descriptor, os.fsencode(place.directory), IN_CLOSE_WRITE | IN_MOVED_TO) >= 0:
                self._descriptor = descriptor
                self._poll.register(descriptor, select.POLLIN)
        except (ImportError, OSError, AttributeError):
            return  # then `delivery` looks again and again

    def delivery(self) -> tuple[str, dict[str, bytes]] | None:
        """Wait for a delivery. None: nobody listens any more."""
        while not self._is_unheard():
            found = self._place.read_delivery()
            if found is not None:
                return found
            self._poll.poll(POLL_SECONDS * 1000 if self._descriptor < 0 else None)
            if self._descriptor >= 0 and not self._is_unheard():
                os.read(self._descriptor, 1 << 12)
        return None

    def _is_unheard(self) -> bool:
        return any(descriptor == self._told for descriptor, _ in self._poll.poll(0))


def preload() -> None:
    """Import now what a run will need."""
    from . import channel, process, runner  # noqa: F401


def needs_kernel(known: dict[str, object]) -> bool:
    """Whether a language of the template runs in the code interpreter alone; languages that are not told may."""
    languages: list[str] = known.get("languages") or ["r"]  # type: ignore[assignment]
    return any(language in NEED_KERNEL for language in languages)


def warm(known: dict[str, object]) -> None:
    """Have the default kernel run nothing: an empty cell leaves neither a name nor a count behind in it.

    A template without an interpreter has none to warm; whatever is wrong with it, the run will tell.
    """
    body = dumps({"code": "", "language": "python", "context_id": None, "env_vars": None}).encode("ascii")
    headers = {"X-Access-Token": str(known["token"])} if known["token"] else {}
    address = ("127.0.0.1", int(str(known["interpreter_port"])))
    until = time.monotonic() + WARM_SECONDS
    try:
        response = post(address, "/execute", headers, body, time.monotonic() + REACH_SECONDS, until)
    except (Refused, Cut, Timeout):
        return
    try:
        while response.read(until):
            pass
    except Timeout:
        return
    finally:
        response.close()
