"""SQL on DuckDB: the given files as tables, what the last query has found, and where an error is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import duckdb
import pytest
from tests.contract.runner.conftest import Home

from capibara.core.outcome import Finished, Outcome

HAS_DUCKDB = {"PYTHONPATH": str(Path(duckdb.__file__).parents[1])}  # a template has it among its packages
SALES = b"region,amount,day\nnorth,3,2024-01-01\nsouth,4.5,2024-02-01\nnorth,,2024-03-01\n"
EVENTS = b'[{"id": 1, "tags": ["a", "b"], "author": {"name": "Ana"}}, {"id": 2, "tags": null, "author": null}]'


def run(home: Home, code: str, files: dict[str, bytes] | None = None, **fields: Any) -> Finished:
    settings = {"executor": "Interpreter", "deadline_seconds": 60.0, "env": HAS_DUCKDB, **fields}
    end = home.run(code, "sql", files=files or {}, **settings)
    assert end.outcome is Outcome.COMPLETED, end
    return end


def results(end: Finished) -> dict[str, str]:
    return {result.type: result.text or "" for result in end.results}


def data(end: Finished) -> Any:
    return json.loads(results(end)["data"])


def parquet(home: Home, query: str) -> bytes:
    path = home.path / "made.parquet"
    duckdb.sql(f"COPY ({query}) TO '{path}'")
    content = path.read_bytes()
    path.unlink()
    return content


def test_files_are_tables_and_the_last_query_is_text_and_a_data_frame(home: Home) -> None:
    code = """
    -- what was sold, and who wrote it down
    CREATE TABLE totals AS
      SELECT region, sum(amount) AS total, count(*) AS n FROM sales GROUP BY region;
    SELECT 'not shown';
    SELECT region, total, n, author.name AS author
    FROM totals JOIN events ON id = n JOIN people USING (id) ORDER BY region;
    DROP TABLE totals;
    """
    files = {"sales.csv": SALES, "in/events.json": EVENTS, "people.parquet": parquet(home, "FROM range(9) t(id)")}
    end = run(home, code, files)
    assert end.stdout.text == (
        "region  total  n  author\n------  -----  -  ------\nnorth     3.0  2  NULL\nsouth     4.5  1  Ana\n(2 rows)\n"
    )
    assert (end.exit_code, end.error, end.stderr.text) == (0, None, "")
    assert [result.type for result in end.results] == ["text", "html", "data"]
    assert all(result.is_main for result in end.results)
    assert results(end)["text"] == end.stdout.text
    assert '<table border="1" class="dataframe">' in results(end)["html"]
    assert "<td>Ana</td>" in results(end)["html"]
    assert data(end) == {"region": ["north", "south"], "total": [3.0, 4.5], "n": [2, 1], "author": [None, "Ana"]}


def test_a_process_tells_the_text_only(home: Home) -> None:
    end = run(home, "SELECT 1 AS one", executor="Process")
    assert (end.stdout.text, end.results) == ("one\n---\n  1\n(1 row)\n", ())


VALUES: dict[str, tuple[str, Any, str]] = {
    "a large integer": ("170141183460469231731687303715884105727::HUGEINT", 2**127 - 1, str(2**127 - 1)),
    "a decimal": ("1.50", 1.5, "1.50"),
    "a decimal that no double is": ("12345678901234567890.12", "12345678901234567890.12", "12345678901234567890.12"),
    "nothing": ("NULL", None, "NULL"),
    "text": ("'a\nb'", "a\nb", "a\\nb"),
    "a truth": ("true", True, "true"),
    "no number": ("'nan'::DOUBLE", None, "nan"),
    "infinity": ("'-inf'::DOUBLE", "-inf", "-inf"),
    "a day": ("DATE '2024-02-29'", "2024-02-29", "2024-02-29"),
    "the end of days": ("DATE 'infinity'", "infinity", "infinity"),
    "the last day": ("DATE '9999-12-31'", "9999-12-31", "9999-12-31"),
    "a day before Christ": ("DATE '0044-03-15 (BC)'", "0044-03-15 (BC)", "0044-03-15 (BC)"),
    "a moment": ("TIMESTAMP '2024-01-01 01:02:03.5'", "2024-01-01T01:02:03.500000", "2024-01-01 01:02:03.500000"),
    "nanoseconds": (
        "TIMESTAMP_NS '2024-01-01 01:02:03.123456789'",
        "2024-01-01T01:02:03.123456789",
        "2024-01-01 01:02:03.123456789",
    ),
    "months": ("INTERVAL 3 MONTHS", "3 months", "3 months"),
    "bytes": (r"'\xAAb'::BLOB", r"\xAAb", r"\xAAb"),
    "a list": ("[1, NULL]", [1, None], "[1, NULL]"),
    "a struct": ("{'a': ['x''y'], 'b': DATE '2024-01-01'}", {"a": ["x'y"], "b": "2024-01-01"}, "['x''y']"),
    "a map": ("MAP {1: 2.5}", {"1": 2.5}, "{1: 2.5}"),
    "a list of months": ("[INTERVAL 3 MONTHS, NULL]", ["3 months", None], "['3 months', NULL]"),
    "the end of days in a struct": (
        "{'a': {'b': DATE 'infinity', 'c': 1}}",
        {"a": {"b": "infinity", "c": 1}},
        "infinity",
    ),
    "nanoseconds in a map": (
        "MAP {'k': TIMESTAMP_NS '2024-01-01 01:02:03.123456789'}",
        {"k": "2024-01-01 01:02:03.123456789"},
        "03.123456789",
    ),
    "markup": ("'<b>'", "<b>", "<b>"),
}


@pytest.mark.parametrize(("expression", "value", "text"), VALUES.values(), ids=VALUES.keys())
def test_a_value_is_what_it_was(home: Home, expression: str, value: Any, text: str) -> None:
    end = run(home, f"SELECT {expression} AS v;\n-- done")
    assert data(end) == {"v": [value]}
    assert text in end.stdout.text
    assert "<b>" not in results(end)["html"]


QUIET: dict[str, str] = {
    "comments only": "-- nothing\n/* at all */ ;",
    "no query": "CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1); SET threads = 1;",
    "blanks": " \n ",
}


@pytest.mark.parametrize("code", QUIET.values(), ids=QUIET.keys())
def test_without_a_query_nothing_is_shown(home: Home, code: str) -> None:
    end = run(home, code)
    assert (end.exit_code, end.stdout.text, end.stderr.text, end.results) == (0, "", "", ())


SHOWN: dict[str, tuple[str, str]] = {
    "no rows": ("SELECT 1 AS a WHERE false", "a\n-\n(0 rows)\n"),
    "two columns of one name": ("SELECT 1 AS a, 2 AS a", "a  a_1\n-  ---\n1    2\n(1 row)\n"),
    "the tables": ("SHOW TABLES", "name\n----\nt\n(1 row)\n"),
    "a pivot": ("PIVOT (SELECT 'x' AS k, 1 AS v) ON k USING sum(v)", "x\n-\n1\n(1 row)\n"),
    "a query before what tells nothing": ("SELECT 1 AS a; SET threads = 1", "a\n-\n1\n(1 row)\n"),
    "what is read from a path": ("FROM 't.csv'", "a\n-\n1\n(1 row)\n"),
    "a table of one's own with a file's name": (
        "CREATE TABLE t AS SELECT a + 1 AS a FROM t; FROM t",
        "a\n-\n2\n(1 row)\n",
    ),
}


@pytest.mark.parametrize(("code", "text"), SHOWN.values(), ids=SHOWN.keys())
def test_what_is_shown(home: Home, code: str, text: str) -> None:
    assert run(home, code, {"t.csv": b"a\n1\n"}).stdout.text == text


def test_a_plan_is_shown_as_it_is_drawn(home: Home) -> None:
    end = run(home, "EXPLAIN SELECT 1")
    assert list(results(end)) == ["text"]
    assert "\n" in results(end)["text"]
    assert "\\n" not in results(end)["text"]


def test_of_many_rows_the_first_are_told_and_no_more_are_computed(home: Home) -> None:
    end = run(home, "SELECT i FROM range(3_000_000_000) t(i)")
    assert end.stdout.text.endswith("\n9999\n(the first 10000 rows; there are more)\n")
    assert results(end)["text"].endswith("\n59\n(the first 60 rows; there are more)\n")


NAMES = {
    "2024 sales-report.csv": "_2024_sales_report",
    "año.csv.gz": "año",
    "UPPER.TSV": "upper",
    "order.jsonl": '"order"',
}


@pytest.mark.parametrize(("file", "name"), NAMES.items())
def test_a_table_has_the_stem_as_its_name(home: Home, file: str, name: str) -> None:
    import gzip

    content = b'{"a": 1}\n' if "json" in file else b"a\n1\n"
    end = run(home, f"SELECT a FROM {name}", {file: gzip.compress(content) if file.endswith("gz") else content})
    assert data(end) == {"a": [1]}


FAILING: dict[str, tuple[str, str, str]] = {
    "a typing error, so that nothing runs": (
        "COPY (SELECT 1) TO 'out.csv';\nSELECT *\n  FORM x;",
        "ParserException",
        'Parser Error: syntax error at or near "x"\n\nmain.sql, line 3, column 8\n3 |   FORM x;\n           ^\n',
    ),
    "a column that is not there, after others' letters": (
        "SELECT 'ñandú';\n\n/* ó */ SELECT 'é', nope FROM t",
        "BinderException",
        "main.sql, line 3, column 21\n3 | /* ó */ SELECT 'é', nope FROM t\n                        ^^^^\n",
    ),
    "a table that is not there": (
        "SELECT * FROM nope",
        "CatalogException",
        "Tables of files here: t\n\nmain.sql, line 1, column 15\n1 | SELECT * FROM nope\n                  ^^^^\n",
    ),
    "a failure while it runs, whose place is not known": (
        "SELECT 1;\n-- then\nSELECT error('no luck') FROM t;",
        "InvalidInputException",
        "no luck\n\nmain.sql, line 3, column 1\n3 | SELECT error('no luck') FROM t;\n    ^\n",
    ),
    "two files of one name": (
        "SELECT * FROM two",
        "CatalogException",
        "two could be any of two.csv, two.json: say which, for example FROM 'two.csv'\n\nmain.sql, line 1, column 15\n",
    ),
    "a file that is not what its name says": (
        "SELECT * FROM broken",
        "CatalogException",
        "The file broken.parquet could not be read: ",
    ),
    "a picture that is called a table": (
        "SELECT * FROM image",
        "CatalogException",
        "The file image.csv could not be read",
    ),
    "a change of what was given": (
        "INSERT INTO t VALUES (2)",
        "CatalogException",
        "What is given as a file is not changed",
    ),
    "another of what was given": ("UPDATE t SET a = 2", "BinderException", "What is given as a file is not changed"),
    "what needs a network": ("FROM 'https://127.0.0.1:1/x.csv'", "Error", "requires the extension httpfs"),
}
FILES = {
    "t.csv": b"a\n1\n",
    "two.csv": b"a\n1\n",
    "two.json": b"[]",
    "broken.parquet": b"no",
    "image.csv": bytes(range(256)) * 60,
}


@pytest.mark.parametrize(("code", "name", "printed"), FAILING.values(), ids=FAILING.keys())
def test_an_error_says_where_it_is_and_what_to_do(home: Home, code: str, name: str, printed: str) -> None:
    end = run(home, code, FILES)
    assert (end.exit_code, end.stdout.text, end.results) == (1, "", ())
    assert printed in end.stderr.text
    assert end.error is not None
    assert (end.error.name, end.error.traceback + "\n") == (name, end.stderr.text)
    assert "(main.sql, line " in end.error.value
    assert not (home.path / "out.csv").exists()


def test_what_nobody_asks_for_may_be_broken(home: Home) -> None:
    assert data(run(home, "SELECT a FROM t", FILES)) == {"a": [1]}


def test_what_was_done_before_a_failure_stays(home: Home) -> None:
    code = "COPY (SELECT 1 AS a) TO 'out.csv';\nSELECT 2 AS b;\nSELECT nope;"
    end = run(home, code)
    assert (end.exit_code, end.stdout.text) == (1, "")
    assert (home.path / "out.csv").read_text() == "a\n1\n"


OVERWRITING = {
    "by a copy": "COPY (SELECT 2 AS a) TO 't.csv'",
    "by a copy in place": "COPY (SELECT 2 AS a) TO 't.csv' (USE_TMP_FILE false)",
    "of what is no table": "COPY (SELECT 2 AS a) TO 'notes.txt' (FORMAT csv)",
    "from itself": "COPY (SELECT a + 1 AS a FROM t) TO 't.csv'",
}


@pytest.mark.parametrize("code", OVERWRITING.values(), ids=OVERWRITING.keys())
def test_what_was_given_stays_as_it_was(home: Home, code: str) -> None:
    end = run(home, f"{code};\nCOPY (SELECT 1) TO 'never.csv'", {"t.csv": b"a\n1\n", "notes.txt": b"mine"})
    assert end.exit_code == 1
    assert end.error is not None
    assert end.error.name in {"InputChanged", "IOException"}
    assert "main.sql, line 1, column 1" in end.error.value
    assert (home.path / "t.csv").read_bytes() == b"a\n1\n"
    assert (home.path / "notes.txt").read_bytes() == b"mine"
    assert not (home.path / "never.csv").exists()


def test_new_files_are_written_and_read_again(home: Home) -> None:
    code = "COPY (FROM t) TO 'out.parquet'; SELECT a FROM 'out.parquet'"
    assert data(run(home, code, {"t.csv": b"a\n1\n"})) == {"a": [1]}


def test_stdin_is_a_file_like_any_other(home: Home) -> None:
    assert data(run(home, "SELECT sum(a) AS s FROM read_csv('/dev/stdin')", stdin=b"a\n1\n2\n")) == {"s": [3]}


def test_a_long_query_prints_its_result_only(home: Home) -> None:
    """DuckDB draws a bar after some time, which is none here."""
    code = "SET progress_bar_time = 0;\nSELECT count(DISTINCT md5(i::VARCHAR)) AS n FROM range(3_000_000) t(i)"
    end = run(home, code)
    assert (end.stdout.text, end.stderr.text) == ("      n\n-------\n3000000\n(1 row)\n", "")


def test_more_memory_than_there_is_is_an_error_of_the_statement(home: Home) -> None:
    code = (
        "SET memory_limit = '20MB'; SET max_temp_directory_size = '0B';\n"
        "SELECT count(DISTINCT i::VARCHAR) FROM range(3_000_000) t(i);"
    )
    end = run(home, code)
    assert (end.exit_code, end.error and end.error.name) == (1, "OutOfMemoryException")
    assert "main.sql, line 2, column 1" in end.stderr.text


def test_the_users_files_are_never_run(home: Home) -> None:
    end = run(
        home, "SELECT 1 AS a", {"duckdb.py": b"print('hi')", "json.py": b"print('hi')", "main.sql": b"SELECT 2 AS b"}
    )
    assert end.stdout.text == "a\n-\n1\n(1 row)\n"


def test_a_template_without_duckdb_says_so(home: Home) -> None:
    end = home.run("SELECT 1", "sql", executor="Interpreter", env={"PYTHONPATH": "/nowhere"})
    assert end.outcome is Outcome.START_FAILED
    assert end.error is not None
    assert "add duckdb to spec.packages.python" in end.error.value


def test_a_query_that_takes_too_long_ends_at_the_deadline(home: Home) -> None:
    code = "SELECT count(*) FROM range(10_000_000) a, range(10_000_000) b WHERE hash(a.range) < hash(b.range + 1)"
    end = home.run(code, "sql", executor="Interpreter", deadline_seconds=3.0, env=HAS_DUCKDB)
    assert end.outcome is Outcome.DEADLINE


ROOM = {
    "of a template": ({"cpu": 0.75, "memory_bytes": 1 << 30}, ["1", "672.0 MiB"]),
    "of a small one": ({"cpu": 0.25, "memory_bytes": 128 << 20}, ["1", "32.0 MiB"]),
}


@pytest.mark.parametrize(("fields", "found"), ROOM.values(), ids=ROOM.keys())
def test_duckdb_stays_below_what_the_run_may_use(home: Home, fields: dict[str, Any], found: list[str]) -> None:
    code = "SELECT current_setting('threads')::VARCHAR AS threads, current_setting('memory_limit') AS memory"
    assert [column[0] for column in data(run(home, code, **fields)).values()] == found
