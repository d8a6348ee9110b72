"""Values of Secrets do not show in a stream either, however it is cut into pieces."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara.core import masking
from capibara.core.masking import MASK, Masks, TooMuchToMask

LONG = "".join(f"<{number:05}>" for number in range(1000))


def streamed(secrets, pieces, *, unfinished=False):
    mask = Masks(secrets).stream()
    return b"".join([*map(mask.feed, pieces), mask.finish(unfinished=unfinished)])


@pytest.mark.parametrize(
    ("secrets", "pieces", "shown"),
    [
        pytest.param([], [b"a", b"\xff"], b"a\xff", id="without secrets nothing changes"),
        pytest.param(["s3cret"], [b"a s3c", b"ret b"], b"a [secret] b", id="across a border"),
        pytest.param(["s3cret"], [b"s", b"3", b"c", b"r", b"e", b"t"], b"[secret]", id="byte after byte"),
        pytest.param(["s3cret"], [b"\xff\0s3cret\xfe"], b"\xff\0[secret]\xfe", id="among bytes that are no text"),
        pytest.param(["contraseña"], ["la contraseña".encode()], b"la [secret]", id="as UTF-8"),
        pytest.param(["abcd", "abcdefgh"], [b"abcd", b"efgh abcd"], b"[secret] [secret]", id="the longest first"),
        pytest.param(["s3cret"], [b"a s3cre"], b"a s3cre", id="a part of it at the end of everything is none"),
    ],
)
def test_a_stream_is_stored_without_secrets(secrets, pieces, shown):
    assert streamed(secrets, pieces) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (b"a s3cre", b"a [secret]"),
        (b"a s3cret", b"a [secret]"),
        (b"s3crets3cr", b"[secret][secret]"),
        (b"a s3c", b"a s3c"),
        (b"a", b"a"),
        (b"", b""),
    ],
)
def test_where_a_file_was_full_a_secret_may_have_begun(text, shown):
    assert streamed(["s3cret"], [text], unfinished=True) == shown


def test_nothing_of_a_long_value_is_left():
    shown = streamed([LONG], [b"x", LONG[:999].encode(), LONG[999:].encode(), b"y"])
    assert shown.replace(MASK.encode(), b"") == b"xy"


@pytest.mark.parametrize("unfinished", [False, True])
@given(
    text=st.text("abcd", max_size=60),
    secrets=st.sets(st.text("abcd", min_size=4, max_size=9), max_size=4),
    cuts=st.lists(st.integers(0, 60), max_size=6),
    block=st.integers(1, 20),
)
def test_a_stream_is_masked_as_a_text_is(text, secrets, cuts, block, unfinished):
    data, bounds = text.encode(), [0, *sorted(cuts), 60]
    pieces = [data[start:end] for start, end in pairwise(bounds)]
    masking.BLOCK, before = block, masking.BLOCK
    try:
        shown = streamed(secrets, pieces, unfinished=unfinished)
    finally:
        masking.BLOCK = before
    assert shown.decode() == Masks(secrets).hide(text, unfinished=unfinished)


def test_a_stream_made_to_cost_time_is_given_up(monkeypatch):
    monkeypatch.setattr(masking, "MOST_CHECKS", 1000)
    mask = Masks(["aaaab", "aaaac"]).stream()
    with pytest.raises(TooMuchToMask):
        mask.feed(b"a" * masking.BLOCK)


def test_memory_does_not_grow_with_the_stream():
    mask = Masks(["s3cret-value"]).stream()
    for _ in range(8):
        mask.feed(b"x" * masking.BLOCK)
        assert len(mask._buffer) < masking.BLOCK
