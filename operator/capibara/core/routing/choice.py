"""Chooses the name of a template from what an execution says about its work.

Precedence (DESIGN section 3): templateRef, then taskType, then query, then `default`. Of a query the customer's
keywords come first, then examples of templates of one's own, then the model, and `default` where that is not sure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Protocol

from capibara.api.execution import CodeExecutionSpec, TemplateVia
from capibara.api.tasks import TASK_TYPES
from capibara.core.routing.candidates import Candidate, Verdict
from capibara.core.routing.examples import Learned, resembling
from capibara.core.routing.keywords import keyword_template

DEFAULT_TEMPLATE: Final = "default"

WORDS_FOR_TASKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "default": "default",
        "quick-script": "quick",
        "data-analysis": "data_analysis",
        "visualization": "data-visualization",
        "machine-learning": "machine_learning",
    }
)
"""The task type of each predefined template, spelled as the customer's programs do."""


class Model(Protocol):
    """What knows about queries in general."""

    def classify(self, query: str) -> Verdict:
        """How likely each predefined template is."""

    def rarity(self, feature: str) -> float:
        """How much a feature tells: 0 for what most queries have."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which template, and what said so. `score`: from 0 to 1, where the query said so; 1 for a keyword."""

    name: str
    via: TemplateVia
    score: float | None = None
    runner_up: Candidate | None = None


NOTHING_TOLD: Final = Choice(DEFAULT_TEMPLATE, TemplateVia.DEFAULT)


def choose_template(spec: CodeExecutionSpec, model: Model, known: Iterable[Learned] = ()) -> Choice:
    """The template an execution asks for, in one way or another."""
    return chosen_by_field(spec) or route_query(spec.query or "", model, known)


def chosen_by_field(spec: CodeExecutionSpec) -> Choice | None:
    """The template that a field names. None: there is at most a query."""
    if spec.template_ref is not None:
        return Choice(spec.template_ref.name, TemplateVia.TEMPLATE_REF)
    if spec.task_type is not None:
        return Choice(TASK_TYPES[spec.task_type], TemplateVia.TASK_TYPE)
    return None


def route_query(query: str, model: Model, known: Iterable[Learned] = ()) -> Choice:
    """The template for a query in Spanish, English or both; `default` where nothing in it tells.

    `known`: the templates that have examples, as `examples.learn` made them.
    """
    if not query.strip():
        return NOTHING_TOLD
    verdict = model.classify(query)
    best = verdict.candidates[0]
    named = keyword_template(query)
    if named:
        return Choice(named, TemplateVia.QUERY, 1.0, other_than(named, verdict))
    if like := resembling(query, known, model.rarity):
        return Choice(like[0].template, TemplateVia.EXAMPLES, like[0].score, [*like, best][1])
    return judged(verdict)


def judged(verdict: Verdict) -> Choice:
    """The choice that follows from what the model said."""
    best = verdict.candidates[0]
    if verdict.sure or best.template == DEFAULT_TEMPLATE:
        return Choice(best.template, TemplateVia.MODEL, best.score, other_than(best.template, verdict))
    return Choice(DEFAULT_TEMPLATE, TemplateVia.DEFAULT, score_of(DEFAULT_TEMPLATE, verdict), best)


def other_than(template: str, verdict: Verdict) -> Candidate | None:
    """The likeliest of the other candidates."""
    return next((each for each in verdict.candidates if each.template != template), None)


def score_of(template: str, verdict: Verdict) -> float:
    """How likely a template is by a verdict; 0 where it is no candidate."""
    return next((each.score for each in verdict.candidates if each.template == template), 0.0)


def task_type_of(template: str) -> str | None:
    """The task type of a predefined template. None: a template of somebody's own, which has none."""
    return WORDS_FOR_TASKS.get(template)
