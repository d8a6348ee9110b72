"""Which template an execution gets, and what said so."""

import pytest
from tests.builders import execution

from capibara.core.routing.candidates import Candidate, Verdict
from capibara.core.routing.choice import CERTAIN, Choice, choose_template, route_query, task_type_of
from capibara.core.routing.keywords import keyword_template

SALES = "ventas por mes"


class Says:
    """A model that says the same of every query."""

    def __init__(self, verdict):
        self.verdict = verdict

    def classify(self, query):
        return self.verdict

    def rarity(self, feature):
        return 1.0


def verdict(*scores, sure=True):
    return Verdict(tuple(Candidate(template, score) for template, score in scores), sure)


CHART = verdict(("visualization", 0.7), ("data-analysis", 0.2), ("default", 0.1))


@pytest.mark.parametrize(
    ("spec", "name", "via"),
    [
        ({}, "default", "default"),
        ({"query": "  "}, "default", "default"),
        ({"query": "an analysis of sales"}, "data-analysis", "query"),
        ({"query": SALES}, "visualization", "model"),
        ({"query": SALES, "taskType": "ml"}, "machine-learning", "taskType"),
        ({"query": SALES, "taskType": "ml", "templateRef": {"name": "mine"}}, "mine", "templateRef"),
        ({"taskType": "data_analysis"}, "data-analysis", "taskType"),
        ({"taskType": "data-visualization"}, "visualization", "taskType"),
        ({"taskType": "machine_learning"}, "machine-learning", "taskType"),
        ({"taskType": "quick"}, "quick-script", "taskType"),
        ({"taskType": "default"}, "default", "taskType"),
    ],
)
def test_fields_come_first_then_keywords_then_the_model(spec, name, via):
    choice = choose_template(execution(**spec).build().spec, Says(CHART))
    assert (choice.name, choice.via) == (name, via)


@pytest.mark.parametrize(
    ("said", "choice"),
    [
        (CHART, Choice("visualization", "model", 0.7, Candidate("data-analysis", 0.2))),
        (verdict(("default", 0.9)), Choice("default", "model", 0.9)),
        (
            verdict(("visualization", 0.3), ("default", 0.25), sure=False),
            Choice("default", "default", 0.25, Candidate("visualization", 0.3)),
        ),
        (
            verdict(("default", 0.3), ("visualization", 0.25), sure=False),
            Choice("default", "model", 0.3, Candidate("visualization", 0.25)),
        ),
    ],
)
def test_what_follows_from_a_verdict(said, choice):
    assert route_query(SALES, Says(said)) == choice


@pytest.mark.parametrize(
    ("score", "name", "via", "runner_up"),
    [
        (CERTAIN, "quick-script", "model", "machine-learning"),
        (CERTAIN - 0.01, "machine-learning", "query", "quick-script"),
    ],
)
def test_a_keyword_decides_unless_the_model_is_certain_of_something_else(score, name, via, runner_up):
    said = verdict(("quick-script", score), ("machine-learning", 1 - score))
    choice = route_query("2 pints in ml", Says(said))
    assert (choice.name, choice.via, choice.runner_up.template) == (name, via, runner_up)


@pytest.mark.parametrize(
    ("query", "template"),
    [
        ("Analysis of the sales", "data-analysis"),
        ("un ANÁLISIS de ventas", "data-analysis"),
        ("please visualize this", "visualization"),
        ("visualiza el trimestre", "visualization"),
        ("an ML model", "machine-learning"),
        ("aprendizaje automático", "machine-learning"),
        ("deep learning.", "machine-learning"),
        ("send an email about html", None),
        ("psychoanalysis", None),
        ("fix analysis.py", None),
        ("an e-learning site", None),
        ("import ml_utils", None),
        ("visualize the analysis", None),
        ("", None),
    ],
)
def test_keywords_are_whole_words_and_several_leave_it_to_the_model(query, template):
    assert keyword_template(query) == template


def test_task_types_are_spelled_as_the_customer_does():
    assert [task_type_of(name) for name in ("quick-script", "visualization", "mine")] == [
        "quick",
        "data-visualization",
        None,
    ]
