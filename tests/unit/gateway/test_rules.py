"""Pure rules of the gateway, as tables."""

import asyncio

import pytest
from pydantic import ValidationError
from starlette.datastructures import Headers

from capibara.gateway.accounts import MOST_IN_LINE, MOST_KEPT, MOST_TOKEN, NO_SECONDS, YES_SECONDS, Accounts
from capibara.gateway.guard import what_is_wrong
from capibara.gateway.idempotency import execution_name, fingerprint
from capibara.gateway.limits import Places, Rates
from capibara.gateway.preferences import read_preferences
from capibara.gateway.problems import Refused
from capibara.gateway.request import build_manifest, build_spec, read_request
from capibara.gateway.rights import CREATE, READ_METRICS
from capibara.gateway.settings import GatewaySettings
from capibara.kube.client import Unreachable
from capibara.kube.reviews import Account, is_meant


@pytest.mark.parametrize(
    ("prefer", "key", "on_disconnect", "expected"),
    [
        pytest.param("", "", "", (60, True), id="nothing said: wait for the end, and cancel who goes"),
        pytest.param("respond-async", "", "", (0, True), id="not to wait"),
        pytest.param("Respond-Async, wait=10", "", "", (10, True), id="to wait for so long"),
        pytest.param("wait=600", "", "", (60, True), id="not longer than the gateway waits"),
        pytest.param("wait=0", "", "", (0, True), id="no time"),
        pytest.param("handling=lenient", "", "", (60, True), id="what is not understood is ignored"),
        pytest.param("wait=-1", "", "", (60, True), id="nor what is malformed"),
        pytest.param("", "k", "", (60, False), id="a key means to ask again"),
        pytest.param("", "k", "cancel", (60, True), id="unless it is said"),
        pytest.param("", "", "continue", (60, False), id="without a key too"),
    ],
)
def test_preferences(prefer, key, on_disconnect, expected):
    said = read_preferences(prefer, key, on_disconnect, 60)
    assert (said.wait_seconds, said.cancels, said.key) == (*expected, key)


@pytest.mark.parametrize(
    ("headers", "is_right"),
    [
        ({"host": "127.0.0.1:8080"}, True),
        ({"host": "localhost"}, True),
        ({"host": "LOCALHOST:1"}, True),
        ({"host": "[::1]:8080"}, True),
        ({"host": "127.8.9.1"}, True),
        ({"host": "localhost", "origin": "http://localhost:3000"}, True),
        ({}, False),
        ({"host": ""}, False),
        ({"host": "evil.example"}, False),
        ({"host": "localhost.evil.example"}, False),
        ({"host": "evil@127.0.0.1.evil.example"}, False),
        ({"host": "0.0.0.0"}, False),
        ({"host": "10.0.0.1"}, False),
        ({"host": "[::1"}, False),
        ({"host": "localhost", "origin": "null"}, False),
        ({"host": "localhost", "origin": "https://evil.example"}, False),
        ({"host": "localhost", "origin": "http://localhost.evil.example"}, False),
    ],
)
def test_a_loopback_address_answers_this_machine_alone(headers, is_right):
    assert (what_is_wrong(Headers(headers)) == "") is is_right


@pytest.mark.parametrize(
    ("values", "is_right"),
    [
        ({"listen": "127.0.0.1:80", "insecure_local": True}, True),
        ({"listen": "[::1]:80", "insecure_local": True}, True),
        ({"listen": "localhost:80", "insecure_local": True}, True),
        ({"listen": "0.0.0.0:80", "insecure_local": True}, False),
        ({"listen": "[::]:80", "insecure_local": True}, False),
        ({"listen": "10.0.0.1:80", "insecure_local": True}, False),
        ({"listen": "myhost:80", "insecure_local": True}, False),
        ({"listen": "0.0.0.0:80"}, True),
        ({"listen": "80"}, False),
        ({"listen": "127.0.0.1:x"}, False),
        ({"listen": "127.0.0.1:70000"}, False),
    ],
)
def test_nobody_is_asked_for_a_token_on_loopback_addresses_only(values, is_right):
    if is_right:
        assert GatewaySettings(**values).listen == values["listen"]
    else:
        with pytest.raises(ValidationError):
            GatewaySettings(**values)


def test_keys_name_one_execution_for_each_caller_and_namespace():
    names = {execution_name(*said) for said in [("a", "n", "k"), ("b", "n", "k"), ("a", "m", "k"), ("a", "n", "l")]}
    assert len(names) == 4
    assert execution_name("a", "n", "k") == execution_name("a", "n", "k")
    assert execution_name('a", "n', "", "k") != execution_name("a", 'n", "', "k")
    assert fingerprint({"a": 1, "b": 2}) == fingerprint({"b": 2, "a": 1}) != fingerprint({"a": 1})


@pytest.mark.parametrize(
    ("body", "spec"),
    [
        ('{"code": "1", "template_id": "Data_Analysis"}', {"templateRef": {"name": "data-analysis"}}),
        ('{"code": "1", "task_type": "visualization"}', {"taskType": "data_visualization"}),
        ('{"code": "1", "taskType": "ml"}', {"taskType": "ml"}),
        ('{"code": "1", "timeout": 5}', {"activeDeadlineSeconds": 5}),
        ('{"code": "1", "files": {"a": "b"}}', {"files": [{"path": "a", "content": "b"}]}),
        (
            '{"code": "1", "env": [{"name": "A", "valueFrom": {"secretKeyRef": {"name": "s", "key": "k"}}}]}',
            {"env": [{"name": "A", "valueFrom": {"secretKeyRef": {"name": "s", "key": "k"}}}]},
        ),
        (
            '{"code": "1", "metadata": {"requirements": {"memory_limit_mb": 256}}}',
            {"mode": "Dynamic", "requirements": {"limits": {"memory": "256Mi"}}},
        ),
        ('{"codeFrom": {"configMapKeyRef": {"name": "c", "key": "k"}}, "backoffLimit": 2}', {"backoffLimit": 2}),
        ('{"code": "1", "stdin": null}', {}),
    ],
)
def test_requests_mean_specs(body, spec):
    written = build_manifest(*(build_spec(read_request(body.encode()))[:1]), "n", "ada", 60, {})
    assert {name: written["spec"][name] for name in spec} == spec
    assert written["spec"]["ttlSecondsAfterFinished"] == 60
    assert "stdin" not in written["spec"]
    assert written["metadata"]["annotations"] == {"capibara6.dev/requested-by": "ada"}


