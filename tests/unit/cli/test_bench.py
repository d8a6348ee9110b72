"""What a bench says of what it saw."""

import pytest

from capibara.cli.bench import lines, points, summary
from capibara.cli.load import DELETED, Timeline

WELL = {
    "phase": "Succeeded",
    "timings": {"queuedMilliseconds": 1, "acquireMilliseconds": 20, "runMilliseconds": 30, "collectMilliseconds": 4},
    "usage": {"cost": "0.00000125"},
}
FAILED = {"phase": "Failed", "conditions": [{"type": "Succeeded", "reason": "SandboxLost", "message": "it \x1b[2J"}]}


@pytest.mark.parametrize(
    ("values", "found"),
    [
        pytest.param([], {}, id="nothing of nothing"),
        pytest.param([3.0], {"p50": 3, "p95": 3, "p99": 3, "longest": 3}, id="one is every one"),
        pytest.param([4, 1, 3, 2], {"p50": 2, "p95": 4, "p99": 4, "longest": 4}, id="nearest rank"),
        pytest.param(range(1, 101), {"p50": 50, "p95": 95, "p99": 99, "longest": 100}, id="a hundred"),
    ],
)
def test_points(values, found):
    assert points(list(values)) == found


def test_a_summary_counts_everything_and_times_what_succeeded():
    timelines = [
        Timeline(10.0, 10.1, 10.5, WELL),
        Timeline(10.0, None, 11.0, WELL),
        Timeline(10.0, 10.1, 10.2, FAILED),
        Timeline(10.0, 10.1, 10.2, FAILED),
        Timeline(10.0, 10.1, 10.2, DELETED),
        Timeline(10.0, 10.1),
        Timeline(10.0, problem="the API server does not answer"),
    ]
    found = summary(timelines, 2.0)
    assert (found["executions"], found["succeeded"], found["perSecond"], found["cost"]) == (7, 2, 2.5, 0.0000025)
    assert found["times"]["applyToRunning"]["longest"] == pytest.approx(0.1)
    assert found["times"]["applyToEnd"]["p50"] == pytest.approx(0.5)
    assert found["operator"]["acquire"]["p99"] == 0.02
    assert [(one["reason"], one["count"]) for one in found["failures"]] == [
        ("SandboxLost", 2),
        ("Deleted", 1),
        ("Unfinished", 1),
        ("NotCreated", 1),
    ]
    screen = list(lines(found))
    assert all(len(line) <= 80 for line in screen)
    assert screen[0].split() == ["p50", "p95", "p99", "longest"]
    assert screen[3].split() == ["apply", "to", "end", "500", "ms", "1,000", "ms", "1,000", "ms", "1,000", "ms"]
    assert "2 of 7 succeeded in 2.0 s, 2.5 a second, $0.0000025" in screen
    assert "2 SandboxLost: it \\x1b[2J" in screen


def test_without_a_success_there_are_no_times():
    assert list(lines(summary([Timeline(1.0)], 0.0))) == [
        "0 of 1 succeeded in 0.0 s, 0 a second",
        "1 Unfinished: it was not over in time: --timeout gives it more",
    ]
