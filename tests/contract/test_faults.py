"""The E2B backend when the provider or the network misbehaves."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from tests.contract.peer import KEY, Peer, answers, hangs, loses_the_answer, processes_in

from capibara.backends import e2b as module
from capibara.backends import e2b_following
from capibara.backends.base import CreateRequest, NotStarted, RunRequest
from capibara.backends.e2b import E2BBackend
from capibara.backends.errors import (
    AuthFailed,
    ConcurrencyLimited,
    InvalidRequest,
    ProviderUnavailable,
    RateLimited,
)
from capibara.core.outcome import Outcome

CREATE = CreateRequest("any", {"uid": "u1"}, 120, uuid.uuid4().hex)


@pytest.fixture
async def backend(peer: Peer) -> AsyncIterator[E2BBackend]:
    backend = E2BBackend(lambda: KEY, api_url=peer.url, sandbox_url=peer.url)
    yield backend
    await backend.aclose()


def code(text: str, **fields: Any) -> RunRequest:
    return RunRequest(
        **{"attempt": "f-1", "deadline_seconds": 20.0, **fields}, code=text, language="bash", executor="Process"
    )


async def test_a_run_costs_two_round_trips_to_the_sandbox(peer: Peer, backend: E2BBackend) -> None:
    handle = await backend.create(CREATE)
    peer.calls.clear()
    end = await backend.run(handle, code("echo hi"))
    assert end.stdout.text == "hi\n"
    assert peer.calls == {"upload": 1, "command": 1}


async def test_create_says_all_that_keeps_a_sandbox_from_leaking(peer: Peer, backend: E2BBackend) -> None:
    await backend.create(CREATE)
    body = peer.bodies[0]
    assert (body["timeout"], body["autoPause"], body["allow_internet_access"]) == (120, False, False)
    assert (body["metadata"], body["key"]) == ({"uid": "u1"}, CREATE.idempotency_key)
    assert "network" not in body


async def test_a_list_of_what_may_be_reached_denies_everything_else(peer: Peer, backend: E2BBackend) -> None:
    await backend.create(replace(CREATE, allow_out=("192.0.2.0/24", "*.example.com")))
    body = peer.bodies[0]
    assert body["network"] == {"allowOut": ["192.0.2.0/24", "*.example.com"], "denyOut": ["0.0.0.0/0"]}
    assert body["allow_internet_access"] is False


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        pytest.param(answers(429, "slow down", **{"Retry-After": "7"}), RateLimited, id="rate limit"),
        pytest.param(answers(429, "maximum number of concurrent ones"), ConcurrencyLimited, id="concurrency limit"),
        pytest.param(answers(401), AuthFailed, id="wrong key"),
        pytest.param(answers(400), InvalidRequest, id="bad request"),
        pytest.param(answers(502), ProviderUnavailable, id="502"),
        pytest.param(answers(503), ProviderUnavailable, id="503"),
        pytest.param(answers(504), ProviderUnavailable, id="504"),
        pytest.param(loses_the_answer, ProviderUnavailable, id="lost answer"),
    ],
)
async def test_a_failed_create_is_asked_once_and_says_why(
    peer: Peer, backend: E2BBackend, fault: Any, error: type[Exception]
) -> None:
    peer.faults["create"] = [fault]
    with pytest.raises(error):
        await backend.create(CREATE)
    assert peer.calls["create"] == 1


async def test_a_create_whose_answer_was_lost_is_found_again(peer: Peer, backend: E2BBackend) -> None:
    peer.faults["create"] = [loses_the_answer]
    with pytest.raises(ProviderUnavailable) as caught:
        await backend.create(CREATE)
    assert caught.value.ambiguous
    (handle,) = await backend.find(CREATE.metadata)
    assert (await backend.run(handle, code("echo adopted"))).stdout.text == "adopted\n"


async def test_a_call_that_hangs_ends_by_itself(peer: Peer, backend: E2BBackend, monkeypatch: Any) -> None:
    monkeypatch.setattr(module, "CALL_SECONDS", 0.2)
    monkeypatch.setattr(module, "CREATE_SECONDS", 0.2)
    peer.faults["create"], peer.faults["list"], peer.faults["kill"] = [hangs], [hangs, hangs], [hangs]
    for call in (backend.create(CREATE), backend.find({}), backend.kill("x"), backend.health()):
        with pytest.raises(ProviderUnavailable):
            await call


async def test_an_unknown_template_is_said_to_be_unknown(backend: E2BBackend) -> None:
    with pytest.raises(InvalidRequest, match="template 'unknown'") as caught:
        await backend.create(CreateRequest("unknown", {}, 60, "k"))
    assert caught.value.reason == "TemplateNotFound"


async def test_a_wrong_key_is_found_out_by_the_health_check(peer: Peer) -> None:
    with pytest.raises(AuthFailed, match="E2B_API_KEY"):
        await E2BBackend(lambda: "wrong", api_url=peer.url).health()


async def test_no_key_at_all_is_said_before_anything_is_sent(peer: Peer) -> None:
    with pytest.raises(AuthFailed, match="no E2B API key"):
        await E2BBackend(lambda: "", api_url=peer.url).health()
    assert peer.calls.total() == 0


async def test_a_rotated_key_is_used_from_the_next_call_on(peer: Peer) -> None:
    keys = ["wrong", KEY]
    backend = E2BBackend(lambda: keys.pop(0), api_url=peer.url)
    with pytest.raises(AuthFailed):
        await backend.health()
    await backend.health()


async def test_nobody_listening_is_unavailable_and_nothing_happened(unused_tcp_port: int) -> None:
    backend = E2BBackend(lambda: KEY, api_url=f"http://127.0.0.1:{unused_tcp_port}")
    with pytest.raises(ProviderUnavailable, match="reachable") as caught:
        await backend.create(CREATE)
    assert not caught.value.ambiguous


async def test_a_stream_cut_in_the_middle_is_taken_up_again(peer: Peer, backend: E2BBackend) -> None:
    handle = await backend.create(CREATE)
    peer.cut_streams = [lambda data: b"capibara:done" in data, lambda data: True]
    end = await backend.run(handle, code("echo x >> count; cat count"))
    assert (end.outcome, end.stdout.text) == (Outcome.COMPLETED, "x\n")
    assert peer.calls["command"] == 3
    assert peer.calls["upload"] == 1


async def test_a_command_that_was_refused_is_given_again(peer: Peer, backend: E2BBackend) -> None:
    handle = await backend.create(CREATE)
    peer.faults["command"] = [answers(502, "port is not open"), loses_the_answer]
    end = await backend.run(handle, code("echo x >> count; cat count"))
    assert end.stdout.text == "x\n"


async def test_a_stream_that_falls_silent_is_replaced(peer: Peer, backend: E2BBackend, monkeypatch: Any) -> None:
    monkeypatch.setattr(e2b_following, "SILENCE_SECONDS", 0.3)
    handle = await backend.create(CREATE)
    end = await backend.run(handle, code("sleep 1; echo through"))
    assert end.stdout.text == "through\n"
    assert peer.calls["command"] > 1


async def test_a_sandbox_that_stays_unreachable_is_given_back_to_the_caller(
    peer: Peer, backend: E2BBackend, monkeypatch: Any
) -> None:
    monkeypatch.setattr(e2b_following, "UNREACHABLE_SECONDS", 0.3)
    handle = await backend.create(CREATE)
    peer.faults["command"] = [answers(502, "port is not open")] * 50
    with pytest.raises(ProviderUnavailable):
        await backend.run(handle, code("echo x"))
    peer.faults["command"].clear()
    assert await backend.resume(handle, "f-1") == NotStarted()


async def test_a_runner_that_is_killed_with_all_the_rest_is_lost(peer: Peer, backend: E2BBackend) -> None:
    handle = await backend.create(CREATE)
    run = asyncio.create_task(backend.run(handle, code("echo up > up; exec sleep 984.5")))
    home = peer.boxes[handle.id].home
    async with asyncio.timeout(20):
        while not (home / "up").exists():  # noqa: ASYNC110 (another process makes it)
            await asyncio.sleep(0.02)
        for pid in processes_in(home):
            module.os.kill(pid, 9)
        end = await run
    assert end.outcome is Outcome.LOST_RUNNER


async def test_another_process_follows_a_run_to_its_end(peer: Peer, backend: E2BBackend) -> None:
    handle = await backend.create(CREATE)
    run = asyncio.create_task(backend.run(handle, code("echo up > up; while [ ! -e go ]; do sleep .02; done; echo on")))
    home = peer.boxes[handle.id].home
    async with asyncio.timeout(20):
        while not (home / "up").exists():  # noqa: ASYNC110 (another process makes it)
            await asyncio.sleep(0.02)
    run.cancel()
    await asyncio.wait({run})
    other = E2BBackend(lambda: KEY, api_url=peer.url, sandbox_url=peer.url)
    (found,) = await other.find(CREATE.metadata)
    resumed = asyncio.create_task(other.resume(found, "f-1"))
    (home / "go").touch()
    end = await resumed
    assert end.stdout.text == "on\n"  # type: ignore[union-attr]
    assert peer.calls["upload"] == 1


async def test_a_template_without_python_says_so(peer: Peer, backend: E2BBackend, monkeypatch: Any) -> None:
    monkeypatch.setattr("tests.contract.peer.PATH", "/nowhere")
    handle = await backend.create(CREATE)
    end = await backend.run(handle, code("echo x"))
    assert end.outcome is Outcome.START_FAILED
    assert end.error is not None
    assert "python3" in end.error.value
