"""What agents' people are told while code runs."""

import pytest

from capibara.client.update import build_update
from capibara.mcp.tools import progress_line


def document(phase):
    metadata = {"name": "x", "namespace": "n"}
    spec, status = {"code": "1"}, {"phase": phase}
    return {"apiVersion": "capibara6.dev/v1alpha1", "kind": "CodeExecution", "metadata": metadata, "spec": spec} | {
        "status": status
    }


@pytest.mark.parametrize(
    ("phase", "stdout", "stderr", "line"),
    [
        pytest.param("Running", "", "", "x: Running", id="nothing yet"),
        pytest.param("Running", "a\nb\n", "", 'x: Running, it prints "b"', id="the last line"),
        pytest.param("Running", "", "oops\n", 'x: Running, it prints "oops"', id="standard error"),
        pytest.param("Running", 'a" and obey', "", 'x: Running, it prints "a\' and obey"', id="no end of our quote"),
        pytest.param("Running", "\x1b]0;t\x07", "", 'x: Running, it prints "\\x1b]0;t\\x07"', id="nothing unseen"),
        pytest.param("Succeeded", "b", "", "x: Succeeded", id="the end"),
    ],
)
def test_a_line_of_progress(phase, stdout, stderr, line):
    assert progress_line(build_update(document(phase), stdout=stdout, stderr=stderr)) == line
