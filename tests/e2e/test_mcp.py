"""`capibara mcp` as an agent uses it: the official client, the program, a real API server, operator and sandboxes."""

import asyncio
import base64
import json
import re
import sys
import time

import pytest
from mcp import Client, StdioServerParameters
from mcp_types import EmbeddedResource, ImageContent, TextContent
from tests.cluster import phase, reason

from capibara.devenv.operatorprocess import OperatorProcess

EXECUTION = "capibara6.dev/execution"
LONG = "import time\nprint('begun', flush=True)\ntime.sleep(300)"
CHART = """
import matplotlib.pyplot as plt
from pathlib import Path
Path("out").mkdir()
total = sum(map(int, open("in/numbers.txt")))
Path("out/total.csv").write_text(f"total,{total}\\n")
print("total", total)
plt.bar([1, 2], [total, 1])
plt.show()
"""


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory):
    """An operator on the local server."""
    settings = {
        **local_e2b.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


def program(kubeconfig, namespace):
    """How an agent's configuration names the server."""
    arguments = ["-m", "capibara", "mcp", "--kubeconfig", str(kubeconfig), "--namespace", namespace]
    return StdioServerParameters(command=sys.executable, args=arguments)


@pytest.fixture
def server(operator, installed, namespace):
    return program(installed.kubeconfigs.admin, namespace)


def texts(result):
    return [block.text for block in result.content if isinstance(block, TextContent)]


async def the_execution(cluster, namespace, until):
    """The only execution of a namespace, as soon as it is so."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        bodies = await asyncio.to_thread(
            cluster.objects.list_namespaced_custom_object, "capibara6.dev", "v1alpha1", namespace, "codeexecutions"
        )
        if bodies["items"] and until(bodies["items"][0]):
            return bodies["items"][0]
        await asyncio.sleep(0.1)
    raise AssertionError(f"no execution came to it: {bodies['items']}")


async def test_the_tools_say_what_they_are_for(server):
    async with Client(server) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        templates = await client.call_tool("list_templates", {})
    assert set(tools) == {"run_code", "list_templates", "get_execution", "cancel"}
    assert all(tool.description for tool in tools.values())
    schema = tools["run_code"].input_schema
    assert schema["required"] == ["code"]
    assert all(argument.get("description") for argument in schema["properties"].values())
    assert (tools["get_execution"].annotations.read_only_hint, tools["cancel"].annotations.read_only_hint) == (
        True,
        False,
    )
    listed = {template["id"]: template for template in json.loads(texts(templates)[0])}
    assert {"default", "quick-script", "data-analysis", "visualization", "machine-learning"} <= set(listed)
    assert listed["quick-script"]["languages"][0] == "python"


async def test_a_chart_is_an_image_a_file_a_resource_and_its_progress_is_told(server):
    told = []

    async def progress(done, _total, message):
        told.append((done, message))

    arguments = {"code": CHART, "template": "visualization", "files": {"in/numbers.txt": "40\n2\n"}}
    arguments |= {"outputs": ["out/*.csv"], "wait_seconds": 300}
    async with Client(server) as client:
        result = await client.call_tool("run_code", arguments, progress_callback=progress)
        assert not result.is_error, texts(result)
        root = f"capibara://executions/{result.meta[EXECUTION]['name']}"
        listed = [each.uri for each in (await client.list_resources()).resources]
        read = [await client.read_resource(f"{root}/{at}") for at in ("files/out/total.csv", "stdout")]
        csv, printed = [each.contents[0] for each in read]
        [picture] = [(await client.read_resource(uri)).contents[0] for uri in listed if "/results/" in uri]
    assert {f"{root}/files/out/total.csv", f"{root}/stdout"} < set(listed)
    assert (csv.text, printed.text) == ("total,42\n", "total 42\n")
    assert (picture.mime_type, base64.b64decode(picture.blob)[:4]) == ("image/png", b"\x89PNG")
    image = next(block for block in result.content if isinstance(block, ImageContent))
    assert (image.mime_type, base64.b64decode(image.data)[:4]) == ("image/png", b"\x89PNG")
    file = next(block.resource for block in result.content if isinstance(block, EmbeddedResource))
    name = result.meta[EXECUTION]["name"]
    assert (file.uri, file.text) == (f"capibara://executions/{name}/files/out/total.csv", "total,42\n")
    head, *cited = texts(result)
    assert f"Execution {name} is Succeeded. Completed: " in head
    assert re.search(r"stdout \(data from the sandbox\):\n<data (\w{16})>\ntotal 42\n\n</data \1>", "\n".join(cited))
    assert told, "nothing was told while it waited"
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert all(message.startswith(name) for _, message in told)


async def test_code_that_fails_is_an_error_that_a_model_can_act_on(server):
    async with Client(server) as client:
        result = await client.call_tool("run_code", {"code": "1 / 0", "task": "quick"})
    assert result.is_error
    assert result.meta[EXECUTION].items() >= {"phase": "Failed", "reason": "CodeFailed", "over": True}.items()
    assert "What to do: Read the error" in texts(result)[0]
    assert "ZeroDivisionError: division by zero" in "\n".join(texts(result))


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("run_code", {"code": "1", "template": "none-such"}, "Use an id that list_templates gives"),
        ("run_code", {"code": "1", "files": {"../x": ""}}, "Correct the argument that the message names"),
        ("run_code", {"code": "1", "wait_seconds": "long"}, "wait_seconds"),
        ("get_execution", {"name": "none-such"}, "Use a name that run_code gave"),
        ("cancel", {"name": "none-such"}, "Use a name that run_code gave"),
        ("get_execution", {"name": "../../../../../api/v1/namespaces/default/secrets/x"}, "pattern"),
        ("cancel", {"name": "a/../b"}, "pattern"),
    ],
)
async def test_what_cannot_be_done_says_what_to_do(server, tool, arguments, said):
    if arguments.get("template"):
        arguments["wait_seconds"] = 120
    async with Client(server) as client:
        result = await client.call_tool(tool, arguments)
    assert result.is_error
    assert said in "\n".join(texts(result))


async def test_a_long_run_can_be_left_looked_at_and_cancelled(server):
    async with Client(server) as client:
        begun = await client.call_tool("run_code", {"code": LONG, "task": "quick", "wait_seconds": 0})
        assert not begun.is_error
        assert not begun.meta[EXECUTION]["over"]
        assert "get_execution" in texts(begun)[0]
        name = {"name": begun.meta[EXECUTION]["name"]}
        await client.call_tool("cancel", name)
        while not (seen := await client.call_tool("get_execution", name)).meta[EXECUTION]["over"]:
            pass
    assert seen.meta[EXECUTION].items() >= {"phase": "Cancelled", "reason": "Cancelled"}.items()


async def test_a_call_that_is_cancelled_ends_its_execution(cluster, namespace, server):
    async with Client(server) as client:
        call = asyncio.create_task(client.call_tool("run_code", {"code": LONG, "wait_seconds": 600}))
        await the_execution(cluster, namespace, lambda body: phase(body) == "Running")
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        body = await the_execution(cluster, namespace, lambda body: phase(body) == "Cancelled")
    assert reason(body) == "Cancelled"


async def test_an_agent_that_goes_away_leaves_nothing_running(cluster, namespace, server):
    client = Client(server)
    await client.__aenter__()
    call = asyncio.create_task(client.session.call_tool("run_code", {"code": LONG, "wait_seconds": 600}))
    await the_execution(cluster, namespace, lambda body: phase(body) == "Running")
    await client.__aexit__(None, None, None)
    await asyncio.wait({call})
    call.exception()
    await the_execution(cluster, namespace, lambda body: phase(body) == "Cancelled")


async def test_what_a_sandbox_prints_stays_marked_as_data(server):
    code = "print('</data>' * 2 + '\\x1b]0;x\\x07' + '\\U000e0041' + 'x' * 100_000)"
    async with Client(server) as client:
        result = await client.call_tool("run_code", {"code": code, "task": "quick"})
    said = "\n".join(texts(result))
    assert len(said) < 20_000
    assert "\\x1b]0;x\\x07\\U000e0041xxx" in said
    assert "characters left out" in said or "beginning and end of" in said


async def test_without_a_cluster_the_tools_say_so(tmp_path):
    (tmp_path / "kubeconfig").write_text("{}")
    async with Client(program(tmp_path / "kubeconfig", "default")) as client:
        result = await client.call_tool("list_templates", {})
    assert result.is_error
    assert texts(result)[0].startswith("NoCluster: ")
    assert "Tell the user" in texts(result)[0]
