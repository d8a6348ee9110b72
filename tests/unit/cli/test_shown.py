"""What of an execution that is over is on standard output, which may be a pipe."""

import pytest

from capibara.cli.shown import show, show_whole

TABLE = "n\n-\n7\n(1 row)\n"


def over(language, stdout, *texts, said=None):
    status = {
        "phase": "Succeeded",
        "language": language,
        "stdout": {"text": stdout},
        "results": [{"type": "text/plain", "text": text} for text in texts],
    }
    return {"metadata": {"name": "a"}, "spec": {"language": said} if said else {}, "status": status}


@pytest.mark.parametrize("whole", [False, True], ids=["show", "show whole"])
@pytest.mark.parametrize(
    ("document", "out"),
    [
        pytest.param(over("sql", TABLE, TABLE), TABLE, id="a table of SQL, once"),
        pytest.param(over(None, TABLE, TABLE, said="sql"), TABLE, id="the spec alone says SQL"),
        pytest.param(over("sql", TABLE * 2, TABLE), TABLE * 2, id="rows that the result leaves out"),
        pytest.param(over("python", "1\n", "1\n"), "1\n1\n", id="code that prints a value and shows it"),
        pytest.param(over("python", "", "1", "2"), "1\n2\n", id="values that were shown"),
    ],
)
def test_data_is_written_as_often_as_it_was_told(document, out, whole, capsys):
    show_whole(document, None) if whole else show(document)
    assert capsys.readouterr().out == out
