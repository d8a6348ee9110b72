"""Is it there? One small HTTP request, without a proxy in between."""

from __future__ import annotations

import http.client
import ssl
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

TIMEOUT_SECONDS = 3.0


def http_status(url: str, *, authority: Path | None = None, token: str = "") -> int | None:
    """The HTTP status that a GET is answered with; None if nobody answers. `authority`: whom to trust, as PEM."""
    parts = urlsplit(url)
    try:
        with closing(open_connection(parts.scheme, parts.netloc, authority)) as connection:
            connection.request("GET", parts.path or "/", headers={"Authorization": f"Bearer {token}"} if token else {})
            return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return None


def open_connection(scheme: str, address: str, authority: Path | None) -> http.client.HTTPConnection:
    """A connection that is not open yet. OSError if the authority's certificate cannot be read (yet)."""
    if scheme == "http":
        return http.client.HTTPConnection(address, timeout=TIMEOUT_SECONDS)
    context = ssl.create_default_context(cafile=authority)
    return http.client.HTTPSConnection(address, timeout=TIMEOUT_SECONDS, context=context)
