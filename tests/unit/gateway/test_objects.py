"""Refusals of the API server, as the gateway's callers hear them."""

from urllib.parse import parse_qsl, urlsplit

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


class Lists:
    """A list of a hundred, in pages."""

    async def request(self, method, path, **said):
        query = dict(parse_qsl(urlsplit(path).query))
        begin = int(query.get("continue", 0))
        end = min(begin + int(query["limit"]), 100)
        return {"items": [*range(begin, end)], "metadata": {"continue": str(end) if end < 100 else ""}}


@pytest.mark.parametrize(
    ("query", "count", "sizes", "following"),
    [
        pytest.param({}, 2, [2], "2", id="few"),
        pytest.param({}, 60, [25, 25, 10], "60", id="more than are read at once"),
        pytest.param({"continue": "60"}, 200, [25, 15], "", id="more than there are"),
    ],
)
async def test_a_page_for_callers_is_read_in_small_ones(query, count, sizes, following):
    pages = [page async for page in Objects(Lists()).some("n", query, count)]
    assert [len(page["items"]) for page in pages] == sizes
    assert pages[-1]["metadata"]["continue"] == following
