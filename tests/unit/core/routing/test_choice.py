"""Which template an execution gets, and what said so."""

import pytest
from tests.builders import execution

from capibara.core.routing.candidates import Candidate, Verdict
from capibara.core.routing.choice import Choice, choose_template, route_query, task_type_of
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


def test_a_keyword_decides_whatever_the_model_says():
    said = verdict(("quick-script", 0.99), ("machine-learning", 0.01))
    choice = route_query("ml", Says(said))
    assert (choice.name, choice.via, choice.score) == ("machine-learning", "query", 1.0)
    assert choice.runner_up.template == "quick-script"


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
        ("how many cups are 500 ml", None),
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
