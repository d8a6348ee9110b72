"""A provider, an API server that trusts it, a gateway, and oauth2-proxy as examples/oidc configures it."""

from __future__ import annotations

import base64
import os
import secrets
import signal
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import quote

import pytest
import trustme
import yaml
from tests.dashboard.conftest import chromium, context, place, write
from tests.gotools import ROOT
from tests.integration.gateway.conftest import account_kubeconfig

from capibara.devenv.childenv import child_environment
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import Child, Command, wait_until

__all__ = ["account_kubeconfig", "chromium", "context", "place", "write"]

PROXY: Final = os.environ.get("CAPIBARA_TEST_OAUTH2_PROXY", "")
PROVIDER: Final = os.environ.get("CAPIBARA_TEST_OIDC_PROVIDER", "")
MANIFEST: Final = ROOT / "examples/oidc/oauth2-proxy.yaml"
READY_SECONDS: Final = 120.0
CLIENT: Final = "capibara"
PREFIX: Final = "oidc:"
HERE: Final = "run.example.com"
THERE: Final = "id.example.com"


@dataclass(frozen=True)
class Place:
    """Where one of the servers is, and what it proves that with."""

    url: str
    certificate: Path
    key: Path

    @property
    def host(self) -> str:
        return self.url.removeprefix("https://")


@dataclass(frozen=True)
class Map:
    """All addresses are known before anything starts, since each is told of the others."""

    authority: Path
    provider: Place
    proxy: Place
    client_secret: str

    @property
    def sign_out(self) -> str:
        """As docs/dashboard.md says: out of the proxy, then out of the provider."""
        return f"/oauth2/sign_out?rd={quote(f'{self.provider.url}/session/end', safe='')}"

    def answers(self, url: str) -> bool:
        """Whether something answers there at all."""
        try:
            urllib.request.urlopen(url, timeout=5, context=ssl.create_default_context(cafile=str(self.authority)))
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True


@pytest.fixture(scope="session")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Map:
    folder = tmp_path_factory.mktemp("authority")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.crt"))
    places = []
    for name in ("provider", "proxy"):
        issued = authority.issue_cert(LOOPBACK)
        issued.private_key_pem.write_to_path(str(folder / f"{name}.key"))
        for number, blob in enumerate(issued.cert_chain_pems):
            blob.write_to_path(str(folder / f"{name}.crt"), append=number > 0)
        places.append(Place(f"https://{LOOPBACK}:{free_port()}", folder / f"{name}.crt", folder / f"{name}.key"))
    return Map(folder / "ca.crt", *places, secrets.token_urlsafe(32))


@pytest.fixture(scope="session")
def provider(addresses: Map, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    found = addresses.provider
    program = Path(__file__).with_name("provider.mjs")
    redirect = f"{addresses.proxy.url}/oauth2/callback"
    argv = ["node", str(program), PROVIDER, found.url, str(found.certificate), str(found.key), redirect]
    env = child_environment({"CLIENT_SECRET": addresses.client_secret})
    log = tmp_path_factory.mktemp("provider") / "provider.log"
    child = Child(Command("oidc-provider", argv, log, env, signal.SIGTERM))
    try:
        well_known = f"{found.url}/.well-known/openid-configuration"
        wait_until(lambda: addresses.answers(well_known), READY_SECONDS, "the provider's first answer", child)
        yield found
    finally:
        child.stop()


@pytest.fixture(scope="session")
def control_plane(provider: Place, addresses: Map) -> Iterator[ControlPlane]:
    """An API server that takes the provider's tokens."""
    told = {
        "issuer-url": provider.url,
        "client-id": CLIENT,
        "ca-file": addresses.authority,
        "username-claim": "email",
        "username-prefix": PREFIX,
        "groups-claim": "groups",
        "groups-prefix": PREFIX,
    }
    with ControlPlane.start(more=[f"--oidc-{name}={value}" for name, value in told.items()]) as plane:
        yield plane


@pytest.fixture(scope="module")
def gateway(
    account_kubeconfig: Path, addresses: Map, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[GatewayProcess]:
    """As the page tells people to set it."""
    variables = {"CAPIBARA_GATEWAY_AUDIENCES": "[]", "CAPIBARA_GATEWAY_SIGN_OUT_PATH": addresses.sign_out}
    log = tmp_path_factory.mktemp("gateway") / "gateway.log"
    with GatewayProcess.start(account_kubeconfig, log, variables) as gateway:
        yield gateway


@pytest.fixture(scope="module")
def proxy(gateway: GatewayProcess, addresses: Map, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    found = addresses.proxy
    env = child_environment(
        {
            "OAUTH2_PROXY_CLIENT_SECRET": addresses.client_secret,
            "OAUTH2_PROXY_COOKIE_SECRET": base64.urlsafe_b64encode(os.urandom(32)).decode(),
        }
    )
    log = tmp_path_factory.mktemp("proxy") / "proxy.log"
    argv = [PROXY, *arguments(addresses, gateway.url)]
    child = Child(Command("oauth2-proxy", argv, log, env, signal.SIGTERM))
    try:
        wait_until(lambda: addresses.answers(f"{found.url}/ping"), READY_SECONDS, "the proxy's first answer", child)
        yield found
    finally:
        child.stop()


def arguments(addresses: Map, upstream: str) -> list[str]:
    """The manifest's own, with our addresses; TLS, which is the Ingress's there, is the proxy's here."""
    deployment = next(yaml.safe_load_all(MANIFEST.read_text()))
    (container,) = deployment["spec"]["template"]["spec"]["containers"]
    ours = {
        "http://capibara-gateway": upstream,
        HERE: addresses.proxy.host,
        THERE: addresses.provider.host,
    }
    found = [each for each in container["args"] if not each.startswith("--http-address=")]
    for theirs, here in ours.items():
        found = [each.replace(theirs, here) for each in found]
    return [
        *found,
        "--http-address=",
        f"--https-address={addresses.proxy.host}",
        f"--tls-cert-file={addresses.proxy.certificate}",
        f"--tls-key-file={addresses.proxy.key}",
        f"--provider-ca-file={addresses.authority}",
    ]
