"""What `capibara run` writes, of what is said on its command line."""

from contextlib import nullcontext

import pytest
from typer.testing import CliRunner

from capibara.cli import run
from capibara.cli.app import app


class Cluster:
    def __init__(self):
        self.written = []

    def create(self, document):
        self.written.append(document)
        return {"metadata": {"name": "run-a"}}


@pytest.mark.parametrize(
    ("word", "task_type"),
    [
        ("visualization", "data_visualization"),
        ("data-visualization", "data_visualization"),
        ("Data_Analysis", "data_analysis"),
        ("quick-script", "quick"),
        ("quick", "quick"),
        ("frob", "frob"),  # the API server says what it knows
    ],
)
def test_a_kind_of_work_has_the_names_that_other_callers_give_it(monkeypatch, word, task_type):
    cluster = Cluster()
    monkeypatch.setattr(run, "open_cluster", lambda *_: nullcontext(cluster))
    done = CliRunner().invoke(app, ["run", "-c", "1", "-d", "--task", word])
    assert done.exit_code == 0, done.output
    assert [one["spec"] for one in cluster.written] == [{"code": "1", "taskType": task_type}]
