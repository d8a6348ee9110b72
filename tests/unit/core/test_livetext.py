"""What was told of live output, and what the end adds to it."""

import pytest

from capibara.core.livetext import LiveText


def output(start, text, *, end=None, attempt=1, stream="stdout"):
    end = start + len(text.encode()) if end is None else end
    return {"attempt": attempt, "stream": stream, "start": start, "end": end, "text": text}


def status(text, size=None, *, truncated=False, attempt=1):
    size = len(text.encode()) if size is None else size
    return {"attempt": attempt, "stdout": {"text": text, "bytes": size, "truncated": truncated}}


@pytest.mark.parametrize(
    ("outputs", "told"),
    [
        pytest.param([output(0, "ab"), output(2, "cd")], ["ab", "cd"], id="one after the other"),
        pytest.param([output(0, "ab"), output(0, "ab")], ["ab", ""], id="twice the same"),
        pytest.param([output(0, "ab"), output(1, "bc")], ["ab", "c"], id="overlapping"),
        pytest.param([output(0, "é"), output(0, "éa")], ["é", "a"], id="bytes and not characters"),
        pytest.param([output(0, "ab"), output(1, "[secret]", end=5)], ["ab", "[secret]"], id="overlapping and masked"),
        pytest.param([output(0, "ab"), output(0, "x", attempt=2)], ["ab", "x"], id="another attempt"),
        pytest.param([output(0, "x", attempt=2), output(0, "ab")], ["x", ""], id="an attempt that is over"),
        pytest.param([output(0, "ab"), output(0, "x", stream="stderr")], ["ab", "x"], id="two streams"),
        pytest.param([output(0, "ab", stream="other")], [""], id="no stream of ours"),
    ],
)
def test_nothing_is_told_twice(outputs, told):
    text = LiveText()
    assert [text.take(each) for each in outputs] == told


@pytest.mark.parametrize(
    ("outputs", "final", "rest"),
    [
        pytest.param([], status("abc"), "abc", id="nothing was told"),
        pytest.param([output(0, "abc")], status("abc"), "", id="all was told"),
        pytest.param([output(0, "ab")], status("abc"), "c", id="the beginning was told"),
        pytest.param([output(0, "[secret]", end=20)], status("[secret]!", 21), "!", id="the beginning, masked"),
        pytest.param([output(5, "ab")], status("12345abc"), "c", id="from the middle on"),
        pytest.param([output(0, "ab")], status("ab...yz", 90, truncated=True), "...yz", id="cut after what was told"),
        pytest.param([output(0, "xx", end=87)], status("ab...xyz", 90, truncated=True), "xyz", id="the end is kept"),
        pytest.param([output(0, "xx", end=40)], status("ab...xyz", 90, truncated=True), None, id="it is not kept"),
        pytest.param([output(0, "xx")], status("abc", attempt=2), "abc", id="another attempt ended"),
    ],
)
def test_the_end_adds_what_is_missing(outputs, final, rest):
    text = LiveText()
    for each in outputs:
        text.take(each)
    assert text.rest(final)["stdout"] == rest


def test_what_was_missed_is_counted():
    text = LiveText()
    text.take(output(0, "ab"))
    text.take(output(10, "cd"))
    assert text.streams["stdout"].missed == 8
