"""Chooses the name of a template from what an execution says about its work.

Precedence (DESIGN section 3): templateRef, then taskType, then query, then `default`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from capibara.api.execution import CodeExecutionSpec, TemplateVia
from capibara.api.predefined import TASK_TYPES

DEFAULT_TEMPLATE: Final = "default"


def vocabulary(*lines: str) -> frozenset[str]:
    return frozenset(word for line in lines for word in line.split())


WORDS: Final[dict[str, frozenset[str]]] = {
    "machine-learning": vocabulary(
        "ml learning train training classifier regression predict",
        "aprendizaje entrena entrenar clasificador regresion predecir prediccion",
    ),
    "visualization": vocabulary(
        "visualize visualise visualization plot chart graph",
        "visualiza visualizar visualizacion grafico grafica diagrama",
    ),
    "data-analysis": vocabulary(
        "analysis analyze analyse analytics dataset statistics",
        "analisis analiza analizar datos estadistica estadisticas",
    ),
}
"""Whole words of a query, without accents, per template. Of templates with equally many, the first wins."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which template, and which field said so."""

    name: str
    via: TemplateVia


def choose_template(spec: CodeExecutionSpec) -> Choice:
    """The template an execution asks for, in one way or another."""
    if spec.template_ref is not None:
        return Choice(spec.template_ref.name, TemplateVia.TEMPLATE_REF)
    if spec.task_type is not None:
        return Choice(TASK_TYPES[spec.task_type], TemplateVia.TASK_TYPE)
    if spec.query:
        return Choice(route_query(spec.query), TemplateVia.QUERY)
    return Choice(DEFAULT_TEMPLATE, TemplateVia.DEFAULT)


def route_query(query: str) -> str:
    """The template whose words a query in Spanish or English uses most; `default` if it uses none."""
    words = re.findall(r"[a-z]+", without_accents(query.lower()))
    hits = {name: sum(word in known for word in words) for name, known in WORDS.items()}
    best = max(hits, key=lambda name: hits[name])
    return best if hits[best] else DEFAULT_TEMPLATE


def without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(character for character in decomposed if not unicodedata.combining(character))
