"""Any backend, with its calls counted and what they say about the provider told to health."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Mapping, Sequence
from typing import Final, TypeVar

from capibara.backends.base import (
    BuildProgress,
    BuildRequest,
    CreateRequest,
    NotStarted,
    OutputLimits,
    Piece,
    RunRequest,
    SandboxBackend,
    SandboxHandle,
    TemplateBuild,
    TemplateHandle,
)
from capibara.backends.errors import AuthFailed, BackendError, ProviderUnavailable
from capibara.core.outcome import Finished, Printed
from capibara.telemetry import catalog, metrics
from capibara.telemetry.health import Health

T = TypeVar("T")

KEY: Final = "E2B key"
PROVIDER: Final = "E2B"


class MeteredBackend:
    """Hands every call on. Its contract is `SandboxBackend`'s, since it changes nothing."""

    def __init__(self, inner: SandboxBackend, health: Health) -> None:
        self._inner = inner
        self._health = health
        self._doubt = asyncio.Event()

    async def doubted(self) -> None:
        """Return when a call has found the provider absent, or the key refused."""
        await self._doubt.wait()
        self._doubt.clear()

    async def _counted(self, operation: str, call: Awaitable[T], *, timed: bool = True, of_sandbox: bool = False) -> T:
        """What one call returns. `of_sandbox`: a sandbox answers, which knows nothing of the key or of E2B itself."""
        began = time.perf_counter()
        try:
            answer = await call
        except Exception as error:
            metrics.provider_called(operation, result_of(error))
            self._failed(error, of_sandbox=of_sandbox)
            raise
        metrics.provider_called(operation, "ok", time.perf_counter() - began if timed else None)
        if not of_sandbox:
            self._answered()
        return answer

    def _failed(self, error: Exception, *, of_sandbox: bool) -> None:
        """Note what a failure says about the provider."""
        if isinstance(error, AuthFailed):
            self._health.trouble(KEY, error.message)
            self._doubt.set()
        elif isinstance(error, ProviderUnavailable):
            self._doubt.set()
        elif isinstance(error, BackendError) and not of_sandbox:
            self._answered()

    def _answered(self) -> None:
        """Note that the provider answered and took the key, whatever else it said."""
        self._health.fine(KEY)
        self._health.fine(PROVIDER)

    async def create(self, request: CreateRequest) -> SandboxHandle:
        handle = await self._counted("create", self._inner.create(request))
        catalog.SANDBOXES_CREATED.inc()
        return handle

    async def find(self, metadata: Mapping[str, str]) -> list[SandboxHandle]:
        return await self._counted("find", self._inner.find(metadata))

    async def kill(self, sandbox_id: str) -> bool:
        killed = await self._counted("kill", self._inner.kill(sandbox_id))
        catalog.SANDBOXES_KILLED.inc(int(killed))
        return killed

    async def run(self, handle: SandboxHandle, request: RunRequest) -> Finished:
        return await self._counted("run", self._inner.run(handle, request), timed=False, of_sandbox=True)

    async def resume(self, handle: SandboxHandle, attempt: str) -> Finished | NotStarted:
        return await self._counted("resume", self._inner.resume(handle, attempt), timed=False, of_sandbox=True)

    async def peek(self, handle: SandboxHandle, attempt: str, limits: OutputLimits) -> Printed:
        return await self._counted("peek", self._inner.peek(handle, attempt, limits), of_sandbox=True)

    def open_output(self, handle: SandboxHandle, attempt: str, name: str) -> AsyncGenerator[bytes, None]:
        return self._inner.open_output(handle, attempt, name)

    def tail(self, handle: SandboxHandle, attempt: str, most: int) -> AsyncGenerator[Piece, None]:
        return self._inner.tail(handle, attempt, most)

    async def prolong(self, handle: SandboxHandle, seconds: int) -> SandboxHandle:
        return await self._counted("prolong", self._inner.prolong(handle, seconds))

    async def prepare(self, handle: SandboxHandle, languages: Sequence[str] = ()) -> SandboxHandle:
        return await self._counted("prepare", self._inner.prepare(handle, languages), of_sandbox=True)

    async def build_template(self, request: BuildRequest) -> TemplateBuild:
        return await self._counted("build_template", self._inner.build_template(request))

    async def find_build(self, name: str) -> TemplateBuild | None:
        return await self._counted("find_build", self._inner.find_build(name))

    async def build_progress(self, build: TemplateBuild, offset: int = 0) -> BuildProgress:
        return await self._counted("build_progress", self._inner.build_progress(build, offset))

    async def list_templates(self, prefix: str) -> list[TemplateHandle]:
        return await self._counted("list_templates", self._inner.list_templates(prefix))

    async def delete_template(self, template_id: str) -> bool:
        return await self._counted("delete_template", self._inner.delete_template(template_id))

    async def health(self) -> None:
        """Ask the provider; here its absence counts too, since it is asked on purpose."""
        try:
            await self._counted("health", self._inner.health())
        except ProviderUnavailable as error:
            self._health.trouble(PROVIDER, error.message)
            raise

    async def aclose(self) -> None:
        await self._inner.aclose()


def result_of(error: Exception) -> str:
    return str(error.reason) if isinstance(error, BackendError) else "Unexpected"
