"""Keys of the output store in a status, and those that another execution has the same under."""

from tests.builders import execution

from capibara.core import refs

STATUS = (
    execution()
    .telling(
        phase="Succeeded",
        stdout={"text": "a", "bytes": 9, "truncated": True, "ref": "c/n/old/3/stdout", "refBytes": 9},
        stderr={"text": "", "bytes": 0},
        results=[{"type": "text/plain", "text": "1"}, {"type": "image/png", "bytes": 5, "ref": "c/n/old/3/results/1"}],
        allResults={"ref": "c/n/old/3/results.ndjson", "bytes": 4},
        files=[{"path": "nothing"}, {"path": "b", "bytes": 7, "ref": "c/n/old/3/files/1"}],
    )
    .build()
    .status
)
KEYS = {
    "c/n/old/3/stdout": "c%2F1/team-a/new/0/stdout",
    "c/n/old/3/results/1": "c%2F1/team-a/new/0/results/1",
    "c/n/old/3/results.ndjson": "c%2F1/team-a/new/0/results.ndjson",
    "c/n/old/3/files/1": "c%2F1/team-a/new/0/files/1",
}


def test_each_key_has_another_below_the_new_ones_name():
    assert refs.copies(STATUS, "c/1", "team-a", "new") == KEYS


def test_a_status_under_other_keys_is_the_same_else():
    moved = refs.under(STATUS, KEYS)
    assert [key for key, _ in refs.refs_of(moved)] == list(KEYS.values())
    assert refs.under(moved, {new: old for old, new in KEYS.items()}) == STATUS
    assert (refs.stored_bytes(STATUS), refs.stored_bytes(moved)) == (25, 25)


def test_keys_that_are_all_its_own():
    assert refs.are_own(STATUS, "n", "old")
    assert not refs.are_own(STATUS, "n", "new")
    assert not refs.are_own(STATUS, "m", "old")
