"""A clock that somebody sets during the work holds nothing up and hurries nothing: what waits, waits its seconds."""

from __future__ import annotations

import time

import pytest
from tests.unit.reconcile.conftest import eventually
from tests.unit.reconcile.test_builds import Workshop, builds_at, content, until
from tests.unit.reconcile.test_pool import Warmed, warmed

from capibara.backends.base import BuildPhase, CreateRequest, SandboxHandle
from capibara.backends.errors import RateLimited
from capibara.backends.fake import FakeBackend
from capibara.core.build import Building, Failed

HOUR = 3600.0

__all__ = ["warmed"]


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch):
    """Set the machine's clock forward by so many seconds."""
    real = time.time

    def set_clock(seconds: float) -> None:
        monkeypatch.setattr(time, "time", lambda: real() + seconds)

    return set_clock


async def test_a_failed_build_is_tried_again_in_its_time(set_clock) -> None:
    backend = Workshop()
    builds = builds_at(backend, build_retry_seconds=0.01)
    backend.finish(content("nope"), BuildPhase.FAILED, error="no such package nope")
    await until(builds, content("nope"), Failed)
    set_clock(-HOUR)
    await until(builds, content("nope"), Building)
    await builds.stop()


async def test_a_failed_build_is_not_tried_again_before_its_time(set_clock) -> None:
    backend = Workshop()
    builds = builds_at(backend, build_retry_seconds=HOUR / 2)
    backend.finish(content("nope"), BuildPhase.FAILED, error="no such package nope")
    await until(builds, content("nope"), Failed)
    set_clock(HOUR)
    assert isinstance(builds.ensure(content("nope")), Failed)
    await builds.stop()


async def test_a_pool_rests_no_longer_than_it_should(set_clock, warmed) -> None:
    class Slow(FakeBackend):
        """Refuses the first creation."""

        refused = False

        async def create(self, request: CreateRequest) -> SandboxHandle:
            if not self.refused:
                self.refused = True
                raise RateLimited("not so fast", retry_after=0.3)
            return await super().create(request)

    one: Warmed = warmed(Slow())
    one.template(1)
    await eventually(lambda: one.pool._failures)
    set_clock(-HOUR)
    await one.until_ready(1)
