"""What real templates do beyond one build: log from any offset, again, many at once, odd values, sizes as limits."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from tests.contract.conftest import REAL, Subject

from capibara.backends.base import BuildPhase, BuildProgress, BuildRequest, TemplateBuild
from capibara.core.outcome import Outcome

BUILD_SECONDS = 240.0
MIB = 1024 * 1024

pytestmark = pytest.mark.parametrize("subject", REAL, indirect=True)


@dataclass
class Templates:
    """Templates of one test: `prefix` is in front of all their names."""

    subject: Subject
    prefix: str = field(default_factory=lambda: f"capibara-{uuid.uuid4().hex[:8]}-")

    def request(self, name: str = "one", **fields: Any) -> BuildRequest:
        sized = {"cpu_count": 1, "memory_mb": 512} | fields
        return BuildRequest(name=self.prefix + name, base=self.subject.template, **sized)

    async def build(self, request: BuildRequest) -> BuildProgress:
        return await self.follow(await self.subject.backend.build_template(request))

    async def follow(self, build: TemplateBuild) -> BuildProgress:
        """Its end, with the whole log."""
        said: tuple[str, ...] = ()
        offset = 0
        async with asyncio.timeout(BUILD_SECONDS):
            while True:
                progress = await self.subject.backend.build_progress(build, offset)
                said, offset = said + progress.log, progress.offset
                if progress.phase is not BuildPhase.BUILDING and not progress.log:
                    return replace(progress, log=said)
                await asyncio.sleep(0.05)


@pytest.fixture
async def templates(subject: Subject) -> AsyncIterator[Templates]:
    made = Templates(subject)
    yield made
    for handle in await subject.backend.list_templates(made.prefix):
        await subject.backend.delete_template(handle.template_id)


async def test_log_lines_come_once_each_from_any_offset(subject: Any, templates: Templates) -> None:
    build = await subject.backend.build_template(templates.request(python=("iniconfig",)))
    followed = await templates.follow(build)
    assert any("iniconfig" in line for line in followed.log)
    again = await subject.backend.build_progress(build, 2)
    assert again.log == followed.log[2 : 2 + len(again.log)]
    assert again.offset == 2 + len(again.log)


async def test_the_same_content_again_runs_no_installer(subject: Any, templates: Templates) -> None:
    request = templates.request(python=("iniconfig",))
    assert (await templates.build(request)).phase is BuildPhase.READY
    again = await templates.build(request)
    assert again.phase is BuildPhase.READY
    assert not any("Collecting" in line for line in again.log)
    assert len(await subject.backend.list_templates(request.name)) == 1


async def test_builds_of_one_name_at_once_are_one_template_that_works(subject: Any, templates: Templates) -> None:
    request = templates.request(python=("six",))
    ends = await asyncio.gather(*(templates.build(request) for _ in range(4)))
    assert [end.phase for end in ends] == [BuildPhase.READY] * 4, ends
    assert len(await subject.backend.list_templates(request.name)) == 1
    handle = await subject.create(template_id=request.name)
    end = await subject.backend.run(handle, subject.code("import six; print('six')", "python"))
    assert end.stdout.text == "six\n"


async def test_the_newest_build_of_a_name_is_the_one_that_is_found(subject: Any, templates: Templates) -> None:
    builds = []
    for memory in (512, 640):
        build = await subject.backend.build_template(templates.request(memory_mb=memory))
        await templates.follow(build)
        builds.append(build)
    assert await subject.backend.find_build(templates.request().name) == builds[-1]


async def test_variables_are_what_was_asked_for_and_nothing_is_expanded(subject: Any, templates: Templates) -> None:
    env = {"ODD": "pa$$word $HOME ${HOME} $(id) `id` \\n \"q\" 'q'", "PLAIN": "Grüße an alle", "EMPTY": ""}
    request = templates.request(env=env)
    assert (await templates.build(request)).phase is BuildPhase.READY
    code = f"import json, os; print(json.dumps([os.environ[name] for name in {list(env)}]))"
    for executor in ("Process", "Interpreter", "Kernel"):
        handle = await subject.create(template_id=request.name)  # a sandbox serves one attempt
        end = await subject.backend.run(handle, subject.code(code, "python", executor=executor))
        assert json.loads(end.stdout.text) == list(env.values())


TWO_SPINNERS = """
import multiprocessing, time
def spin(until):
    while time.monotonic() < until: pass
    return time.process_time()
if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(sum(pool.map(spin, [time.monotonic() + 3] * 2)) / 3)
"""
HUNGRY = "block = bytearray(400 << 20); print('fed')"


@pytest.mark.parametrize(
    ("memory_mb", "metadata", "fed"),
    [
        pytest.param(256, {}, False, id="the template has less"),
        pytest.param(1024, {}, True, id="the template has more"),
        pytest.param(1024, {"capibara6.dev/memory-bytes": str(256 * MIB)}, False, id="the sandbox asks for less"),
        pytest.param(256, {"capibara6.dev/memory-bytes": str(1024 * MIB)}, False, id="the sandbox cannot ask for more"),
    ],
)
async def test_the_memory_of_a_template_is_its_sandboxes_limit(
    subject: Any, templates: Templates, memory_mb: int, metadata: dict[str, str], fed: bool
) -> None:
    request = templates.request(memory_mb=memory_mb)
    await templates.build(request)
    handle = await subject.create(template_id=request.name, metadata=metadata)
    end = await subject.backend.run(handle, subject.code(HUNGRY, "python"))
    assert end.outcome is (Outcome.COMPLETED if fed else Outcome.OUT_OF_MEMORY)
    assert end.stdout.text == ("fed\n" if fed else "")


@pytest.mark.parametrize(
    ("metadata", "most"),
    [
        pytest.param({}, 1.25, id="the template's"),
        pytest.param({"capibara6.dev/cpu-millis": "200"}, 0.4, id="the sandbox asks for less"),
        pytest.param({"capibara6.dev/cpu-millis": "2000"}, 1.25, id="the sandbox cannot ask for more"),
    ],
)
async def test_the_cpus_of_a_template_are_its_sandboxes_limit(
    subject: Any, templates: Templates, metadata: dict[str, str], most: float
) -> None:
    """CPU time per second; a busy machine only lowers it."""
    request = templates.request(cpu_count=1)
    await templates.build(request)
    handle = await subject.create(template_id=request.name, metadata=metadata)
    end = await subject.backend.run(handle, subject.code(TWO_SPINNERS, "python"))
    assert (end.outcome, end.exit_code) == (Outcome.COMPLETED, 0), end
    assert float(end.stdout.text) < most
