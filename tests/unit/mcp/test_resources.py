"""What executions left, as an agent's program lists and reads it: by the official client."""

import base64
import threading

import pytest
from mcp import Client
from mcp.shared.exceptions import MCPError

from capibara.api.execution import CodeExecution
from capibara.client import ClusterUnavailable, NoSuchExecution, PermissionDenied
from capibara.client.fetching import find_content
from capibara.client.looking import newest
from capibara.mcp import resources
from capibara.mcp.quoting import visible
from capibara.mcp.server import build_server

PNG = b"\x89PNG\r\n\x1a\n rest"
ROOT = "capibara://executions/run-1"


def execution(name="run-1", **status):
    document = {"metadata": {"name": name}, "spec": {"code": "1"}, "status": {"phase": "Succeeded", **status}}
    return CodeExecution.model_validate(document)


RICH = execution(
    stdout={"text": "\x1b[31mhello\x1b[0m\u202e", "bytes": 20},
    stderr={"text": "", "bytes": 0},
    results=[
        {"type": "text/plain", "text": "42", "bytes": 2},
        {"type": "image/png", "text": base64.b64encode(PNG).decode(), "bytes": len(PNG)},
    ],
    files=[
        {"path": "out/a b.csv", "type": "text/csv", "text": "a,b\n1,2\n", "bytes": 8},
        {"path": "/tmp/plot.png", "type": "image/png", "data": base64.b64encode(PNG).decode(), "bytes": len(PNG)},
        {"path": "fake.png", "type": "image/png", "data": base64.b64encode(b"<script>").decode(), "bytes": 8},
        {"path": "sly.txt", "type": "text/plain", "text": "hid\u202eden", "bytes": 9},
        {"path": "stored.bin", "type": "application/zip", "bytes": 3, "ref": "c/n/u/1/files/4"},
        {"path": "stdout", "type": "text/plain", "text": "a file", "bytes": 6},
        {"path": "gone.bin", "bytes": 9_000_000, "message": "it is too large"},
    ],
)


class Executions:
    """Some executions, and what is stored of them."""

    def __init__(self, *executions, stored=b"zip", trouble=None):
        self.executions = {each.metadata.name: each for each in executions}
        self.stored = stored
        self.trouble = trouble

    async def list_recent(self, count):
        if self.trouble is not None:
            raise self.trouble
        return [*self.executions][:count]

    async def get_execution(self, name):
        if name not in self.executions:
            raise NoSuchExecution(f"there is no execution {name}")
        return self.executions[name]

    async def fetch_pieces(self, name, path):
        found = find_content(self.executions[name].status, path)
        if isinstance(found, bytes):
            yield found
        else:
            for at in range(0, len(self.stored), 1000):
                yield self.stored[at : at + 1000]


async def read(uri, executions=None):
    async with Client(build_server(lambda _: executions or Executions(RICH))) as client:
        [content] = (await client.read_resource(uri)).contents
    assert content.meta == {"capibara6.dev/untrusted": True}
    assert content.uri == uri
    return content.mime_type, getattr(content, "text", None) or base64.b64decode(content.blob)


async def refusal(uri, executions):
    async with Client(build_server(lambda _: executions)) as client:
        with pytest.raises(MCPError) as refused:
            await client.read_resource(uri)
    return refused.value.message


@pytest.mark.parametrize(
    ("path", "kind", "content"),
    [
        pytest.param("stdout", "text/plain", "hello\\u202e", id="a stream is text that can be seen"),
        pytest.param("files/out/a%20b.csv", "text/csv", "a,b\n1,2\n", id="a text file is text"),
        pytest.param("files/tmp/plot.png", "image/png", PNG, id="a picture is one, wherever it was"),
        pytest.param("results/2", "image/png", PNG, id="a chart is a picture"),
        pytest.param("results/1", "text/plain", "42", id="a value is text"),
        pytest.param("files/fake.png", "application/octet-stream", b"<script>", id="what is no picture is none"),
        pytest.param("files/sly.txt", "text/plain", "hid\u202eden".encode(), id="text that hides something is bytes"),
        pytest.param("files/stdout", "text/plain", "a file", id="a file may be called as a stream is"),
        pytest.param("files/stored.bin", "application/zip", b"zip", id="what is stored is fetched"),
    ],
)
async def test_what_is_read(path, kind, content):
    assert await read(f"{ROOT}/{path}") == (kind, content)


@pytest.mark.parametrize("path", ["stdout", "files/out/a%20b.csv"])
async def test_texts_are_looked_at_beside_the_event_loop(monkeypatch, path):
    threads = []

    def look(text):
        threads.append(threading.current_thread())
        return visible(text)

    monkeypatch.setattr(resources, "visible", look)
    await read(f"{ROOT}/{path}")
    assert threads
    assert threading.current_thread() not in threads


