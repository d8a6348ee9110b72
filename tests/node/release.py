"""The release on the node: how it is installed, asked for code, and looked at."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from tests.node.node import ROOT, Node
from tests.node.sandboxes import URL

from capibara.devenv.watching import finished_executions

CHART: Final = str(ROOT / "helm/capibara")
NAMESPACE: Final = "capibara-system"
IN: Final = f"--namespace={NAMESPACE}"
WAIT: Final = ("--wait", "--timeout=4m")
VALUES: Final = (
    "--set=e2b.existingSecret=e2b",
    f"--set=e2b.apiUrl={URL}",
    f"--set=e2b.sandboxUrl={URL}",
    "--set=rbac.readSecrets=true",
    "--set=templates.exclude={machine-learning}",
)
HELLO: Final = {"apiVersion": "capibara6.dev/v1alpha1", "kind": "CodeExecution", "spec": {"code": "print(6 * 7)"}}


class Failed(Exception):
    """A step did not come out as it must."""


@contextmanager
def step(name: str) -> Iterator[None]:
    """Say what is done and how long it took."""
    begun = time.monotonic()
    yield
    print(f"{time.monotonic() - begun:7.1f} s  {name}", flush=True)


def demand(met: bool, said: str) -> None:
    """Failed, unless it is so."""
    if not met:
        raise Failed(said)


def upgrade(node: Node, *values: str, chart: str = CHART) -> None:
    """To the values of the journey and these."""
    node.helm("upgrade", "capibara", chart, IN, *VALUES, *values, *WAIT)


def operators(node: Node) -> list[dict[str, Any]]:
    """The operator's pods that are not on their way out."""
    pods = node.kubectl.get_json("pods", IN, "--selector=app.kubernetes.io/name=capibara")["items"]
    return [one for one in pods if not one["metadata"].get("deletionTimestamp")]


def is_ready(pod: dict[str, Any]) -> bool:
    """As its readiness probe says."""
    return any(one["type"] == "Ready" and one["status"] == "True" for one in pod["status"].get("conditions", ()))


def set_key(node: Node, key: str) -> None:
    """The Secret that the chart was told of."""
    secret = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "e2b"}, "stringData": {"api-key": key}}
    node.kubectl.apply_documents([secret], NAMESPACE)


def run(node: Node, name: str) -> None:
    """One execution, to its good end."""
    node.kubectl.apply_documents([HELLO | {"metadata": {"name": name}}], "default")
    finish(node, name)


def finish(node: Node, name: str) -> None:
    """Wait for its end, which must be good."""
    [ended] = finished_executions(node.kubectl, "default", [name], 180, lambda: None)
    demand((ended["status"].get("stdout") or {}).get("text") == "42\n", f"{name}: {ended['status']}")
