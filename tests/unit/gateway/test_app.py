"""The application as it is put together, without a cluster."""

from types import SimpleNamespace

import httpx
import pytest
from fastapi import Depends, FastAPI
from fastapi.routing import APIRouter
from jsonschema import Draft202012Validator

from capibara.api.reasons import Reason
from capibara.gateway.answers import add_handlers
from capibara.gateway.app import build_app
from capibara.gateway.door import admitted
from capibara.gateway.limits import Rates
from capibara.gateway.problems import KINDS, Refused
from capibara.gateway.rights import LIST, needs
from capibara.gateway.settings import GatewaySettings
from capibara.kube.reviews import Account


class Knowing:
    """Knows everybody, and lets everybody do everything."""

    def __init__(self):
        self.asked = []

    async def find(self, token):
        return Account(token)

    async def require(self, account, right, namespace):
        self.asked.append((account.name, right, namespace))


@pytest.fixture
def gateway():
    return SimpleNamespace(settings=GatewaySettings(), accounts=Knowing(), rates=Rates(100, 100))


async def ask(gateway, endpoint):
    app, router = FastAPI(), APIRouter()
    app.state.gateway = gateway
    add_handlers(app)
    router.get("/x")(endpoint)
    app.include_router(router, dependencies=[Depends(admitted)])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
        return await client.get("/x", headers={"Authorization": "Bearer ada"})


async def test_a_route_that_declares_nothing_is_for_nobody(gateway):
    async def endpoint():
        return {}

    answer = await ask(gateway, endpoint)
    assert (answer.status_code, answer.json()["code"]) == (403, "Forbidden")


async def test_a_route_is_for_whoever_has_what_it_declares(gateway):
    @needs(LIST)
    async def endpoint():
        return {}

    assert (await ask(gateway, endpoint)).status_code == 200
    assert gateway.accounts.asked == [("ada", LIST, "default")]


def test_the_description_is_complete(gateway):
    document = build_app(gateway).openapi()
    assert document["openapi"].startswith("3.1")
    for path, item in document["paths"].items():
        for method, operation in item.items():
            assert operation["summary"], (path, method)
            assert {"401", "403", "422", "429", "500", "503"} <= operation["responses"].keys(), (path, method)
            for status, answer in operation["responses"].items():
                problem = "application/problem+json"
                assert ([*answer.get("content", ())] == [problem]) is (int(status) >= 400), (path, method, status)
    text = str(document)
    for name in {part.split("'")[0] for part in text.split("#/components/schemas/")[1:]}:
        assert name in document["components"]["schemas"]


def test_every_example_is_what_its_schema_says(gateway):
    document = build_app(gateway).openapi()
    count = 0
    for path, item in document["paths"].items():
        for method, operation in item.items():
            for place in (operation.get("requestBody", {}), *operation["responses"].values()):
                for kind, content in place.get("content", {}).items():
                    examples = [each["value"] for each in content.get("examples", {}).values()]
                    for example in [*examples, content["example"]] if "example" in content else examples:
                        told = Draft202012Validator(
                            {**content["schema"], "components": document["components"]}
                        ).iter_errors(example)
                        assert not [*told], (path, method, kind)
                        count += 1
    assert count > 100


def test_kubernetes_paths_have_an_example_of_every_answer_and_body(gateway):
    document = build_app(gateway).openapi()
    there = {path: item for path, item in document["paths"].items() if path.startswith("/apis/")}
    assert len(there) == 4
    for path, item in there.items():
        for method, operation in item.items():
            places = [
                operation["responses"][str(status)] for status in (200, 201) if str(status) in operation["responses"]
            ]
            assert ("requestBody" in operation) is (method in {"post", "patch"})
            for place in [*places, *filter(None, [operation.get("requestBody")])]:
                assert all({"example", "examples"} & content.keys() for content in place["content"].values()), path


def test_every_problem_says_what_happened_why_and_what_to_do():
    for code in KINDS:
        told = Refused(code, "this").document
        assert all(told.model_dump().values()), code
        assert told.type == f"urn:capibara6:problem:{code}"
    assert {Reason.INVALID_SPEC, Reason.RATE_LIMITED} <= KINDS.keys()
