"""Lines of an execution, and how a process's end is worded."""

from __future__ import annotations

import json
from typing import Any

import pytest

from capibara_local.guest.kernels.python.results import result_of
from capibara_local.guest.process import end_of


@pytest.mark.parametrize(
    ("bundle", "fields"),
    [
        pytest.param({"text/plain": "'a'"}, {"text": "a"}, id="one pair of quotes goes"),
        pytest.param({"text/plain": "''a''"}, {"text": "'a'"}, id="and only one"),
        pytest.param({"text/plain": "'a"}, {"text": "'a"}, id="half a pair stays"),
        pytest.param({"image/png": b"\x89"}, {"png": "iQ=="}, id="bytes are base64"),
        pytest.param({"a/b": 1}, {"extra": {"a/b": 1}}, id="unknown types are extra"),
        pytest.param({"application/json": {1: {2}}}, {"json": {"1": "{2}"}}, id="what JSON has no word for is text"),
    ],
)
def test_a_bundle_becomes_a_result(bundle: dict[str, Any], fields: dict[str, Any]) -> None:
    line = json.loads(result_of(bundle, is_main_result=True))
    assert line == {"type": "result", **fields, "is_main_result": True}


@pytest.mark.parametrize(
    ("status", "end"),
    [
        pytest.param(0, {"exitCode": 0, "exited": True, "status": "exit status 0"}, id="success has no error"),
        pytest.param(
            2 << 8, {"exitCode": 2, "exited": True, "status": "exit status 2", "error": "exit status 2"}, id="failure"
        ),
        pytest.param(
            9, {"exitCode": -1, "exited": False, "status": "signal: killed", "error": "signal: killed"}, id="a signal"
        ),
    ],
)
def test_an_end_is_worded_as_envd_does(status: int, end: dict[str, Any]) -> None:
    assert end_of(status) == end
