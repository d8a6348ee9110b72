"""Where the API server is, who we are, and plain requests to it.

KubeError
├── NotFound        404: the object is gone
├── Conflict        409: somebody wrote first
├── Rejected        400, 413, 422: the server will not have this document
├── Forbidden       403: the role lacks a permission
└── Unreachable     no usable answer: connection failures, 401 (credentials that are being renewed), 429, 5xx
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import time
from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import stamina
from kubernetes import client as kubernetes_client
from kubernetes import config as kubernetes_config
from pydantic_core import PydanticSerializationError, from_json, to_json
from yaml import YAMLError

from capibara.kube.gatewayaccess import Bearer, check_url
from capibara.kube.wire import Answer, Wire
from capibara.telemetry import metrics

REQUEST_SECONDS = 30.0
READ_ATTEMPTS = 8
CREDENTIAL_SECONDS = 10.0


class KubeError(Exception):
    """A request to the API server failed; `status` is the HTTP status, 0 if there was no answer."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


class NotFound(KubeError):
    pass


class Conflict(KubeError):
    pass


class Rejected(KubeError):
    pass


class Forbidden(KubeError):
    pass


class Unreachable(KubeError):
    pass


TOO_LARGE = "request is too large"
"""What etcd says of an object that it will not store, in an answer 500 (kubernetes/kubernetes#112152)."""

ERRORS: Mapping[int, type[KubeError]] = {
    400: Rejected,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    413: Rejected,
    422: Rejected,
}


class NoCluster(Exception):
    """Neither a service account nor a usable kubeconfig."""


@dataclass(frozen=True)
class Connection:
    """The API server's address and our credentials, which may be renewed while we run."""

    server: str
    tls: ssl.SSLContext | bool
    configuration: Any

    @classmethod
    def load(cls, kubeconfig: Path | None = None) -> Connection:
        """From `kubeconfig` if given, the pod's service account, else from `KUBECONFIG` or `~/.kube/config`.

        Raises NoCluster with what to do if there is neither.
        """
        configuration = kubernetes_client.Configuration()
        try:
            if kubeconfig is None and "KUBERNETES_SERVICE_HOST" in os.environ and "KUBECONFIG" not in os.environ:
                kubernetes_config.load_incluster_config(client_configuration=configuration)
            else:
                path = str(kubeconfig) if kubeconfig else None
                kubernetes_config.load_kube_config(path, client_configuration=configuration)
            return cls(configuration.host.rstrip("/"), tls_context(configuration), configuration)
        except (kubernetes_config.ConfigException, OSError, YAMLError, ValueError) as error:
            raise NoCluster(
                f"no Kubernetes cluster to talk to ({error}); set KUBECONFIG, or run `capibara up` for a local one"
            ) from error

    @classmethod
    def of_gateway(cls, url: str, bearer: Bearer) -> Connection:
        """Of a gateway, which has the API server's paths for our kinds. Raises NoGateway."""
        bearer.header()
        return cls(check_url(url), ssl.create_default_context() if url.startswith("https:") else True, bearer)

    def authorization(self) -> str:
        """The credential in force now: in a pod the token file is read again every minute. Costs a millisecond."""
        if isinstance(self.configuration, Bearer):
            return self.configuration.header()
        return self.configuration.get_api_key_with_prefix("BearerToken") or ""


def tls_context(configuration: Any) -> ssl.SSLContext | bool:
    """The TLS settings of a Kubernetes client configuration, for aiohttp."""
    if not configuration.host.startswith("https"):
        return True
    context = ssl.create_default_context(cafile=configuration.ssl_ca_cert)
    if not configuration.verify_ssl:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    if configuration.cert_file:
        context.load_cert_chain(configuration.cert_file, configuration.key_file)
    return context


