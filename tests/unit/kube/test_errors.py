"""What an answer of the API server means."""

import pytest

from capibara.kube.client import Conflict, Forbidden, NotFound, Rejected, Unreachable, error_of


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
