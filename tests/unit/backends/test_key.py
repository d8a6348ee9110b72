"""The key in force follows its file."""

import os

import pytest

from capibara.backends.key import LOOK_SECONDS, KeyFile


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "key"
    path.write_text("first\n")
    return path


def rotate(path, text):
    """As a kubelet does it: another file under the same name."""
    fresh = path.with_suffix(".new")
    fresh.write_text(text)
    os.replace(fresh, path)


def test_a_rotated_key_is_taken_when_a_look_is_due_and_not_at_each_call(file, clock):
    key = KeyFile(file, clock)
    assert key() == "first"
    rotate(file, "second\n")
    assert key() == "first"
    clock.now += LOOK_SECONDS
    assert key() == "second"


def test_a_file_that_cannot_be_read_says_so_until_it_can(file, clock):
    key = KeyFile(file.with_name("later"), clock)
    with pytest.raises(OSError, match="later"):
        key()
    file.rename(file.with_name("later"))
    assert key() == "first"
