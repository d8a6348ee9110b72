"""How long stored output stays once its execution is gone: a whole operator, and stores that two clusters share.

What is said here is what the store has and what it has not any more. That a comparison has come by is known from
another output that it took; how old an output is, the test decides.
"""

from __future__ import annotations

import asyncio
import os
import time
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.integration.store.conftest import BUCKET, s3_server

from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.processes import wait_until
from capibara.store.objects import OutputStore

__all__ = ["s3_server"]  # a fixture

PATIENCE_SECONDS = 120
RETENTION_SECONDS = 3600
LONG_AGO_SECONDS = 2 * RETENTION_SECONDS
LONG = "print('x' * 10**6)"
CACHED = {"code": f"{LONG}  # found again", "cache": {"mode": "Use"}}


@dataclass(frozen=True)
class Shared:
    """A store, and the folder in which its objects are files."""

    url: str
    folder: Path
    variables: dict[str, str]

    def keys(self) -> set[str]:
        """Of all objects, as the store tells them."""

        async def listed() -> set[str]:
            store = OutputStore(self.url)
            keys = {each.key async for batch in store.batches("") for each in batch}
            await store.aclose()
            return keys

        return asyncio.run(listed())

    def put(self, key: str) -> str:
        """Write an object as another cluster's operator would."""

        async def written() -> None:
            async def content():
                yield b"x"

            store = OutputStore(self.url)
            await store.put(key, content())
            await store.aclose()

        asyncio.run(written())
        return key

    def age(self, *keys: str) -> None:
        """Have been written long ago."""
        at = time.time() - LONG_AGO_SECONDS
        for key in keys:
            os.utime(self.folder / key, (at, at))

    def lacks(self, key: str) -> bool:
        return key not in self.keys()


@pytest.fixture(params=["directory", "s3"])
def shared(request, tmp_path, monkeypatch):
    if request.param == "directory":
        return Shared(f"file://{tmp_path}/outputs", tmp_path / "outputs", {})
    server, prefix = request.getfixturevalue("s3_server"), f"retention-{os.urandom(4).hex()}"
    for name, value in server.variables().items():
        monkeypatch.setenv(name, value)
    return Shared(f"s3://{BUCKET}/{prefix}", server.folder / prefix, server.variables())


@pytest.fixture
def operator(installed, local_e2b, tmp_path, shared):
    """An operator that compares all the time, and keeps outputs for an hour."""
    settings = {
        **local_e2b.variables,
        **shared.variables,
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100",
        "CAPIBARA_SANDBOX_CREATION_BURST": "100",
        "CAPIBARA_LEASE_SECONDS": "2",
        "CAPIBARA_CLUSTER_ID": "cluster-1",
        "CAPIBARA_OUTPUT_STORE": shared.url,
        "CAPIBARA_OUTPUT_SWEEP_SECONDS": "0.5",
        "CAPIBARA_ORPHAN_GRACE_SECONDS": "0",
        "CAPIBARA_OUTPUT_RETENTION_SECONDS": str(RETENTION_SECONDS),
    }
    with OperatorProcess.start(installed.kubeconfigs.operator, tmp_path / "operator.log", settings) as operator:
        yield operator


def test_output_outlives_its_execution_for_so_long_whoever_looks_after_it(cluster, operator, namespace, shared):
    def stored(name: str, **spec) -> str:
        return cluster.run(namespace, name, **(spec or {"code": LONG}))["status"]["stdout"]["ref"]

    def compared(name: str) -> None:
        """All that is gone by now has been looked at by a comparison that began after this."""
        witness = stored(name)
        cluster.delete(namespace, name)
        shared.age(witness)
        wait_until(lambda: shared.lacks(witness), PATIENCE_SECONDS, "a comparison", operator.child)

    kept, living = stored("kept", **CACHED), stored("living")
    anothers = shared.put(kept.replace("cluster-1/", "cluster-2/", 1))
    shared.age(living, anothers)
    cluster.delete(namespace, "kept")
    compared("witness-1")
    assert shared.keys() == {kept, living, anothers}

    operator.child.process.kill()
    operator.child.process.wait()
    operator.revive()
    wait_until(operator.has_started, PATIENCE_SECONDS, "the next operator", operator.child)
    compared("witness-2")
    assert shared.keys() == {kept, living, anothers}

    again = cluster.run(namespace, "again", **CACHED)["status"]
    assert not again["cache"]["hit"]  # kept for people: results are found in executions
    living_too = again["stdout"]["ref"]

    shared.age(kept)
    wait_until(lambda: shared.lacks(kept), PATIENCE_SECONDS, "the end of its time", operator.child)
    assert shared.keys() == {living, living_too, anothers}
