"""What a namespace may use, and until when it is held."""

from __future__ import annotations

import re

import pytest

from capibara.core.quota import DAY, HOUR, Quota, Used, held, parse_quota, parse_used

NOON = 20_000 * DAY + 12 * HOUR
ALL = Used(NOON // HOUR, 3, NOON // DAY, 0.5)


@pytest.mark.parametrize(
    ("text", "quota"),
    [
        ("atOnce: 5\nperHour: 100\ncostPerDay: 2.50\n", Quota(5, 100, 2.5)),
        ("  perHour:0  # nothing\n\n", Quota(per_hour=0)),
        ("", Quota()),
    ],
)
def test_a_quota_is_read_from_lines(text, quota):
    assert parse_quota(text) == quota


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("atonce: 5", "'atonce' is no quota; there are atOnce, perHour, costPerDay"),
        ("atOnce: 1.5", "atOnce takes a whole number from 0 on, not '1.5'"),
        ("perHour: -1", "perHour takes a whole number from 0 on, not '-1'"),
        ("costPerDay: much", "costPerDay takes a number from 0 on, not 'much'"),
        ("costPerDay: nan", "costPerDay takes a number from 0 on, not 'nan'"),
        ("costPerDay", "costPerDay takes a number from 0 on, not ''"),
    ],
)
def test_a_wrong_one_says_what_is_wrong(text, why):
    with pytest.raises(ValueError, match=f"^{re.escape(why)}$"):
        parse_quota(text)


@pytest.mark.parametrize(
    ("quota", "used", "until"),
    [
        pytest.param(Quota(per_hour=4), ALL, None, id="not all is used"),
        pytest.param(Quota(per_hour=3), ALL, NOON + HOUR, id="until the hour ends"),
        pytest.param(Quota(per_hour=3), Used(NOON // HOUR - 1, 9), None, id="what was in another hour does not count"),
        pytest.param(Quota(cost_per_day=0.5), ALL, NOON + 12 * HOUR, id="until the day ends"),
        pytest.param(
            Quota(cost_per_day=0.5), Used(day=NOON // DAY - 1, cost=9), None, id="nor what was on another day"
        ),
        pytest.param(Quota(per_hour=3, cost_per_day=0.5), ALL, NOON + 12 * HOUR, id="until both allow more"),
        pytest.param(Quota(at_once=1), ALL, None, id="how many at once is the queue's business"),
    ],
)
def test_a_namespace_is_held_while_it_has_used_all(quota, used, until):
    found = held(quota, used, NOON + 0.5)
    assert (found.until if found else None) == until


def test_it_says_when_it_goes_on():
    assert held(Quota(per_hour=3), ALL, NOON).message == (
        "its namespace has begun the 3 executions that it may begin in an hour; it goes on at 2024-10-04 13:00 UTC"
    )


def test_what_is_used_is_kept_as_text_and_added_up():
    assert parse_used(ALL.text()) == ALL
    assert ALL.plus(Used(hour=ALL.hour, begun=2), NOON).plus(Used(day=ALL.day, cost=0.25), NOON) == Used(
        ALL.hour, 5, ALL.day, 0.75
    )
    for text in (
        "{",
        "7",
        '{"what": 1}',
        '{"hour": 1, "begun": "x", "day": 1, "cost": 1}',
        ALL.text().replace("0.5", "[]"),
    ):
        assert parse_used(text) == Used()
