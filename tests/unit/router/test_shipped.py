"""The model that comes with the package."""

import pytest

from capibara.core.routing.choice import WORDS_FOR_TASKS
from capibara.router.shipped import classify, shipped_model


def test_it_knows_the_predefined_templates():
    assert set(shipped_model().templates) == set(WORDS_FOR_TASKS)


@pytest.mark.parametrize(
    ("query", "template"),
    [
        ("analiza las ventas del trimestre", "data-analysis"),
        ("haz un gráfico de ventas", "visualization"),
        ("make a chart of the sales", "visualization"),
        ("predecir las ventas", "machine-learning"),
        ("analiza las ventas", "data-analysis"),
        ("haz una gráfica de barras con las ventas por mes", "visualization"),
        ("cuánto es 15% de 80", "quick-script"),
        ("entrena un modelo que prediga qué clientes se van", "machine-learning"),
        ("write unit tests for my training loop", "default"),
    ],
)
def test_a_plain_query_gets_its_template(query, template):
    assert classify(query).candidates[0].template == template


def test_a_query_that_comes_again_is_remembered():
    assert classify("the same") is classify("the same")
