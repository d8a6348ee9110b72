"""Files that come back: which are found, what is told of them, and what a hostile tree can do."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import pytest
from tests.contract.runner.conftest import Home

from capibara.backends.base import OutputRequest
from capibara.core.outcome import FileBack, Finished


def asked(*patterns: str, **fields: Any) -> tuple[OutputRequest, ...]:
    return tuple(OutputRequest(pattern, **fields) for pattern in patterns)


def found(end: Finished) -> list[str]:
    return [file.path for file in end.files if not file.missing]


def content(file: FileBack) -> bytes:
    assert (file.text is None) != (file.data is None), file
    return file.text.encode() if file.text is not None else base64.b64decode(file.data or "")


WRITE = """
import pathlib
def put(path, data):
    place = pathlib.Path(path)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(data)
"""
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@pytest.mark.parametrize("executor", ["Interpreter", "Process"])
def test_text_comes_back_as_text_and_the_rest_in_base64(home: Home, executor: str) -> None:
    code = WRITE + f"put('report/a.csv', 'a,b\\n1,\u00f1\\n'.encode())\nput('chart.png', {PNG!r})"
    end = home.run(code, executor=executor, outputs=asked("report/*.csv", "chart.png"))
    csv, chart = end.files
    assert (csv.path, csv.type, csv.text) == ("report/a.csv", "text/csv", "a,b\n1,\u00f1\n")
    assert (chart.path, chart.type, chart.bytes, content(chart)) == ("chart.png", "image/png", len(PNG), PNG)
    for file in end.files:
        assert file.sha256 == hashlib.sha256(content(file)).hexdigest()
        assert file.bytes == len(content(file))


def test_nothing_is_said_of_files_where_none_were_asked_for(home: Home) -> None:
    end = home.run(WRITE + "put('a.csv', b'1')")
    assert end.files == ()
    assert '"files"' not in home.attempt("done.json").read_text()
