"""Names of images -> ours. There is no registry here: what our Debian can stand for is mapped, the rest is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

BASE: Final = "base"
INTERPRETER: Final = "code-interpreter-v1"
VARIANTS: Final = re.compile(r"(?:-(?:slim|trixie))*")
WANTED: Final = (
    "It has Debian 13, Python 3.13 and Node.js 20: use from_base_image(), from_template('code-interpreter-v1'), "
    "from_debian_image('trixie'), from_python_image('3.13') or from_node_image('20'), and install the rest"
)


@dataclass(frozen=True)
class Family:
    """An image of a registry that ours can stand for: `exact` versions, and words that only loosely mean it."""

    exact: re.Pattern[str]
    loose: frozenset[str]
    has: str


FAMILIES: Final = {
    "debian": Family(re.compile(r"trixie|13(\.\d+)?"), frozenset({"stable", "latest"}), "Debian 13 (trixie)"),
    "python": Family(re.compile(r"3\.13(\.\d+)?"), frozenset({"3", "latest"}), "Python 3.13"),
    "node": Family(re.compile(r"20(\.\d+){0,2}"), frozenset({"lts", "latest", "current"}), "Node.js 20"),
}
OURS: Final = {
    "e2bdev/base": BASE,
    "e2bdev/code-interpreter": INTERPRETER,
    BASE: BASE,
    INTERPRETER: INTERPRETER,
}


@dataclass(frozen=True)
class Mapped:
    """Which of our images it is, and what to tell the author if it is not quite what they named."""

    image: str
    remark: str | None = None


def map_image(name: str) -> Mapped:
    """ValueError: it cannot be had without an image registry; the message says what can."""
    repository, _, tag = name.removeprefix("docker.io/").removeprefix("library/").partition(":")
    if repository in OURS:
        return Mapped(OURS[repository])
    family = FAMILIES.get(repository)
    version = plain_version(tag or "latest")
    if family is None:
        raise ValueError(f"image {name!r} cannot be had: this server pulls from no image registry. {WANTED}")
    if family.exact.fullmatch(version):
        return Mapped(BASE)
    if version in family.loose:
        return Mapped(BASE, f"{name} stands for this server's own image, which has {family.has}")
    raise ValueError(f"image {name!r} cannot be had: this server has {family.has} only. {WANTED}")


def plain_version(tag: str) -> str:
    """`3.13-slim-trixie` -> `3.13`; `trixie-slim` -> `trixie`."""
    head, separator, rest = tag.partition("-")
    return head if separator and VARIANTS.fullmatch(f"-{rest}") else tag
