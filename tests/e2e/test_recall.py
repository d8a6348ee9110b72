"""The example of a result that is found again, twice: a real API server, the real operator, real sandboxes."""

from pathlib import Path

import pytest
from tests.cluster import phase

from capibara.client.result import build_result
from capibara.devenv.examples import load_example
from capibara.devenv.expectation import unmet
from capibara.devenv.operatorprocess import OperatorProcess

EXAMPLE = load_example(Path(__file__).parents[2] / "examples/cached.yaml")
(SPEC,) = (document["spec"] for document in EXAMPLE.documents)


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory):
    """An operator on the local server."""
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, local_e2b.variables) as operator:
        yield operator


def test_the_second_has_the_number_of_the_first(cluster, operator, namespace):
    ended = []
    for name in ("first", "second", "fresh"):
        cluster.create(namespace, name, **(SPEC | ({"cache": {"mode": "Refresh"}} if name == "fresh" else {})))
        ended.append(cluster.wait_over(namespace, name))
    assert [phase(body) for body in ended] == ["Succeeded"] * 3
    assert not any(unmet(EXAMPLE.expectation, body["status"]) for body in ended)
    first, second, fresh = map(build_result, ended)
    assert [result.cached for result in (first, second, fresh)] == [False, True, False]
    assert first.logs == second.logs != fresh.logs
    assert (bool(first.sandbox_id), second.sandbox_id) == (True, None)
