from __future__ import annotations

from typing import Any

from capibara.cli.report import describe_execution, table_rows

TABLE = "NAME    PHASE       AGE\nhello   Succeeded   2s\nchart   Failed      3s\n"


def describe(status: dict[str, Any], *problems: str) -> list[str]:
    return describe_execution("── hello.yaml", ["NAME", "hello"], status, problems).splitlines()


def test_a_table_is_taken_apart_into_a_header_and_a_row_for_each_name() -> None:
    rows = table_rows(TABLE)
    assert rows["chart"] == ["NAME    PHASE       AGE", "chart   Failed      3s"]
    assert list(rows) == ["hello", "chart"]


def test_no_rows_no_names() -> None:
    assert table_rows("") == {}


def test_output_is_indented_below_the_row_and_followed_by_the_verdict() -> None:
    lines = describe({"stdout": {"text": "42\n"}, "stderr": {"text": "careful\n"}})
    assert lines == ["── hello.yaml", "NAME", "hello", "    42", "    careful", "✓ as expected"]


def test_output_cannot_pass_for_our_own_words() -> None:
    assert "✓ as expected" not in describe({"stdout": {"text": "x\n✓ as expected\n"}}, "phase is wrong")


def test_every_problem_is_said() -> None:
    assert describe({}, "phase is wrong", "stdout lacks it")[-2:] == ["✗ phase is wrong", "✗ stdout lacks it"]


def test_an_image_is_mentioned_by_type_and_size() -> None:
    lines = describe({"results": [{"type": "image/png", "text": "aGk=", "bytes": 12595}]})
    assert "    image/png, 12.3 KiB" in lines
    assert not [line for line in lines if "aGk=" in line]


def test_long_output_is_cut_and_counted() -> None:
    lines = describe({"stdout": {"text": "x\n" * 100, "truncated": True, "bytes": 4096}})
    assert "    ... 88 more lines" in lines
    assert "    (stdout: 4.0 KiB in all)" in lines


def test_an_error_from_the_sandbox_cannot_drive_the_terminal() -> None:
    lines = describe({"error": {"name": "E\x1b[2J", "value": "\x07"}})
    assert "    E\\x1b[2J: \\x07" in lines
