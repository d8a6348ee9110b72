"""What a status has in the output store: which keys, how much, and the same under the keys of another execution."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeVar

from capibara.api.outcome import CodeExecutionStatus, ExecutionResult, OutputStream, ResultList
from capibara.api.outputs import CollectedFile
from capibara.core.kept import attempt_key, belongs

ATTEMPT: Final = 0
"""Under which number an execution keeps what it took from another one: its own attempts begin with 1."""

Part = TypeVar("Part", OutputStream, ExecutionResult, ResultList, CollectedFile)


def refs_of(status: CodeExecutionStatus) -> Iterator[tuple[str, int]]:
    """Each key in the output store, with the size that the status tells, in bytes."""
    for each in (status.stdout, status.stderr, *status.results, status.all_results, *status.files):
        if each is not None and each.ref is not None:
            yield each.ref, each.bytes or 0


def are_own(status: CodeExecutionStatus, namespace: str, uid: str) -> bool:
    """Whether all keys are of that execution's own outputs. Whoever may write a status can write any key into it."""
    return all(belongs(ref, None, namespace, uid) for ref, _ in refs_of(status))


def stored_bytes(status: CodeExecutionStatus) -> int:
    """What it has in the output store, in bytes."""
    return sum(size for _, size in refs_of(status))


def copies(status: CodeExecutionStatus, cluster: str, namespace: str, uid: str) -> dict[str, str]:
    """Where each key's content goes that another execution takes: to a key of its own, by the old one."""
    own = attempt_key(cluster, namespace, uid, ATTEMPT)
    return {ref: "/".join((own, *ref.split("/")[4:])) for ref, _ in refs_of(status)}


def under(status: CodeExecutionStatus, keys: Mapping[str, str]) -> CodeExecutionStatus:
    """The status with other keys. Those not named stay."""
    update: dict[str, object] = {}
    if status.stdout is not None:
        update["stdout"] = moved(status.stdout, keys)
    if status.stderr is not None:
        update["stderr"] = moved(status.stderr, keys)
    if status.results:
        update["results"] = tuple(moved(each, keys) for each in status.results)
    if status.all_results is not None:
        update["all_results"] = moved(status.all_results, keys)
    if status.files:
        update["files"] = tuple(moved(each, keys) for each in status.files)
    return status.model_copy(update=update)


def moved(part: Part, keys: Mapping[str, str]) -> Part:
    return part if part.ref is None else part.model_copy(update={"ref": keys.get(part.ref, part.ref)})
