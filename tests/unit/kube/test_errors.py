"""What an answer of the API server means."""

import pytest

from capibara.kube.client import (
    Conflict,
    Connection,
    Forbidden,
    KubeClient,
    NotFound,
    Rejected,
    Unreachable,
    error_of,
)
from capibara.kube.wire import Answer


@pytest.mark.parametrize(
    ("status", "message", "kind"),
    [
        (400, "bad", Rejected),
        (401, "expired", Unreachable),
        (403, "no", Forbidden),
        (404, "gone", NotFound),
        (409, "conflict", Conflict),
        (413, "limit is 3145728", Rejected),
        (422, "invalid", Rejected),
        (429, "slow down", Unreachable),
        (500, "etcdserver: leader changed", Unreachable),
        (500, "etcdserver: request is too large", Rejected),
        (503, "away", Unreachable),
    ],
)
def test_an_answer_is_the_failure_that_says_what_to_do(status: int, message: str, kind: type) -> None:
    assert type(error_of(status, message)) is kind


@pytest.mark.parametrize("body", [b"null", b"5", b"[1]", b"<html>", b""])
async def test_what_is_no_document_is_no_answer(monkeypatch: pytest.MonkeyPatch, body: bytes) -> None:
    client = KubeClient(Connection("http://127.0.0.1:1", False, None))

    async def answer(*_: object) -> Answer:
        return Answer(200, body)

    monkeypatch.setattr(client, "_ask", answer)
    with pytest.raises(Unreachable):
        await client.request("GET", "/api")
