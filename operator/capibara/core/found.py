"""What is known of equal executions: a result to take, one under way to wait for, or neither."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from capibara.api.execution import CacheMode, CodeExecution, CodeExecutionSpec, CodeExecutionStatus
from capibara.api.execution import ExecutionGuarantee as Guarantee
from capibara.api.network import Egress
from capibara.api.outcome import OutputStream, Phase
from capibara.api.outputs import CollectedFile
from capibara.api.template import SandboxTemplate
from capibara.core.cachekey import given
from capibara.core.refs import are_own, stored_bytes

UNDER_WAY: Final = frozenset({Phase.PENDING, Phase.QUEUED, Phase.RUNNING})
"""Phases of a claimed execution whose end will come by itself: one that is suspended may never have one."""


@dataclass(frozen=True, slots=True)
class Unasked:
    """The API server has not been asked yet."""


@dataclass(frozen=True, slots=True)
class Missed:
    """There is no result to take: it has to run."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An equal execution has succeeded, `age` seconds ago."""

    source: CodeExecution
    age: int


@dataclass(frozen=True, slots=True)
class Joined:
    """An equal execution is under way. `since`: when it began to be waited for."""

    name: str
    uid: str
    since: float


Found = Unasked | Missed | Hit | Joined


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the operator's settings allow of a result that is found again.

    `age`: in seconds. `stored`: what it may have in the output store, in bytes; of that, who takes it gets a copy.
    """

    age: int
    stored: int = 0


def takes_part(spec: CodeExecutionSpec) -> bool:
    """Whether results are shared with it at all. What must happen at most once has effects, which a result has not."""
    wants = spec.cache is not None and spec.cache.mode is not CacheMode.NEVER
    return wants and spec.execution_guarantee is Guarantee.AT_LEAST_ONCE


def may_take(spec: CodeExecutionSpec) -> bool:
    """Whether it may take another's result."""
    return spec.cache is not None and spec.cache.mode is CacheMode.USE


def uncacheable(spec: CodeExecutionSpec, template: SandboxTemplate) -> str:
    """Why it may share no result on this template; empty if it may, or does not want to.

    What code finds in the network is in no key: the template's author has to say that it does not matter.
    """
    network = template.spec.network
    reaches = network.egress is Egress.ALLOW or bool(network.allow)
    if not takes_part(spec) or not reaches or template.spec.cacheable:
        return ""
    return (
        f"template {template.metadata.name} lets code reach the network, so equal code need not have equal results:"
        " leave spec.cache out, or set cacheable: true in the template if results may be used again"
    )


def judge(candidates: Iterable[CodeExecution], execution: CodeExecution, key: str, now: float, bounds: Bounds) -> Found:
    """What the executions with its key come to: the youngest result that will do, else one under way."""
    equal = [each for each in candidates if is_equal(each, execution, key)]
    longest = min(bounds.age, longest_of(execution.spec) or bounds.age)
    whole = [each for each in equal if is_whole(each.status) and can_be_copied(each, bounds.stored)]
    hits = [Hit(each, age_of(each, execution, now)) for each in whole]
    young = [hit for hit in hits if hit.age <= longest]
    if young:
        return min(young, key=lambda hit: hit.age)
    under_way = [each for each in equal if each.status.phase in UNDER_WAY and each.status.owner]
    if under_way:
        first = under_way[0].metadata
        return Joined(first.name, first.uid, now)
    return Missed()


def longest_of(spec: CodeExecutionSpec) -> int | None:
    """maxAgeSeconds."""
    return spec.cache.max_age_seconds if spec.cache is not None else None


def is_equal(source: CodeExecution, execution: CodeExecution, key: str) -> bool:
    """Whether it ran, or runs, the same: by what its status says and by its spec, which nobody can change."""
    cache, metadata = source.status.cache, source.metadata
    if cache is None or cache.hit or cache.key != key or metadata.deletion_timestamp is not None:
        return False
    if metadata.uid == execution.metadata.uid or metadata.namespace != execution.metadata.namespace:
        return False
    return takes_part(source.spec) and given(source.spec) == given(execution.spec)


def is_whole(status: CodeExecutionStatus) -> bool:
    """Whether it succeeded, and its status and the output store have all that the run left."""
    if status.phase is not Phase.SUCCEEDED or status.exit_code != 0 or status.completion_time is None:
        return False
    streams = (status.stdout, status.stderr)
    are_told = all(result.ref or (result.text is not None and not result.omitted) for result in status.results)
    are_here = all(map(is_back, status.files))
    is_listed = status.all_results is not None and not status.all_results.truncated
    nothing_lacks = (is_listed or not status.omitted_results) and not status.omitted_files and status.error is None
    return all(map(is_complete, streams)) and are_told and are_here and nothing_lacks


def can_be_copied(source: CodeExecution, most: int) -> bool:
    """Whether what it has in the output store, if anything, is its own, and no more than so many bytes."""
    status, metadata = source.status, source.metadata
    return stored_bytes(status) <= most and are_own(status, metadata.namespace or "", metadata.uid)


def is_back(file: CollectedFile) -> bool:
    """Whether its content is there. A pattern that led to no file has no size, and would lead to none again."""
    return file.bytes is None or not (file.text is None and file.data is None and file.ref is None)


def is_complete(stream: OutputStream | None) -> bool:
    """Whether its text, or what is stored of it, is all that was written.

    What an operator could not mask, or did not see, has no hash.
    """
    if stream is None or not stream.sha256:
        return False
    return not stream.truncated or (stream.ref is not None and stream.ref_bytes == stream.bytes)


def age_of(source: CodeExecution, execution: CodeExecution, now: float) -> int:
    """Seconds since the source ended, the larger of two: until now, and until the execution was created.

    The first is by the clock of an operator, the second by the API server's: an operator whose clock is behind takes no
    result for younger than it was when somebody asked.
    """
    assert source.status.completion_time is not None
    created = execution.metadata.creation_timestamp
    latest = max(now, created.timestamp() if created is not None else now)
    return max(int(latest - source.status.completion_time.timestamp()), 0)
