"""Output stores that are real: a directory, and a server that speaks S3, also in Google's way."""

from __future__ import annotations

import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.gotools import VERSITYGW
from tests.integration.store.disturbance import Disturbance
from tests.integration.store.google import GoogleDoor

from capibara.devenv.childenv import child_environment
from capibara.devenv.health import http_status
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import Child, Command, wait_until
from capibara.store.objects import OutputStore

ACCESS_KEY, SECRET_KEY = "capibara", "s3-secret-key-of-the-tests"
BUCKET = "outputs"
READY_SECONDS = 60.0


@dataclass(frozen=True)
class S3Server:
    """versitygw before a directory. `folder`: the bucket's."""

    url: str
    folder: Path

    def variables(self, url: str = "") -> dict[str, str]:
        """What a client's environment says, to reach it directly or at `url`."""
        return {
            "AWS_ENDPOINT_URL": url or self.url,
            "AWS_ALLOW_HTTP": "true",
            "AWS_ACCESS_KEY_ID": ACCESS_KEY,
            "AWS_SECRET_ACCESS_KEY": SECRET_KEY,
            "AWS_REGION": "us-east-1",
        }


@pytest.fixture(scope="session")
def s3_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    folder, port = tmp_path_factory.mktemp("s3"), free_port()
    (folder / "data" / BUCKET).mkdir(parents=True)
    (folder / "attributes").mkdir()
    argv = [
        *(str(VERSITYGW.find()), "--port", f"{LOOPBACK}:{port}", "--health", "/health"),
        *("posix", "--sidecar", str(folder / "attributes"), str(folder / "data")),
    ]
    keys = {"ROOT_ACCESS_KEY": ACCESS_KEY, "ROOT_SECRET_KEY": SECRET_KEY}
    log = folder / "versitygw.log"
    child = Child(Command("versitygw", argv, log, child_environment(keys), signal.SIGTERM, stop_seconds=15))
    url = f"http://{LOOPBACK}:{port}"
    try:
        wait_until(lambda: http_status(f"{url}/health") == 200, READY_SECONDS, "versitygw answering", child)
        yield S3Server(url, folder / "data" / BUCKET)
    finally:
        child.stop()


@pytest.fixture(params=["directory", "s3", "google"])
async def store(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[OutputStore]:
    """An empty store of each kind."""
    async with AsyncExitStack() as stack:
        prefix = os.urandom(4).hex()
        if request.param == "directory":
            url, variables = f"file://{tmp_path}/outputs", {}
        else:
            server = request.getfixturevalue("s3_server")
            url, variables = f"s3://{BUCKET}/{prefix}", server.variables()
        if request.param == "google":
            door = await stack.enter_async_context(GoogleDoor(server.url, ACCESS_KEY, SECRET_KEY).serving())
            url, variables = f"gs://{BUCKET}/{prefix}", door.variables
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        found = OutputStore(url)
        yield found
        await found.aclose()


@pytest.fixture
async def disturbed(
    s3_server: S3Server, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[OutputStore, Disturbance]]:
    """An S3 store behind a proxy that can be told to misbehave."""
    async with Disturbance(s3_server.url).serving() as proxy:
        for name, value in s3_server.variables(proxy.url).items():
            monkeypatch.setenv(name, value)
        store = OutputStore(f"s3://{BUCKET}/{os.urandom(4).hex()}")
        yield store, proxy
        await store.aclose()
