"""Contents as a status has them."""

import pytest

from capibara.core.formats import decoded


@pytest.mark.parametrize(
    ("data", "content"),
    [
        pytest.param("aGk=", b"hi", id="Base64 is decoded"),
        pytest.param("aG\nk=\n", b"hi", id="also in lines"),
        pytest.param("aGk", b"aGk", id="what is cut is text"),
        pytest.param("ñ", "ñ".encode(), id="letters that Base64 has not are text"),
        pytest.param("", b"", id="nothing is nothing"),
    ],
)
def test_what_calls_itself_base64(data, content):
    assert decoded(data) == content
