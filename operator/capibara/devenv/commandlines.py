"""The command lines of the control plane's programs. Pure: paths and ports in, arguments out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from capibara.devenv.binaries import Binaries
from capibara.devenv.bundled import manifest
from capibara.devenv.credentials import Credentials
from capibara.devenv.ports import LOOPBACK

SERVICE_RANGE = "10.0.0.0/24"
"""Has to be given; no Service is ever routed here."""


@dataclass(frozen=True)
class Layout:
    """Where one control plane listens and what it writes. `lasting`: its objects are there for a next one."""

    folder: Path
    sockets: Path
    api_port: int
    lasting: bool = False

    @property
    def data(self) -> Path:
        """The folder in which etcd keeps all objects."""
        return self.folder / "etcd"

    @property
    def etcd_url(self) -> str:
        """Where etcd serves the API server: a socket, since whoever reaches etcd reads every Secret."""
        return f"unix://{self.sockets / 'etcd'}"

    @property
    def url(self) -> str:
        """The API server's address."""
        return f"https://{LOOPBACK}:{self.api_port}"

    @property
    def audit_log(self) -> Path:
        """One JSON document a line: see manifests/audit-policy.yaml for what is in it."""
        return self.folder / "audit.log"

    @property
    def certificates(self) -> Path:
        """The API server writes its own self-signed certificate here."""
        return self.folder / "certificates"


def etcd_arguments(binaries: Binaries, layout: Layout) -> list[str]:
    """etcd, without fsync where its data dies with the environment. It advertises names that nobody will ever ask."""
    nobody = "http://localhost:2380"
    return [
        str(binaries.etcd),
        "--name=capibara",
        f"--data-dir={layout.data}",
        f"--listen-client-urls={layout.etcd_url}",
        f"--advertise-client-urls={nobody}",
        f"--listen-peer-urls=unix://{layout.sockets / 'peer'}",
        f"--initial-advertise-peer-urls={nobody}",
        f"--initial-cluster=capibara={nobody}",
        *([] if layout.lasting else ["--unsafe-no-fsync"]),
        "--log-level=warn",
    ]


def apiserver_arguments(binaries: Binaries, layout: Layout, credentials: Credentials) -> list[str]:
    """The API server with RBAC and an audit log. No ServiceAccount admission: no pod will mount its token."""
    return [
        str(binaries.apiserver),
        f"--etcd-servers={layout.etcd_url}",
        f"--cert-dir={layout.certificates}",
        f"--bind-address={LOOPBACK}",
        f"--advertise-address={LOOPBACK}",
        "--endpoint-reconciler-type=none",  # a loopback address is no valid endpoint of the Service `kubernetes`
        f"--secure-port={layout.api_port}",
        f"--service-cluster-ip-range={SERVICE_RANGE}",
        f"--token-auth-file={credentials.token_file}",
        "--authorization-mode=RBAC",
        "--allow-privileged=true",  # as clusters do; nothing runs pods here
        f"--service-account-issuer={layout.url}",
        f"--service-account-key-file={credentials.signing_key}",
        f"--service-account-signing-key-file={credentials.signing_key}",
        "--disable-admission-plugins=ServiceAccount",
        f"--audit-log-path={layout.audit_log}",
        f"--audit-policy-file={manifest('audit-policy.yaml')}",
        "--profiling=false",
    ]


def controller_manager_arguments(program: Path, kubeconfig: Path) -> list[str]:
    """Only the controllers that a cluster without pods needs. It serves nothing."""
    return [
        str(program),
        f"--kubeconfig={kubeconfig}",
        "--controllers=namespace-controller,garbage-collector-controller,clusterrole-aggregation-controller",
        "--secure-port=0",
        "--leader-elect=false",
    ]
