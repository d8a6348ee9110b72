"""What a build's log says of its failure: which package, and why. The log is a stranger's text.

Steps, users and commands are ours and nobody's who wrote a template: only what the package manager said is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

MAX_EXPLANATION: Final = 500
MAX_LINE: Final = 1000

OFFLINE: Final = re.compile(
    "Temporary failure in name resolution|Temporary failure resolving|Failed to establish a new connection"
    "|Network is unreachable|npm (?:error|ERR!) code (?:EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT)"
)
"""A registry that is not reached has nothing: what is said of packages then is not true."""

WHEEL: Final = re.compile(r"Failed (?:to build|building wheel for) (?!installable)'?([^\s']+)")
FAILURES: Final = (
    (re.compile(r"No matching distribution found for (\S+)"), "PyPI has no Python package {} (or no such version)"),
    (re.compile(r"Cannot install (.+?) because these package versions have conflict"), "Python packages conflict: {}"),
    (WHEEL, "the Python package {} could not be built"),
    (re.compile(r"'(\S+?)(?:@\*)?' is not in this registry"), "the npm registry has no package {}"),
    (re.compile(r"resource '(\S+?)(?:@\*)?' could not be found"), "the npm registry has no package {}"),
    (re.compile(r"404 Not Found - GET \S*/(\S+)"), "the npm registry has no package {}"),
    (re.compile(r"notarget No matching version found for (\S+?)\.?$"), "the npm registry has no version {}"),
    (re.compile(r"Unable to locate package (\S+)"), "Debian has no package {}"),
    (re.compile(r"Version '\S+' for '(\S+)' was not found"), "Debian has no such version of {}"),
    (re.compile(r"Package '(\S+)' has no installation candidate"), "Debian has no package {}"),
    (re.compile(r"(?:No space left on device|ENOSPC)()"), "the build ran out of disk"),
)
"""What pip, npm and apt-get say, and what it means. The first that any line matches, latest lines first."""

PREFIX: Final = re.compile(r"^\[[\w ]+ \d+/\d+\] \[(?:stdout|stderr)\]: ?")
"""Where a line of a command comes from, as E2B writes it."""

INSTALL: Final = re.compile(
    r"^(CACHED )?\[[\w ]+ \d+/\d+\] RUN .*?\b(pip|npm|apt-get)\b.* -- (.+?)(?: (?:root|user))?$"
)
"""A step of ours that installs packages: what of it people know."""

STEP: Final = re.compile(r"^(?:CACHED )?\[(?:base|finalize|[\w ]+ \d+/\d+)\] (?!\[std)|^Building template \S+/\S+$")
"""A line about a step of ours."""

COMMAND: Final = re.compile(
    r"^(?:Build failed: )?(?:RUN|failed to run command|error running command) .*? ?(?:failed: |: )"
)
"""What a provider's words about a command of ours begin with."""

COMPLAINT: Final = re.compile(
    r"^(?:(?:error|fatal): |npm (?:error|ERR!) |E: |(?:[\w.]*(?:Error|Exception)): )", re.IGNORECASE
)
"""How a line begins in which an installer or a compiler gives up."""

HOLLOW: Final = re.compile(
    r"^npm (?:error|ERR!) (?:code |A complete log|\d+\s*$|(?:errno|syscall|path) )|^exit (?:code|status) \d+$|^signal: "
    "|subprocess-exited-with-error|failed-wheel-build-for-install|metadata-generation-failed|ResolutionImpossible"
    "|Failed to build installable wheels"
)
"""A complaint that says nothing to people."""


def explain(lines: Sequence[str], message: str) -> str:
    """One sentence for people: package and reason where they can be told, then what the installer said itself."""
    said = [line for line in map(told, lines) if line]
    complaints = [bare(line) for line in said if COMPLAINT.match(line) and not HOLLOW.search(line)]
    if offline := [line for line in said if OFFLINE.search(line)]:
        return bounded(f"the package registry could not be reached: {bare(offline[-1])}")
    for line in reversed(said):
        for pattern, meaning in FAILURES:
            if found := pattern.search(line):
                others = [words for words in complaints if not WHEEL.search(words)] if pattern is WHEEL else []
                return bounded(f"{meaning.format(found[1])}: {others[-1] if others else bare(line)}")
    return bounded(complaints[-1] if complaints else unexplained(said, COMMAND.sub("", message)))


def unexplained(said: Sequence[str], message: str) -> str:
    """The provider's own words, unless all they say is an exit status: then the last line of the log."""
    if said and (not message or HOLLOW.search(message)):
        return said[-1]
    return message or "the build failed and did not say why"


def told(line: str) -> str:
    """A line of a log as the installer wrote it; of a step of ours the packages, or nothing if it has none."""
    if step := INSTALL.match(line):
        return f"{step[2]}: {step[3]}" + (" (installed before)" if step[1] else "")
    if STEP.match(line) or COMMAND.match(line):
        return ""
    return PREFIX.sub("", line).strip()


def bare(line: str) -> str:
    """An installer's complaint without its `ERROR:`."""
    return re.sub(r"^(?:ERROR: |E: |npm (?:error|ERR!) (?:\d+ +|[a-z]+ )?)", "", line).strip()


def bounded(text: str) -> str:
    return text[:MAX_EXPLANATION]


def printable(text: str) -> str:
    """One line without control characters, bounded."""
    line = " ".join(text.split())
    return "".join(char if char.isprintable() else "?" for char in line)[:MAX_LINE]
