"""Building templates with the unmodified SDK, and sandboxes made of them. Packages are real and small."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from e2b import Template, wait_for_file, wait_for_port
from e2b.exceptions import BuildException, SandboxException, TemplateException

from .conftest import SDK


def templates(sdk: SDK) -> Any:
    return sdk.client.AsyncTemplate if sdk.is_async else sdk.client.Template


@pytest.fixture
async def name(sdk: SDK) -> AsyncIterator[str]:
    """A name of its own; what was built under it is deleted."""
    chosen = f"t-{uuid.uuid4().hex}"
    yield chosen
    if await sdk(templates(sdk).exists, chosen):
        assert await sdk(sdk.Sandbox.delete_snapshot, chosen)  # DELETE /templates/{id}


async def build(sdk: SDK, template: Any, name: str, **options: Any) -> tuple[Any, list[str]]:
    """(what the build is known as, the lines of its log)."""
    log: list[str] = []
    info = await sdk(
        templates(sdk).build, template, name, on_build_logs=lambda entry: log.append(entry.message), **options
    )
    return info, log


async def output(sdk: SDK, sandbox: Any, command: str) -> str:
    return str((await sdk(sandbox.commands.run, command)).stdout).strip()


async def test_packages_of_three_registries(sdk: SDK, name: str) -> None:
    template = (
        Template()
        .from_base_image()
        .pip_install("six==1.16.0")
        .npm_install("is-number@7.0.0")
        .apt_install("hello", no_install_recommends=True)
    )
    await build(sdk, template, name)
    async with sdk.sandbox(name) as sandbox:
        assert await output(sdk, sandbox, "python3 -c 'import six; print(six.__version__)'") == "1.16.0"
        assert await output(sdk, sandbox, "node -e 'console.log(require(\"is-number\")(7))'") == "true"
        assert await output(sdk, sandbox, "hello") == "Hello, world!"


async def test_steps_leave_files_variables_workdir_and_user(sdk: SDK, name: str) -> None:
    template = (
        Template()
        .from_base_image()
        .set_envs({"GREETING": 'hi "you" `there`', "WHERE": "/srv/$USER"})
        .run_cmd("mkdir -p /srv/here && echo 1 > /srv/here/file", user="root")
        .set_workdir("/srv/work")
        .run_cmd('echo "$GREETING" > greeting')
        .set_user("builder")
        .run_cmd("id -un > /tmp/who")
    )
    await build(sdk, template, name)
    async with sdk.sandbox(name) as sandbox:
        assert await output(sdk, sandbox, "id -un; pwd; cat greeting; cat /tmp/who; stat -c %U /srv/here/file") == (
            'builder\n/srv/work\nhi "you" `there`\nbuilder\nroot'
        )
        assert await output(sdk, sandbox, 'echo "$WHERE"') == "/srv/root"
        result = await sdk(sandbox.commands.run, 'echo "$GREETING"', envs={"GREETING": "own"})
        assert result.stdout == "own\n"


async def test_copy(sdk: SDK, name: str, tmp_path: Path) -> None:
    (tmp_path / "app" / "lib").mkdir(parents=True)
    (tmp_path / "one.txt").write_text("one")
    (tmp_path / "app" / "main.py").write_text("print('main')")
    (tmp_path / "app" / "lib" / "big.bin").write_bytes(bytes(3_000_000))
    (tmp_path / "app" / "link").symlink_to("main.py")
    template = (
        Template(file_context_path=tmp_path)
        .from_base_image()
        .copy("one.txt", "/opt/deep/renamed.txt")
        .copy("one.txt", "relative/", user="root", mode=0o600)
        .copy("app", "/srv/app")
        .copy("app/*.py", "/srv/glob", gzip=False)
    )
    await build(sdk, template, name)
    async with sdk.sandbox(name) as sandbox:
        assert await output(sdk, sandbox, "cat /opt/deep/renamed.txt; stat -c %U /opt/deep") == "oneuser"
        assert await output(sdk, sandbox, "stat -c '%U %a' ~/relative/one.txt") == "root 600"
        assert await output(sdk, sandbox, "stat -c %s /srv/app/lib/big.bin; readlink /srv/app/link") == (
            "3000000\nmain.py"
        )
        assert await output(sdk, sandbox, "ls /srv/glob; ls -A /tmp") == "main.py"


async def test_unchanged_steps_come_from_the_cache(sdk: SDK, name: str, tmp_path: Path) -> None:
    mark = uuid.uuid4().hex
    (tmp_path / "file").write_text("before")

    def template() -> Any:
        context = Template(file_context_path=tmp_path).from_base_image()
        return context.run_cmd(f"echo {mark} > first").copy("file", "second").run_cmd("date +%N > third")

    async def built(template: Any, **options: Any) -> list[bool]:
        log = (await build(sdk, template, name, **options))[1]
        return [f"CACHED [builder {n}/3]" in "\n".join(log) for n in (1, 2, 3)]

    assert await built(template()) == [False, False, False]
    assert await built(template()) == [True, True, True]
    (tmp_path / "file").write_text("after")
    assert await built(template()) == [True, False, False]
    assert await built(template(), skip_cache=True) == [False, False, False]
    async with sdk.sandbox(name) as sandbox:
        assert await output(sdk, sandbox, "cat first second") == f"{mark}\nafter"


async def test_a_failing_step_ends_the_build_with_what_it_said(sdk: SDK, name: str) -> None:
    template = Template().from_base_image().run_cmd("true").run_cmd("echo fine; echo broken >&2; exit 3")
    log: list[str] = []
    with pytest.raises(BuildException, match=r"exit status 3(.|\n)*broken") as failure:
        await sdk(templates(sdk).build, template, name, on_build_logs=lambda entry: log.append(entry.message))
    assert "[builder 2/2] [stderr]: broken" in log
    assert failure.traceback[-1].path.name == Path(__file__).name  # the line of the step is in the traceback
    assert not await sdk(templates(sdk).exists, name)
    with pytest.raises(SandboxException, match="not found"):
        await sdk(sdk.Sandbox.create, name)


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        pytest.param(Template().from_ubuntu_image("24.04"), "no image registry", id="an image of a registry"),
        pytest.param(Template().from_python_image("3.12"), r"Python 3\.13 only", id="another Python"),
        pytest.param(Template().from_image("a/b", "me", "secret"), "credentials", id="a private registry"),
        pytest.param(Template().from_template("no-such-template"), "not found; build it first", id="no template"),
        pytest.param(Template().from_base_image().run_cmd("id", user="nobody-here"), "invalid username", id="no user"),
        pytest.param(
            Template().from_base_image().run_cmd("python3 -c 'bytearray(3 << 30)'"), "ran out of memory", id="memory"
        ),
        pytest.param(
            Template().from_base_image().set_start_cmd("exit 4", wait_for_file("/never")), "exit status 4", id="start"
        ),
    ],
)
async def test_what_cannot_be_built_says_why(sdk: SDK, name: str, template: Any, reason: str) -> None:
    with pytest.raises(BuildException, match=reason):
        await sdk(templates(sdk).build, template, name)


async def test_steps_reach_the_outside_but_not_the_host(sdk: SDK, name: str) -> None:
    """10.0.2.2 is how the way out sees its host, 169.254.169.254 where clouds keep their metadata."""
    refused = "".join(
        f"! curl --silent --max-time 3 http://{address} && " for address in ("10.0.2.2", "169.254.169.254")
    )
    template = (
        Template().from_base_image().run_cmd(f"{refused} curl --silent --head --max-time 20 http://deb.debian.org")
    )
    await build(sdk, template, name, skip_cache=True)
    async with sdk.sandbox(name) as sandbox:
        left = "cat /etc/resolv.conf; ls /dev/capibara 2>/dev/null; env | grep -ic _cert || true"
        assert await output(sdk, sandbox, left) == "nameserver 10.0.2.3\n0"  # every sandbox's, and not the host's


async def test_the_start_command_runs_in_every_sandbox(sdk: SDK, name: str) -> None:
    template = (
        Template()
        .from_base_image()
        .set_envs({"WHAT": "served"})
        .set_workdir("/srv/www")
        .run_cmd("echo $WHAT > index.html")
        .set_start_cmd("python3 -m http.server 8080", wait_for_port(8080))
    )
    log = (await build(sdk, template, name))[1]
    assert "Template is ready" in log
    async with sdk.sandbox(name) as sandbox:
        assert await output(sdk, sandbox, "curl --silent localhost:8080") == "served"


async def test_a_template_on_a_template_inherits_all_of_it(sdk: SDK, name: str) -> None:
    first = Template().from_template("code-interpreter-v1").set_envs({"A": "1"}).run_cmd("echo x > ~/x")
    await build(sdk, first, f"{name}:v1")
    child = f"{name}-child"
    await build(sdk, Template().from_template(f"{name}:v1").pip_install("six==1.16.0"), child)
    try:
        async with sdk.sandbox(child) as sandbox:
            assert await output(sdk, sandbox, "echo $A; cat ~/x") == "1\nx"
            execution = await sdk(sandbox.run_code, "import os, six, numpy\nos.environ['A'] + six.__version__")
            assert execution.text == "11.16.0"
    finally:
        assert await sdk(sdk.Sandbox.delete_snapshot, child)


async def test_size_is_the_templates(sdk: SDK, name: str) -> None:
    await build(sdk, Template().from_base_image().run_cmd("true"), name, cpu_count=1, memory_mb=256)
    async with sdk.sandbox(name) as sandbox:
        info = await sdk(sandbox.get_info)
        assert (info.cpu_count, info.memory_mb, info.name) == (1, 256, name)
    async with sdk.sandbox(name, metadata={"capibara6.dev/memory-bytes": str(1 << 30)}) as sandbox:
        assert (await sdk(sandbox.get_info)).memory_mb == 256
    async with sdk.sandbox(name, metadata={"capibara6.dev/memory-bytes": str(128 << 20)}) as sandbox:
        assert (await sdk(sandbox.get_info)).memory_mb == 128


@pytest.mark.parametrize(
    ("options", "reason"),
    [({"cpu_count": 3}, "cpuCount"), ({"memory_mb": 64}, "memoryMB"), ({"tags": ["no tag"]}, "tags")],
)
async def test_sizes_and_tags_that_cannot_be(sdk: SDK, name: str, options: Any, reason: str) -> None:
    with pytest.raises(BuildException, match=reason):
        await sdk(templates(sdk).build, Template().from_base_image(), name, **options)


async def test_tags(sdk: SDK, name: str) -> None:
    api = templates(sdk)
    first, _ = await build(sdk, Template().from_base_image().run_cmd("echo 1 > ~/n"), f"{name}:v1", tags=["stable"])
    second, _ = await build(sdk, Template().from_base_image().run_cmd("echo 2 > ~/n"), name)
    assert first.template_id == second.template_id
    assert {tag.tag: tag.build_id for tag in await sdk(api.get_tags, name)} == {
        "v1": first.build_id,
        "stable": first.build_id,
        "default": second.build_id,
    }
    assigned = await sdk(api.assign_tags, name, ["stable", "v2"])
    assert (assigned.build_id, sorted(assigned.tags)) == (second.build_id, ["stable", "v2"])
    for reference, content in ((f"{name}:v1", "1"), (f"{name}:stable", "2"), (first.template_id, "2")):
        async with sdk.sandbox(reference) as sandbox:
            assert await output(sdk, sandbox, "cat ~/n") == content
    await sdk(api.remove_tags, name, ["v1", "v2"])
    assert sorted(tag.tag for tag in await sdk(api.get_tags, name)) == ["default", "stable"]
    with pytest.raises(TemplateException, match="no tag v1"):
        await sdk(api.remove_tags, name, "v1")


async def test_exists_and_delete(sdk: SDK, name: str) -> None:
    api = templates(sdk)
    assert not await sdk(api.exists, name)
    await build(sdk, Template().from_base_image().run_cmd("echo kept > ~/file"), name)
    assert await sdk(api.exists, name)
    async with sdk.sandbox(name) as sandbox:
        assert await sdk(sdk.Sandbox.delete_snapshot, name)
        assert not await sdk(api.exists, name)
        assert await output(sdk, sandbox, "cat ~/file") == "kept"
    assert not await sdk(sdk.Sandbox.delete_snapshot, name)


async def test_many_builds_at_once(sdk: SDK, name: str) -> None:
    """More than the server builds at a time; two of them are the same."""
    marks = [f"{uuid.uuid4().hex}" for _ in range(5)]
    names = [f"{name}-{n}" for n in range(6)]

    def template(number: int) -> Any:
        return Template().from_base_image().run_cmd(f"echo {marks[number % 5]} > ~/mark")

    await asyncio.gather(*(build(sdk, template(number), each) for number, each in enumerate(names)))
    for number, each in enumerate(names):
        async with sdk.sandbox(each) as sandbox:
            assert await output(sdk, sandbox, "cat ~/mark") == marks[number % 5]
        assert await sdk(sdk.Sandbox.delete_snapshot, each)


async def test_a_build_in_the_background_is_followed(sdk: SDK, name: str) -> None:
    api = templates(sdk)
    counting = Template().from_base_image().run_cmd("seq 300")
    info = await sdk(api.build_in_background, counting, name, skip_cache=True)
    lines: list[str] = []
    async with asyncio.timeout(60):
        while True:
            status = await sdk(api.get_build_status, info, logs_offset=len(lines))
            lines += [entry.message for entry in status.log_entries]
            if status.status.value in ("ready", "error") and not status.log_entries:
                break
            await asyncio.sleep(0.05)
    assert status.status.value == "ready"
    assert [line for line in lines if "[stdout]" in line] == [f"[builder 1/1] [stdout]: {n}" for n in range(1, 301)]
