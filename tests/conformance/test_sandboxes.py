"""The life of a sandbox: create, find, keep, end."""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from e2b import (
    E2B,
    AuthenticationException,
    InvalidArgumentException,
    SandboxException,
    SandboxNotFoundException,
    SandboxQuery,
    SandboxState,
    TimeoutException,
)
from tests.conformance.conftest import SDK, until


async def test_a_created_sandbox_runs_and_a_killed_one_does_not(sdk: SDK) -> None:
    sandbox = await sdk(sdk.Sandbox.create, "base", timeout=60)
    assert await sdk(sandbox.is_running)
    assert await sdk(sandbox.kill) is True
    assert not await sdk(sandbox.is_running)


async def test_killing_a_sandbox_that_is_gone_says_false(sdk: SDK) -> None:
    async with sdk.sandbox() as sandbox:
        assert await sdk(sdk.Sandbox.kill, sandbox.sandbox_id) is True
        assert await sdk(sdk.Sandbox.kill, sandbox.sandbox_id) is False


async def test_info_tells_what_create_was_told(sdk: SDK, tag: dict[str, str]) -> None:
    async with sdk.sandbox(metadata=tag, timeout=120) as sandbox:
        info = await sdk(sandbox.get_info)
    assert info.sandbox_id == sandbox.sandbox_id
    assert info.metadata == tag
    assert info.state == SandboxState.RUNNING
    assert timedelta(seconds=100) < info.end_at - info.started_at < timedelta(seconds=140)
    assert info.cpu_count >= 1
    assert info.memory_mb >= 128


async def test_environment_variables_reach_commands(sdk: SDK) -> None:
    async with sdk.sandbox(envs={"GREETING": "hola 'mundo'\n\"x\""}) as sandbox:
        assert (await sdk(sandbox.commands.run, 'printf %s "$GREETING"')).stdout == "hola 'mundo'\n\"x\""


async def test_connect_by_id_gives_the_same_sandbox(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "note.txt", "hello")
    again = await sdk(sdk.Sandbox.connect, sandbox.sandbox_id, timeout=120)
    assert await sdk(again.files.read, "note.txt") == "hello"


async def test_connect_never_shortens_the_life(sdk: SDK, sandbox: Any) -> None:
    before = (await sdk(sandbox.get_info)).end_at
    await sdk(sdk.Sandbox.connect, sandbox.sandbox_id, timeout=10)
    assert (await sdk(sandbox.get_info)).end_at >= before


@pytest.mark.parametrize("call", ["connect", "get_info", "set_timeout"])
async def test_a_sandbox_that_never_was_is_not_found(sdk: SDK, call: str) -> None:
    arguments = ("iaaaaaaaaaaaaaaaaaaaa",) + ((30,) if call == "set_timeout" else ())
    with pytest.raises(SandboxNotFoundException):
        await sdk(getattr(sdk.Sandbox, call), *arguments)


async def test_an_unknown_template_is_refused(sdk: SDK) -> None:
    with pytest.raises(SandboxException, match="404"):
        await sdk(sdk.Sandbox.create, f"no-such-{uuid.uuid4().hex}", timeout=30)


async def test_a_lifetime_beyond_the_plan_is_refused(sdk: SDK) -> None:
    with pytest.raises(SandboxException, match="400"):
        await sdk(sdk.Sandbox.create, "base", timeout=10**8)


async def test_it_ends_at_its_timeout(sdk: SDK) -> None:
    async with sdk.sandbox(timeout=2) as sandbox:

        async def ended() -> bool:
            return not await sdk(sandbox.is_running)

        await until(ended)
        with pytest.raises(TimeoutException, match="was not found"):
            await sdk(sandbox.commands.run, "true")


async def test_set_timeout_moves_the_end(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.set_timeout, 1000)
    left = (await sdk(sandbox.get_info)).end_at - datetime.now(UTC)
    assert timedelta(seconds=900) < left <= timedelta(seconds=1010)


async def test_a_shortened_timeout_ends_it(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.set_timeout, 1)

    async def ended() -> bool:
        return not await sdk(sandbox.is_running)

    await until(ended)


async def test_a_killed_sandbox_breaks_its_streams(sdk: SDK) -> None:
    async with sdk.sandbox() as sandbox:
        command = await sdk(sandbox.commands.run, "sleep 60", background=True)
        await sdk(sdk.Sandbox.kill, sandbox.sandbox_id)
        with pytest.raises(TimeoutException):
            await sdk(command.wait)


async def test_list_finds_by_metadata_whatever_characters_it_has(sdk: SDK, tag: dict[str, str]) -> None:
    strange = tag | {"a b&c=d%": "ñ/+? %25 ü"}
    async with sdk.sandbox(metadata=strange) as wanted, sdk.sandbox(metadata=tag | {"a b&c=d%": "x"}):
        found = await sdk.pages(query=SandboxQuery(metadata=strange))
        assert [item.sandbox_id for item in found] == [wanted.sandbox_id]
        assert found[0].metadata == strange


async def test_list_pages_give_each_sandbox_once(sdk: SDK, tag: dict[str, str]) -> None:
    async with sdk.sandbox(metadata=tag) as a, sdk.sandbox(metadata=tag) as b, sdk.sandbox(metadata=tag) as c:
        found = await sdk.pages(query=SandboxQuery(metadata=tag), limit=2)
        assert [item.sandbox_id for item in found] == [c.sandbox_id, b.sandbox_id, a.sandbox_id]


async def test_list_by_state_shows_running_ones_as_running(sdk: SDK, tag: dict[str, str]) -> None:
    async with sdk.sandbox(metadata=tag):
        assert len(await sdk.pages(query=SandboxQuery(metadata=tag, state=[SandboxState.RUNNING]))) == 1
        assert await sdk.pages(query=SandboxQuery(metadata=tag, state=[SandboxState.PAUSED])) == []


async def test_the_same_idempotency_key_creates_once(sdk: SDK, tag: dict[str, str]) -> None:
    key = uuid.uuid4().hex
    options: dict[str, Any] = {"timeout": 60, "metadata": tag, "idempotency_key": key}
    first = await sdk(sdk.Sandbox.create, "base", **options)
    try:
        second = await sdk(sdk.Sandbox.create, "base", **options)
        assert second.sandbox_id == first.sandbox_id
        assert len(await sdk.pages(query=SandboxQuery(metadata=tag))) == 1
        with pytest.raises(SandboxException, match="409"):
            await sdk(sdk.Sandbox.create, "base", **(options | {"timeout": 61}))
    finally:
        await sdk(first.kill)


async def test_sandboxes_are_made_side_by_side_and_do_not_see_each_other(sdk: SDK) -> None:
    async def one(number: int) -> str:
        async with sdk.sandbox() as sandbox:
            await sdk(sandbox.files.write, "mine", str(number))
            ran = await sdk(sandbox.commands.run, "cat mine; ls")
            return str(ran.stdout)

    assert await asyncio.gather(*map(one, range(4))) == [f"{number}mine\n" for number in range(4)]


async def test_a_wrong_key_is_refused(sdk: SDK, client: E2B) -> None:
    with pytest.raises(AuthenticationException):
        await sdk(sdk.Sandbox.create, "base", timeout=30, api_key="e2b_" + "0" * 40)


async def test_a_bad_idempotency_key_is_refused(sdk: SDK) -> None:
    with pytest.raises((InvalidArgumentException, SandboxException)):
        await sdk(sdk.Sandbox.create, "base", timeout=30, idempotency_key="NOT GOOD")
