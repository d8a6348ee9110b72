"""A real control plane on this machine: etcd, kube-apiserver and kube-controller-manager."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from capibara.devenv.binaries import Binaries, find_binaries
from capibara.devenv.childenv import child_environment
from capibara.devenv.commandlines import Layout, apiserver_arguments, controller_manager_arguments, etcd_arguments
from capibara.devenv.credentials import (
    ADMIN,
    CONTROLLER_MANAGER,
    OPERATOR,
    Credentials,
    create_credentials,
    write_kubeconfig,
)
from capibara.devenv.errors import DevenvError
from capibara.devenv.health import http_status
from capibara.devenv.kubectl import Kubectl
from capibara.devenv.places import default_cache_dir, keep_only_logs, private_folder
from capibara.devenv.ports import free_port
from capibara.devenv.processes import Child, Command, wait_until
from capibara.devenv.progress import Progress

READY_SECONDS = 60.0
"""Measured: 4 s on 2 idle cores."""

START_ATTEMPTS = 3
"""A free port can be taken between our look and the program's bind."""


LONGEST_SOCKET_FOLDER = 90
"""A socket's path is at most 107 bytes long (unix(7)); etcd's file names take a few."""


@dataclass(frozen=True)
class Kubeconfigs:
    """Who may come in: `admin` may do everything, `operator` what manifests/operator-rbac.yaml grants."""

    admin: Path
    operator: Path


class ControlPlane:
    """A running control plane. Made by `start`; ended by `stop` or by leaving its `with` block.

    The folder is private (0700) and gone after `stop` if `start` made it.
    """

    def __init__(
        self,
        binaries: Binaries,
        layout: Layout,
        credentials: Credentials,
        *,
        owns_folder: bool,
        more: Sequence[str] = (),
    ) -> None:
        self.binaries = binaries
        self.layout = layout
        self.children: list[Child] = []
        self._credentials = credentials
        self._owns_folder = owns_folder
        self._more = more

    @classmethod
    def start(
        cls,
        folder: Path | None = None,
        *,
        lasting: bool = False,
        cache_dir: Path | None = None,
        progress: Progress | None = None,
        more: Sequence[str] = (),
    ) -> Self:
        """Start one and wait until it is ready. DevenvError says what is missing or went wrong.

        `folder`: an empty folder for data, logs and credentials; default: a temporary one, removed by `stop`.
        `lasting`: what an earlier one left in the folder is gone on with, and left to the next one.
        `more`: arguments of the API server beyond ours.
        """
        progress = progress or Progress(quiet=True)
        binaries = find_binaries(cache_dir or default_cache_dir(), progress)
        with progress.task("Starting the control plane"):
            return cls._start_on_free_ports(binaries, folder, lasting=lasting, more=more)

    @classmethod
    def _start_on_free_ports(
        cls, binaries: Binaries, folder: Path | None, *, lasting: bool, more: Sequence[str]
    ) -> Self:
        for attempt in range(1, START_ATTEMPTS + 1):
            home = Path(tempfile.mkdtemp(prefix="capibara-")) if folder is None else private_folder(folder)
            layout = Layout(home, socket_folder(home), free_port(), lasting)
            plane = cls(binaries, layout, create_credentials(home), owns_folder=folder is None, more=more)
            try:
                plane._run()
            except BaseException as error:
                clash = isinstance(error, DevenvError) and "address already in use" in str(error)
                plane.stop()
                if not clash or attempt == START_ATTEMPTS:
                    raise
            else:
                return plane
        raise AssertionError("unreachable: the last attempt returns or raises")

    @property
    def url(self) -> str:
        """The API server's address."""
        return self.layout.url

    @property
    def audit_log(self) -> Path:
        """The API server's record of requests (see `audit.read_audit_log`)."""
        return self.layout.audit_log

    @property
    def kubeconfigs(self) -> Kubeconfigs:
        """Paths of the kubeconfig files."""
        return Kubeconfigs(self.layout.folder / "admin.kubeconfig", self.layout.folder / "operator.kubeconfig")

    @property
    def kubectl(self) -> Kubectl:
        """kubectl, as the administrator."""
        return Kubectl(self.binaries.kubectl, self.kubeconfigs.admin)

    def stop(self) -> None:
        """End all processes and remove credentials, and data that should not last; if the folder was ours, logs too."""
        while self.children:
            self.children.pop().stop()
        shutil.rmtree(self.layout.sockets, ignore_errors=True)
        if self._owns_folder:
            shutil.rmtree(self.layout.folder, ignore_errors=True)
        elif self.layout.folder.exists():
            keep_only_logs(self.layout.folder, self.layout.data if self.layout.lasting else None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        self.stop()

    def _run(self) -> None:
        self._spawn("etcd", etcd_arguments(self.binaries, self.layout))
        apiserver = self._spawn(
            "kube-apiserver",
            [*apiserver_arguments(self.binaries, self.layout, self._credentials), *self._more],
            stop_seconds=3,
        )
        wait_until(self._is_ready, READY_SECONDS, "the API server becoming ready", apiserver, *self.children)
        self._write_kubeconfigs()
        if program := self.binaries.controller_manager:
            kubeconfig = self._write_kubeconfig("controller-manager", CONTROLLER_MANAGER)
            self._spawn("kube-controller-manager", controller_manager_arguments(program, kubeconfig))

    def _spawn(self, name: str, argv: list[str], *, stop_seconds: float = 5) -> Child:
        log = self.layout.folder / f"{name}.log"
        child = Child(Command(name, argv, log, child_environment(), stop_seconds=stop_seconds))
        self.children.append(child)
        return child

    def _is_ready(self) -> bool:
        return (
            http_status(f"{self.url}/readyz", authority=self._authority, token=self._credentials.tokens[ADMIN]) == 200
        )

    @property
    def _authority(self) -> Path:
        return self.layout.certificates / "apiserver.crt"

    def _write_kubeconfigs(self) -> None:
        self._write_kubeconfig("admin", ADMIN)
        self._write_kubeconfig("operator", OPERATOR)

    def _write_kubeconfig(self, name: str, user: str) -> Path:
        path = self.layout.folder / f"{name}.kubeconfig"
        return write_kubeconfig(path, self.url, self._authority.read_bytes(), user, self._credentials.tokens[user])


def socket_folder(home: Path) -> Path:
    """A private folder for sockets: in the control plane's own, or a temporary one where that path is too long."""
    if len(str(home)) <= LONGEST_SOCKET_FOLDER:
        return private_folder(home / "sockets")
    return Path(tempfile.mkdtemp(prefix="capibara-sockets-"))
