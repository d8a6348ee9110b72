"""What agents can do: run code, see what there is to run it in, look at an execution, end one."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Final, Protocol, cast

import anyio
from mcp_types import CallToolResult

from capibara.api.execution import CodeExecutionSpec
from capibara.client import ExecutionResult, ExecutionUpdate, IntegrationError, TemplateInfo, WaitTimeout
from capibara.client.errors import OperatorSilent
from capibara.mcp.answer import build_answer, build_error, build_listing
from capibara.mcp.quoting import shortened, visible
from capibara.mcp.request import build_request
from capibara.mcp.resources import Kept

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

Tell = Callable[[str], Awaitable[None]]
"""Tells whoever waits how it goes on, in a line."""

WAIT_SECONDS: Final = 45
"""How long run_code waits if nobody says: many clients give a call up after a minute."""

ABANDON_SECONDS: Final = 10.0
"""Longest time that a cancelled call waits for the cancellation to be written."""

BETWEEN_LINES: Final = 0.1
"""Seconds between two lines of progress about what the code prints."""

LINE: Final = 300
"""Characters of a line of progress."""


class Executions(Kept, Protocol):
    """What tools and resources need of the cluster, as `E2BIntegration` has it. All raise IntegrationError."""

    async def submit(self, spec: CodeExecutionSpec, /) -> str: ...
    async def wait(self, name: str, /, *, timeout: float | None) -> ExecutionResult: ...
    def stream(self, name: str, /) -> AsyncIterator[ExecutionUpdate]: ...
    async def cancel(self, name: str, /) -> None: ...
    async def get_available_templates(self) -> list[TemplateInfo]: ...


class Tools:
    """The four tools for one caller. Each answer is made for a model, also of what goes wrong."""

    def __init__(self, executions: Executions) -> None:
        self._executions = executions

    async def run_code(
        self,
        code: str,
        tell: Tell,
        *,
        language: str | None = None,
        template: str | None = None,
        task: str | None = None,
        query: str | None = None,
        files: Mapping[str, str] | None = None,
        outputs: Sequence[str] = (),
        timeout: int | None = None,
        wait_seconds: int = WAIT_SECONDS,
    ) -> CallToolResult:
        """Write an execution and wait for its end; for `wait_seconds` at most, then the answer is how it is.

        Who cancels the call, cancels the execution. `timeout`: seconds that the code may run.
        """
        name = ""
        try:
            spec = build_request(
                code,
                language=language,
                template=template,
                task=task,
                query=query,
                files=files,
                outputs=outputs,
                timeout=timeout,
            )
            with anyio.CancelScope(shield=True):  # so that it is known whether there is something to cancel
                name = await self._executions.submit(spec)
            return await self._follow(name, tell, wait_seconds)
        except IntegrationError as error:
            if name and isinstance(error, OperatorSilent):
                await self._abandon(name)
            return build_error(error, name or None)
        except asyncio.CancelledError:
            if name:
                await self._abandon(name)
            raise

    async def list_templates(self) -> CallToolResult:
        """What code can be run in."""
        try:
            return build_listing(await self._executions.get_available_templates())
        except IntegrationError as error:
            return build_error(error)

    async def get_execution(self, name: str) -> CallToolResult:
        """An execution as it is now."""
        try:
            return build_answer((await self._look(name)).execution, new_boundary())
        except IntegrationError as error:
            return build_error(error, name)

    async def cancel(self, name: str) -> CallToolResult:
        """Have an execution ended; the answer is how it is then, which may still be before its end."""
        try:
            await self._executions.cancel(name)
            return build_answer((await self._look(name)).execution, new_boundary())
        except IntegrationError as error:
            return build_error(error, name)

    async def _follow(self, name: str, tell: Tell, seconds: float) -> CallToolResult:
        """Wait for an end, telling the name at once, however soon it is over, and of every change on the way."""
        try:
            await tell(f"{name}: submitted")
            async with self._told(name, tell):
                result = await self._executions.wait(name, timeout=seconds)
        except WaitTimeout:
            return await self.get_execution(name)
        return build_answer(result.execution, new_boundary())

    @asynccontextmanager
    async def _told(self, name: str, tell: Tell) -> AsyncIterator[None]:
        """Tell of every change for as long as this lasts. That it cannot be told is no reason to end."""

        async def follow() -> None:
            with suppress(IntegrationError):
                async for update in self._executions.stream(name):
                    await tell(progress_line(update))
                    if any(update.printed.values()):
                        await asyncio.sleep(BETWEEN_LINES)  # what is printed meanwhile comes with the next update

        following = asyncio.create_task(follow())
        try:
            yield
        finally:
            following.cancel()
            await asyncio.wait({following})

    async def _look(self, name: str) -> ExecutionUpdate:
        updates = cast("AsyncGenerator[ExecutionUpdate]", self._executions.stream(name))
        async with aclosing(updates):
            return await anext(updates)

    async def _abandon(self, name: str) -> None:
        """Have it ended, whatever becomes of the call."""
        with anyio.move_on_after(ABANDON_SECONDS, shield=True), suppress(IntegrationError):
            await self._executions.cancel(name)


def progress_line(update: ExecutionUpdate) -> str:
    """Where an execution is, in a line: why it waits, in the operator's words, or what it printed last."""
    if update.over:
        return f"{update.name}: {update.phase}"
    if update.phase == "Running":
        said = last_line(update.printed["stdout"]) or last_line(update.printed["stderr"])
        quote = shortened(visible(said).replace('"', "'"), LINE).replace("\n", " ")
        return f"{update.name}: Running" + (f', it prints "{quote}"' if said else "")
    parts = (update.name, update.phase, update.message or update.reason)
    return shortened(visible(": ".join(filter(None, parts))).replace("\n", " "), LINE)


def last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else ""


def new_boundary() -> str:
    return secrets.token_hex(8)
