"""The output store's own tests on Azure Blob Storage, and a URL that it signs."""

import os

import httpx
import pytest
from tests.clouds.conftest import PROGRAM
from tests.integration.store.test_objects import *  # noqa: F403 (the tests)
from tests.integration.store.test_objects import pieces

from capibara.store.errors import StoreError
from capibara.store.objects import OutputStore

pytestmark = pytest.mark.skipif(not PROGRAM, reason="make clouds")


async def test_a_link_shows_one_object_to_whoever_has_it(store):
    await store.put("c/n/u/1/stdout", pieces(1, 3))
    await store.put("c/n/u/1/stderr", pieces(1, 4))
    link = await store.link("c/n/u/1/stdout", 60)
    async with httpx.AsyncClient(trust_env=False) as anybody:
        assert (await anybody.get(link)).content == b"\0\0\0"
        assert (await anybody.get(link.replace("stdout", "stderr"))).status_code == 403


async def test_a_container_that_is_not_there_is_the_stores_fault_and_not_a_missing_object(store):
    other = OutputStore(f"az://no-such-container/{os.urandom(4).hex()}")
    with pytest.raises(StoreError) as error:
        await other.put("c/n/u/1/stdout", pieces(1, 3))
    assert type(error.value) is StoreError
    assert "ContainerNotFound" in error.value.message
    await other.aclose()
