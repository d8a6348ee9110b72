"""A status with every field set."""

from __future__ import annotations

from datetime import UTC, datetime

from capibara.api.caching import CacheSource, CacheStatus
from capibara.api.execution import (
    AttemptRecord,
    CodeExecutionStatus,
    CollectedFile,
    EffectiveLimits,
    Enforcement,
    ExecutionError,
    ExecutionResult,
    LanguageVia,
    OutputStream,
    Phase,
    ResolvedTemplate,
    ResultList,
    RunnerUp,
    TemplateVia,
    Timings,
    Usage,
)
from capibara.api.meta import Condition, ConditionStatus
from capibara.api.reasons import Reason

NOON = datetime(2026, 11, 23, 12, 0, 0, 123456, tzinfo=UTC)

FAILED = Condition(
    type="Succeeded",
    status=ConditionStatus.FALSE,
    reason=Reason.CODE_FAILED,
    message="ended with exit code 3",
    observed_generation=1,
    last_transition_time=NOON,
)

FULL_STATUS = CodeExecutionStatus(
    observed_generation=1,
    phase=Phase.FAILED,
    conditions=(FAILED, FAILED.model_copy(update={"type": "Ready"})),
    owner="operator-1",
    attempt=2,
    started_attempt=2,
    secret_versions="0123456789abcdef",
    reason=Reason.CODE_FAILED,
    omitted_results=1,
    all_results=ResultList(ref="s3://bucket/results.ndjson", bytes=2, sha256="ab", truncated=True),
    start_time=NOON,
    completion_time=NOON,
    template=ResolvedTemplate(
        name="default",
        namespace="capibara-system",
        hash="h",
        template_id="t",
        via=TemplateVia.MODEL,
        score=0.75,
        runner_up=RunnerUp(name="quick-script", score=0.125),
    ),
    limits=EffectiveLimits(cpu="250m", memory="256Mi", active_deadline_seconds=60),
    attempts=(AttemptRecord(number=1, reason="CodeFailed", exit_code=1, completion_time=NOON),),
    language="python",
    language_via=LanguageVia.CODE,
    executor="Interpreter",
    duration="2.0s",
    cost="$0.0001",
    sandbox_id="i-1",
    active_sandbox_id="i-1",
    exit_code=3,
    error=ExecutionError(name="ValueError", value="no", traceback="line 1\nline 2"),
    stdout=OutputStream(text="ñ\u2400", bytes=3, truncated=True, sha256="ab", ref="s3://bucket/stdout", ref_bytes=2),
    stderr=OutputStream(),
    results=(
        ExecutionResult(type="image/png", text="iVBORw0KGgo=", bytes=8),
        ExecutionResult(type="text/html", bytes=10**9, ref="s3://bucket/1"),
    ),
    files=(
        CollectedFile(path="a.csv", bytes=2, sha256="ab", type="text/csv", text="1\n", message="said"),
        CollectedFile(path="a.png", bytes=1, sha256="ab", type="image/png", data="iQ==", ref="s3://bucket/a.png"),
    ),
    omitted_files=1,
    cache=CacheStatus(hit=True, key="ab" * 32, source=CacheSource(name="first", uid="u-1"), age=7),
    usage=Usage(sandbox_time=1.5, cpu_time=0.25, memory_peak="8Gi", cost=0.0001),
    timings=Timings(queued=0, acquire=125, run=1250, collect=500, total=2000),
    enforcement=Enforcement(cpu="cgroup", memory="None"),
)
