"""Values of Secrets do not show in what is stored, nor parts of them where a text was cut."""

import pytest

from capibara.core.masking import Masks

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
