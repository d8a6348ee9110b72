"""An operator in a thread of the test, on the real API server, with a backend whose builds the test steers."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Iterator
from typing import Any, Self

import pytest

from capibara import main
from capibara.backends.base import BuildPhase, BuildProgress, BuildRequest, TemplateBuild
from capibara.backends.fake import FakeBackend
from capibara.devenv.controlplane import ControlPlane
from capibara.kube.client import Connection
from capibara.settings import Settings

READY = BuildProgress(BuildPhase.READY)
UNDER_WAY = BuildProgress(BuildPhase.BUILDING, log=("Collecting six",))


class Workshop(FakeBackend):
    """Builds of contents that hold a package end when `finish` says so; all others at once."""

    def __init__(self) -> None:
        super().__init__()
        self._ends: dict[str, BuildProgress] = {}
        self.building = self._progress

    def finish(self, package: str, phase: BuildPhase = BuildPhase.READY, error: str = "") -> None:
        """Every build that installs this package ends so."""
        self._ends[package] = BuildProgress(phase, log=("last words",), error=error)

    def built_with(self, package: str) -> list[BuildRequest]:
        """The builds that were begun with it."""
        return [request for request in list(self.ledger.built) if package in request.python]

    def template_ids(self) -> set[str]:
        """What the provider has."""
        return {build.template_id for build, _ in list(self._builds.values())}

    def _progress(self, build: TemplateBuild, offset: int) -> BuildProgress:
        request = self.ledger.built[int(build.build_id.removeprefix("build-")) - 1]
        if not request.python:
            return READY
        ends = [self._ends[package] for package in request.python if package in self._ends]
        return ends[0] if ends else UNDER_WAY if not offset else BuildProgress(BuildPhase.BUILDING, offset=offset)


class ThreadedOperator:
    """An operator process, but for the process."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> Self:
        self._thread.start()
        return self

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._operate())

    async def _operate(self) -> None:
        """TLS says good-bye before it closes: a loop that ends at once would leave sockets open, which is a warning."""
        await main.run_operator(self._settings, self._stop)
        async with asyncio.timeout(30):
            while open_transports(self._loop):  # noqa: ASYNC110 (no event tells of it)
                await asyncio.sleep(0.01)

    def stop(self) -> None:
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
            self._thread.join(30)
            assert not self._thread.is_alive()


def open_transports(loop: asyncio.AbstractEventLoop) -> list[object]:
    return [
        found
        for found in gc.get_objects()
        if isinstance(found, asyncio.Transport) and getattr(found, "_loop", None) is loop and getattr(found, "_sock", 0)
    ]


StartThreaded = Callable[..., ThreadedOperator]


@pytest.fixture
def workshop() -> Workshop:
    return Workshop()


@pytest.fixture
def start_threaded(
    installed: ControlPlane, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StartThreaded]:
    """Start operators that share the workshop; each ends with the test."""
    monkeypatch.setattr(main, "build_backend", lambda _: workshop)
    monkeypatch.setattr(main.lifecycle, "freeze_garbage", lambda: None)
    mine = Connection.load(installed.kubeconfigs.operator)
    monkeypatch.setattr(main.Connection, "load", lambda: mine)
    started: list[ThreadedOperator] = []

    def start(**settings: Any) -> ThreadedOperator:
        swift = {
            "build_poll_seconds": 0.05,
            "build_log_seconds": 0.2,
            "sandbox_creations_per_second": 1000,
            "queued_after_seconds": 0.2,
            "reference_wait_seconds": 0,
        }
        operator = ThreadedOperator(Settings(**(swift | settings))).start()
        started.append(operator)
        return operator

    yield start
    for operator in started:
        operator.stop()
