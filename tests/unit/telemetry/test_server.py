"""The HTTP doors, without sockets of their own."""

import pytest
from aiohttp.test_utils import TestClient, TestServer

from capibara.telemetry.access import Access
from capibara.telemetry.health import Health
from capibara.telemetry.server import add_metrics, build_probes


@pytest.fixture
def health():
    return Health()


@pytest.fixture
async def visit(health):
    async def let_the_right_one_in(token):
        return {"good": Access.ALLOWED, "known": Access.FORBIDDEN, "early": Access.UNDECIDED}.get(token, Access.UNKNOWN)

    clients = []

    async def get(path, headers=None, authorized=False):
        application = add_metrics(build_probes(health), let_the_right_one_in if authorized else None)
        client = TestClient(TestServer(application))
        clients.append(client)
        await client.start_server()
        response = await client.get(path, headers=headers)
        return response.status, await response.text()

    yield get
    for client in clients:
        await client.close()


async def test_alive_is_who_answers(visit):
    assert await visit("/healthz") == (200, "ok\n")


async def test_started_and_ready_say_what_is_missing(visit, health):
    health.await_watches("codeexecutions")
    assert await visit("/startupz") == (503, "the watches have not begun yet\n")
    health.heard("codeexecutions")
    health.trouble("E2B key", "refused")
    assert await visit("/startupz") == (200, "ok\n")
    assert await visit("/readyz") == (503, "E2B key: refused\n")


async def test_metrics_are_shown(visit):
    status, text = await visit("/metrics")
    assert status == 200
    assert "# TYPE capibara_executions_total counter" in text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 401),
        ({"Authorization": "Bearer bad"}, 401),
        ({"Authorization": "Basic good"}, 401),
        ({"Authorization": "Bearer known"}, 403),
        ({"Authorization": "Bearer early"}, 503),
        ({"Authorization": "Bearer good"}, 200),
    ],
)
async def test_metrics_that_want_a_token_are_shown_to_its_bearer_alone(visit, headers, status):
    assert (await visit("/metrics", headers, authorized=True))[0] == status
