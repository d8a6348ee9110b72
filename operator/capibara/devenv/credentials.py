"""Users, tokens, keys and kubeconfig files of a control plane that lives as long as its folder."""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass
from pathlib import Path

from capibara.devenv.places import write_private

ADMIN = "capibara-admin"
OPERATOR = "capibara-operator"
CONTROLLER_MANAGER = "system:kube-controller-manager"

GROUPS = {ADMIN: "system:masters", OPERATOR: "", CONTROLLER_MANAGER: "system:masters"}
"""User -> group. The controllers share one user here, so it may delete whatever a namespace holds. The operator is in
no group: it can do what manifests/operator-rbac.yaml grants, and no more."""

P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


@dataclass(frozen=True)
class Credentials:
    """The token of each user, and the files that the API server reads them from."""

    tokens: dict[str, str]
    token_file: Path
    signing_key: Path


def create_credentials(folder: Path) -> Credentials:
    """New random tokens and a new signing key, written into the folder."""
    tokens = {user: secrets.token_urlsafe(32) for user in GROUPS}
    rows = [f'{tokens[user]},{user},{user},"{group}"' for user, group in GROUPS.items()]
    token_file = write_private(folder / "tokens.csv", "\n".join(rows) + "\n")
    signing_key = write_private(folder / "service-account.key", new_signing_key())
    return Credentials(tokens, token_file, signing_key)


def new_signing_key() -> str:
    """A P-256 private key as PEM (SEC 1, RFC 5915), without the optional public half, which Go computes by itself."""
    number = secrets.randbelow(P256_ORDER - 1) + 1
    der = bytes.fromhex("30310201010420") + number.to_bytes(32) + bytes.fromhex("a00a06082a8648ce3d030107")
    body = base64.encodebytes(der).decode()
    return f"-----BEGIN EC PRIVATE KEY-----\n{body}-----END EC PRIVATE KEY-----\n"


def write_kubeconfig(path: Path, url: str, authority: bytes, user: str, token: str) -> Path:
    """A kubeconfig with one context (JSON is YAML), complete in itself."""
    document = {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": "capibara",
        "clusters": [
            {
                "name": "capibara",
                "cluster": {"server": url, "certificate-authority-data": base64.b64encode(authority).decode()},
            }
        ],
        "users": [{"name": user, "user": {"token": token}}],
        "contexts": [{"name": "capibara", "context": {"cluster": "capibara", "user": user, "namespace": "default"}}],
    }
    return write_private(path, json.dumps(document, indent=2))
