"""Chooses the name of a template from what an execution says about its work.

Precedence (DESIGN section 3): templateRef, then taskType, then query, then `default`. Of a query the customer's
keywords come first, then what a classifier says, and `default` where that is not sure enough.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from capibara.api.execution import CodeExecutionSpec, TemplateVia
from capibara.api.predefined import TASK_TYPES
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


@dataclass(frozen=True, slots=True)
class Candidate:
    """A template that a query may be for, and how likely that is: from 0 to 1, all candidates together 1."""

    template: str
    score: float


@dataclass(frozen=True, slots=True)
class Choice:
    """Which template, and what said so. `score` and `runner_up` are there where a classifier was asked."""

    name: str
    via: TemplateVia
    score: float | None = None
    runner_up: Candidate | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a classifier says of a query: candidates, the best first, and whether it is sure enough of the best."""

    candidates: Sequence[Candidate]
    sure: bool

    @property
    def runner_up(self) -> Candidate | None:
        return self.candidates[1] if len(self.candidates) > 1 else None


Classifier = Callable[[str], Verdict | None]
"""Says what a query may be for. None: it has nothing to say."""


def choose_template(spec: CodeExecutionSpec, classify: Classifier) -> Choice:
    """The template an execution asks for, in one way or another."""
    return chosen_by_field(spec) or route_query(spec.query or "", classify)


def chosen_by_field(spec: CodeExecutionSpec) -> Choice | None:
    """The template that a field names. None: there is at most a query."""
    if spec.template_ref is not None:
        return Choice(spec.template_ref.name, TemplateVia.TEMPLATE_REF)
    if spec.task_type is not None:
        return Choice(TASK_TYPES[spec.task_type], TemplateVia.TASK_TYPE)
    return None


def route_query(query: str, classify: Classifier) -> Choice:
    """The template for a query in Spanish, English or both; `default` where nothing in it tells."""
    if not query.strip():
        return Choice(DEFAULT_TEMPLATE, TemplateVia.DEFAULT)
    if named := keyword_template(query):
        return Choice(named, TemplateVia.QUERY)
    return judged(classify(query))


def judged(verdict: Verdict | None) -> Choice:
    """The choice that follows from what a classifier said."""
    if verdict is None or not verdict.candidates:
        return Choice(DEFAULT_TEMPLATE, TemplateVia.DEFAULT)
    best = verdict.candidates[0]
    if not verdict.sure and best.template != DEFAULT_TEMPLATE:
        return Choice(DEFAULT_TEMPLATE, TemplateVia.DEFAULT, score_of(DEFAULT_TEMPLATE, verdict), best)
    return Choice(best.template, TemplateVia.MODEL, best.score, verdict.runner_up)


def score_of(template: str, verdict: Verdict) -> float:
    """How likely a template is by a verdict; 0 where it is no candidate."""
    return next((each.score for each in verdict.candidates if each.template == template), 0.0)


def task_type_of(template: str) -> str | None:
    """The task type of a predefined template. None: a template of somebody's own, which has none."""
    return WORDS_FOR_TASKS.get(template)
