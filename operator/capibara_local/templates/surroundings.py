"""What a build step gets of its host to reach package registries: proxies, pip's settings, the certificates trusted
here. All of it in the step's environment and on a tmpfs, so that none of it is in a layer."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from capibara_local.agent import OneEntry
from capibara_local.guest.protocol import INPUT
from capibara_local.runtime.base import Sandbox

PASSED: Final = ("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "ALL_PROXY", "NPM_CONFIG_REGISTRY")  # in either case
PIP_PREFIX: Final = "PIP_"
# Settings of pip that name files of the host, or are decided here.
PIP_NOT_PASSED: Final = frozenset(
    f"PIP_{name}"
    for name in (
        *("FIND_LINKS", "CONSTRAINT", "REQUIREMENT", "TARGET", "PREFIX", "ROOT", "CERT", "CLIENT_CERT"),
        *("CACHE_DIR", "CONFIG_FILE", "LOG", "PYTHON"),
    )
)
BUNDLES: Final = ("/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem")
PLACE: Final = "/dev/capibara"  # below the container's own tmpfs
BUNDLE: Final = f"{PLACE}/certificates.crt"
APT_CONFIG: Final = f"{PLACE}/apt.conf"
APT_SETTINGS: Final = f'Acquire::https::CAInfo "{BUNDLE}";\nAPT::Keep-Downloaded-Packages "false";\n'
OURS: Final = {
    "APT_CONFIG": APT_CONFIG,
    "PIP_NO_CACHE_DIR": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_ROOT_USER_ACTION": "ignore",
    "NPM_CONFIG_UPDATE_NOTIFIER": "false",
}
BUNDLE_VARIABLES: Final = (
    *("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "GIT_SSL_CAINFO"),
    *("NODE_EXTRA_CA_CERTS", "NPM_CONFIG_CAFILE"),
)


def host_bundle(environment: Mapping[str, str]) -> bytes | None:
    """The certificates that programs here trust; None if there is no such file."""
    for name in (environment.get("SSL_CERT_FILE"), *BUNDLES):
        if name and Path(name).is_file():
            return Path(name).read_bytes()
    return None


def build_environment(environment: Mapping[str, str], *, bundle: bool) -> dict[str, str]:
    """Variables of a build step, made of ours. No caches, which would only make layers larger, and no advice."""
    passed = {name: value for name, value in environment.items() if is_passed(name)}
    return passed | OURS | (dict.fromkeys(BUNDLE_VARIABLES, BUNDLE) if bundle else {})


def is_passed(name: str) -> bool:
    return name.upper() in PASSED or (name.startswith(PIP_PREFIX) and name not in PIP_NOT_PASSED)


async def equip(sandbox: Sandbox) -> dict[str, str]:
    """Put the files in place; the variables that go with them. GuestError, SandboxGone."""
    bundle = host_bundle(os.environ)
    if bundle is not None:
        await put(sandbox, BUNDLE, bundle)
    await put(sandbox, APT_CONFIG, APT_SETTINGS.encode())
    return build_environment(os.environ, bundle=bundle is not None)


async def put(sandbox: Sandbox, path: str, content: bytes) -> None:
    async with await sandbox.connect() as call:
        await call.send_json({"op": "fs.write", "path": path, "user": "root"})
        await call.send_data(INPUT, content)
        await call.send_end()
        await call.answer(OneEntry)
