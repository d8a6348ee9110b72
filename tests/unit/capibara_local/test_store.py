"""The list that E2B pages, and what is remembered of the dead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from capibara_local import store
from capibara_local.store import Ending, Query, SandboxRecord, Store, decode_cursor, encode_cursor, list_page


def record(sandbox_id: str, started_at: float = 0.0, **changes: object) -> SandboxRecord:
    fields: dict[str, object] = {
        "id": sandbox_id,
        "template": "base",
        "started_at": started_at,
        "end_at": started_at + 60,
        "cpu_millis": 2000,
        "memory_bytes": 2**30,
        "disk_bytes": 0,
        "access_token": "token",
    }
    return SandboxRecord(**(fields | changes))  # type: ignore[arg-type]


RECORDS = (
    record("a", 1.0, metadata={"owner": "ana", "job": "1"}),
    record("b", 2.0, metadata={"owner": "ana"}, state="paused"),
    record("c", 3.0, template="code-interpreter-v1"),
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        pytest.param(Query(), "cba", id="without filters everything is listed, newest first"),
        pytest.param(Query(ascending=True), "abc", id="ascending lists the oldest first"),
        pytest.param(Query(metadata={"owner": "ana"}), "ba", id="metadata selects by one pair"),
        pytest.param(Query(metadata={"owner": "ana", "job": "1"}), "a", id="metadata pairs must all hold"),
        pytest.param(Query(metadata={"owner": "eva"}), "", id="another value does not match"),
        pytest.param(Query(states=frozenset(("paused",))), "b", id="the state selects"),
        pytest.param(Query(template="code-interpreter-v1"), "c", id="the template selects"),
        pytest.param(Query(started_after=2.0), "cb", id="startedAfter includes its own moment"),
        pytest.param(Query(limit=2), "cb", id="the limit cuts the page"),
    ],
)
def test_a_list_call_selects(query: Query, found: str) -> None:
    assert "".join(r.id for r in list_page(RECORDS, query).records) == found


@given(
    starts=st.dictionaries(st.text("abc", min_size=1, max_size=4), st.floats(0, 3).map(lambda f: round(f, 1))),
    limit=st.integers(1, 4),
    ascending=st.booleans(),
)
def test_pages_in_a_row_give_every_record_once_and_in_order(
    starts: dict[str, float], limit: int, ascending: bool
) -> None:
    records = [record(name, start) for name, start in starts.items()]
    seen, token = [], None
    while True:
        page = list_page(
            records, Query(limit=limit, ascending=ascending, after=decode_cursor(token) if token else None)
        )
        seen += page.records
        token = page.next_token
        if token is None:
            break
    assert seen == sorted(records, key=store.position, reverse=not ascending)


@given(st.floats(0, 2e9), st.text("abcdefghij0123456789", min_size=1))
def test_a_cursor_comes_back_as_it_was(seconds: float, sandbox_id: str) -> None:
    assert decode_cursor(encode_cursor((seconds, sandbox_id))) == (seconds, sandbox_id)


@pytest.mark.parametrize("token", ["", "?", "YWJj", "YV9fYg"])
def test_a_token_that_we_never_gave_out_is_refused(token: str) -> None:
    with pytest.raises(ValueError, match="invalid next token"):
        decode_cursor(token)


def test_an_ended_sandbox_is_gone_and_its_end_is_remembered() -> None:
    known = Store()
    known.put(record("a"))
    assert known.end("a", Ending("oom", 0.0, "kernel")) is not None
    assert known.get("a") is None
    assert known.why_gone("a") == "it ran out of memory (kernel) at 1970-01-01T00:00:00.000000Z"


def test_ending_a_sandbox_twice_keeps_the_first_reason() -> None:
    known = Store()
    known.put(record("a"))
    known.end("a", Ending("timeout", 0.0))
    assert known.end("a", Ending("killed", 1.0)) is None
    assert "timeout" in (known.why_gone("a") or "")


def test_only_the_last_endings_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "REMEMBERED_ENDINGS", 2)
    known = Store()
    for name in "abc":
        known.put(record(name))
        known.end(name, Ending("killed", 0.0))
    assert known.why_gone("a") is None
    assert known.why_gone("b") is not None
