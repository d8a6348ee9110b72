"""Where the cluster is and who we are, for the command line: read as kubectl reads it, with nothing heavy imported.

The operator and the Python client find their cluster with the Kubernetes package, which takes half a second to import.
"""

from __future__ import annotations

import base64
import json
import os
import ssl
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import yaml

SERVICE_ACCOUNT: Final = Path("/var/run/secrets/kubernetes.io/serviceaccount")
PLUGIN_SECONDS: Final = 60.0
DEFAULT_NAMESPACE: Final = "default"
LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class NoKubeconfig(Exception):
    """There is no cluster to talk to; the message says what to do."""


@dataclass(frozen=True)
class Access:
    """One API server, or a gateway that stands for one, and us. `repr` shows no credential."""

    server: str
    namespace: str
    tls: ssl.SSLContext | None
    server_name: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    is_gateway: bool = False

    def __repr__(self) -> str:
        return f"Access({self.server}, {self.namespace})"


def find_access(
    kubeconfig: Path | None = None,
    context: str | None = None,
    environment: Mapping[str, str] = os.environ,
    account: Path = SERVICE_ACCOUNT,
) -> Access:
    """`kubeconfig` if given, else KUBECONFIG, else the pod's service account, else ~/.kube/config.

    Raises NoKubeconfig.
    """
    in_pod = "KUBERNETES_SERVICE_HOST" in environment and "KUBECONFIG" not in environment
    if kubeconfig is None and context is None and in_pod and (account / "token").exists():
        return of_service_account(environment, account)
    listed = str(kubeconfig) if kubeconfig else environment.get("KUBECONFIG") or "~/.kube/config"
    paths = [Path(name).expanduser() for name in listed.split(os.pathsep) if name]
    if (kubeconfig or environment.get("KUBECONFIG")) and not any(path.exists() for path in paths):
        raise NoKubeconfig(f"there is no kubeconfig {listed}: set KUBECONFIG, or `capibara up` starts a cluster here")
    try:
        return of_files([path for path in paths if path.exists()], context, environment)
    except (OSError, yaml.YAMLError, ValueError, KeyError, TypeError, AttributeError) as error:
        said = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise NoKubeconfig(f"{listed} cannot be used: {said}") from error


def of_service_account(environment: Mapping[str, str], account: Path) -> Access:
    host, port = environment["KUBERNETES_SERVICE_HOST"], environment.get("KUBERNETES_SERVICE_PORT", "443")
    at = f"[{host}]" if ":" in host else host
    token = (account / "token").read_text().strip()
    namespace = (account / "namespace").read_text().strip() if (account / "namespace").exists() else DEFAULT_NAMESPACE
    tls = ssl.create_default_context(cafile=str(account / "ca.crt"))
    return Access(f"https://{at}:{port}", namespace, tls, headers={"Authorization": f"Bearer {token}"})


def of_files(paths: list[Path], context: str | None, environment: Mapping[str, str]) -> Access:
    """Of several files, the first that says something counts, as kubectl merges."""
    if not paths:
        raise NoKubeconfig(
            "there is no Kubernetes cluster to talk to: set KUBECONFIG, or `capibara up` starts one here"
        )
    found = [(path, yaml.load(path.read_text(), LOADER) or {}) for path in paths]  # noqa: S506  # a safe loader
    current = context or next((said for _, one in found if (said := one.get("current-context"))), None)
    if not current:
        raise NoKubeconfig("the kubeconfig names no current context: kubectl config use-context NAME, or --context")
    chosen, _ = entry(found, "contexts", "context", current)
    cluster, folder = entry(found, "clusters", "cluster", chosen["cluster"])
    user, users = entry(found, "users", "user", chosen["user"]) if chosen.get("user") else ({}, folder)
    user = {**user, **from_plugin(user["exec"], environment, users)} if user.get("exec") else user
    server = str(cluster["server"]).rstrip("/")
    return Access(
        server,
        str(chosen.get("namespace") or DEFAULT_NAMESPACE),
        tls_of(cluster, user, folder, users) if server.startswith("https:") else None,
        cluster.get("tls-server-name"),
        headers=authorization(user, users),
    )


