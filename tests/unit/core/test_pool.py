"""What to make and what to let go, as a table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from capibara.core.pool import Create, Drop, Member, PoolKey, Shape, State, Target, plan_pools, recommended_size

NOW = 1000.0
KEY = PoolKey("team-a", "small", Shape("base", 500, 2**29))
OLD_KEY = replace(KEY, shape=Shape("former-base", 500, 2**29))
NEEDED = 100.0


def ready(name: str, left: float = 900, key: PoolKey = KEY) -> Member:
    return Member(name, key, State.READY, NOW + left)


def filling(name: str, left: float = 1000, key: PoolKey = KEY) -> Member:
    return Member(name, key, State.FILLING, NOW + left)


@pytest.mark.parametrize(
    ("wanted", "members", "actions"),
    [
        pytest.param(2, [], [Create(KEY), Create(KEY)], id="an empty pool is filled"),
        pytest.param(2, [ready("a"), filling("b")], [], id="what is being made counts"),
        pytest.param(2, [ready("a")], [Create(KEY)], id="one that was taken is replaced"),
        pytest.param(
            1, [filling("a"), ready("b")], [Drop("a", "more than wanted")], id="what is ready is kept before the rest"
        ),
        pytest.param(
            1,
            [ready("old", key=OLD_KEY)],
            [Create(KEY), Drop("old", "its template has no such pool any more")],
            id="a changed template drains what it was",
        ),
        pytest.param(0, [ready("a")], [Drop("a", "more than wanted")], id="a pool of none is emptied"),
        pytest.param(
            1,
            [ready("a", left=NEEDED - 1)],
            [Drop("a", "too old for another run"), Create(KEY)],
            id="one that would not last for a run is replaced",
        ),
        pytest.param(1, [ready("a", left=NEEDED + 30)], [Create(KEY)], id="a successor is made while the old serves"),
        pytest.param(
            1, [ready("a", left=NEEDED + 30), filling("b")], [], id="the old serves until the successor is ready"
        ),
        pytest.param(
            1,
            [ready("a", left=NEEDED + 30), ready("b")],
            [Drop("a", "its successor is ready")],
            id="then it goes",
        ),
    ],
)
def test_plan_pools(wanted, members, actions):
    assert plan_pools({KEY: Target(KEY, wanted, NEEDED)}, members, NOW) == actions


def test_without_a_template_nothing_stays():
    assert [type(action) for action in plan_pools({}, [ready("a"), filling("b")], NOW)] == [Drop, Drop]


def test_pools_are_told_apart_by_everything_an_execution_cannot_change():
    shapes = [
        KEY.shape,
        replace(KEY.shape, allow_internet=True),
        replace(KEY.shape, allow_out=("x",)),
        replace(KEY.shape, cpu_millis=1),
    ]
    assert len({replace(KEY, shape=shape).digest for shape in shapes}) == len(shapes)


@pytest.mark.parametrize(
    ("ages", "lead", "size"),
    [
        pytest.param([], 2.0, 0, id="nobody comes"),
        pytest.param([1] * 60, 2.5, 3, id="one a second, rounded up"),
        pytest.param([61] * 600, 2.5, 0, id="what was is over"),
    ],
)
def test_the_recommended_size_is_arrival_rate_times_lead_time(ages, lead, size):
    assert recommended_size([NOW - age for age in ages], lead, NOW) == size
