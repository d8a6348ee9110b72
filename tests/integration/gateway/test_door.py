"""The door is closed by default: every route and method, to whoever has no right to it."""

import re
from types import SimpleNamespace

import httpx
import pytest
from tests.integration.gateway.conftest import bearer

from capibara.gateway.app import ROUTERS, build_app
from capibara.gateway.settings import GatewaySettings
from capibara.kube.status import API

FOR_WHOEVER_IS_KNOWN = {("GET", "/api/v1/dashboard/rights")}
NOT_DESCRIBED = {
    ("GET", "/"),
    ("GET", "/assets/{name}"),
    ("GET", "/frame"),
    ("GET", "/session"),
    ("POST", "/session"),
    ("DELETE", "/session"),
    ("GET", "/api/v1/dashboard/executions/events"),
    ("POST", "/mcp"),
}
"""Each has tests of its own: the page's files are for everybody, and so is signing in."""

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE")


def routes():
    """(method, path) of every route."""
    app = build_app(SimpleNamespace(settings=GatewaySettings()))
    described = {(method.upper(), path) for path, item in app.openapi()["paths"].items() for method in item}
    assert described
    return sorted(described)


@pytest.mark.parametrize(("method", "path"), routes())
def test_every_route_is_closed_to_whom_it_does_not_know_or_may_not(gateway, people, namespace, method, path):
    url = f"{gateway.url}{re.sub(r'{[^}]*}', 'any', path)}?namespace={namespace}"
    with httpx.Client(timeout=60, trust_env=False) as client:
        said = [
            client.request(method, url, headers=headers).status_code
            for headers in (
                {},
                bearer("wrong"),
                {"Authorization": "Basic Og=="},
                bearer(people("nobody", "https://kubernetes.default.svc")),
                bearer(people("nobody")),
            )
        ]
        known = 200 if (method, path) in FOR_WHOEVER_IS_KNOWN else 403
        assert said == [401, 401, 401, 401, known]
        others = [each for each in METHODS if (each, path) not in routes()]
        assert {client.request(each, url, headers=bearer(people("nobody"))).status_code for each in others} == {405}


def test_no_route_is_left_out_of_the_walk():
    routers = [router for _, those in ROUTERS for router in those]
    there = {
        (method, route.path.replace(":path}", "}"))
        for router in routers
        for route in router.routes
        for method in route.methods
    }
    assert {each for each in there - set(routes()) if not each[1].startswith(API)} == NOT_DESCRIBED


@pytest.mark.parametrize("path", ["/session", "/api/v1/dashboard/executions/events"])
def test_what_is_not_described_is_closed_as_well(gateway, people, namespace, path):
    with httpx.Client(timeout=60, trust_env=False) as client:
        url = f"{gateway.url}{path}?namespace={namespace}"
        assert client.get(url).status_code == 401
        known = 200 if path == "/session" else 403
        assert client.get(url, headers=bearer(people("nobody"))).status_code == known
