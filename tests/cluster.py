"""A test's view of the cluster: writes objects, and waits for what becomes of them on one watch."""

from __future__ import annotations

import contextlib
import json
import threading
import time
import uuid
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from kubernetes import client, config
from tests.contract_rules import broken_rules, misread
from urllib3.exceptions import ProtocolError

from capibara.api.outcome import TERMINAL_PHASES
from capibara.devenv.audit import AuditEntry, read_audit_log
from capibara.devenv.controlplane import ControlPlane

GROUP, VERSION = "capibara6.dev", "v1alpha1"
OPERATOR = "capibara-operator"
Document = dict[str, Any]

PATIENCE_SECONDS = 150.0
"""For what takes a second or two on a quiet machine, and has been seen to take a minute on a busy one."""


class Cluster:
    """Creates, patches and deletes executions, and knows the newest state of each from a watch."""

    def __init__(self, plane: ControlPlane) -> None:
        self.plane = plane
        configuration = client.Configuration()
        config.load_kube_config(str(plane.kubeconfigs.admin), client_configuration=configuration)
        self._client = client.ApiClient(configuration)
        self.objects = client.CustomObjectsApi(self._client)
        self.core = client.CoreV1Api(self._client)
        self._news = threading.Condition()
        self._seen: dict[tuple[str, str], Document] = {}
        self._history: dict[str, list[Document]] = {}
        self._stream: Any = None
        self._closing = False
        self._thread = threading.Thread(target=self._follow, daemon=True)

    def __enter__(self) -> Self:
        self._stream = self._open_watch()
        self._thread.start()
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        self._closing = True
        self._stream.shutdown()
        self._thread.join(10)
        self._stream.close()
        self._client.rest_client.pool_manager.clear()

    def _open_watch(self) -> Any:
        return self.objects.list_cluster_custom_object(
            GROUP, VERSION, "codeexecutions", watch=True, _preload_content=False
        )

    def _follow(self) -> None:
        """Follow all executions until we close. A new CRD's first watches are cut by the API server."""
        while True:
            with contextlib.suppress(ProtocolError):  # what a stream that is shut down ends with
                self._read(self._stream)
            if self._closing:
                return
            self._stream.close()
            self._stream = self._open_watch()

    def _read(self, stream: Any) -> None:
        rest = b""
        for chunk in stream.stream(amt=None):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                self._take(json.loads(line))

    def _take(self, event: Any) -> None:
        body = event["object"]
        key = body["metadata"]["namespace"], body["metadata"]["name"]
        with self._news:
            self._history.setdefault(body["metadata"]["uid"], []).append(body)
            if event["type"] == "DELETED":
                self._seen.pop(key, None)
            else:
                self._seen[key] = body
            self._news.notify_all()

    def create(self, namespace: str, name: str, /, *, labels: dict[str, str] | None = None, **spec: Any) -> Document:
        """Create a CodeExecution."""
        metadata = {"name": name, "labels": labels or {}}
        body = {"apiVersion": f"{GROUP}/{VERSION}", "kind": "CodeExecution", "metadata": metadata, "spec": spec}
        created: Document = self.objects.create_namespaced_custom_object(
            GROUP, VERSION, namespace, "codeexecutions", body
        )
        return created

    def patch(self, namespace: str, name: str, **spec: Any) -> None:
        self.objects.patch_namespaced_custom_object(
            GROUP,
            VERSION,
            namespace,
            "codeexecutions",
            name,
            {"spec": spec},
            _content_type="application/merge-patch+json",
        )

    def delete(self, namespace: str, name: str) -> None:
        self.objects.delete_namespaced_custom_object(GROUP, VERSION, namespace, "codeexecutions", name)

    def get(self, namespace: str, name: str) -> Document:
        found: Document = self.objects.get_namespaced_custom_object(GROUP, VERSION, namespace, "codeexecutions", name)
        return found

    def run(self, namespace: str, name: str, /, *, seconds: float = PATIENCE_SECONDS, **spec: Any) -> Document:
        """Create an execution and wait for its end."""
        self.create(namespace, name, **spec)
        return self.wait_over(namespace, name, seconds=seconds)

    def wait_over(self, namespace: str, name: str, seconds: float = PATIENCE_SECONDS) -> Document:
        return self.wait(namespace, name, lambda body: phase(body) in TERMINAL_PHASES, "its end", seconds)

    def wait(
        self, namespace: str, name: str, until: Callable[[Document], bool], what: str, seconds: float = PATIENCE_SECONDS
    ) -> Document:
        """Wait until the object is as it should be, or fail with how it is instead."""
        deadline = time.monotonic() + seconds
        with self._news:
            while True:
                body = self._seen.get((namespace, name))
                if body is not None and until(body):
                    return body
                left = deadline - time.monotonic()
                if left <= 0:
                    raise AssertionError(f"{namespace}/{name} did not come to {what} in {seconds} s: {body}")
                self._news.wait(left)

    def broken_promises(self, namespace: str) -> list[str]:
        """What the states that the watch showed of executions of a namespace break of the status contract."""
        with self._news:
            states = [body for states in self._history.values() for body in states]
        mine = [body for body in states if body["metadata"]["namespace"] == namespace]
        return [
            f"{body['metadata']['name']}: {rule}" for body in mine for rule in [*broken_rules(body), *misread(body)]
        ]

    def history(self, uid: str) -> list[Document]:
        """Every state of an object that the watch showed."""
        with self._news:
            return list(self._history.get(uid, ()))

    def create_namespace(self, name: str) -> None:
        self.core.create_namespace({"metadata": {"name": name}})

    def delete_namespace(self, name: str) -> None:
        self.core.delete_namespace(name)

    def create_secret(self, namespace: str, name: str, data: dict[str, str]) -> None:
        self.core.create_namespaced_secret(namespace, {"metadata": {"name": name}, "stringData": data})

    def create_config_map(self, namespace: str, name: str, data: dict[str, str]) -> None:
        self.core.create_namespaced_config_map(namespace, {"metadata": {"name": name}, "data": data})

    def create_template(self, namespace: str, name: str, **spec: Any) -> None:
        body = {"apiVersion": f"{GROUP}/{VERSION}", "kind": "SandboxTemplate", "metadata": {"name": name}, "spec": spec}
        self.objects.create_namespaced_custom_object(GROUP, VERSION, namespace, "sandboxtemplates", body)

    def operator_writes(self, namespace: str, seconds: float = 60) -> list[AuditEntry]:
        """What the operator asked the API server to change in a namespace, up to now, but for its Lease.

        An answer goes out before its audit entry is written: our own last request marks where to read to.
        """
        marker = f"marker-{uuid.uuid4().hex[:8]}"
        with contextlib.suppress(client.ApiException):
            self.get(namespace, marker)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            entries = list(read_audit_log(self.plane.audit_log))
            if any(entry.name == marker for entry in entries):
                writes = [e for e in entries if e.namespace == namespace and e.is_write and e.user == OPERATOR]
                return [e for e in writes if e.resource != "leases"]
        raise AssertionError(f"the audit log did not show {marker} in {seconds} s")


def phase(body: Document) -> str:
    return str(body.get("status", {}).get("phase", ""))


def reason(body: Document) -> str:
    return speaking(body).get("reason", "")


def message(body: Document) -> str:
    return speaking(body).get("message", "")


def speaking(body: Document) -> dict[str, str]:
    """The condition that has the message: Succeeded of an execution, Ready of a template."""
    return condition(body, "Succeeded") or condition(body, "Ready")


def condition(body: Document, kind: str) -> dict[str, str]:
    for found in body.get("status", {}).get("conditions", ()):
        if found["type"] == kind:
            return dict(found)
    return {}
