"""A build that is watched: what its log has gained, and when there is no more to wait for."""

import pytest

from capibara.cli.building import added, settled, words


@pytest.mark.parametrize(
    ("before", "after", "gained"),
    [
        pytest.param("", "a\nb\n", ["a", "b"], id="the first look"),
        pytest.param("a\nb\n", "a\nb\nc\n", ["c"], id="it grows"),
        pytest.param("a\nb\n", "a\nb\n", [], id="nothing new"),
        pytest.param("a\nb\nc\n", "b\nc\nd\n", ["d"], id="its beginning is dropped"),
        pytest.param("a\nb\n", "x\ny\n", ["x", "y"], id="another build"),
        pytest.param("a\n", "", [], id="nothing left"),
        pytest.param("a\na\n", "a\na\na\n", ["a"], id="lines that are alike"),
    ],
)
def test_what_a_log_has_gained(before, after, gained):
    assert added(before, after) == gained


def template(ready="", reason="", message="", observed=2):
    conditions = [{"type": "Ready", "status": ready, "reason": reason, "message": message}] if ready else []
    return {
        "metadata": {"name": "mine", "generation": 2},
        "status": {"observedGeneration": observed, "conditions": conditions},
    }


@pytest.mark.parametrize(
    ("document", "is_over", "said"),
    [
        pytest.param({"metadata": {"name": "mine", "generation": 1}}, False, "mine: to be looked at", id="new"),
        pytest.param(template("True", observed=1), False, "mine: to be looked at", id="edited a moment ago"),
        pytest.param(
            template("Unknown", "TemplateNotReady", "building x"), False, "mine: building x", id="being built"
        ),
        pytest.param(template("True", "TemplateReady", "runs\non x"), True, "mine: runs on x", id="ready"),
        pytest.param(template("False", "BuildFailed", "no"), True, "mine: BuildFailed: no", id="failed"),
    ],
)
def test_when_it_is_over_and_what_is_said(document, is_over, said):
    assert (settled(document), words(document)) == (is_over, said)


def test_an_operator_that_does_not_come_is_missed():
    assert words(template("True", observed=1), seconds=60) == "mine: no operator has looked at it: `capibara doctor`"
