"""The contract of building templates, on the fake and on everything that speaks E2B's template API."""

from __future__ import annotations

import asyncio
import uuid
from typing import Any

import pytest
from tests.contract.conftest import REAL

from capibara.api.reasons import Reason
from capibara.backends.base import BuildPhase, BuildProgress, BuildRequest, TemplateBuild
from capibara.backends.errors import InvalidRequest
from capibara.core.outcome import Outcome

BUILD_SECONDS = 120
IS_NUMBER = "console.log(require('is-number')(5))"
TREE = "import shutil; print(shutil.which('tree'))"

builders = pytest.mark.parametrize("subject", ["fake", *REAL], indirect=True)
real_builders = pytest.mark.parametrize("subject", REAL, indirect=True)


@pytest.fixture
def prefix() -> str:
    return f"capibara-{uuid.uuid4().hex[:8]}-"


def request(prefix: str, **fields: Any) -> BuildRequest:
    defaults = {"name": prefix + uuid.uuid4().hex[:8], "base": "code-interpreter-v1", "cpu_count": 1, "memory_mb": 512}
    return BuildRequest(**(defaults | fields))


async def finished(
    subject: Any, build: TemplateBuild, seconds: float = BUILD_SECONDS
) -> tuple[BuildProgress, list[str]]:
    """Follow a build to its end, as a caller does: from the offset that it was told."""
    log: list[str] = []
    offset = 0
    async with asyncio.timeout(seconds):
        while True:
            progress = await subject.backend.build_progress(build, offset)
            log += progress.log
            offset = progress.offset
            if progress.phase is not BuildPhase.BUILDING:
                return progress, log
            await asyncio.sleep(0.1)


@builders
async def test_a_build_is_found_by_its_name_under_way_and_when_it_has_ended(subject: Any, prefix: str) -> None:
    wanted = request(prefix)
    assert await subject.backend.find_build(wanted.name) is None
    build = await subject.backend.build_template(wanted)
    assert await subject.backend.find_build(wanted.name) == build
    progress, _ = await finished(subject, build)
    assert progress.phase is BuildPhase.READY
    assert await subject.backend.find_build(wanted.name) == build
    assert await subject.backend.delete_template(build.template_id)


@builders
async def test_templates_are_listed_by_prefix_and_gone_when_deleted(subject: Any, prefix: str) -> None:
    builds = {}
    for wanted in (request(prefix), request(prefix), request("other-" + prefix)):
        builds[wanted.name] = await subject.backend.build_template(wanted)
        await finished(subject, builds[wanted.name])
    ours = {name: build.template_id for name, build in builds.items() if name.startswith(prefix)}
    found = await subject.backend.list_templates(prefix)
    assert {handle.template_id for handle in found} == set(ours.values())
    assert {name for handle in found for name in handle.names} >= set(ours)
    for build in builds.values():
        assert await subject.backend.delete_template(build.template_id) is True
        assert await subject.backend.delete_template(build.template_id) is False
    assert await subject.backend.list_templates(prefix) == []


@builders
async def test_sandboxes_of_a_deleted_template_go_on_and_no_new_ones_come(subject: Any, prefix: str) -> None:
    build = await subject.backend.build_template(request(prefix))
    await finished(subject, build)
    handle = await subject.create(template_id=build.template_id)
    assert await subject.backend.delete_template(build.template_id)
    end = await subject.backend.run(handle, subject.code("echo alive"))
    assert end.outcome is Outcome.COMPLETED
    with pytest.raises(InvalidRequest) as refused:
        await subject.create(template_id=build.template_id)
    assert refused.value.reason is Reason.TEMPLATE_NOT_FOUND


@builders
async def test_a_build_that_nobody_knows_has_failed(subject: Any) -> None:
    progress = await subject.backend.build_progress(TemplateBuild("nonesuch", str(uuid.uuid4())), 0)
    assert progress.phase is BuildPhase.FAILED
    assert "does not know" in progress.error


@real_builders
async def test_packages_of_three_registries_and_variables_are_there(subject: Any, prefix: str) -> None:
    wanted = request(prefix, python=("iniconfig>=2,<3",), npm=("is-number",), apt=("tree",), env={"MARK": 'a "b" c'})
    build = await subject.backend.build_template(wanted)
    progress, log = await finished(subject, build)
    assert progress.phase is BuildPhase.READY, progress.error
    assert any("iniconfig" in line for line in log)
    python = f"import iniconfig, os; print(os.environ['MARK']); {TREE}"
    node = "console.log(require('is-number')(5))"
    for executor in ("Interpreter", "Process", "Kernel"):
        for language, code, said in (("python", python, 'a "b" c\n/usr/bin/tree\n'), ("javascript", node, "true\n")):
            handle = await subject.create(template_id=build.template_id)  # a sandbox serves one attempt
            end = await subject.backend.run(handle, subject.code(code, language, executor=executor))
            assert end.stdout.text == said, (executor, language, end)
    await subject.backend.delete_template(build.template_id)


@real_builders
@pytest.mark.parametrize(
    ("packages", "said"),
    [
        pytest.param({"python": ("capibara-none-such",)}, "Python package capibara-none-such", id="pip: a name"),
        pytest.param({"python": ("six==99",)}, "six==99", id="pip: a version"),
        pytest.param({"npm": ("capibara-none-such",)}, "package capibara-none-such", id="npm: a name"),
        pytest.param({"npm": ("is-number@99.0.0",)}, "is-number@99.0.0", id="npm: a version"),
        pytest.param({"apt": ("capibara-none-such",)}, "Debian has no package capibara-none-such", id="apt: a name"),
        pytest.param({"apt": ("tree=99",)}, "Debian has no such version of tree", id="apt: a version"),
    ],
)
async def test_a_failed_build_names_the_package(subject: Any, prefix: str, packages: Any, said: str) -> None:
    build = await subject.backend.build_template(request(prefix, **packages))
    progress, _ = await finished(subject, build)
    assert progress.phase is BuildPhase.FAILED
    assert said in progress.error


@real_builders
async def test_the_size_of_the_build_is_the_sandbox_s(subject: Any, prefix: str) -> None:
    build = await subject.backend.build_template(request(prefix, memory_mb=256))
    await finished(subject, build)
    handle = await subject.create(template_id=build.template_id)
    hungry = subject.code("x = bytearray(300 * 2**20)", "python", memory_bytes=256 * 2**20)
    end = await subject.backend.run(handle, hungry)
    assert end.outcome is Outcome.OUT_OF_MEMORY
    await subject.backend.delete_template(build.template_id)


@real_builders
async def test_what_is_no_package_name_does_not_become_a_command(subject: Any, prefix: str) -> None:
    """The API refuses such names; should one come through, it is one word for the installer."""
    build = await subject.backend.build_template(request(prefix, python=("six; touch /pwned",)))
    progress, _ = await finished(subject, build)
    assert progress.phase is BuildPhase.FAILED
