"""So many a second, so many at once, and fewer once the provider says that it is too much."""

from __future__ import annotations

from capibara.core.pace import LEAST_SHARE, Pace


def taken(pace: Pace, now: float) -> int:
    """How many may begin at that moment."""
    count = 0
    while pace.take(now):
        count += 1
    return count


def test_a_burst_then_the_rate_and_a_burst_again_after_a_quiet_time():
    pace = Pace(2.0, 5)
    assert [taken(pace, now) for now in (100.0, 100.4, 100.5, 101.5, 1000.0)] == [5, 0, 1, 2, 5]


def test_it_says_when_the_next_is_due():
    pace = Pace(2.0, 1)
    assert pace.due(100.0) == 0
    pace.take(100.0)
    assert (pace.due(100.0), pace.due(100.125)) == (0.5, 0.375)


def test_who_can_wait_leaves_some():
    pace = Pace(1.0, 3)
    assert [pace.take(100.0, spare=1) for _ in range(3)] == [True, True, False]
    assert pace.take(100.0)


def test_too_fast_is_a_pause_then_half_the_rate_and_the_rate_again_in_time():
    pace = Pace(4.0, 4)
    pace.take(100.0)
    pace.slow(100.0, 3.0)
    assert (pace.due(100.0), taken(pace, 102.9)) == (3.0, 0)
    assert taken(pace, 103.0) == 1
    assert 2.0 < pace.rate < 2.5
    for second in range(104, 120):
        taken(pace, second)
    assert (pace.rate, pace.is_slowed) == (4.0, False)


def test_many_answers_to_one_haste_count_once():
    pace = Pace(4.0, 4)
    for _ in range(10):
        pace.slow(100.0, 3.0)
    assert pace.rate == 2.0


def test_it_never_stops_for_good():
    pace = Pace(16.0, 4)
    for second in range(100, 200, 5):
        pace.slow(second, 1.0)
    assert pace.rate == 16.0 * LEAST_SHARE
    assert taken(pace, 300.0) > 0


def test_another_rate_holds_from_then_on():
    pace = Pace(1.0, 5)
    pace.change(10.0, 2, 100.0)
    assert [taken(pace, now) for now in (100.0, 100.1)] == [2, 1]
