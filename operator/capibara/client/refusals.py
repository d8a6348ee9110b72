"""Turns the API server's refusals into errors that say what the caller can do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from capibara.client.errors import (
    ClusterUnavailable,
    IntegrationError,
    InvalidRequest,
    NotInstalled,
    PermissionDenied,
)
from capibara.kube.client import Conflict, Forbidden, KubeError, NotFound, Rejected


class Missing(NotFound):
    """The API server answers, and does not know our kinds."""


API_SERVER: Final = "the API server"
GATEWAY: Final = "the gateway"


def explain(error: KubeError, what: str, server: str = API_SERVER) -> IntegrationError:
    """`what`: the things that were asked for, as in `codeexecutions in namespace team-a`. `server`: who was asked."""
    match error:
        case Missing():
            return NotInstalled(
                "this cluster does not know CodeExecution and SandboxTemplate: apply crds/ and run the operator"
            )
        case NotFound():
            return NotInstalled(f"{error.message}: create it, or pass another name")
        case Forbidden(status=401):
            return PermissionDenied(
                f"our credentials are not accepted ({error.message}): log in again, or get a new token"
            )
        case Forbidden():
            return PermissionDenied(f"{error.message}. Ask for a role with create, get, list, watch, patch on {what}")
        case Rejected():
            return InvalidRequest(error.message)
        case Conflict():
            return InvalidRequest(f"{error.message}: an object of that name exists already")
        case _:
            return ClusterUnavailable(
                f"{server} does not answer ({error.message}): check that {RUNS[server]} and can be reached"
            )


RUNS: Final = {API_SERVER: "the cluster runs", GATEWAY: "it runs, that its url is right,"}


@contextmanager
def explained(what: str, server: str = API_SERVER) -> Iterator[None]:
    """Turn refusals inside into our errors."""
    try:
        yield
    except KubeError as error:
        raise explain(error, what, server) from error
