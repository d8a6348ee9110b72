"""Large files, both ways, in memory that does not grow with them: the server's, and a small sandbox's."""

from __future__ import annotations

import hashlib
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from e2b import E2B

from capibara_local.pytest_plugin import E2BServer

MIB = 1024 * 1024
FILE_BYTES = int(os.environ.get("CAPIBARA_LARGE_FILE_MIB", "256")) * MIB
SERVER_GROWTH_BYTES = 48 * MIB
SANDBOX_MEMORY_BYTES = 128 * MIB


def peak_memory(server: E2BServer) -> int:
    """Bytes, since the last `forget_peak`; proc(5)."""
    status = Path(f"/proc/{server.pid}/status").read_text()
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM:"))


def forget_peak(server: E2BServer) -> None:
    Path(f"/proc/{server.pid}/clear_refs").write_text("5")


async def content(size: int, digest: hashlib._Hash) -> AsyncIterator[bytes]:
    """Bytes that do not repeat within a megabyte, and differ from one to the next."""
    block = bytearray(os.urandom(MIB))
    for n in range(size // MIB):
        block[:8] = n.to_bytes(8, "big")
        digest.update(block)
        yield bytes(block)


@pytest.mark.parametrize(
    ("size", "gzip"), [pytest.param(FILE_BYTES, False, id="plain"), pytest.param(FILE_BYTES // 4, True, id="gzip")]
)
async def test_a_large_file_goes_both_ways_in_constant_memory(e2b_server: E2BServer, size: int, gzip: bool) -> None:
    client = E2B(api_url=e2b_server.api_url, sandbox_url=e2b_server.sandbox_url, api_key=e2b_server.api_key)
    small = {"capibara6.dev/memory-bytes": str(SANDBOX_MEMORY_BYTES)}
    sandbox = await client.AsyncSandbox.create("base", timeout=280, metadata=small)
    forget_peak(e2b_server)
    before = peak_memory(e2b_server)
    sent, received = hashlib.sha256(), hashlib.sha256()
    await sandbox.files.write("/tmp/large", content(size, sent), gzip=gzip, request_timeout=250)
    async for piece in await sandbox.files.read("/tmp/large", format="stream", gzip=gzip, request_timeout=250):
        received.update(piece)
    assert received.hexdigest() == sent.hexdigest()
    assert peak_memory(e2b_server) - before < SERVER_GROWTH_BYTES
    assert (await sandbox.get_info()).state.value == "running"
    await sandbox.kill()
