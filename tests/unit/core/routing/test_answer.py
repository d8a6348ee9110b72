"""What is made of the answer of a router elsewhere."""

import json

import pytest

from capibara.core.routing.answer import UnusableAnswer, read_answer
from capibara.core.routing.choice import Choice


@pytest.mark.parametrize(
    ("told", "name", "score"),
    [
        ({"template": "invoices"}, "invoices", None),
        ({"template_id": "Data_Analysis", "confidence": 0.87654}, "data-analysis", 0.8765),
        ({"taskType": "machine_learning", "score": 1}, "machine-learning", 1.0),
        ({"task_type": "quick", "score": "high"}, "quick-script", None),
        ({"template": "mine", "taskType": "quick", "score": 2}, "mine", None),
        ({"template": None, "taskType": "ml", "score": True}, "machine-learning", None),
    ],
)
def test_an_answer_names_a_template_or_a_task_type(told, name, score):
    assert read_answer(json.dumps(told).encode()) == Choice(name, "router", score)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[]", "not a JSON object"),
        (b"{}", "neither template nor taskType"),
        (b'{"template": "../etc"}', "not a name"),
        (b'{"template": ""}', "not a name"),
        (b'{"template": 7}', "neither"),
        (b'{"taskType": "lunch"}', "none of ours"),
        (b'{"template": "' + b"a" * 300 + b'"}', "not a name"),
    ],
)
def test_what_cannot_be_used_is_said_without_repeating_it(body, words):
    with pytest.raises(UnusableAnswer, match=words):
        read_answer(body)
