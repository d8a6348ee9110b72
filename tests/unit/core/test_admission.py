"""Who is next: whatever one namespace does, the others' turn comes round."""

from __future__ import annotations

import random

import pytest

from capibara.core.admission import Claimant, Line, Standing


def line_of(*names: str, most: int | None = None, **claimants: Claimant) -> tuple[Line[str], dict]:
    """Names such as `a1` belong to namespace a; age is their order."""
    line: Line[str] = Line(most)
    spots = {}
    for age, name in enumerate(names):
        claimant = claimants.get(name, Claimant(name[0], created=age))
        spots[name] = line.enter(claimant, name)
    return line, spots


def order(line: Line[str]) -> str:
    taken = []
    while line.has_next:
        taken.append(line.take_next())
    return " ".join(taken)


@pytest.mark.parametrize(
    ("names", "special", "expected"),
    [
        pytest.param("a1 a2 a3", {}, "a1 a2 a3", id="one namespace: the oldest first"),
        pytest.param("a1 a2 a3 a4 b1", {}, "a1 b1 a2 a3 a4", id="many of one namespace delay another's by one turn"),
        pytest.param("a1 a2 b1 b2 c1", {}, "a1 b1 c1 a2 b2", id="namespaces take turns"),
        pytest.param(
            "a1 a2 a3", {"a3": Claimant("a", 1, 2)}, "a3 a1 a2", id="in a namespace the highest priority first"
        ),
        pytest.param(
            "a1 a2 b1", {"b1": Claimant("b", 1000, 2)}, "a1 b1 a2", id="a priority is worth nothing to other namespaces"
        ),
        pytest.param(
            "a1 a2", {"a2": Claimant("a", 0, -5)}, "a2 a1", id="age is that of the object, not of its arrival"
        ),
        pytest.param(
            "a1 b1 c1 c2",
            {"c2": Claimant("c", -9, 9, returning=True)},
            "c2 a1 b1 c1",
            id="who had its turn already is next",
        ),
    ],
)
def test_the_order(names, special, expected):
    line, _ = line_of(*names.split(), **special)
    assert order(line) == expected


def test_who_comes_again_and_again_waits_for_the_others_turns():
    line, _ = line_of("a1", "a2", "a3")
    taken = []
    for number in range(3):
        line.enter(Claimant("b", created=100 + number), f"b{number}")
        taken += [line.take_next(), line.take_next()]
    assert taken == ["a1", "b0", "a2", "b1", "a3", "b2"]


def test_a_namespace_that_has_all_it_may_have_is_passed_over_until_one_ends():
    line, spots = line_of("a1", "a2", "a3", "b1", most=1)
    assert line.take_next() == "a1"
    line.began("a")
    assert (line.ready, line.has_room("a"), len(line)) == (1, False, 3)
    assert line.standing(spots["a3"]) == Standing(2, 2, is_held=True)
    assert line.take_next() == "b1"
    line.began("b")
    assert not line.has_next
    line.ended("a")
    assert line.take_next() == "a2"


def test_another_limit_holds_from_then_on():
    line, _ = line_of("a1", "a2", "a3", most=1)
    line.began("a")
    assert not line.has_next
    line.limit(None)
    assert line.ready == 3
    line.limit(2)
    assert line.ready == 1


def test_who_leaves_is_passed_over_and_leaving_twice_is_nothing():
    line, spots = line_of("a1", "a2", "b1")
    line.leave(spots["a1"])
    line.leave(spots["a1"])
    assert (len(line), order(line)) == (2, "a2 b1")
    line.leave(spots["b1"])


def test_a_namespace_that_is_done_leaves_nothing_behind():
    line, _ = line_of("a1")
    line.take_next()
    line.began("a")
    line.ended("a")
    assert not line._rows


def test_a_standing_is_the_number_of_those_who_are_taken_before():
    """Whatever has happened before: positions are what will be if nobody comes."""
    dice = random.Random(7)
    for _ in range(50):
        line: Line[int] = Line()
        spots = {}
        for number in range(40):
            if dice.random() < 0.3 and line.has_next:
                del spots[line.take_next()]
            claimant = Claimant(dice.choice("abcd"), dice.choice((0, 0, 5)), dice.random(), dice.random() < 0.1)
            spots[number] = line.enter(claimant, number)
            if dice.random() < 0.1:
                line.leave(spots.pop(dice.choice(list(spots))))
        told = {number: line.standing(spot).position for number, spot in spots.items()}
        taken = [line.take_next() for _ in range(len(line))]
        assert told == {number: position for position, number in enumerate(taken, 1)}
