"""Reading files of other executions of the same namespace."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from pydantic import ValidationError

from capibara.api.execution import CodeExecution
from capibara.api.files import ExecutionFileReference
from capibara.api.outputs import CollectedFile
from capibara.core.pipeline import Lacking, find_file, has_ended, inline_content, named_executions, whole
from capibara.kube.client import KubeClient, NotFound
from capibara.kube.status import Reference

MOST_FOLLOWED: Final = 32
"""Executions that are looked at to find a circle."""

MOST_BYTES: Final = 8 * 1024**2
"""Of all inputs of one execution together."""

StoredFile = Callable[[CodeExecution, CollectedFile], Awaitable[bytes]]
"""Reads the content of a file that is in the output store. Raises Lacking, Unavailable."""


class Unended(Exception):
    """An execution that is named has not ended yet."""


class NoExecution(Exception):
    """There is no execution of that name, yet."""


class Unavailable(Exception):
    """The file is in the output store, which does not answer just now."""


class Circle(Exception):
    """Executions wait for each other."""


class Upstream:
    """Files of executions that one execution names. `stored`: None where there is no output store."""

    def __init__(self, client: KubeClient, execution: CodeExecution, stored: StoredFile | None = None) -> None:
        self._client = client
        self._namespace = execution.metadata.namespace
        self._name = execution.metadata.name
        self._stored = stored
        self._read: dict[str, CodeExecution] = {}

    async def content(self, reference: ExecutionFileReference) -> bytes:
        """The file's content. Raises NoExecution, Unended, Unavailable, Circle, Lacking."""
        if reference.name == self._name:
            raise Circle("an execution cannot wait for itself")
        other = await self._execution(reference.name)
        if not has_ended(other):
            await self._refuse_circle(other)
            raise Unended(f"CodeExecution {reference.name} has not ended")
        file = find_file(other, reference.path)
        if file.ref is None or file.text is not None or file.data is not None:
            return inline_content(other, file)
        where = f"file {file.path} of CodeExecution {reference.name}"
        if self._stored is None:
            raise Lacking(f"{where} is in an output store: there is none now")
        if (file.bytes or 0) > MOST_BYTES:
            raise Lacking(f"{where} has more than the {MOST_BYTES} bytes that inputs may have")
        return whole(await self._stored(other, file), file, where)

    async def _execution(self, name: str) -> CodeExecution:
        if name not in self._read:
            try:
                body = await self._client.get(Reference("codeexecutions", self._namespace, name).path)
                self._read[name] = CodeExecution.model_validate(body)
            except NotFound:
                raise NoExecution(f"there is no CodeExecution {name} in namespace {self._namespace}") from None
            except ValidationError:
                raise Lacking(f"CodeExecution {name} cannot be read by this version") from None
        return self._read[name]

    async def _refuse_circle(self, other: CodeExecution) -> None:
        """Whether what it waits for waits for it, over any number of others. Raises Circle."""
        open_names, seen = list(named_executions(other)), {other.metadata.name}
        while open_names and len(seen) < MOST_FOLLOWED:
            name = open_names.pop()
            if name == self._name:
                raise Circle(f"CodeExecution {other.metadata.name} waits for this one: neither can begin")
            if name in seen:
                continue
            seen.add(name)
            try:
                further = await self._execution(name)
            except (NoExecution, Lacking):
                continue
            if not has_ended(further):
                open_names += named_executions(further)
