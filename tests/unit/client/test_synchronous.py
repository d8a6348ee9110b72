"""E2BIntegrationSync without a cluster: its thread, its errors, its end."""

import asyncio
import inspect

import pytest

from capibara import E2BIntegration, E2BIntegrationSync, IntegrationError
from capibara.client import InvalidRequest
from capibara.client.synchronous import iterating


def test_errors_arrive_at_the_caller_and_nothing_is_left_running():
    with E2BIntegrationSync() as integration, pytest.raises(InvalidRequest, match="timeout must be at least 1 second"):
        integration.process_code_request("print(1)", timeout=0)
    assert not integration._thread.is_alive()


def test_it_can_be_used_where_an_event_loop_runs_already():
    async def in_a_notebook():
        with E2BIntegrationSync() as integration, pytest.raises(InvalidRequest):
            integration.process_ia_request("analysis", "print(1)", timeout=0)

    asyncio.run(in_a_notebook())


def test_a_closed_one_says_so():
    integration = E2BIntegrationSync()
    integration.close()
    integration.close()
    with pytest.raises(IntegrationError, match="closed: make another"):
        integration.health_check()


def test_it_has_every_method_of_the_other():
    members = inspect.getmembers(E2BIntegration, lambda member: inspect.iscoroutinefunction(inspect.unwrap(member)))
    methods = {name for name, _ in members if name[0] != "_"}
    assert "process_code_request" in methods
    assert methods - {"aclose"} <= set(dir(E2BIntegrationSync))
    streams = {name for name, one in inspect.getmembers(E2BIntegration, inspect.isasyncgenfunction)}
    assert "stream" in streams <= set(dir(E2BIntegrationSync))


def test_a_stream_is_an_iterator_that_can_be_left(monkeypatch):
    left = []

    async def stream(self, name):
        try:
            for number in range(9):
                yield f"{name} {number}"
        finally:
            left.append(name)

    monkeypatch.setattr(E2BIntegration, "stream", stream)
    with E2BIntegrationSync() as integration:
        assert len(list(iterating(stream)(integration, "all"))) == 9
        updates = iterating(stream)(integration, "some")
        assert [next(updates), next(updates)] == ["some 0", "some 1"]
        updates.close()
    assert left == ["all", "some"]
