"""What could be named instead of what was named: advice for messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Final

from capibara.api.template import Language, SandboxTemplate

MOST_NAMES: Final = 10
"""So many names are listed; who wants more asks kubectl."""


def other_names(name: str, existing: Sequence[str]) -> str:
    """Which name may have been meant, and which there are."""
    if not existing:
        return "there are none at all: apply the files of templates/"
    close = get_close_matches(name, existing, n=1, cutoff=0.6)
    guess = f"did you mean {close[0]}? " if close else ""
    return f"{guess}there are {listed(existing)}"


def templates_with(language: Language, templates: Iterable[SandboxTemplate]) -> str:
    """What to do about a language that a template lacks: who has it, if anybody."""
    names = list(dict.fromkeys(each.metadata.name for each in templates if language in each.spec.languages))
    if not names:
        return f"change spec.language, or add {language} to the languages of a template"
    return f"set spec.templateRef to one that does ({listed(names)}), or change spec.language"


def listed(names: Sequence[str]) -> str:
    """The first names, and how many more there are."""
    more = len(names) - MOST_NAMES
    return ", ".join(names[:MOST_NAMES]) + (f" and {more} more" if more > 0 else "")
