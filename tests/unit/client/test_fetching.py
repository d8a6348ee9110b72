"""Fetching what is large by a gateway: in constant memory, whole or not at all."""

import asyncio
import tracemalloc

import pytest
from aiohttp import web

from capibara.api.execution import CodeExecution
from capibara.client import ClusterUnavailable, E2BIntegration, E2BIntegrationSync, NotKept
from capibara.client.fetching import find_content
from capibara.client.result import build_result

MIB = 1024 * 1024
LARGE = 64
"""MiB."""

API = "/apis/capibara6.dev/v1alpha1/namespaces/n/codeexecutions/x"
DOCUMENT = {
    "apiVersion": "capibara6.dev/v1alpha1",
    "kind": "CodeExecution",
    "metadata": {"name": "x", "namespace": "n", "uid": "u", "resourceVersion": "1", "generation": 1},
    "spec": {"code": "1"},
    "status": {
        "phase": "Succeeded",
        "stdout": {"text": "é", "bytes": 2},
        "files": [
            {"path": "large.bin", "bytes": LARGE * MIB, "ref": "r"},
            {"path": "cut.bin", "bytes": LARGE * MIB, "ref": "r"},
            {"path": "gone.bin", "bytes": 1, "ref": "r"},
        ],
    },
}


def test_what_is_no_base64_is_the_text_that_it_is():
    fake = {"type": "image/png", "bytes": 3}
    status = {"results": [{**fake, "text": "abc"}], "files": [{**fake, "path": "fake.png", "data": "abc"}]}
    execution = CodeExecution.model_validate({**DOCUMENT, "status": {**status, "phase": "Succeeded"}})
    assert find_content(execution.status, "results/1") == b"abc"
    assert find_content(execution.status, "fake.png") == b"abc"
    result = build_result(execution)
    assert (result.files, result.truncated) == ({"fake.png": b"abc"}, False)


@pytest.fixture
async def gateway():
    """Has a large file, one that it does not finish, and one that is gone."""

    async def read(_request):
        return web.json_response(DOCUMENT)

    async def show(request):
        number = request.match_info["number"]
        if number == "2":
            return web.json_response({"detail": "it is gone"}, status=404)
        response = web.StreamResponse(headers={"Content-Length": str(LARGE * MIB)})
        await response.prepare(request)
        for count in range(LARGE):
            if number == "1" and count == LARGE // 2:
                request.transport.abort()
                break
            await response.write(bytes([count]) * MIB)
        return response

    application = web.Application()
    application.router.add_get(API, read)
    application.router.add_get("/api/v1/e2b/executions/x/outputs/files/{number}", show)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


@pytest.fixture
async def client(gateway):
    async with E2BIntegration(url=gateway, token="t", namespace="n") as client:
        yield client


def is_whole(path):
    return path.read_bytes() == b"".join(bytes([count]) * MIB for count in range(LARGE))


async def test_a_large_file_goes_to_disk_in_constant_memory(client, tmp_path):
    tracemalloc.start()
    try:
        assert await client.fetch_file("x", "large.bin", tmp_path / "here.bin") == LARGE * MIB
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert is_whole(tmp_path / "here.bin")
    assert peak < 16 * MIB


async def test_what_breaks_off_leaves_what_was_there(client, tmp_path):
    place = tmp_path / "here.bin"
    place.write_text("before")
    with pytest.raises(ClusterUnavailable, match="could not be read whole"):
        await client.fetch_file("x", "cut.bin", place)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["before"]


async def test_what_is_not_kept_leaves_no_file(client, tmp_path):
    for path in ("gone.bin", "none"):
        with pytest.raises(NotKept):
            await client.fetch_file("x", path, tmp_path / "here.bin")
    assert [*tmp_path.iterdir()] == []


async def test_what_is_on_the_status_is_one_piece(client, tmp_path):
    assert [piece async for piece in client.fetch_pieces("x", "stdout")] == ["é".encode()]
    assert await client.fetch_file("x", "stdout", str(tmp_path / "said")) == 2
    assert (tmp_path / "said").read_text() == "é"


async def test_the_sync_twin_does_the_same_and_can_be_left(gateway, tmp_path):
    def use():
        with E2BIntegrationSync(url=gateway, token="t", namespace="n") as client:
            size = client.fetch_file("x", "large.bin", tmp_path / "here.bin")
            pieces = client.fetch_pieces("x", "large.bin")
            first = next(pieces)
            pieces.close()
            return size, first[:1]

    assert await asyncio.to_thread(use) == (LARGE * MIB, b"\0")
    assert is_whole(tmp_path / "here.bin")
