"""An account that has room for fewer sandboxes than the settings say, because others use it."""

from __future__ import annotations

from capibara.core.room import Room


def room_after_a_rush() -> Room:
    """Ten may be, the account had room for three of ten: seven refusals, all of one rush."""
    room = Room(10, first=1.0, longest=8.0)
    for others in range(9, 2, -1):
        room.full(others, now=100.0)
    return room


def test_there_are_as_many_as_the_settings_say():
    room = Room(10, 1.0, 8.0)
    room.had_room(10)
    assert (room.places(100.0), room.is_short, room.next_try(100.0)) == (10, False, None)


def test_a_rush_finds_out_how_many_the_account_has_room_for():
    room = room_after_a_rush()
    assert (room.places(100.0), room.is_short, room.next_try(100.25)) == (3, True, 0.75)


def test_one_more_is_tried_after_a_time_and_each_time_later():
    room, tries, now = room_after_a_rush(), [], 100.0
    for _ in range(6):
        wait = room.next_try(now)
        assert wait is not None
        assert room.places(now) == 3
        now += wait
        assert room.places(now) == 4
        tries.append(wait)
        room.full(3, now)
    assert tries == [1, 2, 4, 8, 8, 8]


def test_a_sandbox_in_the_place_of_an_ended_one_proves_no_more_room():
    room = room_after_a_rush()
    room.had_room(3)
    assert room.places(100.0) == 3


def test_room_that_is_found_is_used_one_by_one_until_all_is_as_it_was():
    room = room_after_a_rush()
    found = []
    for taken in range(4, 11):
        found.append(room.places(101.0))
        room.had_room(taken)
    assert (found, room.places(101.0), room.is_short) == ([4, 5, 6, 7, 8, 9, 10], 10, False)


def test_an_account_that_is_full_of_others_leaves_one_to_be_tried():
    room = Room(10, 1.0, 8.0)
    room.full(0, 100.0)
    assert (room.places(100.0), room.places(101.0)) == (0, 1)
