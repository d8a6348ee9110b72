"""Refusals of the API server, as the gateway's callers hear them."""

import pytest

from capibara.gateway.objects import Objects
from capibara.gateway.problems import Refused
from capibara.kube.client import Conflict


class Server:
    """Always says that somebody wrote first."""

    async def request(self, method, path, **said):
        raise Conflict(409, "the object has been modified")


@pytest.mark.parametrize("ask", ["cancel", "delete"])
async def test_a_conflict_is_a_problem_that_says_so(ask):
    with pytest.raises(Refused) as refused:
        await getattr(Objects(Server()), ask)("n", "x")
    assert refused.value.code == "ChangedMeanwhile"


async def test_a_name_that_is_taken_is_for_who_writes():
    with pytest.raises(Conflict):
        await Objects(Server()).create("n", {})
