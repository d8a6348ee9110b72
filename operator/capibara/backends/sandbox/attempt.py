"""The directory of one attempt: its request, its one start, its one end."""

from __future__ import annotations

import fcntl
import os

from .accounting import oom_kills
from .jsontext import dumps, loads


class Attempt:
    """`given`: parts that were delivered into memory, by name; the others were uploaded as files."""

    def __init__(self, directory: str, given: dict[str, bytes] | None = None) -> None:
        self.directory = directory
        self.token: str | None = None  # the sandbox's envd token, where the request does not bring it
        self._given = given or {}
        self.started = self.path("started")

    @property
    def name(self) -> str:
        return os.path.basename(self.directory)

    def is_in_a_used_sandbox(self) -> bool:
        """Whether another attempt has been started in this sandbox."""
        root = os.path.dirname(self.directory)
        return any(
            os.path.exists(os.path.join(root, other, "started")) for other in os.listdir(root) if other != self.name
        )

    def path(self, name: str) -> str:
        return os.path.join(self.directory, name)

    def claim(self) -> int | None:
        """The locked `started` file, or None if it exists. Atomic, also for two starts at the same moment.

        Linked into place with the lock already held, since a follower takes a free lock for a dead runner.
        """
        private = self.path(f".started-{os.getpid()}")
        lock = os.open(private, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            os.write(lock, b"%d" % oom_kills())
            os.link(private, self.started)
        except FileExistsError:
            os.close(lock)
            return None
        finally:
            os.unlink(private)
        return lock

    def take_request(self) -> dict[str, object]:
        """The request, secrets included. Its file is removed."""
        given = self._given.pop("request.json", None)
        if given is None:
            with open(self.path("request.json"), "rb") as file:
                given = file.read()
        self.discard_secrets()
        document = loads(given.decode("utf-8"))
        assert isinstance(document, dict)
        if self.token is not None:
            document["token"] = self.token
        return document

    def discard_secrets(self) -> None:
        """Empty the delivered file. It stays there: whoever uploaded it looks at it once more."""
        for discard, path in ((os.unlink, self.path("request.json")), (empty, self.path("../_standby/delivery"))):
            try:
                discard(path)
            except FileNotFoundError:
                continue

    def part(self, name: str) -> str:
        """Path of an input. One that was given is a file from now on, under a name that no upload touches."""
        data = self._given.pop(name, None)
        if data is None:
            return self.path(name)
        path = self.path("given-" + name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    def place(self, uploaded: str, target: str) -> None:
        """Move an input to where the user wants it, below the current directory."""
        target = os.path.abspath(target)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.replace(self.part(uploaded), target)

    def private_file(self, name: str, content: str) -> str:
        """Path of a new file that only this user can read."""
        path = self.path(name)
        descriptor = os.open(path, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(content)
        return path

    def reserve_done(self, size: int) -> None:
        """Set disk space aside for `done.json` at the start: a full disk must not cost the result."""
        descriptor = os.open(self.path("done.tmp"), os.O_CREAT | os.O_WRONLY, 0o600)
        try:
            os.posix_fallocate(descriptor, 0, size)
        finally:
            os.close(descriptor)

    def write_done(self, document: dict[str, object]) -> None:
        """Write `done.json`, whole or not at all: readers trust it as soon as it has its name."""
        data = dumps(document).encode("ascii")
        os.makedirs(self.directory, exist_ok=True)  # the code may have deleted all that is in its home
        descriptor = os.open(self.path("done.tmp"), os.O_CREAT | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            file.truncate()  # not synced: it need not outlive the machine, and a busy disk takes longer than most runs
        os.replace(self.path("done.tmp"), self.path("done.json"))

    def read_done(self, limit: int) -> bytes | None:
        try:
            with open(self.path("done.json"), "rb") as file:
                return file.read(limit)
        except FileNotFoundError:
            return None

    def last_words(self) -> bytes:
        """What is known about a runner that died without a result: whether the OOM killer has struck since."""
        try:
            with open(self.started, "rb") as file:
                before = file.read(20)
        except FileNotFoundError:  # the code has deleted it, and the runner could not write its end
            before = b""
        struck = before.isdigit() and oom_kills() > int(before)
        return b'{"oom": true}' if struck else b'{"oom": false}'


def empty(path: str) -> None:
    os.truncate(path, 0)
