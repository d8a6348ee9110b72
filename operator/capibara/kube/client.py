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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import stamina
from kubernetes import client as kubernetes_client
from kubernetes import config as kubernetes_config
from yaml import YAMLError

from capibara.telemetry import metrics

REQUEST_TIMEOUT = aiohttp.ClientTimeout(total=30, sock_connect=5)
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

    def authorization(self) -> str:
        """The credential in force now: in a pod the token file is read again every minute. Costs a millisecond."""
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


class Authentication:
    """Puts fresh credentials on every request, and tries once more after a 401.

    kopf's built-in logins end the operator on one spurious 401 (facts: kopf.md section 8).
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._authorization = ""
        self._read_at = -CREDENTIAL_SECONDS

    async def __call__(self, request: aiohttp.ClientRequest, handler: Any) -> aiohttp.ClientResponse:
        self._put(request)
        response: aiohttp.ClientResponse = await handler(request)
        if response.status == 401:
            response.release()
            await asyncio.sleep(0.2)
            self._read_at = -CREDENTIAL_SECONDS
            self._put(request)
            response = await handler(request)
        return response

    def _put(self, request: aiohttp.ClientRequest) -> None:
        now = time.monotonic()
        if now - self._read_at >= CREDENTIAL_SECONDS:
            self._authorization, self._read_at = self._connection.authorization(), now
        if self._authorization:
            request.headers["Authorization"] = self._authorization


def build_session(
    connection: Connection, connections: int, outer: Sequence[aiohttp.ClientMiddlewareType] = ()
) -> aiohttp.ClientSession:
    """A session for the API server with at most `connections` TCP connections. Close it.

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
        self._server = connection.server
        self._session = build_session(connection, connections)

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
        headers = ({"Content-Type": content_type} if body is not None else {}) | ({"Accept": accept} if accept else {})
        try:
            async with self._session.request(
                method,
                self._server + path,
                json=body,
                headers=headers,
                timeout=REQUEST_TIMEOUT,
            ) as response:
                metrics.api_requested(method, response.status)
                if response.status < 300:
                    return dict(await response.json(content_type=None))
                raise error_of(response.status, error_message(await response.text()))
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            metrics.api_requested(method, 0)
            raise Unreachable(0, f"{type(error).__name__}: {error}") from error

    async def get(self, path: str, *, accept: str | None = None) -> dict[str, Any]:
        """Read one document; an unreachable API server is tried again for about a minute."""
        async for attempt in stamina.retry_context(on=Unreachable, attempts=READ_ATTEMPTS, timeout=60, wait_max=15):
            with attempt:
                return await self.request("GET", path, accept=accept)
        raise AssertionError("unreachable: the last attempt returns or raises")

    async def close(self) -> None:
        await self._session.close()


def error_of(status: int, message: str) -> KubeError:
    """The failure that an answer means; a 500 may be about the document after all."""
    kind = Rejected if TOO_LARGE in message else ERRORS.get(status, Unreachable)
    return kind(status, message)


def error_message(text: str) -> str:
    """The message of a Kubernetes `Status`; of anything else, such as a proxy's page, its beginning."""
    try:
        return str(json.loads(text)["message"])
    except (ValueError, KeyError, TypeError):
        return text[:500]
