"""Who lives, whose a key is, and how a budget is shared, for any number of operators."""

import itertools

import pytest

from capibara.core.membership import LeaseRecord, Roll, heir, in_turn, room, share

A, B, C = "operator-a", "operator-b", "operator-c"
KEYS = [f"uid-{number}" for number in range(300)]


def lease(holder: str, mark: str = "1", **more) -> LeaseRecord:
    return LeaseRecord(holder, mark, 10, **more)


def told(*lists: tuple[float, list[LeaseRecord]]) -> Roll:
    """What operator A makes of lists, each with the second at which it came."""
    roll = Roll(A)
    for now, records in lists:
        roll.observe(records, now, now)
    return roll


@pytest.mark.parametrize(
    ("lists", "lives"),
    [
        pytest.param([(0, [lease(B)])], True, id="who is seen for the first time may live, however old its Lease is"),
        pytest.param([(t, [lease(B)]) for t in (0, 3, 6, 9)], True, id="not renewed for less than it lasts"),
        pytest.param([(t, [lease(B)]) for t in (0, 3, 6, 9, 12)], False, id="not renewed for as long as it lasts"),
        pytest.param([(t, [lease(B, str(t))]) for t in (0, 3, 6, 9, 12)], True, id="renewed every time"),
        pytest.param([(0, [lease(B)]), (3, [])], False, id="who has ended its Lease has gone"),
        pytest.param(
            [(0, [lease(B)]), (60, [lease(B)])], True, id="who could not look has not seen that nothing changed"
        ),
        pytest.param(
            [(0, [lease(B)]), (60, [lease(B)]), *((60 + t, [lease(B)]) for t in (4, 8, 12))],
            False,
            id="and looks for as long again",
        ),
        pytest.param(
            [*((t, [lease(B)]) for t in (0, 4, 8, 12)), (14, [lease(B, "2")])], True, id="whoever comes back lives"
        ),
    ],
)
def test_an_operator_lives_as_long_as_its_lease_is_seen_to_change(lists, lives):
    assert told(*lists).is_alive(B, since=0) == lives


@pytest.mark.parametrize(
    ("since", "lives"),
    [
        pytest.param(5, False, id="not if its claim was seen before: its Lease would be in the list"),
        pytest.param(7, True, id="perhaps, if its claim is newer than the list"),
    ],
)
def test_whether_an_unknown_operator_lives_depends_on_when_the_list_was_asked_for(since, lives):
    assert told((6, [lease(A)])).is_alive(B, since) == lives


def test_peers_are_the_living_others_that_serve_the_same():
    roll = Roll(A, scope="all")
    roll.observe([lease(A, scope="all"), lease(B, scope="all"), lease(C, scope="some")], 0, 0)
    assert [peer.holder for peer in roll.peers()] == [B]
    assert roll.is_alive(C, since=-1)


def test_a_lease_that_nobody_renews_is_cleared_away_in_the_end():
    lists = [(float(t), [lease(A), lease(B)]) for t in range(0, 50, 4)]
    assert (told(*lists[:9]).long_dead(32), told(*lists).long_dead(48)) == ([], [B])


def test_a_key_has_one_heir_and_stays_with_it_while_others_come_and_go():
    before, after = ({key: heir(key, members) for key in KEYS} for members in ([A, B], [A, B, C]))
    assert all(after[key] in (before[key], C) for key in KEYS)
    assert min(list(after.values()).count(member) for member in (A, B, C)) > 60
    assert all(in_turn(key, [C, A, B])[0] == after[key] for key in KEYS)


@pytest.mark.parametrize(("total", "count"), [*itertools.product([0, 1, 2, 7, 20], [1, 2, 3, 10])])
def test_the_shares_of_all_are_the_whole(total, count):
    members = [f"operator-{number}" for number in range(count)]
    shares = [share(total, member, members) for member in members]
    assert (sum(shares), max(shares) - min(shares) <= 1) == (total, True)
    assert share(total, "a stranger", members) == 0


@pytest.mark.parametrize(
    ("taken", "places"),
    [
        pytest.param({B: 0, C: 0}, 7, id="each its share, the first what is left over"),
        pytest.param({B: 7, C: 6}, 7, id="also when all are full"),
        pytest.param({B: 20, C: 0}, 0, id="nothing while another has all, from when it was alone"),
        pytest.param({B: 10, C: 0}, 4, id="what another has too much is missing elsewhere"),
        pytest.param({B: 0, C: 0, "operator-d": 5}, 2, id="one that stands by may have some yet"),
    ],
)
def test_a_newcomer_fills_only_what_others_have_given_up(taken, places):
    assert room(20, A, [A, B, C], taken) == places
