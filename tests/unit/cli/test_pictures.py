"""Charts on terminals: who takes them, and that nothing but a picture is sent."""

import base64
import re

import pytest

from capibara.cli.pictures import PNG, drawn, protocol_of


def encoded(content):
    return base64.b64encode(content).decode()


@pytest.mark.parametrize(
    ("environment", "protocol"),
    [
        ({"TERM": "xterm-kitty"}, "kitty"),
        ({"TERM": "xterm-ghostty"}, "kitty"),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, "iterm"),
        ({"TERM": "xterm-256color"}, None),
        ({"TERM": "xterm-kitty", "TMUX": "/tmp/x"}, None),
        ({"TERM": "screen", "TERM_PROGRAM": "iTerm.app"}, None),
        ({"TERM": "xterm-256color", "LC_TERMINAL": "iTerm2"}, "iterm"),
        ({"TERM": "xterm-256color", "CAPIBARA_PICTURES": "kitty"}, "kitty"),
        ({"TERM": "xterm-kitty", "CAPIBARA_PICTURES": "none"}, None),
        ({"TERM": "xterm-kitty", "CAPIBARA_PICTURES": "sixel"}, None),
        ({}, None),
    ],
)
def test_only_terminals_that_say_so_are_sent_pictures(environment, protocol):
    assert protocol_of(environment) == protocol


@pytest.mark.parametrize("size", [1, 4096, 9000])
def test_a_picture_arrives_whole(size):
    content = PNG + bytes(size)
    chunks = re.findall(r"\x1b_G([^;]*);([A-Za-z0-9+/=]*)\x1b\\", drawn(encoded(content), "kitty"))
    assert base64.b64decode("".join(data for _, data in chunks)) == content
    assert chunks[0][0].startswith("a=T,f=100,")
    assert [said[-1] for said, _ in chunks] == ["1"] * (len(chunks) - 1) + ["0"]
    sent = re.fullmatch(
        r"\x1b\]1337;File=inline=1;size=(\d+);preserveAspectRatio=1:(.*)\x07\n", drawn(encoded(content), "iterm")
    )
    assert int(sent[1]) == len(content)
    assert base64.b64decode(sent[2]) == content


@pytest.mark.parametrize("data", ["", "\x1b[2J", encoded(b"GIF89a"), encoded(PNG) + "\x07\x1b]0;owned", "aGk"])
@pytest.mark.parametrize("protocol", ["kitty", "iterm"])
def test_nothing_else_is_sent(data, protocol):
    assert drawn(data, protocol) is None
