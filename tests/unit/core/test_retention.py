"""Outputs go when their execution has gone, and nobody else's do."""

import pytest

from capibara.core.retention import forsaken, owner_of, owner_prefix, served_prefixes

NOW = 1_800_000_000.0
MINE = ("team-a", "u-1")


@pytest.mark.parametrize(
    ("key", "owner"),
    [
        ("c/team-a/u-1/1/stdout", MINE),
        ("c/team-a/u-1/12/results/3", MINE),
        ("d/team-a/u-1/1/stdout", None),
        ("c2/team-a/u-1/1/stdout", None),
        ("c/team-a/u-1/stdout", None),
        ("c/team-a/u-1/notes/stdout", None),
        ("c/readme.txt", None),
        ("c", None),
        ("", None),
    ],
)
def test_a_key_that_is_none_of_this_clusters_outputs_is_nobodys(key, owner):
    assert owner_of(key, "c") == owner


def test_an_owner_is_found_again_from_its_keys():
    for cluster in ("7d1e", "a/b ñ"):
        assert owner_of(f"{owner_prefix(cluster, MINE)}/1/stdout", cluster) == MINE


@pytest.mark.parametrize(
    ("age", "living", "keep", "gone"),
    [
        pytest.param(61, {"u-1"}, 60, [], id="whose execution lives"),
        pytest.param(61, {"u-2"}, 60, [MINE], id="whose execution is gone"),
        pytest.param(59, set(), 60, [], id="not before the grace is over"),
        pytest.param(60, set(), 60, [MINE], id="then"),
        pytest.param(3600, set(), 86400, [], id="kept for longer than its execution"),
        pytest.param(-30, set(), 0, [], id="a store whose clock goes before ours"),
    ],
)
def test_what_is_purged(age, living, keep, gone):
    assert forsaken({MINE: NOW - age}, living, NOW, keep) == gone


def test_an_operator_looks_after_what_it_serves():
    assert served_prefixes("c/1", ()) == ["c%2F1"]
    assert served_prefixes("c", ("team-a", "team-b")) == ["c/team-a", "c/team-b"]
