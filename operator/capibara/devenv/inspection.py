"""`capibara status`: what runs, whether it is well, and where it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from capibara.devenv.errors import DevenvError
from capibara.devenv.health import http_status
from capibara.devenv.kubectl import Kubectl
from capibara.devenv.state import EnvironmentState, ProcessRecord


@dataclass(frozen=True)
class Finding:
    """One part of the environment. `address`: where it serves, empty if it does not."""

    name: str
    is_well: bool
    says: str
    address: str = ""


def inspect_environment(state: EnvironmentState) -> list[Finding]:
    """Look at every part, the cluster first."""
    cluster = inspect_cluster(Kubectl(Path(state.kubectl), Path(state.kubeconfig)))
    return [cluster, *(inspect_process(record) for record in (state.supervisor, *state.processes))]


def inspect_cluster(kubectl: Kubectl) -> Finding:
    """Whether the API server says that it is ready."""
    address = ""
    try:
        address = kubectl.run("config", "view", "--minify", "-o", "jsonpath={.clusters[0].cluster.server}")
        kubectl.run("get", "--raw", "/readyz", "--request-timeout=5s")
    except DevenvError as error:
        return Finding("Kubernetes API", is_well=False, says=str(error), address=address)
    return Finding("Kubernetes API", is_well=True, says="ready", address=address)


def inspect_process(record: ProcessRecord) -> Finding:
    """Whether it runs, and says that it is healthy if it can be asked."""
    name = f"{record.name} ({record.pid})"
    if record.process() is None:
        return Finding(name, is_well=False, says=f"not running; log: {record.log}")
    if not record.health_url:
        return Finding(name, is_well=True, says="running")
    parts = urlsplit(record.health_url)
    code = http_status(record.health_url)
    is_well = code is not None and code < 300
    says = "healthy" if is_well else f"unhealthy (HTTP {code}); log: {record.log}" if code else "does not answer"
    return Finding(name, is_well, says, f"{parts.scheme}://{parts.netloc}")
