"""Costs and times as people read them."""

import pytest

from capibara.core.usage import cost_text, duration_text


@pytest.mark.parametrize(
    ("dollars", "text"),
    [
        (0, "$0.00"),
        (2.46e-06, "$0.0000025"),
        (0.00123, "$0.0012"),
        (0.25, "$0.25"),
        (1.5, "$1.50"),
        (123.456, "$123.46"),
    ],
)
def test_a_cost_is_for_people(dollars, text):
    assert cost_text(dollars) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0.00s"), (0.284, "0.28s"), (4.12, "4.1s"), (59.94, "59.9s"), (65, "1m5s"), (3600, "1h0m"), (7384, "2h3m")],
)
def test_a_duration_is_for_people(seconds, text):
    assert duration_text(seconds) == text
