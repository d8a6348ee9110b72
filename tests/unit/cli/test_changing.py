"""What suspends and resumes: of one that is over nothing is changed, and nobody is told otherwise."""

from contextlib import nullcontext

import pytest
from typer.testing import CliRunner

from capibara.cli import changing
from capibara.cli.app import app


class Cluster:
    def __init__(self, phase):
        self.phase, self.patched = phase, []

    def read(self, name):
        return {"metadata": {"name": name}, "status": {"phase": self.phase}}

    def patch(self, name, change):
        self.patched.append((name, change))


@pytest.mark.parametrize(
    ("command", "phase", "code", "said"),
    [
        ("suspend", "Pending", 0, "held is suspended"),
        ("suspend", "Running", 1, "held runs already"),
        ("suspend", "Succeeded", 1, "held is over already"),
        ("resume", "Pending", 0, "held goes on"),
        ("resume", "Succeeded", 1, "held is over already: `capibara rerun held` runs it once more"),
        ("resume", "Failed", 1, "held is over already"),
        ("resume", "Cancelled", 1, "held is over already"),
    ],
)
def test_what_is_over_is_not_changed(monkeypatch, command, phase, code, said):
    cluster = Cluster(phase)
    monkeypatch.setattr(changing, "open_cluster", lambda *_: nullcontext(cluster))
    done = CliRunner().invoke(app, [command, "held"])
    assert (done.exit_code, said in done.output) == (code, True), done.output
    assert cluster.patched == ([] if code else [("held", {"suspend": command == "suspend"})])
