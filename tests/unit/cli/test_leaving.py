"""After a Ctrl-C: the next one cancels, however quick it is."""

import pytest

from capibara.cli import follow


class Cluster:
    def __init__(self):
        self.patched = []

    def patch(self, name, change):
        self.patched.append((name, change))


@pytest.mark.parametrize("when", ["while the hint is written", "while it waits", "never"])
def test_the_second_one_cancels(monkeypatch, when):
    cluster, told = Cluster(), []

    def echo(text, *, err):
        told.append(text)
        if when == "while the hint is written" and len(told) == 1:
            raise KeyboardInterrupt

    def sleep(_seconds):
        if when == "while it waits":
            raise KeyboardInterrupt

    monkeypatch.setattr(follow.typer, "echo", echo)
    monkeypatch.setattr(follow.time, "sleep", sleep)
    assert follow.leave(cluster, "run-a").exit_code == follow.DETACHED
    cancelled = when != "never"
    assert cluster.patched == ([("run-a", {"cancel": True})] if cancelled else [])
    assert any("is being cancelled" in text for text in told) == cancelled
