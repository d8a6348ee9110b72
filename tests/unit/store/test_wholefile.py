"""A file that comes whole or not at all."""

import os

import pytest

from capibara.store.wholefile import whole_file


def test_it_takes_its_place_when_it_is_whole(tmp_path):
    place = tmp_path / "data.csv"
    place.write_text("before")
    with whole_file(place) as file:
        file.write(b"after")
        assert place.read_text() == "before"
    assert (place.read_text(), os.listdir(tmp_path)) == ("after", ["data.csv"])


@pytest.mark.parametrize("before", ["before", None])
def test_what_breaks_off_changes_nothing(tmp_path, before):
    place = tmp_path / "data.csv"
    if before:
        place.write_text(before)
    with pytest.raises(ZeroDivisionError), whole_file(place) as file:
        file.write(bytes(1 // 0 for _ in range(9)))
    assert [path.read_text() for path in tmp_path.iterdir()] == ([before] if before else [])


def test_two_at_once_do_not_meet(tmp_path):
    place = tmp_path / "data.csv"
    with whole_file(place) as one, whole_file(place) as other:
        one.write(b"one")
        other.write(b"other")
    assert (place.read_bytes(), os.listdir(tmp_path)) == (b"one", ["data.csv"])


def test_what_is_no_file_is_written_to_itself(tmp_path):
    place = tmp_path / "pipe"
    os.mkfifo(place)
    reading = os.open(place, os.O_RDONLY | os.O_NONBLOCK)
    with whole_file(place) as file:
        file.write(b"through")
    assert os.read(reading, 100) == b"through"
    os.close(reading)
    assert place.is_fifo()


@pytest.mark.parametrize("name", ["a" * 255, "\u4e00" * 85], ids=["letters", "of three bytes each"])
def test_a_name_may_be_as_long_as_names_can_be(tmp_path, name):
    with whole_file(tmp_path / name) as file:
        file.write(b"1")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [(name, b"1")]
