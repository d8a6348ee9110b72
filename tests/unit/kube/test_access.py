"""Who may read the metrics, by what the API server answers."""

import asyncio

import pytest

from capibara.kube.access import KEPT_SECONDS, MOST_KEPT, MetricsReaders
from capibara.kube.client import Forbidden, Unreachable
from capibara.telemetry.access import Access


class Reviews:
    """An API server that knows the user `prometheus` and counts what it is asked."""

    def __init__(self):
        self.asked = []
        self.allowed = True
        self.error = None

    async def request(self, _method, path, *, body):
        self.asked.append(body["spec"])
        await asyncio.sleep(0)
        if self.error:
            raise self.error
        if path.endswith("tokenreviews"):
            known = body["spec"]["token"] == "good"
            return {"status": {"authenticated": True, "user": {"username": "prometheus"}} if known else {}}
        return {"status": {"allowed": self.allowed}}


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def reviews():
    return Reviews()


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def readers(reviews, clock):
    return MetricsReaders(reviews, clock)


@pytest.mark.parametrize(
    ("token", "allowed", "error", "access"),
    [
        ("good", True, None, Access.ALLOWED),
        ("good", False, None, Access.FORBIDDEN),
        ("bad", True, None, Access.UNKNOWN),
        ("", True, None, Access.UNKNOWN),
        ("good", True, Unreachable(0, "no answer"), Access.UNDECIDED),
        ("good", True, Forbidden(403, "cannot create tokenreviews"), Access.UNDECIDED),
    ],
)
async def test_the_api_server_decides(readers, reviews, token, allowed, error, access):
    reviews.allowed, reviews.error = allowed, error
    assert await readers(token) is access
    assert (reviews.asked == []) == (token == "")


@pytest.mark.parametrize("access", [Access.ALLOWED, Access.FORBIDDEN])
async def test_an_answer_is_kept_for_a_while(readers, reviews, clock, access):
    reviews.allowed = access is Access.ALLOWED
    assert {await readers("good") for _ in range(3)} == {access}
    assert len(reviews.asked) == 2
    reviews.allowed = not reviews.allowed
    clock.now += KEPT_SECONDS[access]
    assert await readers("good") is not access


async def test_many_who_ask_at_once_are_one_question(readers, reviews):
    assert set(await asyncio.gather(*(readers("good") for _ in range(20)))) == {Access.ALLOWED}
    assert len(reviews.asked) == 2


async def test_a_flood_of_tokens_is_not_remembered_for_ever(readers):
    for number in range(MOST_KEPT + 50):
        await readers(f"bad-{number}")
    assert len(readers._answers) == MOST_KEPT
