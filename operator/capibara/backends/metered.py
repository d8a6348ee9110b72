"""Any backend, with its calls counted and what they say about the provider told to health."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Final

from capibara.backends.base import (
    BuildProgress,
    BuildRequest,
    CreateRequest,
    NotStarted,
    OutputLimits,
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

    @asynccontextmanager
    async def _call(self, operation: str, *, timed: bool = True, of_sandbox: bool = False) -> AsyncIterator[None]:
        """Around one call. `of_sandbox`: a sandbox answers, which knows nothing of the key or of E2B itself."""
        try:
            async with metrics.provider_call(operation, timed=timed, result_of=result_of):
                yield
        except AuthFailed as error:
            self._health.trouble(KEY, error.message)
            self._doubt.set()
            raise
        except BackendError as error:
            if isinstance(error, ProviderUnavailable):
                self._doubt.set()
            elif not of_sandbox:
                self._answered()
            raise
        if not of_sandbox:
            self._answered()

    def _answered(self) -> None:
        """Note that the provider answered and took the key, whatever else it said."""
        self._health.fine(KEY)
        self._health.fine(PROVIDER)

    async def create(self, request: CreateRequest) -> SandboxHandle:
        async with self._call("create"):
            handle = await self._inner.create(request)
        catalog.SANDBOXES_CREATED.inc()
        return handle

    async def find(self, metadata: Mapping[str, str]) -> list[SandboxHandle]:
        async with self._call("find"):
            return await self._inner.find(metadata)

    async def kill(self, sandbox_id: str) -> bool:
        async with self._call("kill"):
            killed = await self._inner.kill(sandbox_id)
        catalog.SANDBOXES_KILLED.inc(int(killed))
        return killed

    async def run(self, handle: SandboxHandle, request: RunRequest) -> Finished:
        async with self._call("run", timed=False, of_sandbox=True):
            return await self._inner.run(handle, request)

    async def resume(self, handle: SandboxHandle, attempt: str) -> Finished | NotStarted:
        async with self._call("resume", timed=False, of_sandbox=True):
            return await self._inner.resume(handle, attempt)

    async def peek(self, handle: SandboxHandle, attempt: str, limits: OutputLimits) -> Printed:
        async with self._call("peek", of_sandbox=True):
            return await self._inner.peek(handle, attempt, limits)

    async def prepare(self, handle: SandboxHandle, languages: Sequence[str] = ()) -> SandboxHandle:
        async with self._call("prepare", of_sandbox=True):
            return await self._inner.prepare(handle, languages)

    async def build_template(self, request: BuildRequest) -> TemplateBuild:
        async with self._call("build_template"):
            return await self._inner.build_template(request)

    async def find_build(self, name: str) -> TemplateBuild | None:
        async with self._call("find_build"):
            return await self._inner.find_build(name)

    async def build_progress(self, build: TemplateBuild, offset: int = 0) -> BuildProgress:
        async with self._call("build_progress"):
            return await self._inner.build_progress(build, offset)

    async def list_templates(self, prefix: str) -> list[TemplateHandle]:
        async with self._call("list_templates"):
            return await self._inner.list_templates(prefix)

    async def delete_template(self, template_id: str) -> bool:
        async with self._call("delete_template"):
            return await self._inner.delete_template(template_id)

    async def health(self) -> None:
        """Ask the provider; here its absence counts too, since it is asked on purpose."""
        try:
            async with self._call("health"):
                await self._inner.health()
        except ProviderUnavailable as error:
            self._health.trouble(PROVIDER, error.message)
            raise

    async def aclose(self) -> None:
        await self._inner.aclose()


def result_of(error: Exception) -> str:
    return str(error.reason) if isinstance(error, BackendError) else "Unexpected"
