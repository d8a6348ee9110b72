"""`/mcp` of the gateway: the official client over streamable HTTP, a real API server, tokens of accounts."""

import asyncio
import base64
import json
import time
from contextlib import asynccontextmanager

import httpx
import pytest
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.shared.exceptions import MCPError
from mcp_types import TextContent
from tests.cluster import GROUP, VERSION
from tests.integration.gateway.conftest import bearer

EXECUTION = "capibara6.dev/execution"
PNG = b"\x89PNG\r\n\x1a\n rest"
REQUEST = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
ACCEPT = {"Accept": "application/json, text/event-stream"}


@pytest.fixture
def agent(gateway, people, namespace):
    """A client with the token of an account."""

    @asynccontextmanager
    async def connected(account="runner", mode="auto"):
        url = f"{gateway.url}/mcp?namespace={namespace}"
        token = await asyncio.to_thread(people, account)
        async with (
            httpx.AsyncClient(headers=bearer(token), timeout=120, trust_env=False) as http,
            Client(streamable_http_client(url, http_client=http), mode=mode) as client,
        ):
            yield client

    return connected


def texts(result):
    return [block.text for block in result.content if isinstance(block, TextContent)]


# These come before the operator does.


async def test_a_long_run_can_be_left_looked_at_and_cancelled(agent, cluster, namespace):
    async with agent() as client:
        begun = await client.call_tool("run_code", {"code": "1", "wait_seconds": 0})
        facts = begun.meta[EXECUTION]
        seen = await client.call_tool("get_execution", {"name": facts["name"]})
        await client.call_tool("cancel", {"name": facts["name"]})
    assert not begun.is_error
    assert (facts["over"], seen.meta[EXECUTION]["over"]) == (False, False)
    assert (await asyncio.to_thread(cluster.get, namespace, facts["name"]))["spec"]["cancel"] is True


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_an_agent_that_goes_away_leaves_nothing_running(agent, installed, namespace, mode):
    def specs_with(text):
        listed = ("get", "codeexecutions", f"--namespace={namespace}", "--output=jsonpath={.items[*].spec}")
        while text not in installed.kubectl.run(*listed):
            time.sleep(0.1)

    async with agent(mode=mode) as client:
        call = asyncio.create_task(client.call_tool("run_code", {"code": "1", "wait_seconds": 600}))
        await asyncio.to_thread(specs_with, "code")
        call.cancel()
        await asyncio.wait({call})
        if mode == "auto":  # the older protocol cannot tell a server that keeps no sessions
            await asyncio.to_thread(specs_with, '"cancel":true')
    await asyncio.to_thread(specs_with, '"cancel":true')


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_code_runs_for_the_account_of_the_token(agent, fake_operator, cluster, namespace, mode):
    told = []

    async def progress(done, _total, message):
        told.append((done, message))

    async with agent(mode=mode) as client:
        tools = {tool.name for tool in (await client.list_tools()).tools}
        result = await client.call_tool("run_code", {"code": "stdout hello"}, progress_callback=progress)
    assert tools == {"run_code", "list_templates", "get_execution", "cancel"}
    assert not result.is_error, texts(result)
    facts = result.meta[EXECUTION]
    assert facts.items() >= {"phase": "Succeeded", "reason": "Completed", "over": True}.items()
    assert told
    body = await asyncio.to_thread(cluster.get, namespace, facts["name"])
    annotation = body["metadata"]["annotations"]["capibara6.dev/requested-by"]
    assert annotation == f"system:serviceaccount:{namespace}:runner"


async def test_what_an_account_may_not_is_told_to_the_model(agent):
    async with agent() as client:
        templates = await client.call_tool("list_templates", {})
        missing = await client.call_tool("get_execution", {"name": "none-such"})
    assert texts(templates)[0].startswith("PermissionDenied: ")
    assert "Tell the user" in texts(templates)[0]
    assert texts(missing)[0].startswith("Execution none-such:\nNoSuchExecution: ")


@pytest.fixture
def ended(cluster, namespace):
    """An execution that has left a picture, a file, and some output."""
    cluster.create(namespace, "left", code="1", suspend=True)
    files = [
        {"path": "out/a b.csv", "type": "text/csv", "text": "a,b\n", "bytes": 4},
        {"path": "plot.png", "type": "image/png", "data": base64.b64encode(PNG).decode(), "bytes": len(PNG)},
    ]
    cluster.objects.patch_namespaced_custom_object_status(
        GROUP,
        VERSION,
        namespace,
        "codeexecutions",
        "left",
        {"status": {"stdout": {"text": "hello\n", "bytes": 6}, "files": files}},
        _content_type="application/merge-patch+json",
    )


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_what_executions_left_is_listed_and_read_as_resources(agent, ended, mode):
    async with agent(mode=mode) as client:
        listed = [each.uri for each in (await client.list_resources()).resources]
        templates = (await client.list_resource_templates()).resource_templates
        contents = {uri: (await client.read_resource(uri)).contents[0] for uri in listed}
        with pytest.raises(MCPError, match="execution other"):
            await client.read_resource("capibara://executions/other/stdout")
    root = "capibara://executions/left"
    assert len(templates) == 4
    assert listed == [f"{root}/files/out/a%20b.csv", f"{root}/files/plot.png", f"{root}/stdout"]
    assert contents[listed[0]].text == "a,b\n"
    picture = contents[listed[1]]
    assert (picture.mime_type, base64.b64decode(picture.blob)) == ("image/png", PNG)
    assert contents[listed[2]].text == "hello\n"


async def test_an_account_that_may_not_list_reads_what_it_can_name(agent, ended, people, installed, namespace):
    kubectl, here = installed.kubectl, f"--namespace={namespace}"
    verbs = ("--verb=create,get,patch", "--resource=codeexecutions.capibara6.dev")
    await asyncio.to_thread(kubectl.run, "create", "role", "narrow", *verbs, here)
    subject = f"--serviceaccount={namespace}:nobody"
    await asyncio.to_thread(kubectl.run, "create", "rolebinding", "narrow", "--role=narrow", subject, here)
    async with agent("nobody") as client:
        assert (await client.list_resources()).resources == []
        read = await client.read_resource("capibara://executions/left/stdout")
    assert read.contents[0].text == "hello\n"


def test_the_door_is_closed(gateway, people, namespace):
    url = f"{gateway.url}/mcp?namespace={namespace}"
    with httpx.Client(timeout=60, trust_env=False) as client:
        said = [
            client.post(url, json=REQUEST, headers={**ACCEPT, **headers}).status_code
            for headers in ({}, bearer("wrong"), bearer(people("nobody")), bearer(people("runner")))
        ]
        others = {client.request(method, url, headers=bearer("wrong")).status_code for method in ("GET", "DELETE")}
    assert said == [401, 401, 403, 200]
    assert others == {405}


def test_what_is_no_message_is_refused_in_the_words_of_the_protocol(local_gateway):
    with httpx.Client(timeout=60, trust_env=False) as client:
        answer = client.post(
            f"{local_gateway.url}/mcp", content="{", headers={**ACCEPT, "Content-Type": "application/json"}
        )
        elsewhere = client.post(
            f"{local_gateway.url}/mcp", json=REQUEST, headers={**ACCEPT, "Origin": "http://evil.example"}
        )
    assert answer.status_code == 400
    assert json.loads(answer.text)["error"]["code"] == -32700
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert elsewhere.status_code == 403
