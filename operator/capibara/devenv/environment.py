"""The whole environment: control plane, local E2B server and operator, or what the user has of the first two."""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from capibara.devenv.binaries import find_kubectl
from capibara.devenv.building import LEFT_OUT
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.errors import DevenvError
from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.devenv.installation import install
from capibara.devenv.kubectl import Kubectl
from capibara.devenv.operatorprocess import OperatorProcess
from capibara.devenv.places import default_cache_dir, default_state_dir, private_folder, write_private
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import Child
from capibara.devenv.progress import Progress
from capibara.devenv.sandboxes import SandboxServer, account_variables
from capibara.devenv.signals import ENDING_SIGNALS, blocked
from capibara.devenv.state import EnvironmentState, ProcessRecord

LOCAL_LIMITS = {"CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "20", "CAPIBARA_SANDBOX_CREATION_BURST": "20"}
"""No account limits the local server; it queues creations by itself."""

KEY_READERS = ("CAPIBARA_LIVE_OUTPUT_KEY_FILE", "CAPIBARA_GATEWAY_OUTPUT_KEY_FILE")
"""Where the command line and a gateway look for the key of live output."""


@dataclass(frozen=True)
class EnvironmentSettings:
    """What to start. With `kubeconfig` that cluster is used and left as it is; `cloud` uses an E2B account.

    `heavy`: with the templates whose packages are large. `keep`: with the objects of the last one that was started so.
    `gateway`: with one that asks nobody who they are.
    """

    state_dir: Path = field(default_factory=default_state_dir)
    cache_dir: Path = field(default_factory=default_cache_dir)
    kubeconfig: Path | None = None
    e2b: Literal["local", "cloud"] = "local"
    heavy: bool = False
    keep: bool = False
    gateway: bool = False

    @property
    def control_plane_dir(self) -> Path:
        """What is kept is out of the way of an environment that keeps nothing."""
        return self.state_dir / ("kept" if self.keep else "controlplane")

    @property
    def output_key_file(self) -> Path:
        """What the operator shares with those who read what code prints while it runs."""
        return self.state_dir / "output.key"

    @property
    def outputs_dir(self) -> Path:
        """Where outputs go that are too large for a status."""
        return self.state_dir / ("kept-outputs" if self.keep else "outputs")


@dataclass(frozen=True)
class Cluster:
    """A Kubernetes API to work with: as its administrator, and with the operator's own rights."""

    kubectl: Kubectl
    operator_kubeconfig: Path
    children: tuple[Child, ...] = ()


def identity(state_dir: Path) -> str:
    """The operator's, the same after each restart: no Lease has to end before it goes on with what was its own."""
    place = f"{state_dir.resolve()}".encode()
    return f"{socket.gethostname()}-up-{sha256(place).hexdigest()[:8]}"


class Environment:
    """A running environment. Made by `start`; ended by `stop` or by leaving its `with` block."""

    def __init__(
        self,
        cluster: Cluster,
        variables: dict[str, str],
        operator: OperatorProcess,
        server: SandboxServer | None,
        output_key_file: Path,
        gateway: GatewayProcess | None = None,
        output_store: str = "",
    ) -> None:
        self.gateway = gateway
        self.output_key_file = output_key_file.resolve()
        self.output_store = output_store
        self.cluster = cluster
        self.kubectl = cluster.kubectl
        self.variables = variables
        self.operator = operator
        self.server = server
        self._cleanup = ExitStack()

    @classmethod
    def start(cls, settings: EnvironmentSettings, progress: Progress | None = None) -> Self:
        """Start everything, wait until it is ready, and install CRDs and templates.

        DevenvError says what is missing or went wrong; then nothing is left running.
        """
        progress = progress or Progress(quiet=True)
        private_folder(settings.state_dir)
        with ExitStack() as cleanup:
            server = start_server(settings, cleanup)
            variables = {} if server else account_variables()
            cluster = connect_cluster(settings, progress, cleanup)
            install(cluster.kubectl, heavy=settings.heavy)
            if not settings.heavy:
                progress.note(LEFT_OUT)
            if server:
                server.wait_ready(progress)
                variables = server.variables
            log = fresh_log(settings.state_dir / "operator.log")
            told = {
                "CAPIBARA_IDENTITY": identity(settings.state_dir),
                **local_limits(server),
                **output_store(settings),
                **live_output(settings),
                **variables,
            }
            operator = OperatorProcess.start(cluster.operator_kubeconfig, log, told, progress)
            cleanup.callback(operator.stop)
            store = told.get("CAPIBARA_OUTPUT_STORE", "")
            gateway = start_gateway(settings, cluster, store, cleanup)
            environment = cls(cluster, variables, operator, server, settings.output_key_file, gateway, store)
            environment._cleanup = cleanup.pop_all()
            return environment

    @property
    def children(self) -> list[Child]:
        """Every process of it."""
        server = [self.server.child] if self.server else []
        gateway = [self.gateway.child] if self.gateway else []
        return [*self.cluster.children, *server, self.operator.child, *gateway]

    @property
    def exports(self) -> dict[str, str]:
        """Environment variables for a shell that wants to use it. A user's own E2B key is not repeated."""
        exports = {"KUBECONFIG": str(self.kubectl.kubeconfig), **(self.variables if self.server else {})}
        exports |= dict.fromkeys(KEY_READERS, str(self.output_key_file))
        if self.output_store:
            exports["CAPIBARA_GATEWAY_OUTPUT_STORE"] = self.output_store
        programs = {"kubectl": self.kubectl.program, "capibara": Path(sys.executable).with_name("capibara")}
        if lacking := [str(path.parent) for name, path in programs.items() if shutil.which(name) is None]:
            exports["PATH"] = os.pathsep.join([os.environ.get("PATH", os.defpath), *lacking])
        return exports

    def check(self) -> None:
        """Raise DevenvError if a process of it has ended."""
        for child in self.children:
            child.check()

    def wait(self, on_revival: Callable[[], None]) -> None:
        """Return when we are asked to end; DevenvError when one of its processes ends by itself.

        But an operator that has died is started again, as a Deployment would do it, and `on_revival` called.
        """
        while not self._wait_for_end():
            self.operator.revive()  # with no signal blocked: a child would inherit that
            on_revival()

    def _wait_for_end(self) -> bool:
        """True: we are asked to end. False: the operator has died."""
        awaited = {*ENDING_SIGNALS, signal.SIGCHLD}
        with blocked(awaited):
            while True:
                if self.operator.has_died():
                    return False
                self.check()  # a child's end from here on is a pending SIGCHLD
                if signal.sigwait(awaited) != signal.SIGCHLD:
                    return True

    def describe(self) -> EnvironmentState:
        """What to write down for `status`, `env` and `down`."""
        health = {self.operator.child.name: self.operator.health_url}
        if self.server:
            health[self.server.child.name] = f"{self.server.url}/health"
        if self.gateway:
            health[self.gateway.child.name] = f"{self.gateway.url}/api/v1/e2b/health"
        records = [ProcessRecord.of(c.name, c.pid, c.command.log, health.get(c.name, "")) for c in self.children]
        return EnvironmentState(
            supervisor=ProcessRecord.of("capibara up", os.getpid()),
            processes=tuple(records),
            exports=self.exports,
            kubectl=str(self.kubectl.program),
            kubeconfig=str(self.kubectl.kubeconfig),
        )

    def stop(self) -> None:
        """End the operator, then what it works with. A second Ctrl-C waits until that is done."""
        with blocked(ENDING_SIGNALS):
            self._cleanup.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        self.stop()


def start_server(settings: EnvironmentSettings, cleanup: ExitStack) -> SandboxServer | None:
    """The local server, begun first: it prepares images while the control plane starts. None: an account is used."""
    if settings.e2b == "cloud":
        return None
    server = SandboxServer.spawn(settings.state_dir / "sandboxes", settings.cache_dir)
    cleanup.callback(server.stop)
    return server


def connect_cluster(settings: EnvironmentSettings, progress: Progress, cleanup: ExitStack) -> Cluster:
    """The user's cluster, or a control plane of our own, with nothing left in it of an earlier one but what is kept."""
    if settings.kubeconfig is not None:
        if settings.keep:
            raise DevenvError("--keep is for a control plane of our own: what is in your cluster stays there anyway")
        if not settings.kubeconfig.is_file():
            raise DevenvError(f"there is no kubeconfig {settings.kubeconfig}: give the path of an existing file")
        kubectl = Kubectl(find_kubectl(settings.cache_dir, progress), settings.kubeconfig.resolve())
        return Cluster(kubectl, kubectl.kubeconfig)
    folder = settings.control_plane_dir
    if not settings.keep:
        shutil.rmtree(folder, ignore_errors=True)
    plane = ControlPlane.start(folder, lasting=settings.keep, cache_dir=settings.cache_dir, progress=progress)
    cleanup.callback(plane.stop)
    return Cluster(plane.kubectl, plane.kubeconfigs.operator, tuple(plane.children))


def start_gateway(
    settings: EnvironmentSettings, cluster: Cluster, output_store: str, cleanup: ExitStack
) -> GatewayProcess | None:
    """One that whoever is on this machine may use, with our rights; None where it is not wanted."""
    if not settings.gateway:
        return None
    told = {
        "CAPIBARA_GATEWAY_INSECURE_LOCAL": "true",
        "CAPIBARA_GATEWAY_OUTPUT_KEY_FILE": str(settings.output_key_file.resolve()),
        "CAPIBARA_GATEWAY_OUTPUT_STORE": output_store,
    }
    log = fresh_log(settings.state_dir / "gateway.log")
    gateway = GatewayProcess.start(cluster.kubectl.kubeconfig, log, told)
    cleanup.callback(gateway.stop)
    return gateway


def local_limits(server: SandboxServer | None) -> dict[str, str]:
    """The operator's pace on the local server, unless the user chose one."""
    return {name: value for name, value in LOCAL_LIMITS.items() if server and name not in os.environ}


def output_store(settings: EnvironmentSettings) -> dict[str, str]:
    """A directory for outputs, unless the user chose a store. It is as old as the objects that its outputs are of."""
    if chosen := os.environ.get("CAPIBARA_OUTPUT_STORE"):
        return {"CAPIBARA_OUTPUT_STORE": chosen}
    if not settings.keep and settings.kubeconfig is None:
        shutil.rmtree(settings.outputs_dir, ignore_errors=True)
    return {"CAPIBARA_OUTPUT_STORE": private_folder(settings.outputs_dir).resolve().as_uri()}


def live_output(settings: EnvironmentSettings) -> dict[str, str]:
    """An address on which the operator tells what code prints, and a key of this environment's own."""
    write_private(settings.output_key_file, secrets.token_hex(32))
    return {
        "CAPIBARA_LIVE_OUTPUT_ADDRESS": f"http://{LOOPBACK}:{free_port()}",
        "CAPIBARA_LIVE_OUTPUT_KEY_FILE": str(settings.output_key_file.resolve()),
    }


def fresh_log(path: Path) -> Path:
    """An empty log file: the last environment's end must not look like this one's."""
    path.unlink(missing_ok=True)
    return path
