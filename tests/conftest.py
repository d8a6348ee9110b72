"""Fixtures shared by all tests that need a real API server, a real local E2B server, or the operator."""

from __future__ import annotations

import signal
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from tests.cluster import Cluster

from capibara.api.predefined import build_templates
from capibara.devenv.building import HEAVY
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.installation import NAMESPACE, install
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.sandboxes import SandboxServer

settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

# A shell has what runs in its background ignore this signal, and with it all that we start: tests of Ctrl-C would fail.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def control_plane() -> Iterator[ControlPlane]:
    """A real API server with nothing in it."""
    with ControlPlane.start() as plane:
        yield plane


@pytest.fixture(scope="session")
def installed(control_plane: ControlPlane) -> ControlPlane:
    """The API server with our CRDs, role, namespace and predefined templates; machine-learning without its 600 MB."""
    install(control_plane.kubectl)
    for name in HEAVY:
        light = build_templates()[name].manifest()
        del light["spec"]["packages"]
        control_plane.kubectl.apply_documents([light], NAMESPACE)
    return control_plane


@pytest.fixture(scope="session")
def cluster(installed: ControlPlane) -> Iterator[Cluster]:
    """The same, with a client and a watch on executions, for tests to write and wait with."""
    with Cluster(installed) as cluster:
        yield cluster


@pytest.fixture(scope="session")
def local_e2b(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxServer]:
    """A real local E2B server."""
    with SandboxServer.spawn(tmp_path_factory.mktemp("sandboxes")) as server:
        server.wait_ready()
        yield server


StartOperator = Callable[..., OperatorProcess]


@pytest.fixture
def start_operator(installed: ControlPlane, tmp_path: Path) -> Iterator[StartOperator]:
    """Start operators of one's own settings; each ends with the test."""
    started: list[OperatorProcess] = []

    def start(**settings: str) -> OperatorProcess:
        log = tmp_path / f"operator-{len(started)}.log"
        process = OperatorProcess.start(installed.kubeconfigs.operator, log, settings)
        started.append(process)
        return process

    yield start
    for process in started:
        process.stop()
    if any(process.child.process.returncode == -signal.SIGKILL for process in started):
        clear_leases(installed)


def clear_leases(plane: ControlPlane) -> None:
    """Clear away what operators that were killed have left: each later one would wait until their Leases are over."""
    plane.kubectl.run("delete", "leases", "--all", "-n", "capibara-system")


@pytest.fixture(scope="module")
def fake_operator(installed: ControlPlane, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OperatorProcess]:
    """An operator whose sandboxes run nothing: for tests of the operator's own doing."""
    settings = {
        "CAPIBARA_BACKEND": "fake",
        "CAPIBARA_MAX_SANDBOXES": "50",
        "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "1000",
        "CAPIBARA_REFERENCE_WAIT_SECONDS": "0",
    }
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture
def namespace(cluster: Cluster) -> Iterator[str]:
    """A namespace of one's own."""
    name = f"test-{uuid.uuid4().hex[:8]}"
    cluster.create_namespace(name)
    yield name
    cluster.delete_namespace(name)
    assert cluster.broken_promises(name) == []
