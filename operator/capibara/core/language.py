"""Which language code is run as, and what said so."""

from __future__ import annotations

import ast
import warnings
from dataclasses import dataclass
from typing import Final

from capibara.api.execution import CodeExecutionSpec, LanguageVia
from capibara.api.template import Language, SandboxTemplateSpec
from capibara.core.detection.model import detect
from capibara.core.detection.said import language_of_first_line, language_of_name

CONFIDENT: Final = 0.9
"""The least score with which code is taken for another language than the template's first."""

CERTAIN: Final = 0.98
"""The same for code that the first language, Python, could read as well."""

LIKELY: Final = 0.6
"""The same for code that Python, the first language, cannot read."""

SPOKEN: Final = frozenset(Language)

SHORT: Final = 1000
"""Characters up to which it is tried whether code is Python: what is longer tells enough by itself."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language, and what said so."""

    language: Language
    via: LanguageVia


def pick_language(spec: CodeExecutionSpec, template: SandboxTemplateSpec) -> Spoken:
    """The spec's, else what a `#!` line or the code's key says, else what the code looks like, else the first.

    What is said is taken at its word, also where the template does not offer it: the plan then says so. Detection has
    only the template's languages to choose from.
    """
    if spec.language is not None:
        return Spoken(spec.language, LanguageVia.SPEC)
    code, first = spec.code or "", template.languages[0]
    said = language_of_first_line(code)
    if said in SPOKEN:
        return Spoken(Language(said), LanguageVia.SHEBANG)
    named = language_of_name(spec.code_from.config_map_key_ref.key) if spec.code_from else None
    if named in SPOKEN:
        return Spoken(Language(named), LanguageVia.KEY)
    if len(template.languages) > 1 and code:
        guess = detect(code, template.languages)
        if guess is not None and (guess.language == first or guess.score >= least_score(code, first)):
            return Spoken(Language(guess.language), LanguageVia.CODE)
    return Spoken(first, LanguageVia.TEMPLATE)


def least_score(code: str, first: Language) -> float:
    """How sure one has to be that code is not in the first language. Most code that says nothing is."""
    if first is not Language.PYTHON or len(code) > SHORT:
        return CONFIDENT
    return CERTAIN if is_python(code) else LIKELY


def is_python(code: str) -> bool:
    """Whether Python can read it. `x = 1;` and `console.log(1)` are Python too."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            ast.parse(code)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
    return True
