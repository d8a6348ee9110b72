"""The operator on a real API server, with a backend that runs nothing."""

from tests.cluster import phase, reason


def test_a_short_execution_costs_exactly_two_writes(cluster, fake_operator, namespace):
    for number in range(5):
        body = cluster.run(namespace, f"hello-{number}", code="print(1)")
        assert (phase(body), reason(body)) == ("Succeeded", "Completed")
    writes = cluster.operator_writes(namespace)
    assert [(entry.verb, entry.resource, entry.subresource, entry.code) for entry in writes] == [
        ("patch", "codeexecutions", "status", 200)
    ] * 10
