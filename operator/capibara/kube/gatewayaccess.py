"""A gateway in the place of a cluster: where it is, and the token that says who we are, which no argument list shows.

A gateway serves executions and templates at the paths of the API server, so all that speaks to one speaks to the other.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from capibara.kube.kubeconfig import Access

GATEWAY: Final = "CAPIBARA_GATEWAY"
TOKEN: Final = "CAPIBARA_TOKEN"  # noqa: S105  # names of variables
TOKEN_FILE: Final = "CAPIBARA_TOKEN_FILE"  # noqa: S105
NAMESPACE: Final = "CAPIBARA_NAMESPACE"


class NoGateway(ValueError):
    """The address or the token cannot be used; the message says what to do, and never shows a token."""


@dataclass(frozen=True)
class Bearer:
    """Where a token comes from: itself, or a file that is read anew each time. `repr` shows neither."""

    token: str = ""
    file: Path | None = None

    def __repr__(self) -> str:
        return "Bearer(...)"

    @classmethod
    def find(cls, environment: Mapping[str, str] = os.environ) -> Bearer:
        """CAPIBARA_TOKEN, else the file of CAPIBARA_TOKEN_FILE, else none."""
        file = environment.get(TOKEN_FILE)
        return cls(environment.get(TOKEN, "").strip(), Path(file).expanduser() if file else None)

    def header(self) -> str:
        """The value of `Authorization`; empty: there is no token. Raises NoGateway."""
        token = self.token
        if not token and self.file is not None:
            try:
                token = self.file.read_text(encoding="ascii").strip()
            except (OSError, UnicodeDecodeError) as error:
                said = getattr(error, "strerror", None) or "it is no text"
                raise NoGateway(f"the token's file {self.file} cannot be read: {said}") from None
        if not token.isascii() or any(character.isspace() or not character.isprintable() for character in token):
            raise NoGateway("the token has characters that no token has: give it alone, without quotes or spaces")
        return f"Bearer {token}" if token else ""


def check_url(url: str) -> str:
    """The address without a slash at its end. Raises NoGateway."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018  # raises ValueError
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise NoGateway("the gateway's address must be a URL such as https://run.example.com")
    if "@" in parts.netloc:
        raise NoGateway(f"the gateway's address must have no password in it: use {TOKEN} or {TOKEN_FILE}")
    return url.rstrip("/")


def gateway_access(url: str, environment: Mapping[str, str] = os.environ) -> Access:
    """The access of a gateway; its namespace is empty where nothing says one. Raises NoGateway."""
    server = check_url(url)
    said = Bearer.find(environment).header()
    return Access(
        server,
        environment.get(NAMESPACE, ""),
        ssl.create_default_context() if server.startswith("https:") else None,
        headers={"Authorization": said} if said else {},
        is_gateway=True,
    )
