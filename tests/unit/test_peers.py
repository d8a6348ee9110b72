"""What a run of `make peers` counts."""

import pytest
from tests.peers.table import percentile
from tests.peers.writes import Cost, cost_of


def entry(verb: str, resource: str, subresource: str = "", code: int = 201) -> dict[str, object]:
    target = {"resource": resource, "subresource": subresource}
    return {"stage": "ResponseComplete", "verb": verb, "objectRef": target, "responseStatus": {"code": code}}


def test_writes_are_what_was_granted_and_stored() -> None:
    entries = [
        entry("create", "jobs"),
        entry("create", "pods"),
        entry("create", "pods", "binding"),
        entry("patch", "pods", "status", 200),
        entry("create", "events"),
        entry("update", "jobs", "status", 409),
        entry("update", "leases", code=200),
        entry("create", "subjectaccessreviews"),
        entry("create", "serviceaccounts", "token"),
        entry("create", "pods", "exec", 101),
    ]
    assert cost_of(entries) == Cost(writes=5, events=1, objects=2)


@pytest.mark.parametrize(("share", "value"), [(0.5, 25), (0.98, 49), (0.99, 50)])
def test_a_percentile_is_a_value_that_was_measured(share: float, value: int) -> None:
    assert percentile(range(1, 51), share) == value
