"""A stream is masked for readers that wait: whole secrets never show, and nothing else is held back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara.core.livemask import LiveMask
from capibara.core.masking import WINDOW, Masks
from capibara.core.outputkey import is_proof, proof


def said(secrets, pieces, start=0, *, is_cut=False):
    """The texts that come out one after the other, and where the last one ends."""
    mask = LiveMask(Masks(secrets).stream(), start, is_cut=is_cut)
    told = [mask.feed(piece) for piece in pieces] + [mask.feed(b"", is_last=True)]
    return [text for text, _ in told], told[-1][1]


@pytest.mark.parametrize(
    ("secrets", "pieces", "shown"),
    [
        pytest.param([], [b"ab", b"c"], ["ab", "c", ""], id="without secrets nothing is held back"),
        pytest.param(["s3cret"], [b"a s3", b"cret b"], ["a ", "[secret] b", ""], id="a secret in two pieces"),
        pytest.param(["s3cret"], [b"a s3", b"x"], ["a ", "s3x", ""], id="what only began like one comes late"),
        pytest.param(["s3cret"], [b"a s3cret"], ["a [secret]", ""], id="a whole one at the end comes at once"),
        pytest.param(["s3cret"], [b"a s3cre"], ["a ", "s3cre"], id="or with the end"),
        pytest.param(["abcd", "abcdefgh"], [b"abcd", b"efgh"], ["", "[secret]", ""], id="the longer one is waited for"),
        pytest.param([], [b"caf\xc3", b"\xa9!"], ["caf", "é!", ""], id="a character in two pieces"),
        pytest.param([], [b"\xff\xc3"], ["\ufffd", "\ufffd"], id="what is no text"),
    ],
)
def test_what_is_shown_and_when(secrets, pieces, shown):
    assert said(secrets, pieces) == (shown, sum(map(len, pieces)))


@given(
    st.lists(st.text("abc", min_size=4, max_size=12), max_size=3),
    st.lists(st.text("abcé", max_size=9), max_size=9),
)
def test_however_it_is_cut_the_same_comes_out_as_in_the_status(secrets, pieces):
    texts, _ = said(secrets, [piece.encode() for piece in pieces])
    assert "".join(texts) == Masks(secrets).hide("".join(pieces))


def test_what_may_be_the_rest_of_a_secret_is_left_out_where_the_beginning_is_not_known():
    secret = "x" * 100 + "s3cret-value"
    stream = b"s3cret-value " + b"." * 5000
    texts, end = said([secret], [stream], 1000, is_cut=True)
    assert "s3cret" not in "".join(texts)
    assert len("".join(texts)) == len(stream) - 2 * WINDOW
    assert end == 1000 + len(stream)


def test_a_proof_is_for_one_execution_and_one_key():
    assert is_proof(b"key", "uid", proof(b"key", "uid"))
    assert not is_proof(b"key", "other", proof(b"key", "uid"))
    assert not is_proof(b"other", "uid", proof(b"key", "uid"))
    assert not is_proof(b"", "uid", proof(b"", "uid"))
    assert not is_proof(b"key", "uid", "ü")
