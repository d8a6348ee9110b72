"""Readiness tells the truth, in lines that say what to do."""

import pytest

from capibara.telemetry.health import STALE_SECONDS, Health


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def health(clock):
    health = Health(clock)
    health.await_watches("codeexecutions")
    return health


def test_it_is_not_ready_before_the_watches_have_begun(health):
    assert health.problems() == ["the watches have not begun yet"]
    assert not health.has_started
    health.heard("codeexecutions")
    assert health.problems() == []
    assert health.has_started


def test_a_trouble_lasts_until_it_is_mended(health):
    health.heard("codeexecutions")
    health.trouble("E2B key", "refused")
    assert health.problems() == ["E2B key: refused"]
    health.fine("E2B key")
    assert health.problems() == []


def test_a_watch_that_fails_is_not_ready_until_it_is_heard_again(health):
    health.heard("codeexecutions")
    health.deaf("codeexecutions", "the API server answers 403")
    assert health.problems() == ["watch of codeexecutions: the API server answers 403"]
    assert health.has_started
    health.heard("codeexecutions")
    assert health.problems() == []


def test_a_silent_watch_is_stale(health, clock):
    health.heard("codeexecutions")
    clock.now += STALE_SECONDS + 1
    assert health.problems() == ["watch of codeexecutions: silent for 151 s"]


def test_a_watch_is_one_of_a_namespace_where_some_are_served(health, clock):
    health.await_watches("codeexecutions", namespaces=["team-a", "team-b"])
    health.heard("codeexecutions", "team-a")
    assert not health.has_started
    health.heard("codeexecutions", "team-b")
    assert health.problems() == []
    health.deaf("codeexecutions", "the API server answers 403", "team-b")
    health.heard("codeexecutions", "team-a")
    assert health.problems() == ["watch of codeexecutions in team-b: the API server answers 403"]
    health.heard("codeexecutions", "team-b")
    assert health.problems() == []
    clock.now += STALE_SECONDS + 1
    health.heard("codeexecutions", "team-a")
    assert health.problems() == ["watch of codeexecutions in team-b: silent for 151 s"]
    assert health.silence("codeexecutions") == STALE_SECONDS + 1


def test_a_watch_that_ended_is_mended_by_each_namespace_for_itself(health):
    health.await_watches("codeexecutions", namespaces=["team-a", "team-b"])
    health.all_deaf("it ended")
    health.heard("codeexecutions", "team-a")
    health.heard("codeexecutions", "team-b")
    assert health.problems() == []
