"""Processes in a sandbox: envd's semantics, held by the agent inside."""

from __future__ import annotations

import asyncio

import pytest

from capibara_local.agent import Done, End, ProcessNews, Started
from capibara_local.rpc import Data, GuestError

from .conftest import Sandboxes


async def test_a_process_tells_output_and_exit_code(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        ran = await subject.run("echo out; echo err >&2; exit 3")
    assert (ran.stdout, ran.stderr) == (b"out\n", b"err\n")
    assert ran.end == {"exitCode": 3, "exited": True, "status": "exit status 3", "error": "exit status 3"}


async def test_a_signalled_process_has_not_exited(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        ran = await subject.run("kill -9 $$")
    assert ran.end == {"exitCode": -1, "exited": False, "status": "signal: killed", "error": "signal: killed"}


async def test_users_homes_and_variables_are_their_own(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        await subject.ask("system.init", envs={"A": "of the sandbox", "B": "of the sandbox"})
        mine = await subject.text("whoami; pwd; echo $A, $B; sudo whoami", envs={"B": "my own"})
        roots = await subject.text("whoami; pwd", user="root")
    assert mine.splitlines() == ["user", "/home/user", "of the sandbox, my own", "root"]
    assert roots.splitlines() == ["root", "/root"]


async def test_a_deadline_kills_the_whole_group_and_says_so(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        with pytest.raises(GuestError) as refused:
            await subject.run("sleep 1000 & sleep 1000", deadline_ms=200)
        assert refused.value.code == "deadline_exceeded"
        assert await subject.text("pgrep -c sleep") == "0"


async def test_a_process_outlives_its_caller_and_can_be_met_again(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        async with await subject.sandbox.connect() as call:
            command = {"cmd": "/bin/bash", "args": ["-c", "read x; echo got $x; exit 7"], "stdin": True, "tag": "t"}
            pid = (await call.request({"op": "process.start", **command}, Started)).start.pid
        assert [process["pid"] for process in (await subject.ask("process.list"))["processes"]] == [pid]
        async with await subject.sandbox.connect() as call:
            assert (await call.request({"op": "process.connect", "tag": "t"}, Started)).start.pid == pid
            async with await subject.sandbox.connect() as typing:
                await typing.send_json({"op": "process.input", "pid": pid})
                await typing.send_data(0, b"it\n")
                await typing.send_end()
                await typing.answer(Done)
            assert await call.receive() == Data(1, b"got it\n")
            assert (await call.answer(ProcessNews)).end == End(
                exitCode=7, status="exit status 7", error="exit status 7"
            )


async def test_the_end_of_a_process_is_remembered_for_who_comes_late(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        await subject.run("exit 5", tag="done")
        async with await subject.sandbox.connect() as call:
            await call.request({"op": "process.connect", "tag": "done"}, Started)
            assert (await call.answer(ProcessNews)).end == End(
                exitCode=5, status="exit status 5", error="exit status 5"
            )


async def test_a_terminal_has_a_size_and_echoes(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        assert await subject.text("stty size; tty", pty={"cols": 90, "rows": 30}) == "30 90\r\n/dev/pts/0"


async def test_a_slow_reader_slows_the_process(sandboxes: Sandboxes) -> None:
    """Nobody buffers a hostile flood: what is not read stays in pipes, a few hundred KiB."""
    async with sandboxes.open() as subject, await subject.sandbox.connect() as call:
        command = {"cmd": "/bin/bash", "args": ["-c", "yes | head -c 300000000"]}
        await call.request({"op": "process.start", **command}, Started)
        await subject.ask("system.health")
        assert subject.sandbox.usage().memory_bytes < 60 * 1024 * 1024
        received = 0
        async with asyncio.timeout(60):
            while isinstance(frame := await call.receive(), Data):
                received += len(frame.data)
    assert received == 300_000_000


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        pytest.param({"op": "process.start", "cmd": "/no/such"}, "not_found", id="a program that is not there"),
        pytest.param({"op": "process.start", "cmd": "ls", "cwd": "/no"}, "invalid_argument", id="a folder that is not"),
        pytest.param({"op": "process.start", "cmd": "ls", "user": "eve"}, "unauthenticated", id="a user unknown"),
        pytest.param({"op": "process.signal", "pid": 99999, "signal": 9}, "not_found", id="a process that is not"),
        pytest.param({"op": "no.such"}, "unimplemented", id="an operation that is not"),
        pytest.param({"op": "process.connect", "pid": "x"}, "invalid_argument", id="a pid that is no number"),
    ],
)
async def test_a_refusal_has_a_code(sandboxes: Sandboxes, operation: dict[str, object], code: str) -> None:
    async with sandboxes.open() as subject:
        with pytest.raises(GuestError) as refused:
            await subject.ask(**operation)  # type: ignore[arg-type]
    assert refused.value.code == code


async def test_orphans_are_buried(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        await subject.run("(true &) ; (true &)")
        assert "Z" not in await subject.text("ps -eo stat=")