@pytest.mark.parametrize(
    ("uri", "said"),
    [
        pytest.param(f"{ROOT}/files/none.txt", "left no such thing", id="a file that is not there"),
        pytest.param(f"{ROOT}/files/gone.bin", "it is too large", id="a file that was kept nowhere"),
        pytest.param(f"{ROOT}/results/3", "left no such thing", id="a result that is not there"),
        pytest.param("capibara://executions/other/stdout", "there is no execution other", id="no such execution"),
        pytest.param("capibara://executions/../stdout", "no such resource", id="no name"),
        pytest.param("capibara://executions/a%2F..%2Fb/stdout", "no such resource", id="a name that hides a path"),
        pytest.param("file:///etc/passwd", "no such resource", id="another scheme"),
    ],
)
async def test_what_is_not_there(uri, said):
    assert said in await refusal(uri, Executions(RICH))


async def test_what_is_too_large_says_what_to_do():
    stored = Executions(RICH, stored=bytes(resources.MOST_BYTES + 1))
    said = await refusal(f"{ROOT}/files/stored.bin", stored)
    assert "too many for a resource: `capibara cp run-1" in said


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        pytest.param(b"whole\n", "whole\n", id="whole, where it is stored"),
        pytest.param(bytes(resources.MOST_BYTES + 1), "beginning ... end", id="else as the status has it"),
    ],
)
async def test_a_stream_that_the_status_has_in_part(stored, text):
    found = execution(stdout={"text": "beginning ... end", "bytes": 10**7, "truncated": True, "ref": "c/n/u/1/stdout"})
    assert await read(f"{ROOT}/stdout", Executions(found, stored=stored)) == ("text/plain", text)


async def test_what_cannot_be_read_is_left_out_of_the_list():
    class Some(Executions):
        async def get_execution(self, name):
            return CodeExecution.model_validate({"metadata": {}}) if name == "odd" else self.executions[name]

    async with Client(build_server(lambda _: Some(execution("odd"), RICH))) as client:
        assert (await client.list_resources()).resources


async def test_the_list_has_what_the_newest_executions_left():
    async with Client(build_server(lambda _: Executions(RICH, execution("empty")))) as client:
        listed = (await client.list_resources()).resources
        templates = {each.uri_template for each in (await client.list_resource_templates()).resource_templates}
        read = [await client.read_resource(each.uri) for each in listed]
    assert [each.uri.removeprefix(f"{ROOT}/") for each in listed] == [
        "files/out/a%20b.csv",
        "files/tmp/plot.png",
        "files/fake.png",
        "files/sly.txt",
        "files/stored.bin",
        "files/stdout",
        "results/2",
        "stdout",
    ]
    assert (listed[0].name, listed[0].mime_type, listed[0].size) == ("run-1: out/a b.csv", "text/csv", 8)
    assert len(read) == len(listed)
    assert templates == {
        "capibara://executions/{execution}/files/{+path}",
        "capibara://executions/{execution}/results/{number}",
        "capibara://executions/{execution}/stdout",
        "capibara://executions/{execution}/stderr",
    }


async def test_the_list_is_bounded_and_names_in_it_are_harmless():
    files = [{"path": f"\x1b[2J\u202e{n}/" + "x" * 500, "text": "", "bytes": 0} for n in range(50)]
    many = Executions(*(execution(f"run-{n}", files=files) for n in range(20)))
    async with Client(build_server(lambda _: many)) as client:
        listed = (await client.list_resources()).resources
    assert len(listed) == resources.MOST_LISTED
    assert all(each.name.isprintable() and len(each.name) < 300 for each in listed)


@pytest.mark.parametrize("trouble", [PermissionDenied("no"), None])
async def test_who_may_not_list_is_shown_none(trouble):
    async with Client(build_server(lambda _: Executions(trouble=trouble))) as client:
        assert (await client.list_resources()).resources == []


async def test_that_the_cluster_is_away_is_said():
    async with Client(build_server(lambda _: Executions(trouble=ClusterUnavailable("it is away")))) as client:
        with pytest.raises(MCPError, match="away"):
            await client.list_resources()


def test_the_newest_come_first():
    items = [
        {"metadata": {"name": name, "creationTimestamp": f"2026-01-01T00:00:0{second}Z"}}
        for name, second in (("c", 1), ("b", 3), ("a", 3), ("d", 2))
    ]
    assert newest(items, 3) == ["a", "b", "d"]