def entry(found: list[tuple[Path, dict[str, Any]]], plural: str, kind: str, name: str) -> tuple[dict[str, Any], Path]:
    """A named entry, and the folder that its relative paths start from."""
    for path, document in found:
        for one in document.get(plural) or ():
            if one.get("name") == name:
                return one.get(kind) or {}, path.parent
    raise NoKubeconfig(f"the kubeconfig has no {kind} {name!r}: kubectl config get-{plural} lists what it has")


def authorization(user: Mapping[str, Any], folder: Path) -> dict[str, str]:
    """The header that says who we are; none for a client certificate. A token file wins, as it is the newer one."""
    if user.get("tokenFile"):
        return {"Authorization": f"Bearer {(folder / user['tokenFile']).read_text().strip()}"}
    if user.get("token"):
        return {"Authorization": f"Bearer {user['token']}"}
    if user.get("username"):
        basic = base64.b64encode(f"{user['username']}:{user.get('password', '')}".encode()).decode()
        return {"Authorization": f"Basic {basic}"}
    if user.get("auth-provider"):
        raise NoKubeconfig("the kubeconfig's auth-provider is of a kind that kubectl has given up: use an exec plugin")
    return {}


def tls_of(cluster: Mapping[str, Any], user: Mapping[str, Any], folder: Path, users: Path) -> ssl.SSLContext:
    """Whom we believe to be the server, and the certificate that we show."""
    if data := cluster.get("certificate-authority-data"):
        context = ssl.create_default_context(cadata=base64.b64decode(data).decode())
    else:
        authority = cluster.get("certificate-authority")
        context = ssl.create_default_context(cafile=str(folder / authority) if authority else None)
    if cluster.get("insecure-skip-tls-verify"):
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    with (
        as_file(user, "client-certificate", users) as certificate,
        as_file(user, "client-key", users) as key,
    ):
        if certificate and key:
            context.load_cert_chain(certificate, key)
    return context


@contextmanager
def as_file(user: Mapping[str, Any], field: str, folder: Path) -> Iterator[str | None]:
    """The path of a field; its `-data` goes into a file that only we may read, for as long as it is needed."""
    data = user.get(f"{field}-data")
    if not data:
        yield str(folder / user[field]) if user.get(field) else None
        return
    with tempfile.NamedTemporaryFile() as file:  # mode 0600
        file.write(base64.b64decode(data))
        file.flush()
        yield file.name


def from_plugin(said: Mapping[str, Any], environment: Mapping[str, str], folder: Path) -> dict[str, Any]:
    """What a credential plugin answers, in a user's words. It may ask on the terminal. Raises NoKubeconfig."""
    info = {"apiVersion": said.get("apiVersion"), "kind": "ExecCredential", "spec": {"interactive": os.isatty(0)}}
    more = {one["name"]: one["value"] for one in said.get("env") or ()}
    command = str(said["command"])
    program = str(folder / command) if os.sep in command else command
    try:
        done = subprocess.run(
            [program, *(said.get("args") or ())],
            env={**environment, **more, "KUBERNETES_EXEC_INFO": json.dumps(info)},
            stdout=subprocess.PIPE,
            check=True,
            timeout=PLUGIN_SECONDS,
        )
        status = json.loads(done.stdout)["status"]
    except (OSError, subprocess.SubprocessError, ValueError, KeyError) as error:
        hint = said.get("installHint") or f"run `{command}` by hand to see why"
        raise NoKubeconfig(f"the credential plugin {command} failed ({type(error).__name__}): {hint}") from None
    certificate, key = status.get("clientCertificateData"), status.get("clientKeyData")
    encoded = {
        f"client-{name}-data": base64.b64encode(value.encode()).decode()
        for name, value in (("certificate", certificate), ("key", key))
        if value
    }
    return encoded | ({"token": status["token"]} if status.get("token") else {})
