"""The Python client: code in, result out, by way of CodeExecutions. Users' programs import this package.

`request` builds what is written and `result`, `templates`, `stats`, `health` what callers get: all pure. `transport`
talks to the API server, `watch` waits for ends on one watch, `integration` puts them together. It is a client like
kubectl: it knows the objects, not the operator, and must not import kopf, reconcile or a backend.
"""

from capibara.client.errors import (
    ClientClosed,
    ClusterUnavailable,
    ExecutionDeleted,
    IntegrationError,
    InvalidRequest,
    NoCluster,
    NoSuchExecution,
    NotInstalled,
    NotKept,
    OperatorSilent,
    PermissionDenied,
    WaitTimeout,
)
from capibara.client.health import HealthReport
from capibara.client.integration import E2BIntegration, process_ia_request
from capibara.client.result import ExecutionResult, Logs
from capibara.client.stats import ExecutionStats
from capibara.client.synchronous import E2BIntegrationSync
from capibara.client.templates import TemplateInfo
from capibara.client.update import ExecutionUpdate

__all__ = [
    "ClientClosed",
    "ClusterUnavailable",
    "E2BIntegration",
    "E2BIntegrationSync",
    "ExecutionDeleted",
    "ExecutionResult",
    "ExecutionStats",
    "ExecutionUpdate",
    "HealthReport",
    "IntegrationError",
    "InvalidRequest",
    "Logs",
    "NoCluster",
    "NoSuchExecution",
    "NotInstalled",
    "NotKept",
    "OperatorSilent",
    "PermissionDenied",
    "TemplateInfo",
    "WaitTimeout",
    "process_ia_request",
]
