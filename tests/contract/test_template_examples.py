"""The predefined templates that install something, really built, and their examples within the limits they declare."""

from __future__ import annotations

import re
import uuid
from pathlib import Path
from typing import Any

import pytest
from tests.contract.conftest import REAL
from tests.contract.test_template_builds import finished

from capibara.api.predefined import build_templates
from capibara.api.template import SandboxTemplateSpec
from capibara.backends.base import BuildPhase, BuildRequest
from capibara.core.limits import size_class
from capibara.core.outcome import Finished, Outcome
from capibara.core.results import MIME_TYPES
from capibara.devenv.examples import load_example

pytestmark = [pytest.mark.parametrize("subject", REAL, indirect=True), pytest.mark.timeout(1800)]

EXAMPLES = Path(__file__).parents[2] / "examples"
INLINE = 64 * 1024
BUILD_SECONDS = 1200
TEMPLATES = build_templates()


async def build(subject: Any, spec: SandboxTemplateSpec) -> str:
    """The ID of a template with what `spec` says."""
    size = size_class(spec.limits.cpu_millis, spec.limits.memory_bytes)
    request = BuildRequest(
        name=f"capibara-{uuid.uuid4().hex[:8]}-example",
        base=spec.base,
        cpu_count=size.cpu_count,
        memory_mb=size.memory_mb,
        python=spec.packages.python,
    )
    built = await subject.backend.build_template(request)
    progress, log = await finished(subject, built, BUILD_SECONDS)
    assert progress.phase is BuildPhase.READY, log[-20:]
    return str(built.template_id)


async def run(
    subject: Any, template_id: str, spec: SandboxTemplateSpec, code: str, language: str = "python", **fields: Any
) -> Finished:
    cpu, memory = spec.limits.cpu_millis, spec.limits.memory_bytes
    metadata = {"capibara6.dev/cpu-millis": str(cpu), "capibara6.dev/memory-bytes": str(memory)}
    handle = await subject.create(template_id=template_id, metadata=metadata)
    limits = {"cpu": cpu / 1000, "memory_bytes": memory, "deadline_seconds": float(spec.active_deadline_seconds)}
    end = await subject.backend.run(handle, subject.code(code, language, executor="Interpreter", **limits, **fields))
    assert isinstance(end, Finished)
    return end


@pytest.mark.parametrize(
    "name", ["data-analysis", "visualization", pytest.param("machine-learning", marks=pytest.mark.heavy)]
)
async def test_every_package_is_there_says_its_version_and_draws(subject: Any, name: str) -> None:
    spec = TEMPLATES[name].spec
    example = load_example(EXAMPLES / f"{name}.yaml")
    (execution,) = example.documents
    template_id = await build(subject, spec)
    try:
        end = await run(subject, template_id, spec, execution["spec"]["code"])

        assert (end.outcome, end.exit_code) == (Outcome.COMPLETED, 0), (end.error, end.stderr.text)
        assert re.search(example.expectation.stdout_matches or "", end.stdout.text), end.stdout.text
        kinds = {MIME_TYPES.get(result.type, result.type) for result in end.results if result.text is not None}
        assert kinds >= set(example.expectation.results)
        assert sum(len(result.text or "") for result in end.results) < INLINE, "small enough for a status"
        assert end.usage.peak_memory_bytes is not None
        assert end.usage.peak_memory_bytes < spec.limits.memory_bytes
    finally:
        assert await subject.backend.delete_template(template_id)


async def test_sql_runs_on_duckdb_and_has_the_given_files_as_tables(subject: Any) -> None:
    spec = TEMPLATES["data-analysis"].spec
    template_id = await build(subject, spec)
    try:
        for name in ("sql", "sql-error"):
            example = load_example(EXAMPLES / f"{name}.yaml")
            (execution,) = example.documents
            files = {file["path"]: file["content"].encode() for file in execution["spec"]["files"]}
            end = await run(subject, template_id, spec, execution["spec"]["code"], "sql", files=files)
            assert end.exit_code == example.expectation.exit_code, end
            assert end.stdout.text == example.expectation.stdout
            assert (example.expectation.stderr or "") in end.stderr.text
            assert {MIME_TYPES.get(result.type, result.type) for result in end.results} == set(
                example.expectation.results
            )
        limits = "SELECT current_setting('threads') AS threads, current_setting('memory_limit') AS memory"
        end = await run(subject, template_id, spec, limits, "sql")
        assert end.exit_code == 0, end
        assert "1  672.0 MiB" in end.stdout.text, "less than the sandbox has, so that a query fails with its place"
    finally:
        assert await subject.backend.delete_template(template_id)
