"""A sandbox that was prepared, when the network or somebody in it misbehaves: slower, and never twice."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from tests.contract.peer import KEY, Peer, loses_the_answer, processes_in
from tests.contract.test_faults import CREATE, code

from capibara.backends import standby
from capibara.backends.base import SandboxHandle
from capibara.backends.e2b import E2BBackend
from capibara.backends.errors import SandboxGone


@pytest.fixture
async def backend(peer: Peer) -> AsyncIterator[E2BBackend]:
    backend = E2BBackend(lambda: KEY, api_url=peer.url, sandbox_url=peer.url)
    yield backend
    await backend.aclose()


@pytest.fixture
async def handle(peer: Peer, backend: E2BBackend) -> SandboxHandle:
    prepared = await backend.prepare(await backend.create(CREATE))
    peer.calls.clear()
    return prepared


COUNTING = code("echo x >> count; cat count")


async def test_a_run_costs_one_round_trip(peer: Peer, backend: E2BBackend, handle: SandboxHandle) -> None:
    assert (await backend.run(handle, COUNTING)).stdout.text == "x\n"
    assert peer.calls == {"upload": 1}


async def test_a_runner_that_was_killed_while_it_waited_is_done_without(
    peer: Peer, backend: E2BBackend, handle: SandboxHandle
) -> None:
    for pid in processes_in(peer.boxes[handle.id].home):
        os.kill(pid, signal.SIGKILL)
    assert (await backend.run(handle, COUNTING)).stdout.text == "x\n"


async def test_a_runner_that_does_not_answer_is_done_without_and_never_runs_it_too(
    peer: Peer, backend: E2BBackend, handle: SandboxHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standby, "HANDOVER_SECONDS", 0.1)
    waiting = processes_in(peer.boxes[handle.id].home)
    for pid in waiting:
        os.kill(pid, signal.SIGSTOP)
    first = await backend.run(handle, COUNTING)
    for pid in waiting:
        os.kill(pid, signal.SIGCONT)
    assert first.stdout.text == "x\n"
    assert await backend.run(handle, COUNTING) == first


async def test_a_delivery_whose_answer_was_lost_is_run_once(
    peer: Peer, backend: E2BBackend, handle: SandboxHandle
) -> None:
    peer.faults["upload"] = [loses_the_answer]
    for _ in range(2):  # the runner has said that it has it, so the first is none the worse for it
        assert (await backend.run(handle, COUNTING)).stdout.text == "x\n"


@pytest.mark.parametrize("word", [b"capibara:taken", b"capibara:done"])
async def test_a_stream_that_is_cut_is_followed_again(
    peer: Peer, backend: E2BBackend, handle: SandboxHandle, word: bytes
) -> None:
    peer.cut_streams = [lambda data: word in data]
    assert (await backend.run(handle, COUNTING)).stdout.text == "x\n"


async def test_another_process_follows_what_was_delivered(
    peer: Peer, backend: E2BBackend, handle: SandboxHandle
) -> None:
    end = await backend.run(handle, COUNTING)
    other = E2BBackend(lambda: KEY, api_url=peer.url, sandbox_url=peer.url)
    assert await other.resume(handle, "f-1") == end


async def test_a_sandbox_serves_one_execution(backend: E2BBackend, handle: SandboxHandle, peer: Peer) -> None:
    (peer.boxes[handle.id].home / ".capibara" / "another-1").mkdir()
    with pytest.raises(SandboxGone, match="used"):
        await backend.run(handle, COUNTING)


async def test_what_another_execution_was_delivered_is_never_taken_for_ours(
    peer: Peer, backend: E2BBackend, handle: SandboxHandle
) -> None:
    """F3: two operators believe that the same warm sandbox is theirs."""
    other = E2BBackend(lambda: KEY, api_url=peer.url, sandbox_url=peer.url)
    await other.prepare(handle)  # its runner takes the place of ours
    theirs = await other.run(handle, replace(code("echo theirs"), attempt="theirs-1"))
    with pytest.raises(SandboxGone, match="used"):
        await backend.run(handle, replace(code("echo ours"), attempt="ours-1"))
    assert theirs.stdout.text == "theirs\n"
    await other.aclose()


async def test_a_used_sandbox_takes_no_second_attempt_by_the_ordinary_command(peer: Peer, backend: E2BBackend) -> None:
    handle = await backend.create(CREATE)
    assert (await backend.run(handle, replace(code("echo one"), attempt="one-1"))).stdout.text == "one\n"
    with pytest.raises(SandboxGone, match="used"):
        await backend.run(handle, replace(code("echo two"), attempt="two-1"))


async def test_no_secret_and_no_token_stays_on_the_disk(peer: Peer, backend: E2BBackend, handle: SandboxHandle) -> None:
    home = peer.boxes[handle.id].home
    await backend.run(handle, code("true", env={"KEY": "very-secret"}))
    texts = [file.read_bytes() for file in home.rglob("*") if file.is_file()]
    assert texts
    assert not [text for text in texts if b"very-secret" in text or f"token-{handle.id}".encode() in text]
