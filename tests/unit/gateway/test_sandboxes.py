"""Sandboxes as the dashboard shows them: what an operator tells, and whose each is."""

import pytest

from capibara.gateway.rows import Row
from capibara.gateway.sandboxes import Told, read_sandboxes, sandbox_rows
from capibara.gateway.tallies import addresses_of


def row(uid, phase="Running", sandbox=""):
    return Row("n", f"x-{uid}", 1, "", "", phase, "t", None, None, b"{}", uid, "operator-1", sandbox)


ROWS = [row("u1"), row("u2", "Succeeded"), row("u3", sandbox="warm")]


@pytest.mark.parametrize(
    ("told", "execution", "orphan"),
    [
        pytest.param({"id": "a", "uid": "u1", "ageSeconds": 999}, "x-u1", False, id="of what runs"),
        pytest.param({"id": "a", "uid": "u2", "ageSeconds": 999}, "x-u2", True, id="of what is over"),
        pytest.param({"id": "a", "uid": "u2", "ageSeconds": 5}, "x-u2", False, id="of what has just ended"),
        pytest.param({"id": "a", "uid": "u9", "ageSeconds": 999}, None, True, id="of what is gone"),
        pytest.param({"id": "a", "pool": "p", "ageSeconds": 999}, None, False, id="of a pool"),
        pytest.param({"id": "warm", "pool": "p", "ageSeconds": 999}, "x-u3", False, id="of a pool, and in use"),
    ],
)
def test_whose_a_sandbox_is(told, execution, orphan):
    (found,) = sandbox_rows([Told.model_validate(told)], ROWS, sees_all=True)
    assert (found["execution"], found["orphan"]) == (execution, orphan)


def test_who_sees_some_executions_sees_their_sandboxes_and_no_others():
    told = [Told(id=each, uid=each, age_seconds=999) for each in ("u1", "u9")]
    told.append(Told(id="p", pool="p", age_seconds=999))
    assert [each["id"] for each in sandbox_rows(told, ROWS, sees_all=False)] == ["u1"]


@pytest.mark.parametrize("body", [b"", b"{}", b"[{}]", b'[{"id": "a", "ageSeconds": -1}]', b"<html>"])
def test_what_is_no_list_of_sandboxes_is_not_taken_for_one(body):
    with pytest.raises(ValueError):  # noqa: PT011
        read_sandboxes(body)


def test_who_renewed_last_is_asked_first():
    def lease(address, renewed):
        told = {"capibara6.dev/output-address": address}
        return {"metadata": {"annotations": told}, "spec": {"renewTime": renewed}}

    leases = [
        lease("old", "2026-01-01T00:00:00Z"),
        lease("", "2026-01-03T00:00:00Z"),
        lease("new", "2026-01-02T00:00:00Z"),
    ]
    leases.append(lease("given up", None))
    assert addresses_of([*leases, {"metadata": {}}]) == ["new", "old", "given up"]
