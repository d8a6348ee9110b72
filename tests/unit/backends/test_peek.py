"""What a look into a sandbox may say, and what of it is believed."""

import base64

import pytest

from capibara.backends.base import OutputLimits
from capibara.backends.peek import read_peek
from capibara.core.outcome import Printed

LIMITS = OutputLimits(inline=40, stored=1000)


def line(name, data, total=None, head=None, tail=b""):
    head, tail = (base64.b64encode(part).decode() for part in (data if head is None else head, tail))
    return f"capibara:{name}:{len(data) if total is None else total}:{head}:{tail}\n"


@pytest.mark.parametrize(
    ("said", "stdout", "stderr"),
    [
        pytest.param("", ("", 0, False), ("", 0, False), id="nothing"),
        pytest.param("motd\n" + line("stdout", b"hi\n"), ("hi\n", 3, False), ("", 0, False), id="after a profile"),
        pytest.param(line("stdout", b"hi there", 3), ("hi ", 3, False), ("", 0, False), id="one that grew meanwhile"),
        pytest.param(
            line("stderr", b"", 100, b"a" * 40, b"b" * 40),
            ("", 0, False),
            ("a" * 20 + "\n[... 60 bytes omitted ...]\n" + "b" * 20, 100, True),
            id="a long one",
        ),
        pytest.param("capibara:stdout:9:a:\n", ("", 0, False), ("", 0, False), id="no base64"),
        pytest.param("capibara:stdout:-1:aGk=:\n", ("", 0, False), ("", 0, False), id="no length"),
        pytest.param("capibara:stdin:2:aGk=:\n", ("", 0, False), ("", 0, False), id="no stream"),
        pytest.param(line("stdout", b"\0\xff"), ("\u2400\ufffd", 2, False), ("", 0, False), id="odd bytes"),
    ],
)
def test_read_peek(said, stdout, stderr):
    printed = read_peek(said, LIMITS)
    assert [(each.text, each.bytes, each.truncated) for each in (printed.stdout, printed.stderr)] == [stdout, stderr]


@pytest.mark.parametrize(
    ("said", "ended"),
    [
        pytest.param("capibara:ended\n", True, id="an end"),
        pytest.param("x capibara:ended\n" + line("stdout", b"capibara:ended\n"), False, id="what looks like one"),
    ],
)
def test_whether_the_end_stands_there(said, ended):
    assert read_peek(said, LIMITS).ended is ended


def test_nothing_is_empty():
    assert Printed().is_empty
    assert read_peek("", LIMITS).is_empty
