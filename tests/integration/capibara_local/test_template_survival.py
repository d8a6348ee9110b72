"""Templates when their server is killed: what was finished stays, what was not leaves nothing."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest
from e2b import Template
from e2b.exceptions import BuildException
from tests.integration.capibara_local.succession import Succession, marked_processes, wait_until

from capibara_local.pytest_plugin import API_KEY, templates_dir

LASTING = f"sleep 65432.{os.getpid()}"  # of this run: others may run on the machine


@pytest.fixture
def servers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Succession]:
    """Nothing is cached for longer than a template uses it."""
    made = Succession(tmp_path_factory.mktemp("s"), flags=("--pool-images", "", "--layer-cache-hours", "0"))
    made.start()
    yield made
    made.stop()
    assert made.leaks() == []


def layers(servers: Succession) -> set[str]:
    return {path.name for path in (templates_dir(servers.data_dir) / "layers").iterdir()}


def ways_out_of(servers: Succession) -> list[psutil.Process]:
    assert servers.process is not None
    children = psutil.Process(servers.process.pid).children(recursive=True)
    return [child for child in children if "slirp4netns" in child.name() or "slirp4netns" in " ".join(child.cmdline())]


def test_a_killed_build_leaves_nothing_and_can_be_built_again(servers: Succession) -> None:
    started = Template().from_base_image().run_cmd("echo one > ~/one && echo ready")
    info = servers.client.Template.build_in_background(started.run_cmd(f"echo two > ~/two; {LASTING}"), "demo")
    wait_until(lambda: marked_processes(LASTING))
    making = {name for name in layers(servers) if name.startswith(".")}
    assert making
    ways_out = ways_out_of(servers)
    assert ways_out
    servers.restart()
    wait_until(lambda: not marked_processes(LASTING))
    assert not making & layers(servers)
    wait_until(lambda: not any(name.startswith(".") for name in layers(servers)))  # the collector's, on their way out
    wait_until(
        lambda: not any(way_out.is_running() and way_out.status() != psutil.STATUS_ZOMBIE for way_out in ways_out)
    )
    assert not servers.client.Template.exists("demo")
    with pytest.raises(BuildException, match="build again"):
        servers.client.Template.get_build_status(info)
    servers.client.Template.build(Template().from_base_image().run_cmd("echo one > ~/one"), "demo")
    with servers.create("demo") as sandbox:
        assert sandbox.commands.run("cat ~/one; ls ~").stdout == "one\none\n"


@pytest.mark.parametrize("moment", [0.0, 0.05, 0.1, 0.2, 0.4, 0.8])
def test_killed_at_any_moment_a_template_is_whole_or_not_there(servers: Succession, moment: float) -> None:
    template = Template().from_base_image()
    for number in range(4):
        template = template.run_cmd(f"head -c 3000000 /dev/zero > ~/{number}")
    servers.client.Template.build_in_background(template, "demo")
    time.sleep(moment)  # the moment is the matter of the test: any will do
    servers.restart()
    if servers.client.Template.exists("demo"):
        with servers.create("demo") as sandbox:
            assert sandbox.commands.run("stat -c %s ~/?").stdout.split() == ["3000000"] * 4
    servers.client.Template.build(template, "demo")
    with servers.create("demo") as sandbox:
        assert sandbox.commands.run("stat -c %s ~/?").stdout.split() == ["3000000"] * 4


def test_a_template_survives_its_server_and_its_sandboxes_survive_it(servers: Succession) -> None:
    info = servers.client.Template.build(Template().from_base_image().run_cmd("echo kept > ~/file"), "demo:v1")
    sandbox = servers.create("demo:v1")
    servers.restart()
    assert servers.client.Template.get_tags("demo")[0].build_id == info.build_id
    assert servers.client.Template.get_build_status(info).status == "ready"
    with servers.create("demo:v1") as other:
        assert other.commands.run("cat ~/file").stdout == "kept\n"
    assert delete(servers, "demo") == 204
    assert delete(servers, "demo") == 404
    servers.restart()
    assert sandbox.commands.run("cat ~/file").stdout == "kept\n"
    assert len(layers(servers)) == 1
    sandbox.kill()
    servers.client.Template.build(Template().from_base_image().run_cmd("true"), "other")
    delete(servers, "other")  # a deletion is when the collector comes
    wait_until(lambda: layers(servers) == set())


def test_servers_of_one_folder_share_templates(servers: Succession, tmp_path: Path) -> None:
    shared = ("--templates-dir", str(templates_dir(servers.data_dir)))
    second = Succession(tmp_path, flags=(*servers.flags, *shared))
    second.start()
    try:
        servers.client.Template.build(Template().from_base_image().run_cmd("echo 1 > ~/file"), "demo")
        with second.create("demo") as sandbox:
            assert delete(servers, "demo") == 204
            assert not second.client.Template.exists("demo")
            servers.restart()
            assert sandbox.commands.run("cat ~/file").stdout == "1\n"
    finally:
        second.stop()


def delete(servers: Succession, name: str) -> int:
    url = f"http://127.0.0.1:{servers.port}/templates/{name}"
    return httpx.delete(url, headers={"X-API-KEY": API_KEY}, timeout=20).status_code
