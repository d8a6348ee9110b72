"""E2B's code interpreter: the routes of port 49999 (e2b-dev/code-interpreter, template/server)."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, Final

from . import lines
from .contexts import DEFAULT_CWD, Context, Contexts
from .errors import CallError
from .http import BadRequest, Exchange
from .languages import language_of
from .state import resolve

PORT: Final = 49999
KEEPALIVE_SECONDS: Final = 5.0
FIRST_INTERRUPT_SECONDS: Final = 0.1  # doubled from one interrupt of a cell to the next
LAST_INTERRUPT_SECONDS: Final = 5.0
NDJSON: Final = "application/x-ndjson"


class Interpreter:
    """Answers requests for code and contexts."""

    def __init__(self, contexts: Contexts) -> None:
        self._contexts = contexts

    async def warm(self) -> None:
        """Start the default Python kernel before anybody asks."""
        await self._contexts.default("python").start()

    async def handle(self, exchange: Exchange) -> None:
        method, path = exchange.request.method, exchange.request.path.rstrip("/")
        parts = path.split("/")[1:]
        match method, parts:
            case "GET", ["health"]:
                await exchange.reply_json("OK")
            case "POST", ["execute"]:
                await self._execute(exchange)
            case "POST", ["contexts"]:
                await self._create_context(exchange)
            case "GET", ["contexts"]:
                await exchange.reply_json([context.describe() for context in self._contexts.all()])
            case "POST", ["contexts", context_id, "restart"]:
                await self._restart(exchange, context_id)
            case "DELETE", ["contexts", context_id]:
                await self._remove(exchange, context_id)
            case _:
                await exchange.reply_json({"detail": "Not Found"}, 404)

    async def _execute(self, exchange: Exchange) -> None:
        body = body_of(exchange)
        code, envs = body.get("code"), envs_of(body)
        if not isinstance(code, str):
            raise BadRequest("code must be a string")
        context = await self._context_of(exchange, body)
        if context is None:
            return
        try:
            await context.start()
        except CallError as error:
            if context.never_started:  # a default one that only this call made
                await self._contexts.remove(context)
            await exchange.reply_text(500, error.message)
            return
        await exchange.begin(NDJSON)
        await Execution(exchange, context).run(code, envs)

    async def _context_of(self, exchange: Exchange, body: Mapping[str, Any]) -> Context | None:
        """The context to run in; None when the refusal was sent."""
        context_id, language = body.get("context_id"), body.get("language")
        if context_id and language:
            await exchange.reply_text(400, "Only one of context_id or language can be provided")
            return None
        if context_id:
            context = self._contexts.find(str(context_id))
            if context is None:
                await exchange.reply_text(404, f"Context {str(context_id)[:100]} not found")
            return context
        try:
            return self._contexts.default(language_of(str(language or "python")))
        except CallError as error:
            await exchange.reply_text(500, error.message)
            return None

    async def _create_context(self, exchange: Exchange) -> None:
        body = body_of(exchange)
        account = self._contexts.account()
        try:
            language = language_of(str(body.get("language") or "python"))
            context = self._contexts.add(language, resolve(str(body.get("cwd") or DEFAULT_CWD), account))
        except CallError as error:
            await exchange.reply_text(500, error.message)
            return
        try:
            await context.start()
        except CallError as error:
            await self._contexts.remove(context)
            await exchange.reply_text(500, error.message)
            return
        await exchange.reply_json(context.describe())

    async def _restart(self, exchange: Exchange, context_id: str) -> None:
        context = self._contexts.find(context_id)
        if context is None:
            await exchange.reply_text(404, f"Context {context_id[:100]} not found")
            return
        await context.stop()
        try:
            await context.start()
        except CallError as error:
            await exchange.reply_text(500, error.message)
            return
        await exchange.reply(200, b"", "text/plain")

    async def _remove(self, exchange: Exchange, context_id: str) -> None:
        context = self._contexts.find(context_id)
        if context is None:
            await exchange.reply_text(404, f"Context {context_id[:100]} not found")
            return
        await self._contexts.remove(context)
        await exchange.reply(200, b"", "text/plain")


class Execution:
    """One streamed answer: the cell's lines, keepalives in its silence, and an interrupt when the client goes away."""

    def __init__(self, exchange: Exchange, context: Context) -> None:
        self._exchange = exchange
        self._context = context
        self._started = False
        self._gone = False
        self._written = asyncio.Event()

    async def run(self, code: str, envs: Mapping[str, str]) -> None:
        cell = asyncio.create_task(self._context.execute(code, envs, self._emit))
        watch = asyncio.create_task(self._watch())
        alive = asyncio.create_task(self._keep_alive())
        try:
            await asyncio.wait({cell, watch}, return_when=asyncio.FIRST_COMPLETED)
            if not cell.done():
                self._gone = True
                await self._interrupt(cell)
        finally:
            for task in (cell, watch, alive):
                task.cancel()
        if not self._gone and not cell.cancelled():
            cell.result()

    async def _interrupt(self, cell: asyncio.Task[None]) -> None:
        """Until it ends: an interrupt that comes before the kernel has begun with the code is lost."""
        pause = FIRST_INTERRUPT_SECONDS
        while not cell.done():
            if self._started:
                self._context.interrupt()
            else:
                cell.cancel()  # it still waits for its turn
            await asyncio.wait({cell}, timeout=pause)
            pause = min(pause * 2, LAST_INTERRUPT_SECONDS)

    async def _watch(self) -> None:
        await self._exchange.hung_up()

    async def _emit(self, block: bytes) -> None:
        """Lines for a client that is gone are dropped: the cell is on its way to its end."""
        self._started = True
        if self._gone:
            return
        self._written.set()
        try:
            await self._exchange.write(block)
        except ConnectionError:
            self._gone = True  # `_watch` sees it as well, and interrupts

    async def _keep_alive(self) -> None:
        while True:
            self._written.clear()
            try:
                await asyncio.wait_for(self._written.wait(), KEEPALIVE_SECONDS)
            except TimeoutError:
                await self._exchange.write(lines.KEEPALIVE)


def body_of(exchange: Exchange) -> dict[str, Any]:
    body = exchange.request.json()
    if body is None:
        return {}
    if not isinstance(body, dict):
        raise BadRequest("the body must be a JSON object")
    return body


def envs_of(body: Mapping[str, Any]) -> dict[str, str]:
    envs = body.get("env_vars") or {}
    if not isinstance(envs, dict):
        raise BadRequest("env_vars must be an object")
    if wrong := [name for name in envs if not name.isidentifier()]:
        raise BadRequest(f"{wrong[0][:100]!r} in env_vars is not the name of a variable")
    return {name: str(value) for name, value in envs.items()}
