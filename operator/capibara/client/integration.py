"""E2BIntegration: the original Capibara's Python API, on top of CodeExecutions."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self, cast

from capibara.api.execution import CodeExecution, CodeExecutionSpec
from capibara.client.awaiting import awaited
from capibara.client.errors import IntegrationError, InvalidRequest, WaitTimeout
from capibara.client.fetching import find_content, read_store
from capibara.client.health import OK, HealthReport, build_report, check_operator, check_permissions
from capibara.client.link import Link, where
from capibara.client.live import Following
from capibara.client.looking import newest
from capibara.client.request import (
    CREATED_BY,
    CREATOR,
    build_annotations,
    build_execution,
    build_spec,
    name_prefix,
    parse_metadata,
)
from capibara.client.result import ExecutionResult, build_result
from capibara.client.stats import ExecutionStats, summarize
from capibara.client.templates import TemplateInfo, build_catalog
from capibara.client.transport import EXECUTIONS, TEMPLATES, Transport
from capibara.client.update import ExecutionUpdate
from capibara.kube.forms import METADATA_LIST
from capibara.kube.gatewayaccess import Bearer
from capibara.store.wholefile import whole_file

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

OPERATOR_NAMESPACE: Final = "capibara-system"
KEPT_SECONDS: Final = 3600

Check = tuple[str, Callable[[], Awaitable[None]]]


class E2BIntegration:
    """Runs code in sandboxes by way of the cluster. One per process: it is made for many calls at once.

    Connects when it is first used, with the pod's service account or the kubeconfig; or, with `url`, to a gateway, as
    whom `token` says (a `Path`: the file that has it, read anew now and then; None: CAPIBARA_TOKEN or
    CAPIBARA_TOKEN_FILE). End it with `async with`, `aclose()`, or the end of `asyncio.run`. Methods raise
    `IntegrationError` (see `capibara.client.errors`) when something around an execution is wrong; that the code fails
    is a result.

    `namespace`: default, the pod's, the kubeconfig context's or the gateway's. `operator_namespace`: where the shared
    templates are; None: do not look. `ttl_seconds`: how long executions are kept after their end; None: for ever.
    `labels`: for every execution. `operator_patience`: seconds until an execution that no operator looks at is given
    up.
    """

    def __init__(
        self,
        *,
        url: str | None = None,
        token: str | Path | None = None,
        kubeconfig: Path | str | None = None,
        namespace: str | None = None,
        operator_namespace: str | None = OPERATOR_NAMESPACE,
        ttl_seconds: int | None = KEPT_SECONDS,
        labels: Mapping[str, str] | None = None,
        operator_patience: float = 30.0,
    ) -> None:
        if url is None and token is not None:
            raise InvalidRequest("a token is for a gateway: give its url too")
        if url is not None and kubeconfig is not None:
            raise InvalidRequest("give the url of a gateway, or a kubeconfig, and not both")
        self._url = url
        self._bearer = Bearer.find() if token is None else bearer_of(token)
        self._kubeconfig = Path(kubeconfig) if kubeconfig is not None else None
        self._namespace = namespace
        self._operator_namespace = operator_namespace
        self._ttl_seconds = ttl_seconds
        self._labels = dict(labels or {})
        self._operator_patience = operator_patience
        self._client_id = uuid.uuid4().hex[:12]
        self._link: Link | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connection. The next call would open another."""
        link, self._link = self._link, None
        if link is not None and link.is_usable():
            await link.close()

    @awaited
    async def process_code_request(
        self,
        code: str,
        template_id: str | None = None,
        task_type: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        *,
        query: str | None = None,
        language: str | None = None,
        timeout: int | None = None,
    ) -> ExecutionResult:
        """Run code in a fresh sandbox and wait for its end. Cancelling the caller cancels the execution.

        The template: `template_id`, else that of `task_type`, else the one `query` is about, else the default.
        `metadata`: `request_type` 'template' or 'dynamic', and for the latter `requirements`: timeout (seconds),
        memory_limit_mb, cpu_percent, packages. `timeout`: seconds, at most the template's.
        """
        asked = parse_metadata(metadata)
        spec = build_spec(code, template_id, task_type, asked, query=query, language=language, timeout=timeout)
        return await self.execute(spec, task_type=task_type, annotations=build_annotations(asked))

    @awaited
    async def process_ia_request(
        self, /, query: str, code: str, metadata: Mapping[str, Any] | None = None, **options: Any
    ) -> ExecutionResult:
        """Run code with the template that the query's words name, in Spanish or English (docs/client.md)."""
        return await self.process_code_request(code, metadata=metadata, query=query, **options)

    @awaited
    async def execute(
        self,
        spec: CodeExecutionSpec,
        *,
        task_type: str | None = None,
        annotations: Mapping[str, str] | None = None,
    ) -> ExecutionResult:
        """Run any spec: files, secrets, standard input and whatever else the API has."""
        manifest = self._manifest(spec, annotations)
        return build_result(await self._connect().run(manifest, self._operator_patience), task_type)

    @awaited
    async def submit(
        self,
        code: str | CodeExecutionSpec,
        template_id: str | None = None,
        task_type: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        *,
        query: str | None = None,
        language: str | None = None,
        timeout: int | None = None,
    ) -> str:
        """Write an execution and return its name at once; it runs on whatever becomes of the caller.

        The arguments of `process_code_request`; or a whole spec instead of all but `metadata`. The name is what `wait`,
        `stream` and `cancel` take, in any process.
        """
        asked = parse_metadata(metadata)
        if isinstance(code, CodeExecutionSpec):
            if any((template_id, task_type, query, language, timeout)):
                raise InvalidRequest("a spec says everything: leave the other arguments out, or give code")
            spec = code
        else:
            spec = build_spec(code, template_id, task_type, asked, query=query, language=language, timeout=timeout)
        manifest = self._manifest(spec, build_annotations(asked))
        await (await self._connect().transport()).create(manifest)
        return str(manifest["metadata"]["name"])

    @awaited
    async def wait(self, name: str, *, timeout: float | None = None) -> ExecutionResult:
        """Wait for the end of an execution, whoever wrote it. Nothing that happens here ends it.

        `timeout`: seconds; WaitTimeout then says how to find the execution, which goes on. Raises NoSuchExecution.
        """
        link = self._connect()
        limit = asyncio.timeout(timeout)
        try:
            async with limit:
                return build_result(await link.wait(name, self._operator_patience))
        except TimeoutError as error:
            if not limit.expired():
                raise
            found = where(name, (await link.transport()).namespace)
            raise WaitTimeout(f"not over after {timeout:g} s, and goes on; {found}") from error

    async def stream(self, name: str) -> AsyncIterator[ExecutionUpdate]:
        """The execution as it is, again whenever its status changes, and with what it prints; the last has `over`.

        `printed` comes at once with a gateway that tells it, or where the operators' key is (docs/client.md); else at
        the end. Raises NoSuchExecution.
        """
        link = self._connect()
        source = (await link.transport()).output_source(self._operator_namespace or OPERATOR_NAMESPACE)
        async with aclosing(
            cast("AsyncGenerator[ExecutionUpdate]", Following(link.changes(name), source).updates())
        ) as them:
            async for update in them:
                yield update

    @awaited
    async def fetch(self, name: str, path: str) -> bytes:
        """What an execution left, whole, also where only the output store has it.

        `path`: of a file, `results/1` (the first), `results.ndjson` (all, of more than a status has), `stdout` or
        `stderr` (a file of that name: `./stdout`). Without a gateway, the environment has to say where the store is
        (docs/outputs.md). What is large: `fetch_file`, `fetch_pieces`. Raises NoSuchExecution, NotKept.
        """
        return b"".join([piece async for piece in self.fetch_pieces(name, path)])

    @awaited
    async def fetch_file(self, name: str, path: str, target: Path | str) -> int:
        """`fetch` into a file, whole or not at all, in constant memory; how many bytes it has. Raises OSError too."""
        size = 0
        async with aclosing(self.fetch_pieces(name, path)) as pieces:
            with whole_file(Path(target)) as file:
                async for piece in pieces:
                    size += await asyncio.to_thread(file.write, piece)
        return size

    async def fetch_pieces(self, name: str, path: str) -> AsyncGenerator[bytes, None]:
        """`fetch` in pieces, as they come, in constant memory."""
        transport = await self._connect().transport()
        execution = await self.get_execution(name)
        found = find_content(execution.status, path)
        if isinstance(found, bytes):
            yield found
            return
        source = transport.stored(name, found[0]) if transport.is_gateway else read_store(execution, *found)
        async with aclosing(source) as pieces:
            async for piece in pieces:
                yield piece

    @awaited
    async def get_execution(self, name: str) -> CodeExecution:
        """The object of an execution, as it is now. Raises NoSuchExecution."""
        return CodeExecution.model_validate(await (await self._connect().transport()).read(name))

    @awaited
    async def list_recent(self, count: int = 20) -> list[str]:
        """The names of the newest executions of the namespace, whoever wrote them; the newest first."""
        found, _ = await (await self._connect().transport()).list(EXECUTIONS, form=METADATA_LIST)
        return newest(found, count)

    @awaited
    async def cancel(self, name: str) -> None:
        """Have an execution ended, whether it waits or runs; of one that is over, nothing changes.

        Returns when that is written; `wait` tells when it has ended. Raises NoSuchExecution.
        """
        await (await self._connect().transport()).cancel(name)

    def _manifest(self, spec: CodeExecutionSpec, annotations: Mapping[str, str] | None) -> dict[str, Any]:
        return build_execution(
            spec,
            f"{name_prefix(self._client_id)}{uuid.uuid4().hex[:8]}",
            self._client_id,
            ttl_seconds=self._ttl_seconds,
            labels=self._labels,
            annotations=annotations,
        )

    @awaited
    async def get_available_templates(self) -> list[TemplateInfo]:
        """The templates that executions here can name: of this namespace, then the operator's."""
        transport = await self._connect().transport()
        namespaces = dict.fromkeys((transport.namespace, self._operator_namespace or transport.namespace))
        found = [await transport.list(TEMPLATES, namespace) for namespace in namespaces]
        return build_catalog(document for documents, _ in found for document in documents)

    @awaited
    async def get_execution_stats(self) -> ExecutionStats:
        """Counts over all executions that Python clients wrote to this namespace and that are still kept."""
        transport = await self._connect().transport()
        documents, _ = await transport.list(EXECUTIONS, selector=f"{CREATED_BY}={CREATOR}")
        return summarize(documents)

    @awaited
    async def health_check(self, *, run_code: bool = False) -> HealthReport:
        """Whether code can be run; never raises for what is wrong. `run_code`: be sure, by running some."""
        checks: dict[str, str] = {}
        for name, check in self._checks(run_code):
            try:
                await check()
            except IntegrationError as error:
                checks[name] = str(error)
                break
            checks[name] = OK
        return build_report(checks)

    def _checks(self, run_code: bool) -> list[Check]:
        """What to check, in the order in which each makes sense."""
        link = self._connect()

        async def cluster() -> None:
            await link.transport()

        async def installed() -> None:
            await (await link.transport()).check_installed()

        async def gateway() -> None:
            for name, said in (await (await link.transport()).health()).items():
                if said != OK:
                    raise IntegrationError(f"{name}: {said}")

        async def permissions() -> None:
            await check_permissions(await link.transport())

        async def operator() -> None:
            await check_operator(await link.transport(), self._operator_namespace or "")

        async def code() -> None:
            result = await self.process_code_request("print(6 * 7)", task_type="quick")
            if not result.success:
                raise IntegrationError(str(result.error))

        checks: list[Check] = [("cluster", cluster), ("installed", installed)]
        checks.append(("permissions", permissions) if self._url is None else ("gateway", gateway))
        if self._operator_namespace and self._url is None:
            checks.append(("operator", operator))
        return [*checks, ("code", code)] if run_code else checks

    def _connect(self) -> Link:
        """The connection of this event loop."""
        if self._link is None or not self._link.is_usable():
            self._link = Link(self._open, self._client_id)
        return self._link

    async def _open(self) -> Transport:
        if self._url is not None:
            return await Transport.open_gateway(self._url, self._bearer, self._namespace)
        return await Transport.open(self._kubeconfig, self._namespace)


def bearer_of(token: str | Path) -> Bearer:
    return Bearer(file=token) if isinstance(token, Path) else Bearer(token.strip())


@awaited
async def process_ia_request(query: str, code: str) -> ExecutionResult:
    """Run code with the template that the query's words name, over a connection of its own.

    For more than one call, use `E2BIntegration.process_ia_request`.
    """
    async with E2BIntegration() as integration:
        return await integration.process_ia_request(query, code)
