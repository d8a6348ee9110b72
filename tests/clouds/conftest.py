"""Azurite: Microsoft's own emulator of Azure Blob Storage, as a server of the tests."""

from __future__ import annotations

import base64
import hmac
import os
import signal
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path
from typing import Final

import httpx
import pytest

from capibara.devenv.childenv import child_environment
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import Child, Command, wait_until
from capibara.store.objects import OutputStore

PROGRAM: Final = os.environ.get("CAPIBARA_TEST_AZURITE", "")
CONTAINER: Final = "outputs"
READY_SECONDS: Final = 120.0
VERSION: Final = "2023-11-03"
"""Of Azure's protocol."""

ACCOUNT: Final = "capibara"
KEY: Final = base64.b64encode(b"azure-account-key-of-the-tests").decode()


@dataclass(frozen=True)
class AzureServer:
    """Azurite in memory, with one account."""

    url: str

    @property
    def variables(self) -> dict[str, str]:
        """What a client's environment says."""
        return {
            "AZURE_STORAGE_ACCOUNT_NAME": ACCOUNT,
            "AZURE_STORAGE_ACCOUNT_KEY": KEY,
            "AZURE_ENDPOINT": self.url,
            "AZURE_ALLOW_HTTP": "true",
        }

    def create_container(self) -> int:
        """The status of the answer. Our own store never creates one."""
        date = formatdate(usegmt=True)
        headers = {"x-ms-date": date, "x-ms-version": VERSION}
        resource = f"/{ACCOUNT}/{ACCOUNT}/{CONTAINER}\nrestype:container"
        said = "PUT" + "\n" * 12 + "".join(f"{name}:{value}\n" for name, value in headers.items()) + resource
        signed = base64.b64encode(hmac.digest(base64.b64decode(KEY), said.encode(), "sha256")).decode()
        headers["Authorization"] = f"SharedKey {ACCOUNT}:{signed}"
        url = f"{self.url}/{CONTAINER}?restype=container"
        return httpx.put(url, headers=headers, trust_env=False, timeout=READY_SECONDS).status_code


@pytest.fixture(scope="session")
def azure_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AzureServer]:
    folder, port = tmp_path_factory.mktemp("azure"), free_port()
    argv = [PROGRAM, "--blobHost", LOOPBACK, "--blobPort", str(port), "--inMemoryPersistence", "--skipApiVersionCheck"]
    log = folder / "azurite.log"
    variables = child_environment({"AZURITE_ACCOUNTS": f"{ACCOUNT}:{KEY}"})
    child = Child(Command("azurite", [*argv, "--disableTelemetry"], log, variables, signal.SIGTERM, stop_seconds=15))
    try:
        wait_until(lambda: listens(log), READY_SECONDS, "azurite listening", child)
        server = AzureServer(f"http://{LOOPBACK}:{port}/{ACCOUNT}")
        assert server.create_container() == 201
        yield server
    finally:
        child.stop()


def listens(log: Path) -> bool:
    return "successfully listens" in log.read_text()


@pytest.fixture
async def store(azure_server: AzureServer, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[OutputStore]:
    """An empty store."""
    for name, value in azure_server.variables.items():
        monkeypatch.setenv(name, value)
    found = OutputStore(f"az://{CONTAINER}/{os.urandom(4).hex()}")
    yield found
    await found.aclose()
