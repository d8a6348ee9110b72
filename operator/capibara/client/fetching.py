"""What an execution left, whole: from its status, or from the output store."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from contextlib import aclosing
from typing import Final

from capibara.api.execution import CodeExecution, CodeExecutionStatus
from capibara.api.outcome import RESULT_LIST
from capibara.client.errors import ClusterUnavailable, NotKept
from capibara.client.result import content_of
from capibara.core.formats import decoded, is_textual
from capibara.store.place import STORE, known_url

STREAMS: Final = frozenset({"stdout", "stderr"})
"""Names of what was printed. A file of such a name is `./stdout`."""


def find_content(status: CodeExecutionStatus, path: str) -> bytes | tuple[str, str]:
    """The content, or its part and key in the output store. `path`: as `E2BIntegration.fetch`. Raises NotKept."""
    kind, _, number = path.partition("/")
    if path in STREAMS:
        stream = status.stdout if path == "stdout" else status.stderr
        if stream is not None and stream.ref is not None:
            return path, stream.ref
        if stream is not None and not stream.truncated:
            return stream.text.encode()
        raise NotKept(f"{path} is not kept whole")
    for place, file in enumerate(status.files):
        if file.path in {path, path.removeprefix("./")}:
            content = content_of(file)
            return content if content is not None else in_store(path, f"files/{place}", file.ref, file.message)
    if path == RESULT_LIST and status.all_results is not None:
        return RESULT_LIST, status.all_results.ref
    if kind == "results" and number.isdecimal() and 0 < int(number) <= len(status.results):
        result = status.results[int(number) - 1]
        if result.text is None:
            return in_store(path, f"results/{int(number) - 1}", result.ref, "it is too large to be kept")
        return result.text.encode() if is_textual(result.type) else decoded(result.text)
    raise NotKept(f"there is no {path}; there is {', '.join(names(status)) or 'nothing'}")


def in_store(path: str, part: str, ref: str | None, message: str | None) -> tuple[str, str]:
    if ref is None:
        raise NotKept(f"{path} is not kept: {message or 'it is too large'}")
    return part, ref


def names(status: CodeExecutionStatus) -> Iterable[str]:
    yield from (file.path for file in status.files)
    yield from (f"results/{number}" for number in range(1, len(status.results) + 1))
    if status.all_results is not None:
        yield RESULT_LIST
    yield from (name for name in ("stdout", "stderr") if getattr(status, name) is not None)


async def read_store(execution: CodeExecution, part: str, ref: str) -> AsyncGenerator[bytes, None]:
    """In pieces, from the store itself, where it is said. Raises NotKept, ClusterUnavailable."""
    from capibara.store.errors import NotStored, StoreError
    from capibara.store.reading import read_stored  # only here: the library takes a moment

    metadata, url = execution.metadata, known_url()
    if not url:
        raise NotKept(
            f"{part} of {metadata.name} is in the output store: use a gateway (url=), or set {STORE} and the"
            f" store's credentials as the operator has them; its key is {ref}"
        )
    try:
        async with aclosing(read_stored(url, metadata.namespace, metadata.uid, ref)) as pieces:
            async for piece in pieces:
                yield piece
    except NotStored as error:
        raise NotKept(f"{part} of {metadata.name} is not in the output store any more") from error
    except StoreError as error:
        raise ClusterUnavailable(f"{part} of {metadata.name} cannot be read: {error.message}") from error
