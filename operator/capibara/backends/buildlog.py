"""What the end of a build's log says about its failure: which package, and why. The log is a stranger's text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

MAX_EXPLANATION: Final = 500
MAX_LINE: Final = 1000

FAILURES: Final = (
    (re.compile(r"No matching distribution found for (\S+)"), "PyPI has no Python package {} (or no such version)"),
    (re.compile(r"Cannot install (.+?) because these package versions have conflict"), "Python packages conflict: {}"),
    (re.compile(r"Failed (?:to build|building wheel for) (\S+)"), "the Python package {} could not be built"),
    (re.compile(r"'(\S+?)(?:@\*)?' is not in this registry"), "the npm registry has no package {}"),
    (re.compile(r"404 Not Found - GET \S*/(\S+)"), "the npm registry has no package {}"),
    (re.compile(r"notarget No matching version found for (\S+?)\.?$"), "the npm registry has no version {}"),
    (re.compile(r"Unable to locate package (\S+)"), "Debian has no package {}"),
    (re.compile(r"Version '\S+' for '(\S+)' was not found"), "Debian has no such version of {}"),
    (re.compile(r"Package '(\S+)' has no installation candidate"), "Debian has no package {}"),
    (re.compile(r"No space left on device()"), "the build ran out of disk"),
)
"""What pip, npm and apt-get say, and what it means. The first that any line matches, latest lines first."""


def explain(lines: Sequence[str], message: str) -> str:
    """One sentence for people: the package and the reason where they can be told, then the provider's own words."""
    for line in reversed(lines):
        for pattern, meaning in FAILURES:
            if found := pattern.search(line):
                return f"{meaning.format(found[1])}: {message}"[:MAX_EXPLANATION].rstrip(": ")
    return (message or (lines[-1] if lines else "the build failed and did not say why"))[:MAX_EXPLANATION]


def printable(text: str) -> str:
    """One line without control characters, bounded."""
    line = " ".join(text.split())
    return "".join(char if char.isprintable() else "?" for char in line)[:MAX_LINE]
