"""Commands: what a shell would see."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from e2b import CommandExitException, InvalidArgumentException, NotFoundException, TimeoutException
from tests.conformance.conftest import SDK, until


async def test_a_command_gives_output_and_exit_code(sdk: SDK, sandbox: Any) -> None:
    ran = await sdk(sandbox.commands.run, "echo out; echo err >&2")
    assert (ran.stdout, ran.stderr, ran.exit_code) == ("out\n", "err\n", 0)


@pytest.mark.parametrize(
    ("command", "code"),
    [("exit 3", 3), ("no-such-command", 127), ("kill -9 $$", -1), ("false | true; exit ${PIPESTATUS[0]}", 1)],
)
async def test_a_failed_command_raises_with_its_exit_code(sdk: SDK, sandbox: Any, command: str, code: int) -> None:
    with pytest.raises(CommandExitException) as failed:
        await sdk(sandbox.commands.run, command)
    assert failed.value.exit_code == code


async def test_output_arrives_while_the_command_runs(sdk: SDK, sandbox: Any) -> None:
    arrived: list[tuple[float, str]] = []
    await sdk(
        sandbox.commands.run,
        "echo one; sleep 1; echo two",
        on_stdout=lambda data: arrived.append((time.monotonic(), data)),
    )
    (first, one), (second, two) = arrived
    assert (one, two) == ("one\n", "two\n")
    assert second - first > 0.7


async def test_large_output_arrives_whole_and_in_order(sdk: SDK, sandbox: Any) -> None:
    ran = await sdk(sandbox.commands.run, "seq 1 400000")
    assert ran.stdout == "".join(f"{number}\n" for number in range(1, 400_001))


async def test_bytes_that_are_no_text_do_not_break_the_stream(sdk: SDK, sandbox: Any) -> None:
    ran = await sdk(sandbox.commands.run, "printf 'a\\377b'; printf '\\303'; sleep 0.1; printf '\\261'")
    assert ran.stdout.startswith("a")
    assert ran.exit_code == 0


async def test_cwd_environment_and_user(sdk: SDK, sandbox: Any) -> None:
    ran = await sdk(sandbox.commands.run, "pwd; whoami; echo $A $HOME", envs={"A": "b c"})
    assert ran.stdout == "/home/user\nuser\nb c /home/user\n"
    ran = await sdk(sandbox.commands.run, "pwd; whoami", cwd="/tmp", user="root")
    assert ran.stdout == "/tmp\nroot\n"


async def test_a_missing_working_directory_is_an_argument_error(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(InvalidArgumentException):
        await sdk(sandbox.commands.run, "true", cwd="/no/such/directory")


async def test_sudo_works_without_a_password(sdk: SDK, sandbox: Any) -> None:
    assert (await sdk(sandbox.commands.run, "sudo -n id -u")).stdout == "0\n"


async def test_a_background_command_is_waited_for(sdk: SDK, sandbox: Any) -> None:
    command = await sdk(sandbox.commands.run, "sleep 0.3; echo done", background=True)
    assert command.pid > 0
    assert (await sdk(command.wait)).stdout == "done\n"


async def test_running_commands_are_listed_and_can_be_killed(sdk: SDK, sandbox: Any) -> None:
    command = await sdk(sandbox.commands.run, "sleep 100", background=True)
    (listed,) = [process for process in await sdk(sandbox.commands.list) if process.pid == command.pid]
    assert listed.args[-1] == "sleep 100"
    assert await sdk(command.kill) is True
    with pytest.raises(CommandExitException):
        await sdk(command.wait)

    async def gone() -> bool:
        return command.pid not in [process.pid for process in await sdk(sandbox.commands.list)]

    await until(gone)
    assert await sdk(sandbox.commands.kill, command.pid) is False


async def test_killing_a_command_kills_its_children(sdk: SDK, sandbox: Any) -> None:
    command = await sdk(sandbox.commands.run, "sleep 4321 & sleep 4321", background=True)
    await sdk(command.kill)

    async def none_left() -> bool:
        return (await sdk(sandbox.commands.run, "pgrep -fx 'sleep 4321' || true")).stdout == ""

    await until(none_left)


async def test_another_client_connects_to_a_running_command(sdk: SDK, sandbox: Any) -> None:
    command = await sdk(sandbox.commands.run, "sleep 1; echo late; exit 7", background=True)
    again = await sdk(sandbox.commands.connect, command.pid)
    with pytest.raises(CommandExitException) as failed:
        await sdk(again.wait)
    assert (failed.value.exit_code, failed.value.stdout) == (7, "late\n")


async def test_a_command_outlives_its_client(sdk: SDK, sandbox: Any) -> None:
    command = await sdk(sandbox.commands.run, "sleep 1; echo survived > /tmp/proof", background=True, timeout=0)
    await sdk(command.disconnect)

    async def written() -> bool:
        return bool(await sdk(sandbox.files.exists, "/tmp/proof"))

    await until(written)


async def test_connecting_to_no_process_is_not_found(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(NotFoundException):
        await sdk(sandbox.commands.connect, 999_999)


async def test_stdin_reaches_the_command_and_its_end_too(sdk: SDK, sandbox: Any) -> None:
    command = await sdk(sandbox.commands.run, "cat; echo end", background=True, stdin=True)
    await sdk(sandbox.commands.send_stdin, command.pid, "one\n")
    await sdk(sandbox.commands.send_stdin, command.pid, "two\n")
    await sdk(sandbox.commands.close_stdin, command.pid)
    assert (await sdk(command.wait)).stdout == "one\ntwo\nend\n"


async def test_without_stdin_a_reader_sees_the_end_at_once(sdk: SDK, sandbox: Any) -> None:
    assert (await sdk(sandbox.commands.run, "cat; echo end", timeout=10)).stdout == "end\n"


async def test_stdin_of_no_process_is_not_found(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(NotFoundException):
        await sdk(sandbox.commands.send_stdin, 999_999, "x")


async def test_a_timeout_ends_the_command_itself(sdk: SDK, sandbox: Any) -> None:
    started = time.monotonic()
    with pytest.raises(TimeoutException):
        await sdk(sandbox.commands.run, "sleep 3210", timeout=1)
    assert time.monotonic() - started < 4

    async def none_left() -> bool:
        return (await sdk(sandbox.commands.run, "pgrep -fx 'sleep 3210' || true")).stdout == ""

    await until(none_left)


async def test_commands_run_side_by_side(sdk: SDK, sandbox: Any) -> None:
    started = time.monotonic()
    ran = await asyncio.gather(*(sdk(sandbox.commands.run, f"sleep 1; echo {n}") for n in range(8)))
    assert [one.stdout for one in ran] == [f"{n}\n" for n in range(8)]
    assert time.monotonic() - started < 6
