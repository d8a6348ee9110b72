"""The sum of what several count is told once, by whoever tells it."""

from capibara.core.tally import Count, Tally

TOLD = Count(10, 5)


def test_the_sum_goes_on_from_what_was_told_before():
    tally = Tally()
    tally.own += Count(1, 0)
    assert tally.add_up(TOLD, {"other": Count(7, 7)}) == TOLD + Count(1, 0)
    assert tally.add_up(Count(), {"other": Count(8, 9)}) == TOLD + Count(2, 2)


def test_who_takes_over_the_telling_counts_nothing_twice():
    tally = Tally(own=Count(3, 3))
    tally.tell()
    tally.own += Count(1, 1)
    assert tally.add_up(TOLD, {"other": Count(7, 7)}) == TOLD + Count(1, 1)
    tally.resign()
    tally.tell()
    assert tally.add_up(TOLD, {"other": Count(8, 8)}) == TOLD


def test_a_newcomer_counts_from_nothing_also_under_an_old_name():
    tally = Tally()
    tally.add_up(Count(), {"other": Count(7, 7)})
    assert tally.add_up(Count(), {"other": Count(2, 0), "new": Count(1, 1)}) == Count(3, 1)
    assert tally.add_up(Count(), {}) == Count(3, 1)
