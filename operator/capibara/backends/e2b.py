"""E2B: the cloud, a self-hosted installation, or `capibara_local`. Only the `e2b*` modules here
import the E2B SDK.

The SDK's own retries are off and its timeouts not relied on: every call has a deadline of ours around it. Written for
SDK 2.x (the bound URLs go away in 3). Its templates are in `e2b_templates`, runs are followed in `e2b_following`, and
what its exceptions mean is in `e2b_errors`.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import os
from collections import OrderedDict
from collections.abc import AsyncGenerator, Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

# Read by the SDK at import: with its 200 connections the 201st execution would wait for another one's end.
os.environ.setdefault("E2B_MAX_CONNECTIONS", "4000")

import e2b
from e2b import ALL_TRAFFIC
from e2b.sandbox.filesystem.filesystem import WriteEntry

from capibara.backends import runner
from capibara.backends.base import (
    BuildProgress,
    BuildRequest,
    CreateRequest,
    NotStarted,
    OutputLimits,
    Piece,
    RunRequest,
    SandboxHandle,
    TemplateBuild,
    TemplateHandle,
)
from capibara.backends.e2b_errors import guarded
from capibara.backends.e2b_following import (
    CALL_SECONDS,
    LAST_WORD_SECONDS,
    SILENCE_SECONDS,
    UNREACHABLE_SECONDS,
    Following,
    open_stream,
)
from capibara.backends.e2b_templates import Templates
from capibara.backends.errors import (
    AuthFailed,
    BackendError,
    InvalidRequest,
    SandboxGone,
)
from capibara.backends.peek import read_peek
from capibara.backends.standby import Standbys
from capibara.backends.tail import TailReader, tail_command
from capibara.backends.verdict import Transcript, lost, most_text
from capibara.core.outcome import Finished, Printed

CREATE_SECONDS = 60.0
UPLOAD_SECONDS = 60.0
START_SECONDS = 40.0  # what an interpreter may take before the code's deadline begins, and a little
OVERTIME_SECONDS = 10.0  # after the deadline, for the runner to end the code and to say so
PREPARE_SECONDS = 60.0
MOST_ATTACHED = 4096


class E2BBackend:
    """`api_key` is asked for at every call, so that a rotated key is picked up without a restart.

    Empty URLs and domain: E2B cloud. No environment variable of the SDK has a say.
    """

    def __init__(
        self, api_key: Callable[[], str], *, api_url: str = "", sandbox_url: str = "", domain: str = "e2b.app"
    ) -> None:
        self._api_key = api_key
        self._options: dict[str, Any] = {"retries": 0, "debug": False, "domain": domain or "e2b.app"}
        self._options["api_url"] = api_url or f"https://api.{self._options['domain']}"
        if sandbox_url:
            self._options["sandbox_url"] = sandbox_url
        self._client: tuple[str, e2b.E2B] | None = None
        self._attached: OrderedDict[str, e2b.AsyncSandbox] = OrderedDict()
        self._templates = Templates(self._connection, self._options)
        self._standbys = Standbys()

    @property
    def _sandboxes(self) -> type[e2b.AsyncSandbox]:
        return self._connection()[1].AsyncSandbox

    def _connection(self) -> tuple[str, e2b.E2B]:
        """The key in force, and the SDK's client for it."""
        try:
            key = self._api_key()
        except OSError as error:
            raise AuthFailed(f"the file with the E2B API key cannot be read: {error.strerror}") from error
        if not key:
            raise AuthFailed("there is no E2B API key; set E2B_API_KEY (`capibara env` prints that of a local server)")
        if self._client is None or self._client[0] != key:
            self._client = (key, e2b.E2B(api_key=key, **self._options))
        return self._client

    async def create(self, request: CreateRequest) -> SandboxHandle:
        asked = datetime.now(UTC)
        async with guarded(f"create a sandbox of template {request.template_id!r}", CREATE_SECONDS):
            sandbox = await self._sandboxes.create(
                request.template_id,
                timeout=request.timeout_seconds,
                metadata=dict(request.metadata),
                envs=dict(request.envs),
                allow_internet_access=request.allow_internet,
                network=network_rules(request),
                lifecycle={"on_timeout": "kill"},
                idempotency_key=request.idempotency_key,
                request_timeout=CREATE_SECONDS,
            )
        self._remember(sandbox)
        ends = asked + timedelta(seconds=request.timeout_seconds)
        return SandboxHandle(sandbox.sandbox_id, asked, ends, dict(request.metadata))

    async def find(self, metadata: Mapping[str, str]) -> list[SandboxHandle]:
        async with guarded("list sandboxes", CALL_SECONDS):
            pages = self._sandboxes.list(query=e2b.SandboxQuery(metadata=dict(metadata)), order="asc")
        found: dict[str, SandboxHandle] = {}
        while pages.has_next:
            async with guarded("list sandboxes", CALL_SECONDS):
                page = await pages.next_items()
            for info in page:
                handle = SandboxHandle(info.sandbox_id, info.started_at, info.end_at, dict(info.metadata or {}))
                found[handle.id] = handle
        return sorted(found.values(), key=lambda handle: (handle.started_at, handle.id))

    async def kill(self, sandbox_id: str) -> bool:
        self._attached.pop(sandbox_id, None)
        try:
            async with guarded(f"kill sandbox {sandbox_id}", CALL_SECONDS):
                return bool(await self._sandboxes.kill(sandbox_id))
        finally:
            await self._standbys.close(sandbox_id)

    async def run(self, handle: SandboxHandle, request: RunRequest) -> Finished:
        with nothing_begun():
            sandbox = await self._attach(handle)
        delivery, max_text = runner.delivery(request), most_text(request.limits, has_files=bool(request.outputs))
        standby = await self._standbys.take(handle.id)
        if delivered := standby is not None:
            upload = self._upload(sandbox, [delivery])
            standby = standby if await standby.deliver(upload, request.attempt, max_text) else None
        if standby is None:
            with contextlib.nullcontext() if delivered else nothing_begun():
                await self._upload(sandbox, runner.attempt_files(request, token_of(sandbox)))
        allowed = request.deadline_seconds + START_SECONDS + OVERTIME_SECONDS
        command = runner.start_command(request.attempt)
        end = await Following(sandbox, request.attempt, command, allowed, max_text).to_the_end(standby)
        if isinstance(end, NotStarted):  # the upload is there and `start` found nothing: somebody emptied the directory
            return lost(oom=False)
        return end

    async def resume(self, handle: SandboxHandle, attempt: str) -> Finished | NotStarted:
        sandbox = await self._attach(handle)
        allowed = seconds_left(handle) + OVERTIME_SECONDS
        return await Following(sandbox, attempt, runner.follow_command(attempt), allowed).to_the_end()

    async def peek(self, handle: SandboxHandle, attempt: str, limits: OutputLimits) -> Printed:
        command, transcript = runner.peek_command(attempt, limits.inline), Transcript()
        sandbox = await self._attach(handle)
        async with guarded(f"look into sandbox {handle.id}", CALL_SECONDS):
            looking = await open_stream(sandbox, command, transcript.feed, timeout=CALL_SECONDS)
            try:
                await looking.wait()
            finally:
                await looking.disconnect()
        return read_peek(transcript.text, limits)

    async def open_output(self, handle: SandboxHandle, attempt: str, name: str) -> AsyncGenerator[bytes, None]:
        path = runner.output_path(attempt, name)
        sandbox = await self._attach(handle)
        what = f"read {name} out of sandbox {handle.id}"
        async with guarded(what, CALL_SECONDS):
            try:
                pieces = await sandbox.files.read(path, format="stream")
            except e2b.FileNotFoundException as error:
                raise InvalidRequest(f"attempt {attempt} has kept no file {name}") from error
        async with contextlib.aclosing(pieces):
            while True:
                async with guarded(what, SILENCE_SECONDS):
                    piece = await anext(pieces, None)
                if piece is None:
                    return
                yield piece

    async def tail(self, handle: SandboxHandle, attempt: str, most: int) -> AsyncGenerator[Piece, None]:
        command, reader = tail_command(attempt, most), TailReader()
        sandbox = await self._attach(handle)
        what = f"see what sandbox {handle.id} prints"
        async with guarded(what, CALL_SECONDS):
            printing = await open_stream(sandbox, command, reader.feed)
        ending = asyncio.ensure_future(printing.wait())
        ending.add_done_callback(lambda _: reader.end())
        try:
            async for piece in reader.pieces():
                yield piece
            async with guarded(what, LAST_WORD_SECONDS):
                await ending
        finally:
            ending.cancel()
            await asyncio.gather(ending, return_exceptions=True)
            with contextlib.suppress(BackendError):  # the sandbox, which ends it too, may be gone
                async with guarded(what, CALL_SECONDS):
                    await printing.kill()
                    await printing.disconnect()

    async def prolong(self, handle: SandboxHandle, seconds: int) -> SandboxHandle:
        sandbox = await self._attach(handle)
        ends = datetime.now(UTC) + timedelta(seconds=seconds)
        async with guarded(f"prolong sandbox {handle.id}", CALL_SECONDS):
            await sandbox.set_timeout(seconds)
        return replace(handle, ends_at=ends)

    async def prepare(self, handle: SandboxHandle, languages: Sequence[str] = ()) -> SandboxHandle:
        sandbox = await self._attach(handle)
        await self._upload(sandbox, runner.standby_files(token_of(sandbox), languages))
        async with guarded(f"prepare sandbox {handle.id}", PREPARE_SECONDS):
            await self._standbys.open(handle.id, lambda feed: open_stream(sandbox, runner.standby_command(), feed))
        return replace(handle, prepared=True)

    async def _upload(self, sandbox: e2b.AsyncSandbox, files: list[tuple[str, bytes]]) -> None:
        async with guarded(f"upload to sandbox {sandbox.sandbox_id}", UPLOAD_SECONDS):
            await sandbox.files.write_files([WriteEntry(path=path, data=data) for path, data in files])

    async def build_template(self, request: BuildRequest) -> TemplateBuild:
        return await self._templates.build(request)

    async def find_build(self, name: str) -> TemplateBuild | None:
        return await self._templates.find_build(name)

    async def build_progress(self, build: TemplateBuild, offset: int = 0) -> BuildProgress:
        return await self._templates.progress(build, offset)

    async def list_templates(self, prefix: str) -> list[TemplateHandle]:
        return await self._templates.list(prefix)

    async def delete_template(self, template_id: str) -> bool:
        return await self._templates.delete(template_id)

    async def health(self) -> None:
        async with guarded("reach E2B", CALL_SECONDS):
            await self._sandboxes.list(limit=1).next_items()

    async def aclose(self) -> None:
        await self._standbys.aclose()
        self._attached.clear()  # the SDK's connection pools are the process's; there is nothing else to close

    async def _attach(self, handle: SandboxHandle) -> e2b.AsyncSandbox:
        """The sandbox with its access token; asks E2B only for one that this process did not create."""
        known = self._attached.get(handle.id)
        if known is not None:
            return known
        async with guarded(f"connect to sandbox {handle.id}", CALL_SECONDS):
            sandbox = await self._sandboxes.connect(handle.id, timeout=max(1, math.ceil(seconds_left(handle))))
        return self._remember(sandbox)

    def _remember(self, sandbox: e2b.AsyncSandbox) -> e2b.AsyncSandbox:
        self._attached[sandbox.sandbox_id] = sandbox
        while len(self._attached) > MOST_ATTACHED:  # killed by another process, most likely
            self._attached.popitem(last=False)
        return sandbox


@contextlib.contextmanager
def nothing_begun() -> Iterator[None]:
    """A sandbox that is gone by now has not run anything."""
    try:
        yield
    except SandboxGone as error:
        error.begun = False
        raise


def network_rules(request: CreateRequest) -> Any:
    """Everything denied but the list. None without one: `allow_internet_access` says it all."""
    return {"allow_out": list(request.allow_out), "deny_out": [ALL_TRAFFIC]} if request.allow_out else None


def token_of(sandbox: e2b.AsyncSandbox) -> str:
    """The sandbox's envd access token."""
    return str(sandbox.connection_config.sandbox_headers.get("X-Access-Token", ""))


def seconds_left(handle: SandboxHandle) -> float:
    """Of the sandbox's own timeout. Connecting never shortens it, but must not prolong it either."""
    if handle.ends_at is None:
        return UNREACHABLE_SECONDS
    return max(0.0, (handle.ends_at - datetime.now(UTC)).total_seconds())
