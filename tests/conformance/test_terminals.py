"""Pseudo-terminals, and input that travels as a stream."""

from __future__ import annotations

import asyncio
from typing import Any

from e2b import PtySize
from tests.conformance.conftest import SDK, until


class Screen:
    """What a terminal showed. The two flavours hand output over differently: a callback, or events to iterate."""

    def __init__(self) -> None:
        self.shown = b""

    def show(self, data: bytes) -> None:
        self.shown += data

    async def has(self, text: bytes) -> None:
        async def there() -> bool:
            return text in self.shown

        await until(there)


async def opened(sdk: SDK, sandbox: Any, screen: Screen) -> tuple[Any, asyncio.Task[Any]]:
    size = PtySize(rows=24, cols=80)
    if sdk.is_async:
        terminal = await sandbox.pty.create(size=size, on_data=screen.show)
        return terminal, asyncio.create_task(terminal.wait())
    terminal = await sdk(sandbox.pty.create, size=size)
    watching = asyncio.create_task(asyncio.to_thread(terminal.wait, on_pty=screen.show))
    return terminal, watching


async def test_a_terminal_has_a_size_that_can_change(sdk: SDK, sandbox: Any) -> None:
    screen = Screen()
    terminal, watching = await opened(sdk, sandbox, screen)
    await sdk(sandbox.pty.send_stdin, terminal.pid, b"echo size:$(stty size)\n")
    await screen.has(b"size:24 80")
    await sdk(sandbox.pty.resize, terminal.pid, PtySize(rows=50, cols=132))
    await sdk(sandbox.pty.send_stdin, terminal.pid, b"echo size:$(stty size)\n")
    await screen.has(b"size:50 132")
    await sdk(sandbox.pty.send_stdin, terminal.pid, b"exit 0\n")
    assert (await watching).exit_code == 0


async def test_ctrl_c_interrupts_what_runs_in_a_terminal(sdk: SDK, sandbox: Any) -> None:
    screen = Screen()
    terminal, watching = await opened(sdk, sandbox, screen)
    await sdk(sandbox.pty.send_stdin, terminal.pid, b"echo be''gin; sleep 600; echo un''reached\n")
    await screen.has(b"begin\r\n")
    await sdk(sandbox.pty.send_stdin, terminal.pid, b"\x03")
    await sdk(sandbox.pty.send_stdin, terminal.pid, b"echo al''ive; exit 0\n")
    await screen.has(b"alive\r\n")
    await watching
    assert b"unreached\r\n" not in screen.shown


async def test_a_terminal_can_be_killed(sdk: SDK, sandbox: Any) -> None:
    screen = Screen()
    terminal, watching = await opened(sdk, sandbox, screen)
    assert await sdk(sandbox.pty.kill, terminal.pid) is True
    (ended,) = await asyncio.gather(watching, return_exceptions=True)
    assert isinstance(ended, Exception)


async def test_streamed_input_arrives_in_order(sdk: SDK, sandbox: Any) -> None:
    command = await sdk(sandbox.commands.run, "head -n 1000", background=True, stdin=True)
    lines = [f"line {number}\n" for number in range(1000)]
    if sdk.is_async:
        async with sandbox.commands.stream_input(command.pid) as stream:
            for line in lines:
                await stream.send(line)
    else:
        await sdk(sandbox.commands.stream_input, command.pid, iter(lines))
    assert (await sdk(command.wait)).stdout == "".join(lines)
