"""Values of Secrets do not show in what is stored, nor parts of them where a text was cut."""

from base64 import b64encode, urlsafe_b64encode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from capibara.core.masking import MASK, Masks

CUT = "\n[... 99 bytes omitted ...]\n"
MANY = "\n".join(f"line-{number:06}" for number in range(100_000))


@pytest.mark.parametrize(
    ("secrets", "text", "shown"),
    [
        pytest.param([], "anything", "anything", id="without secrets nothing changes"),
        pytest.param(["s3cret"], "a s3cret b s3cret", "a [secret] b [secret]", id="wherever it stands"),
        pytest.param(["s3cret\n"], "s3cret", "[secret]", id="without the line end that many Secrets carry"),
        pytest.param(["abc"], "abc", "abc", id="what is too short to be told from text is left"),
        pytest.param(["abcd", "abcdefgh"], "abcdefgh", "[secret]", id="the longest first"),
        pytest.param(["abcd"], "abcabcd", "abc[secret]", id="also after a false beginning"),
        pytest.param(['pass"word'], '{"k": "pass\\"word"}', '{"k": "[secret]"}', id="as JSON spells it"),
        pytest.param(["a\tbcdef"], repr("a\tbcdef"), "'[secret]'", id="as repr spells it"),
        pytest.param(
            ["first line of key\nsecond line of key"], "second line of key", "[secret]", id="one of its lines"
        ),
        pytest.param([MANY], "x line-099999 y", "x [secret] y", id="one of a hundred thousand lines"),
        pytest.param(["s3cret-value"], f"ab s3cret{CUT}tail", f"ab [secret]{CUT}tail", id="cut at the end of the head"),
        pytest.param(
            ["s3cret-value"], f"ab{CUT}-value tail", f"ab{CUT}[secret] tail", id="cut at the start of the tail"
        ),
        pytest.param(
            ["s3cret-value"],
            f"x{CUT}y s3cr{CUT}alue z",
            f"x{CUT}y [secret]{CUT}[secret] z",
            id="also where the code prints such a line itself",
        ),
        pytest.param(["s3cret-value"], f"ab s3c{CUT}ue", f"ab s3c{CUT}ue", id="too little of it to know"),
    ],
)
def test_a_text_is_stored_without_secrets(secrets: list[str], text: str, shown: str) -> None:
    assert Masks(secrets).hide(text) == shown


@pytest.mark.parametrize("encode", [b64encode, urlsafe_b64encode])
@given(
    before=st.binary(max_size=20), secret=st.text(min_size=6, max_size=40).map(str.strip), after=st.binary(max_size=20)
)
def test_a_value_within_base64_leaves_at_most_an_end_of_it(encode, before, secret, after):
    assume(len(secret.encode()) >= 8)
    shown = Masks([secret]).hide(encode(before + secret.encode() + after).decode())
    assert MASK in shown
    whole = encode(before + secret.encode() + after).decode()
    assert len(shown.replace(MASK, "")) <= len(whole) - len(secret.encode()) * 4 // 3 + 4


@pytest.mark.parametrize(
    "text",
    ["a%2Fb%20c%26d%C3%B1", "a%2fb%20c%26d%c3%b1", "a/b%20c%26d%C3%B1", "a%2Fb+c%26d%C3%B1"],
)
def test_a_value_in_a_url_is_masked(text):
    assert Masks(["a/b c&dñ"]).hide(f"https://host/?q={text}&r=1") == "https://host/?q=[secret]&r=1"


def test_a_short_value_is_not_looked_for_in_base64():
    assert Masks(["abcd"]).hide("YWJjZA==") == "YWJjZA=="
