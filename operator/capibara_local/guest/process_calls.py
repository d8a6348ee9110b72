"""The process.* calls: a table of processes by pid and tag."""

from __future__ import annotations

import asyncio
from typing import Any, Final

from .call import GuestCall, optional_text, text, texts, whole_number
from .errors import CallError
from .process import Process, ProcessRequest
from .protocol import Data, Document, json_frame
from .reaper import Reaper
from .spawn import Program
from .state import GuestState

KEEP_ENDED_SECONDS: Final = 30.0  # envd remembers an exit this long for `connect`


class ProcessCalls:
    """All processes that calls started. Tags are unique among the running."""

    def __init__(self, state: GuestState, reaper: Reaper) -> None:
        self._state = state
        self._reaper = reaper
        self._processes: dict[int, Process] = {}
        self.operations: Final = {
            "process.start": self.start,
            "process.connect": self.connect,
            "process.list": self.list,
            "process.signal": self.signal,
            "process.input": self.input,
            "process.close_stdin": self.close_stdin,
            "process.resize": self.resize,
        }

    async def start(self, call: GuestCall, message: Document) -> None:
        process = Process(self._request(message))
        process.start()
        exit_status = self._reaper.watch(process.pid)
        self._remember(process)
        call.writer.write(_start_frame(process))
        process.subscribers.add(call)
        process.follow(exit_status)
        await _until_ended(call, process)

    async def connect(self, call: GuestCall, message: Document) -> None:
        process = self._find(message)
        call.writer.write(_start_frame(process))
        process.subscribers.add(call)
        await _until_ended(call, process)

    async def list(self, call: GuestCall, _: Document) -> None:
        running = [process for process in self._processes.values() if not process.ended.done()]
        await call.send({"processes": [_description(process) for process in running]})

    async def signal(self, call: GuestCall, message: Document) -> None:
        self._find_running(message).signal(whole_number(message, "signal"))
        await call.send({})

    async def input(self, call: GuestCall, message: Document) -> None:
        process = self._find_running(message)
        while (frame := await call.receive()) is not None:
            if not isinstance(frame, Data):
                raise CallError("invalid_argument", "only data may follow process.input")
            await process.write(frame.data)
        await call.send({})

    async def close_stdin(self, call: GuestCall, message: Document) -> None:
        self._find_running(message).close_stdin()
        await call.send({})

    async def resize(self, call: GuestCall, message: Document) -> None:
        self._find_running(message).resize(whole_number(message, "cols"), whole_number(message, "rows"))
        await call.send({})

    def _request(self, message: Document) -> ProcessRequest:
        account = self._state.account(optional_text(message, "user"))
        command, args, envs = text(message, "cmd"), message.get("args") or [], texts(message, "envs")
        if not isinstance(args, list) or not all(isinstance(arg, str) for arg in args):
            raise CallError("invalid_argument", "args must be a list of strings")
        cwd = self._state.workdir(account, optional_text(message, "cwd"))
        pty = message.get("pty")
        return ProcessRequest(
            program=Program([command, *args], self._state.environment(account, envs), cwd, account),
            stdin=bool(message.get("stdin")),
            pty=(whole_number(pty, "cols", 80), whole_number(pty, "rows", 24)) if isinstance(pty, dict) else None,
            deadline_ms=None if message.get("deadline_ms") is None else whole_number(message, "deadline_ms"),
            tag=optional_text(message, "tag"),
            config={"cmd": command, "args": args, "envs": envs, "cwd": cwd},
        )

    def _remember(self, process: Process) -> None:
        self._processes[process.pid] = process
        loop = asyncio.get_running_loop()
        process.ended.add_done_callback(lambda _: loop.call_later(KEEP_ENDED_SECONDS, self._forget, process))

    def _forget(self, process: Process) -> None:
        """The pid may belong to another process by now."""
        if self._processes.get(process.pid) is process:
            del self._processes[process.pid]

    def _find(self, message: Document) -> Process:
        if message.get("tag") is None:
            found = self._processes.get(whole_number(message, "pid"))
            wanted = f"pid {message['pid']}"
        else:
            tag = text(message, "tag")
            found = next((process for process in self._processes.values() if process.request.tag == tag), None)
            wanted = f"tag {tag!r}"
        if found is None:
            raise CallError("not_found", f"process with {wanted} not found")
        return found

    def _find_running(self, message: Document) -> Process:
        process = self._find(message)
        if process.ended.done():
            raise CallError("not_found", f"process with pid {process.pid} has ended")
        return process


async def _until_ended(call: GuestCall, process: Process) -> None:
    """Until the process has, or the caller hangs up."""
    hung_up = asyncio.create_task(call.hung_up())
    either: set[asyncio.Future[Any]] = {process.ended, hung_up}
    try:
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        if process.ended.done():
            await call.write(process.ended.result())
    finally:
        hung_up.cancel()
        process.subscribers.discard(call)


def _start_frame(process: Process) -> bytes:
    return json_frame({"start": {"pid": process.pid}})


def _description(process: Process) -> Document:
    tag = {} if process.request.tag is None else {"tag": process.request.tag}
    return {"pid": process.pid, **tag, "config": process.request.config}