def test_no_request_can_say_who_made_it():
    body = b'{"code": "1", "metadata": {"capibara6.dev/requested-by": "root", "annotations": {}}}'
    spec, annotations = build_spec(read_request(body))
    written = build_manifest(spec, "n", "ada", 60, {**annotations, "capibara6.dev/requested-by": "root"})
    assert written["metadata"]["annotations"]["capibara6.dev/requested-by"] == "ada"


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def test_each_caller_has_a_rate():
    clock = Clock()
    rates = Rates(2, 3, clock)
    for _ in range(3):
        rates.take("ada")
    with pytest.raises(Refused) as refused:
        rates.take("ada")
    assert (refused.value.status, refused.value.headers["Retry-After"]) == (429, "1")
    rates.take("bob")
    clock.now = 0.5
    rates.take("ada")
    with pytest.raises(Refused):
        rates.take("ada")


def test_each_caller_has_so_many_places_and_all_have_so_many():
    places = Places(3, 2)
    with places.taken("ada"), places.taken("ada"):
        with pytest.raises(Refused), places.taken("ada"):
            pass
        with places.taken("bob"), pytest.raises(Refused), places.taken("eve"):
            pass
        assert len(places) == 2
    assert len(places) == 0


class Reviews:
    """An API server that knows the tokens `good`, and counts what it is asked."""

    def __init__(self):
        self.asked = 0
        self.allowed = True
        self.error = None

    async def request(self, _method, path, *, body):
        self.asked += 1
        if self.error:
            raise self.error
        if path.endswith("tokenreviews"):
            known = body["spec"]["token"] == "good"
            status = {"authenticated": True, "audiences": body["spec"]["audiences"], "user": {"username": "ada"}}
            return {"status": status if known else {"authenticated": False}}
        return {"status": {"allowed": self.allowed}}


async def test_answers_about_accounts_are_kept_for_a_short_while():
    reviews, clock = Reviews(), Clock()
    accounts = Accounts(reviews, ("gate",), clock)
    account = await accounts.find("good")
    await accounts.find("good")
    for _ in range(2):
        with pytest.raises(Refused, match="does not know"):
            await accounts.find("bad")
    assert reviews.asked == 2
    await accounts.require(account, CREATE, "a")
    await accounts.require(account, CREATE, "a")
    assert reviews.asked == 3
    await accounts.require(account, CREATE, "b")
    await accounts.require(account, READ_METRICS, "a")
    assert reviews.asked == 5
    reviews.allowed = False
    clock.now = YES_SECONDS + 1
    with pytest.raises(Refused, match="ada may not create codeexecutions in namespace a"):
        await accounts.require(account, CREATE, "a")
    reviews.allowed = True
    clock.now += NO_SECONDS + 1
    await accounts.require(account, CREATE, "a")


async def test_tokens_that_nobody_knows_push_out_nobody():
    reviews = Reviews()
    accounts = Accounts(reviews, ("gate",), Clock())
    await accounts.find("good")
    for number in range(MOST_KEPT + 1):
        with pytest.raises(Refused):
            await accounts.find(f"bad-{number}")
    asked = reviews.asked
    await accounts.find("good")
    assert reviews.asked == asked


async def test_a_flood_of_tokens_does_not_stand_before_known_callers():
    class Slow(Reviews):
        async def request(self, method, path, *, body):
            if path.endswith("tokenreviews"):
                await asyncio.Event().wait()
            return await super().request(method, path, body=body)

    accounts = Accounts(Slow(), ("gate",), Clock())
    flood = [asyncio.create_task(accounts.find(f"bad-{number}")) for number in range(MOST_IN_LINE)]
    await asyncio.sleep(0)
    with pytest.raises(Refused, match="too many"):
        await accounts.find("bad")
    async with asyncio.timeout(10):
        await accounts.require(Account("ada"), CREATE, "a")
    for each in flood:
        each.cancel()
    await asyncio.gather(*flood, return_exceptions=True)


async def test_a_token_that_is_too_long_is_not_looked_up():
    reviews = Reviews()
    with pytest.raises(Refused) as refused:
        await Accounts(reviews, ("gate",), Clock()).find("x" * (MOST_TOKEN + 1))
    assert (refused.value.status, reviews.asked) == (401, 0)


async def test_while_the_api_server_is_away_nobody_is_let_in_and_nothing_is_kept():
    reviews = Reviews()
    accounts = Accounts(reviews, ("gate",), Clock())
    reviews.error = Unreachable(0, "no answer")
    with pytest.raises(Refused) as refused:
        await accounts.find("good")
    assert refused.value.status == 503
    reviews.error = None
    assert await accounts.find("good") == Account("ada")


@pytest.mark.parametrize(
    ("asked", "confirmed", "is_ours"),
    [((), (), True), (("a",), ("a", "b"), True), (("a",), ("b",), False), (("a",), (), False)],
)
def test_a_token_has_to_be_made_for_us(asked, confirmed, is_ours):
    assert is_meant(asked, confirmed) is is_ours
