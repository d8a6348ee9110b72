"""Plain requests to the API server for the command line: blocking, one connection, the standard library alone.

Refused
├── Unknown        404 of a path: the cluster does not know our kinds
├── Absent         404 of an object
└── NotAllowed     401 and 403
Away               no usable answer
"""

from __future__ import annotations

import http.client
import json
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import urlsplit

from capibara.kube.kubeconfig import Access

REQUEST_SECONDS: Final = 30.0
SILENCE_SECONDS: Final = 120.0
"""A watch says at least a bookmark every minute or so."""

PIECE_BYTES: Final = 256 * 1024

IDEMPOTENT: Final = frozenset({"GET", "DELETE", "PATCH"})


NAMED: Final = frozenset({"NotFound"})
"""What a gateway's problem says of an object that is not there."""


class Refused(Exception):
    """The API server answers, and will not. `status` is HTTP's, `reason` Kubernetes' word."""

    def __init__(self, status: int, message: str, reason: str = "") -> None:
        super().__init__(message)
        self.status, self.message, self.reason = status, message, reason


class Unknown(Refused):
    pass


class Absent(Refused):
    pass


class NotAllowed(Refused):
    pass


class Away(Exception):
    """No answer, or one that says that it cannot answer now (429, 5xx)."""


class Blocking:
    """A connection to one API server. Close it, or use it with `with`.

    `renew`: finds our credentials again, after the API server has refused those that we have (401).
    """

    def __init__(self, access: Access, renew: Callable[[], Access] | None = None) -> None:
        self.access = access
        self._renew = renew
        self._base = urlsplit(access.server)
        self._line: http.client.HTTPConnection | None = None
        self.server_time: datetime | None = None
        """What the last answer said that the time is, to the second."""

    def __enter__(self) -> Blocking:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def another(self) -> Blocking:
        """A second connection to the same API server, for another thread."""
        return Blocking(self.access, self._renew)

    def close(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None

    def request(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        content_type: str = "application/json",
        accept: str = "application/json",
    ) -> dict[str, Any]:
        """One request and its document. Raises Refused, Away."""
        try:
            return self._once(method, path, body, content_type, accept)
        except NotAllowed as error:
            if error.status != 401 or self._renew is None:
                raise
            self.close()
            self.access = self._renew()
            return self._once(method, path, body, content_type, accept)

    def _once(self, method: str, path: str, body: Any, content_type: str, accept: str) -> dict[str, Any]:
        try:
            answer = self._ask(method, path, body, content_type, accept)
            said = answer.read()
            self.server_time = read_time(answer.getheader("Date"))
        except (OSError, http.client.HTTPException) as error:
            self.close()
            raise Away(describe(error, self.access.server)) from error
        return read_answer(answer.status, said)

    def events(self, path: str, silence: float = SILENCE_SECONDS) -> Iterator[dict[str, Any]]:
        """The events of a watch, over a connection of its own, until the API server ends it.

        Raises Refused, and Away, also after `silence` seconds without a word.
        """
        try:
            for said in self.lines(path, silence):
                yield json.loads(said)
        except ValueError as error:
            raise Away(describe(error, self.access.server)) from error

    def lines(self, path: str, silence: float, headers: Mapping[str, str] | None = None) -> Iterator[bytes]:
        """The lines of an answer, as they come, over a connection of its own. Raises Refused, Away."""
        line = self._connect(silence)
        try:
            sent = {**self._headers("application/json"), **(headers or {})}
            line.request("GET", self._base.path.rstrip("/") + path, headers=sent)
            answer = line.getresponse()
            if answer.status >= 300:
                read_answer(answer.status, answer.read())
            while said := answer.readline():
                yield said
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise Away(describe(error, self.access.server)) from error
        finally:
            line.close()

    def pieces(self, path: str, silence: float = SILENCE_SECONDS) -> Iterator[bytes]:
        """The bytes of an answer, as they come, over a connection of its own.

        Raises Refused, and Away, also where the answer ends before all that it announced.
        """
        line = self._connect(silence)
        try:
            line.request("GET", self._base.path.rstrip("/") + path, headers=self._headers("*/*"))
            answer = line.getresponse()
            if answer.status >= 300:
                read_answer(answer.status, answer.read())
            announced, come = answer.getheader("Content-Length"), 0
            while piece := answer.read(PIECE_BYTES):
                come += len(piece)
                yield piece
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise Away(describe(error, self.access.server)) from error
        finally:
            line.close()
        if announced is not None and come != int(announced):  # what comes in chunks tells its end itself
            raise Away(f"{self.access.server} ended after {come} of {announced} bytes")

    def _ask(self, method: str, path: str, body: Any, content_type: str, accept: str) -> http.client.HTTPResponse:
        """On the connection that is open, or a new one if that was closed meanwhile."""
        headers = self._headers(accept)
        content = None
        if body is not None:
            content, headers["Content-Type"] = json.dumps(body).encode(), content_type
        kept = self._line is not None
        line = self._line = self._line or self._connect(REQUEST_SECONDS)
        try:
            line.request(method, self._base.path.rstrip("/") + path, content, headers)
            return line.getresponse()
        except (ConnectionError, http.client.BadStatusLine):
            if not kept or method not in IDEMPOTENT:
                raise
            self.close()
            return self._ask(method, path, body, content_type, accept)

    def _headers(self, accept: str) -> dict[str, str]:
        return {"Accept": accept, "User-Agent": "capibara-cli", **self.access.headers}

    def _connect(self, seconds: float) -> http.client.HTTPConnection:
        host, port = self._base.hostname or "", self._base.port
        if self.access.tls is None:
            return http.client.HTTPConnection(host, port or 80, timeout=seconds)
        if self.access.server_name:
            return NamedConnection(
                host, port or 443, timeout=seconds, context=self.access.tls, name=self.access.server_name
            )
        return http.client.HTTPSConnection(host, port or 443, timeout=seconds, context=self.access.tls)


class NamedConnection(http.client.HTTPSConnection):
    """One whose server has a certificate for another name than its address (`tls-server-name`)."""

    def __init__(self, host: str, port: int, *, timeout: float, context: ssl.SSLContext, name: str) -> None:
        super().__init__(host, port, timeout=timeout, context=context)
        self._tls, self._name = context, name

    def connect(self) -> None:
        plain = socket.create_connection((self.host, self.port), self.timeout)
        self.sock = self._tls.wrap_socket(plain, server_hostname=self._name)


def read_time(text: str | None) -> datetime | None:
    """An HTTP date."""
    try:
        return parsedate_to_datetime(text or "")
    except ValueError:
        return None


def read_answer(status: int, said: bytes) -> dict[str, Any]:
    """The document of an answer. Raises Refused, Away."""
    try:
        document = json.loads(said)
    except ValueError:
        document = {}
    document = document if isinstance(document, dict) else {}
    if status < 300:
        return document
    told = document.get("message") or document.get("detail") or said[:300].decode(errors="replace").strip()
    message = str(told or f"HTTP {status}")
    if status == 429 or status >= 500:
        raise Away(f"it says {status}: {message}")
    reason = str(document.get("reason") or "")
    named = bool((document.get("details") or {}).get("name")) or document.get("code") in NAMED
    kinds = {401: NotAllowed, 403: NotAllowed, 404: Absent if named else Unknown}
    raise kinds.get(status, Refused)(status, message, reason)


def describe(error: Exception, server: str) -> str:
    """A failed connection in a few words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"{server} shows a certificate that is not to be believed ({error.verify_message})"
    if isinstance(error, TimeoutError):
        return f"{server} did not answer in time"
    return f"{server}: {getattr(error, 'strerror', None) or error or type(error).__name__}"
