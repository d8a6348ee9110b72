"""Work that is done from time to time goes on, whatever becomes of one time."""

from __future__ import annotations

import asyncio

import pytest
from tests.unit.reconcile.conftest import eventually

from capibara.backends.errors import BackendError
from capibara.kube.client import Unreachable
from capibara.reconcile.periodic import Periodic


@pytest.mark.parametrize("error", [Unreachable(503, "away"), BackendError("away"), ValueError("a bug"), None])
async def test_it_is_done_again_whatever_came_of_it(error: Exception | None) -> None:
    done = 0

    async def work() -> None:
        nonlocal done
        done += 1
        if error is not None:
            raise error

    periodic = Periodic("work", 0.001, work)
    periodic.start()
    await eventually(lambda: done > 2)
    await periodic.stop()
    so_far = done
    await asyncio.sleep(0.01)  # several times what lies between two
    assert done == so_far