class Credentials:
    """The `Authorization` of requests: read again now and then, and whenever it was refused."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._authorization = ""
        self._read_at = -CREDENTIAL_SECONDS

    def put(self, headers: MutableMapping[str, str]) -> None:
        """Set the header, if there is a credential."""
        now = time.monotonic()
        if now - self._read_at >= CREDENTIAL_SECONDS:
            self._authorization, self._read_at = self._connection.authorization(), now
        if self._authorization:
            headers["Authorization"] = self._authorization

    async def refused(self) -> None:
        """After a 401: wait a moment, and read them anew.

        kopf's built-in logins end the operator on one spurious 401 (facts: kopf.md section 8).
        """
        await asyncio.sleep(0.2)
        self._read_at = -CREDENTIAL_SECONDS


class Authentication:
    """A middleware of aiohttp that puts fresh credentials on every request, and tries once more after a 401."""

    def __init__(self, connection: Connection) -> None:
        self._credentials = Credentials(connection)

    async def __call__(self, request: aiohttp.ClientRequest, handler: Any) -> aiohttp.ClientResponse:
        self._credentials.put(request.headers)
        response: aiohttp.ClientResponse = await handler(request)
        if response.status == 401:
            response.release()
            await self._credentials.refused()
            self._credentials.put(request.headers)
            response = await handler(request)
        return response


def build_session(
    connection: Connection, connections: int, outer: Sequence[aiohttp.ClientMiddlewareType] = ()
) -> aiohttp.ClientSession:
    """A session for watches of the API server with at most `connections` TCP connections. Close it.

    `outer`: middlewares that see each request before credentials are put on it, and what came of it.
    """
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=connections, ssl=connection.tls),
        middlewares=(*outer, Authentication(connection)),
        headers={"User-Agent": "capibara"},
    )


class KubeClient:
    """Plain requests to the API server, each failure as a `KubeError`. One per process."""

    def __init__(self, connection: Connection, connections: int = 32) -> None:
        self.connection = connection
        self._wire = Wire(connection.server, connection.tls, connections)
        self._credentials = Credentials(connection)

    async def request(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        content_type: str = "application/json",
        accept: str | None = None,
    ) -> dict[str, Any]:
        """One request, no retries. `path` begins with `/`; `accept`: the form of the answer, such as metadata alone."""
        headers = {"Accept": accept or "application/json"}
        if body is not None:
            headers["Content-Type"] = content_type
        try:
            async with asyncio.timeout(REQUEST_SECONDS):
                answer = await self._ask(method, path, headers, None if body is None else encoded(body))
            metrics.api_requested(method, answer.status)
            if answer.status < 300:
                return dict(from_json(answer.body))
        except (OSError, ValueError, TypeError) as error:  # TypeError: JSON, but no document
            metrics.api_requested(method, 0)
            raise Unreachable(0, f"{type(error).__name__}: {error}") from error
        raise error_of(answer.status, error_message(answer.body))

    async def _ask(self, method: str, path: str, headers: dict[str, str], body: bytes | None) -> Answer:
        """Ask with fresh credentials, and once more after a 401."""
        self._credentials.put(headers)
        answer = await self._wire.request(method, path, headers, body)
        if answer.status == 401:
            await self._credentials.refused()
            self._credentials.put(headers)
            answer = await self._wire.request(method, path, headers, body)
        return answer

    async def get(self, path: str, *, accept: str | None = None) -> dict[str, Any]:
        """Read one document; an unreachable API server is tried again for about a minute."""
        async for attempt in stamina.retry_context(on=Unreachable, attempts=READ_ATTEMPTS, timeout=60, wait_max=15):
            with attempt:
                return await self.request("GET", path, accept=accept)
        raise AssertionError("unreachable: the last attempt returns or raises")

    async def close(self) -> None:
        await self._wire.close()


def encoded(body: Any) -> bytes:
    """A document as JSON. Half a surrogate pair, which UTF-8 cannot have, is written as JSON can have it."""
    try:
        return to_json(body)
    except PydanticSerializationError:
        return json.dumps(body).encode()


def error_of(status: int, message: str) -> KubeError:
    """The failure that an answer means; a 500 may be about the document after all."""
    kind = Rejected if TOO_LARGE in message else ERRORS.get(status, Unreachable)
    return kind(status, message)


def error_message(body: bytes) -> str:
    """The message of a Kubernetes `Status`, or a gateway's problem; of anything else, such as a page, its beginning."""
    try:
        said = from_json(body)
        return str(said["detail"] if "detail" in said else said["message"])
    except (ValueError, KeyError, TypeError):
        return body[:2000].decode(errors="replace")[:500]
