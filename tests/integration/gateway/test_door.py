"""The door is closed by default: every route and method, to whoever has no right to it."""

import re
from types import SimpleNamespace

import httpx
import pytest
from tests.integration.gateway.conftest import bearer

from capibara.gateway.app import build_app
from capibara.gateway.settings import GatewaySettings

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
        assert said == [401, 401, 401, 401, 403]
        others = [each for each in METHODS if (each, path) not in routes()]
        assert {client.request(each, url, headers=bearer(people("nobody"))).status_code for each in others} == {405}
