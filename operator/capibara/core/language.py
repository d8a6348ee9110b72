"""Which language code is run as, and what said so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from capibara.api.execution import CodeExecutionSpec, LanguageVia
from capibara.api.template import Language, SandboxTemplateSpec
from capibara.core.detection.model import SHEBANGS, detect, language_of_name, program_of

CONFIDENT: Final = 0.7
"""The least score with which detected code is taken for what it looks like."""


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
    said = SHEBANGS.get(program_of(code.partition("\n")[0])) if code.startswith("#!") else None
    if said in set(Language):
        return Spoken(Language(said), LanguageVia.SHEBANG)
    named = language_of_name(spec.code_from.config_map_key_ref.key) if spec.code_from else None
    if named in set(Language):
        return Spoken(Language(named), LanguageVia.KEY)
    if len(template.languages) > 1 and code:
        guess = detect(code, template.languages)
        if guess is not None and guess.score >= CONFIDENT:
            return Spoken(Language(guess.language), LanguageVia.CODE)
    return Spoken(first, LanguageVia.TEMPLATE)
