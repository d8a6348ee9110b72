"""A runner that is loaded before anybody knows what it will run: it waits for one delivery, and runs that.

A delivery is one file: several are never complete at one moment. Its first line, JSON, names the attempt and the length
of each part that follows. What waits here holds the sandbox's token, so that a delivery need not carry it.
"""

from __future__ import annotations

import os
import time

from .attempt import Attempt
from .command import detach, follow, say
from .jsontext import dumps, loads
from .reaper import send
from .wire import Cut, Refused, Timeout, post

SIGTERM = 15
REACH_SECONDS = 5.0
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
    warm(known)
    watch = Watch(directory)
    say(b"ready")
    while True:
        found = place.read_delivery()
        if found is not None:
            break
        watch.wait()
    name, parts = found
    if place.others(name):
        say(b"used")
        return
    attempt = Attempt(os.path.join(place.root, name), parts)
    begin(attempt, place, str(known["token"]))
    follow(attempt)


def begin(attempt: Attempt, place: Place, token: str) -> None:
    """Start it, unless somebody has: as the command `start` does, of what is here already."""
    os.makedirs(attempt.directory, exist_ok=True)
    if not os.path.exists(attempt.path("run.py")):  # for whoever follows it by the ordinary command
        os.link(place.path("run.py"), attempt.path("run.py"))
    lock = attempt.claim()
    say(b"taken " + attempt.name.encode("ascii"))  # it need not be delivered again
    if lock is not None:
        attempt.token = token
        detach(attempt, lock)
        os.close(lock)


class Place:
    """The directory of the one who waits, beside those of attempts."""

    def __init__(self, directory: str) -> None:
        self.root, self._own_name = os.path.split(directory)
        self._directory = directory
        self.delivery = self.path("delivery")

    def path(self, name: str) -> str:
        return os.path.join(self._directory, name)

    def others(self, attempt: str) -> list[str]:
        """What else is here than us and this attempt: then this sandbox is no longer fresh."""
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
        """Attempt and parts; None if it is not there, or not whole yet. Empty afterwards."""
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
    """Wakes when a file of a directory was written."""

    def __init__(self, directory: str) -> None:
        self._descriptor = -1
        try:
            import ctypes

            library = ctypes.CDLL(None)
            descriptor = library.inotify_init1(os.O_CLOEXEC)
            if library.inotify_add_watch(descriptor, os.fsencode(directory), IN_CLOSE_WRITE | IN_MOVED_TO) >= 0:
                self._descriptor = descriptor
        except (ImportError, OSError, AttributeError):
            return  # then `wait` polls

    def wait(self) -> None:
        if self._descriptor < 0:
            time.sleep(POLL_SECONDS)
        else:
            os.read(self._descriptor, 1 << 12)


def preload() -> None:
    """What a run will import, now."""
    from . import channel, process, runner  # noqa: F401


def warm(known: dict[str, object]) -> None:
    """Have the default kernel run nothing: an empty cell leaves neither a name nor a count behind in it.

    A template without an interpreter has none to warm; whatever else is wrong with it, the run will tell.
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
