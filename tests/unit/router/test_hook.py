"""A router of the customer's own: asked with a deadline, remembered, and left alone after a failure."""

import asyncio

import pytest
from aiohttp import web

from capibara.api.execution import CodeExecutionSpec
from capibara.router.hook import SILENT_SECONDS, OwnRouter
from capibara.router.router import Router
from capibara.settings import Settings

QUERY = "an analysis of sales"


class Elsewhere:
    """A router on loopback, which answers as it is told to, and knows what it was asked."""

    def __init__(self):
        self.asked = []
        self.answer = lambda: web.json_response({"template": "mine", "score": 0.9})

    async def serve(self, request):
        self.asked.append((await request.json())["query"])
        answer = self.answer()
        return await answer if asyncio.iscoroutine(answer) else answer

    async def begin(self):
        app = web.Application()
        app.router.add_post("/route", self.serve)
        self.runner = web.AppRunner(app, shutdown_timeout=0.01)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self.runner.addresses[0][1]}/route"
        return self


@pytest.fixture
async def elsewhere():
    there = await Elsewhere().begin()
    yield there
    await there.runner.cleanup()


class Clock:
    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
async def own(elsewhere, clock):
    hook = OwnRouter(elsewhere.url, 30, 60, clock)
    yield hook
    await hook.aclose()


async def choose(own, **spec):
    choice = await Router(own).choose(CodeExecutionSpec.model_validate({"code": "1", **spec}))
    return choice.name, choice.via


async def test_it_is_asked_before_keywords_and_model(own, elsewhere):
    assert await choose(own, query=QUERY) == ("mine", "router")
    assert elsewhere.asked == [QUERY]


@pytest.mark.parametrize("spec", [{}, {"query": " "}, {"query": QUERY, "taskType": "quick"}])
async def test_it_is_not_asked_where_a_field_tells_or_there_is_no_query(own, elsewhere, spec):
    await choose(own, **spec)
    assert elsewhere.asked == []


async def test_an_answer_is_remembered_for_its_time(own, elsewhere, clock):
    await own.ask(QUERY)
    clock.now += 59
    assert await own.ask(QUERY) is not None
    assert len(elsewhere.asked) == 1
    clock.now += 2
    await own.ask(QUERY)
    assert len(elsewhere.asked) == 2


@pytest.mark.parametrize(
    "answer",
    [
        lambda: web.Response(status=500),
        lambda: web.Response(status=302, headers={"Location": "/route"}),
        lambda: web.Response(text="hello"),
        lambda: web.Response(body=b" " * 100_000),
        lambda: web.json_response({"template": "../../secret"}),
    ],
)
async def test_after_a_failure_the_keywords_decide_and_it_has_a_rest(own, elsewhere, clock, answer):
    elsewhere.answer = answer
    assert await choose(own, query=QUERY) == ("data-analysis", "query")
    assert await choose(own, query="another analysis") == ("data-analysis", "query")
    assert elsewhere.asked == [QUERY]
    clock.now += SILENT_SECONDS
    await own.ask(QUERY)
    assert elsewhere.asked == [QUERY, QUERY]


async def test_it_does_not_hold_an_execution_up(elsewhere):
    elsewhere.answer = lambda: asyncio.sleep(3600)
    hook = OwnRouter(elsewhere.url, 0.05, 60)
    assert await choose(hook, query=QUERY) == ("data-analysis", "query")
    await hook.aclose()


async def test_where_nobody_listens_the_model_decides(elsewhere):
    await elsewhere.runner.cleanup()
    hook = OwnRouter(elsewhere.url, 30, 60)
    assert (await choose(hook, query="cuánto es el 15% de 80"))[1] == "model"
    await hook.aclose()


@pytest.mark.parametrize("url", ["ftp://a", "file:///etc/passwd", "http://user:secret@a", "router"])
def test_its_address_is_one_of_http_without_credentials(url):
    with pytest.raises(ValueError, match="router_url"):
        Settings(router_url=url)


async def test_without_an_address_there_is_none():
    assert await choose(None, query=QUERY) == ("data-analysis", "query")
    await Router.of(Settings(router_url="")).aclose()
