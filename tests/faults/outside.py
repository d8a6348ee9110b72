"""What operator processes talk to: proxies before the real API server, and before an E2B peer that outlives them."""

from __future__ import annotations

import asyncio
import json
import ssl
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.contract.peer import KEY, Peer
from tests.faults.proxy import Proxy, name_of_e2b, name_of_kubernetes

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.operatorprocess import OperatorProcess

PATIENCE_SECONDS = 120.0
SETTINGS = {
    "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "1000",
    "CAPIBARA_BASE_SIZES": '{"plain": [1, 512]}',
    "CAPIBARA_LEASE_SECONDS": "2",
    "CAPIBARA_CENSUS_SECONDS": "2",
    "CAPIBARA_ORPHAN_GRACE_SECONDS": "5",
}


class Outside:
    """Peer and proxies in a thread of their own, while the `with` block lasts."""

    def __init__(self, plane: ControlPlane, folder: Path) -> None:
        self._plane, self._folder = plane, folder
        self.peer = Peer(folder)
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._operators: list[OperatorProcess] = []

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(PATIENCE_SECONDS)
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        for operator in self._operators:
            operator.stop()
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(PATIENCE_SECONDS)

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        document = json.loads(self._plane.kubeconfigs.operator.read_text())
        self._document = document
        authority = self._plane.layout.certificates / "apiserver.crt"
        tls = ssl.create_default_context(cafile=str(authority))
        self.api = Proxy(self._plane.url, name_of_kubernetes, tls)
        async with self.peer.serving(), self.api.serving():
            self.e2b = Proxy(self.peer.url, name_of_e2b)
            async with self.e2b.serving():
                self._ready.set()
                await self._stop.wait()

    def start_operator(self, **settings: str) -> OperatorProcess:
        number = len(self._operators)
        kubeconfig = self._folder / f"operator-{number}.kubeconfig"
        document: dict[str, Any] = json.loads(json.dumps(self._document))
        document["clusters"][0]["cluster"] = {"server": self.api.url}
        kubeconfig.write_text(json.dumps(document))
        e2b = {"E2B_API_KEY": KEY, "E2B_API_URL": self.e2b.url, "E2B_SANDBOX_URL": self.e2b.url}
        log = self._folder / f"operator-{number}.log"
        operator = OperatorProcess.start(kubeconfig, log, {**SETTINGS, **e2b, **settings})
        self._operators.append(operator)
        return operator

    def kill_at(self, operator: OperatorProcess, proxy: Proxy, name: str, nth: int, moment: str) -> threading.Event:
        """Kill the process when the n-th call of that name from now on comes to that moment."""
        died = threading.Event()
        seen = 0

        def listen(when: str, called: str) -> None:
            nonlocal seen
            if called != name or when != moment or died.is_set():
                return
            seen += 1
            if seen == nth:
                operator.child.process.kill()
                operator.child.process.wait()
                died.set()

        proxy.listen = listen
        return died


def wait_for(condition: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)  # the step of a wait with a deadline
