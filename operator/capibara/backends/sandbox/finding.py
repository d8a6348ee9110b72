"""Finding files by patterns, in a tree that may be hostile: no link is followed, and nothing but a file is opened.

Every step goes from a descriptor of a folder to a name in it, so what is swapped meanwhile leads nowhere else. `*`, `?`
and `[...]` match within a name, `**` any folders; neither `*` nor `**` matches a name that begins with a dot.
"""

from __future__ import annotations

import errno
import os
import stat
import time

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_VISITS = 200_000  # names looked at, by all patterns together
MOST_DEPTH = 64
MAGIC = "*?["
FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
PLACE = os.O_PATH | os.O_NOFOLLOW | os.O_CLOEXEC  # opens nothing: a name for what is there
KERNELS_OWN = ("/proc", "/sys", "/dev")  # what looks like a file there is none


class Found:
    """One regular file. `place` is a descriptor that reads nothing; the finder closes it."""

    def __init__(self, path: str, place: int, status: os.stat_result) -> None:
        self.path = path
        self.place = place
        self.status = status

    def open(self) -> int:
        """A descriptor to read from: of this very file, whatever has its name by now. OSError."""
        return os.open(f"/proc/self/fd/{self.place}", os.O_RDONLY | os.O_CLOEXEC)


class Finder:
    """`private`: files and folders that are not taken, whatever their names.

    After each `find`: `passed`, what matched and is no file, counted by its kind; `gave_up`, why not all was searched.
    """

    def __init__(self, private: list[str], until: float) -> None:
        self._private = {identity(path) for path in private}
        self._foreign = {device(path) for path in KERNELS_OWN} - {device("/"), device(".")}
        self._until = until
        self._visits = 0
        self.passed: dict[str, int] = {}
        self.gave_up = ""

    def find(self, pattern: str) -> Iterator[Found]:
        """The files that match, each once, in order of their names. OSError: not even the beginning can be read."""
        self.passed, self.gave_up = {}, ""
        root = "/" if pattern.startswith("/") else "."
        top = os.open(root, FOLDER)
        seen: set[str] = set()
        try:
            for found in self._walk(top, "/" if root == "/" else "", split(pattern), 0):
                if found.path not in seen:
                    seen.add(found.path)
                    yield found
        finally:
            os.close(top)

    def _walk(self, folder: int, prefix: str, parts: list[str], depth: int) -> Iterator[Found]:
        part, rest = parts[0], parts[1:]
        if part == "**":
            yield from self._walk(folder, prefix, rest, depth)
        for name in self._names(folder, part):
            if not rest:
                yield from self._file(folder, prefix, name)
            elif depth < MOST_DEPTH:
                yield from self._below(folder, prefix, name, parts if part == "**" else rest, depth)
            else:
                self.gave_up = f"folders are more than {MOST_DEPTH} deep"

    def _names(self, folder: int, part: str) -> list[str]:
        """Names in a folder that a part of a pattern matches, sorted. One without magic is not looked for."""
        if not any(character in part for character in MAGIC):
            return [part] if self._may_go_on() else []
        names = []
        with os.scandir(folder) as entries:
            for entry in entries:
                if not self._may_go_on():
                    break
                if part == "**":
                    if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                        names.append(entry.name)
                elif matches(entry.name, part):
                    names.append(entry.name)
        return sorted(names)

    def _may_go_on(self) -> bool:
        self._visits += 1
        if self._visits > MOST_VISITS:
            self.gave_up = f"there are more than {MOST_VISITS} names"
        elif time.monotonic() > self._until:
            self.gave_up = "it took too long"
        return not self.gave_up

    def _below(self, folder: int, prefix: str, name: str, parts: list[str], depth: int) -> Iterator[Found]:
        try:
            inner = os.open(name, FOLDER, dir_fd=folder)
        except OSError as error:
            self._pass_over("folders that cannot be read" if error.errno == errno.EACCES else "")
            return
        try:
            status = os.fstat(inner)
            if (status.st_dev, status.st_ino) not in self._private and status.st_dev not in self._foreign:
                yield from self._walk(inner, f"{prefix}{name}/", parts, depth + 1)
        except OSError:  # it can be opened and not be listed
            self._pass_over("folders that cannot be read")
        finally:
            os.close(inner)

    def _file(self, folder: int, prefix: str, name: str) -> Iterator[Found]:
        try:
            place = os.open(name, PLACE, dir_fd=folder)
        except OSError:  # gone, or never there
            return
        try:
            status = os.fstat(place)
            kind = kind_of(status.st_mode)
            if kind:
                self._pass_over(kind)
            elif status.st_dev not in self._foreign and (status.st_dev, status.st_ino) not in self._private:
                yield Found(prefix + name, place, status)
        finally:
            os.close(place)

    def _pass_over(self, what: str) -> None:
        if what:
            self.passed[what] = self.passed.get(what, 0) + 1


def kind_of(mode: int) -> str:
    """What it is in words, if it is no regular file."""
    if stat.S_ISREG(mode):
        return ""
    if stat.S_ISLNK(mode):
        return "links"
    return "folders" if stat.S_ISDIR(mode) else "pipes, sockets or devices"


def identity(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)
    except OSError:
        return (-1, -1)
    return (status.st_dev, status.st_ino)


def device(path: str) -> int:
    return identity(path)[0]


def split(pattern: str) -> list[str]:
    """The parts of a pattern; one that ends in `**` means all files below."""
    parts: list[str] = []
    for part in pattern.split("/"):
        if part and part != "." and not (part == "**" and parts[-1:] == ["**"]):
            parts.append(part)
    return [*parts, "*"] if parts[-1:] == ["**"] else parts


def matches(name: str, pattern: str) -> bool:
    """Whether a name matches, in time that is at most the product of both lengths."""
    if name.startswith(".") and not pattern.startswith("."):
        return False
    signs = signs_of(pattern)
    place = sign = 0
    star, star_place = -1, 0
    while place < len(name):
        if sign < len(signs) and signs[sign] is None:
            star, star_place = sign, place
            sign += 1
        elif sign < len(signs) and fits(name[place], signs[sign]):
            place, sign = place + 1, sign + 1
        elif star >= 0:
            star_place += 1
            place, sign = star_place, star + 1
        else:
            return False
    return all(each is None for each in signs[sign:])


def signs_of(pattern: str) -> list[str | None]:
    """None: any characters. `?`: any one. `[` and what is in it: one of these. Else two characters: this one."""
    signs: list[str | None] = []
    place = 0
    while place < len(pattern):
        character = pattern[place]
        end = (
            pattern.find("]", place + (3 if pattern[place + 1 : place + 2] in "!^" else 2)) if character == "[" else -1
        )
        if end > 0:
            signs.append(pattern[place:end])
            place = end
        elif character == "*":
            if signs[-1:] != [None]:
                signs.append(None)
        else:
            signs.append("?" if character == "?" else "=" + character)
        place += 1
    return signs


def fits(character: str, sign: str | None) -> bool:
    if sign is None or sign == "?":
        return sign is not None
    if sign[0] == "=":
        return sign[1:] == character
    negated = sign[1] in "!^"
    return is_in(character, sign[2 if negated else 1 :]) != negated


def is_in(character: str, members: str) -> bool:
    """Whether it is one of the characters or ranges between brackets."""
    place = 0
    while place < len(members):
        last = members[place + 2] if members[place + 1 : place + 2] == "-" and place + 2 < len(members) else None
        if last is not None and members[place] <= character <= last:
            return True
        if last is None and members[place] == character:
            return True
        place += 1 if last is None else 3
    return False
