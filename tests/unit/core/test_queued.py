"""What the status says of the queue, and how seldom."""

from __future__ import annotations

import pytest
from tests.builders import NOW, world

from capibara.api.reasons import Reason
from capibara.core.actions import Note, Wait
from capibara.core.admission import Standing
from capibara.core.queued import in_line
from capibara.core.waiting import Waiting, Why

FULL = Note(Reason.QUEUED, "all 20 sandboxes are in use: place 37 in the queue, 3 in its namespace")


@pytest.mark.parametrize(
    ("surroundings", "expected"),
    [
        pytest.param(world().queued(0.4), Wait(NOW + 0.6), id="nothing in the first second"),
        pytest.param(world().queued(2), Wait(NOW + 18.5, FULL, 37), id="then where it stands"),
        pytest.param(world().queued(60).told(4, 37), Wait(NOW + 6), id="not so soon again"),
        pytest.param(world().queued(60).told(40, 37), Wait(NOW + 18.5), id="not while it stands where it stood"),
        pytest.param(world().queued(60).told(40, 73), Wait(NOW + 18.5), id="not for a few places"),
        pytest.param(world().queued(60).told(40, 74), Wait(NOW + 18.5, FULL, 37), id="again once it has halved"),
        pytest.param(
            world().queued(60).told(40, 37, Reason.RATE_LIMITED),
            Wait(NOW + 18.5, FULL, 37),
            id="again where another thing is waited for",
        ),
    ],
)
def test_in_line(surroundings, expected):
    whole = surroundings.build()
    assert in_line(whole, whole.queued_at, None) == expected


@pytest.mark.parametrize(
    ("why", "held", "reason", "message"),
    [
        (Why.PLACES, False, "Queued", "all 5 sandboxes are in use: place 9 in the queue, 2 in its namespace"),
        (Why.PACE, False, "Queued", "sandboxes begin at 0.5 a second: place 9 in the queue, 2 in its namespace"),
        (
            Why.NAMESPACE,
            True,
            "QuotaExceeded",
            "its namespace has the 5 sandboxes that it may have at once: place 9 among its own",
        ),
        (
            Why.ACCOUNT,
            False,
            "QuotaExceeded",
            "the E2B account has no room for more sandboxes: place 9 in the queue, 2 in its namespace",
        ),
        (
            Why.SLOWED,
            False,
            "RateLimited",
            "E2B asked for fewer creations a second: place 9 in the queue, 2 in its namespace",
        ),
    ],
)
def test_the_words(why, held, reason, message):
    assert Waiting(Standing(9, 2, held), why, 5, 0.5).note() == Note(Reason(reason), message)
