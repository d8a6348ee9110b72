"""What is done with images and chart on a real node, step by step, and what must come out of each."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from tests.node.load import under_load
from tests.node.node import ROOT, Node, until
from tests.node.sandboxes import KEY, URL

from capibara.devenv.building import HEAVY, wait_built
from capibara.devenv.bundled import bundled_folder
from capibara.devenv.examples import load_examples
from capibara.devenv.expectation import unmet
from capibara.devenv.progress import Progress
from capibara.devenv.watching import finished_executions

CHART: Final = str(ROOT / "helm/capibara")
NAMESPACE: Final = "capibara-system"
IN: Final = f"--namespace={NAMESPACE}"
RATE: Final = 5.0
LOAD_SECONDS: Final = 30.0
IDLE_SECONDS: Final = 60.0
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


def travel(node: Node) -> None:
    """The whole journey."""
    with step("import the operator's image"):
        node.import_image(ROOT / "dist/images/capibara.tar")
    install(node)
    examples(node)
    idle(node)
    upgrade_under_load(node)
    rollback(node)
    change_key(node)
    with step("helm test"):
        said = node.helm("test", "capibara", IN, "--logs")
        demand("42" in said, f"helm test says: {said}")
    uninstall(node)
    reinstall(node)


def install(node: Node) -> None:
    """On an empty cluster, in a namespace that takes only restricted pods."""
    node.kubectl.run("create", "namespace", NAMESPACE)
    node.kubectl.run("label", "namespace", NAMESPACE, "pod-security.kubernetes.io/enforce=restricted")
    set_key(node, KEY)
    begun = time.monotonic()
    with step("helm install --wait"):
        node.helm("install", "capibara", CHART, IN, *VALUES, "--wait", "--timeout=2m")
    run(node, "first")
    print(f"{time.monotonic() - begun:7.1f} s  from helm install to the first result", flush=True)


def examples(node: Node) -> None:
    """All but the heavy ones end as they say they should."""
    with step("build the templates"):
        wait_built(node.kubectl, NAMESPACE, Progress(), lambda: None)
    found = [one for one in load_examples(bundled_folder("examples")) if one.expectation.template not in HEAVY]
    with step(f"{len(found)} examples"):
        node.kubectl.run("create", "namespace", "examples")
        node.kubectl.apply_documents([document for one in found for document in one.documents], "examples")
        names = [one.name for one in found]
        ended = finished_executions(node.kubectl, "examples", names, 300, lambda: None)
        statuses = {one["metadata"]["name"]: one["status"] for one in ended}
    wrong = {one.name: unmet(one.expectation, statuses.get(one.name, {})) for one in found}
    demand(not any(wrong.values()), f"examples: { {name: said for name, said in wrong.items() if said} }")


def idle(node: Node) -> None:
    """What an operator with nothing to do takes."""
    with step("idle"):
        first = usage(node)
        time.sleep(IDLE_SECONDS)
        last = usage(node)
    cores = (last["cpu"] - first["cpu"]) / (last["time"] - first["time"]) / 1e9
    print(f"           idle: {last['memory'] / 2**20:.0f} MiB, {cores * 1000:.1f} thousandths of a CPU", flush=True)


def usage(node: Node) -> dict[str, float]:
    """Memory in bytes and nanoseconds of CPU of the operator's container, as the kubelet counts."""
    summary = json.loads(node.kubectl.run("get", "--raw=/api/v1/nodes/node1/proxy/stats/summary"))
    [container] = [
        one
        for pod in summary["pods"]
        if pod["podRef"]["namespace"] == NAMESPACE
        for one in pod["containers"]
        if one["name"] == "operator"
    ]
    cpu, memory = container["cpu"], container["memory"]
    return {"cpu": cpu["usageCoreNanoSeconds"], "memory": memory["workingSetBytes"], "time": time.monotonic()}


def upgrade_under_load(node: Node) -> None:
    """Executions go on being created while the operator is replaced, and none of them fails."""
    with step(f"upgrade under {RATE:.0f} executions a second"), under_load(node.kubectl.kubeconfig, RATE) as load:
        time.sleep(LOAD_SECONDS / 3)
        begun = time.monotonic()
        node.helm("upgrade", "capibara", CHART, IN, *VALUES, "--set=podAnnotations.turn=two", "--wait", "--timeout=2m")
        took = time.monotonic() - begun
        time.sleep(LOAD_SECONDS * 2 / 3)
    demand(not load.failures, f"{len(load.failures)} executions failed: {load.failures[:3]}")
    median, most = statistics.median(load.seconds), max(load.seconds)
    print(
        f"           upgrade {took:.1f} s; {len(load.seconds)} executions, median {median:.2f} s, longest {most:.1f} s"
    )


def rollback(node: Node) -> None:
    """The first revision's pod is back, and runs code."""
    with step("rollback"):
        node.helm("rollback", "capibara", "1", IN, "--wait", "--timeout=2m")
        pods = [one for one in operators(node) if not one["metadata"].get("deletionTimestamp")]
        demand(all("turn" not in one["metadata"].get("annotations", {}) for one in pods), "the upgraded pod is there")
        run(node, "rolled-back")


def change_key(node: Node) -> None:
    """A refused key takes the pod out of service, the right one brings it back; nothing is restarted."""
    before = [identity(one) for one in operators(node)]
    with step("a wrong key is noticed"):
        set_key(node, "e2b_wrong")
        until(lambda: not any(is_ready(one) for one in operators(node)), "the operator to be unready", 240)
    with step("the right key is taken, and what waited runs"):
        node.kubectl.apply_documents([HELLO | {"metadata": {"name": "waited"}}], "default")
        set_key(node, KEY)
        until(lambda: all(is_ready(one) for one in operators(node)), "the operator to be ready", 240)
        finish(node, "waited")
    demand(before == [identity(one) for one in operators(node)], "the pod was replaced or restarted")


def uninstall(node: Node) -> None:
    """Nothing of the release stays but the CRDs, and with them the executions."""
    with step("uninstall"):
        node.helm("uninstall", "capibara", IN, "--wait")
        until(lambda: not left(node), "the objects of the release to go")
    kept = [one["metadata"]["name"] for one in node.kubectl.get_json("crds")["items"]]
    demand(len(kept) == 2, f"CRDs: {kept}")
    demand("first" in node.says("get", "codeexecutions", "-n", "default"), "the executions are gone")


def left(node: Node) -> list[str]:
    """What still has the release's label."""
    kinds = "pods,deployments,serviceaccounts,roles,rolebindings,clusterroles,clusterrolebindings,configmaps,leases"
    return node.says("get", kinds, "-A", "-l", "app.kubernetes.io/instance=capibara", "-o", "name").split()


def reinstall(node: Node) -> None:
    """Over the kept CRDs."""
    with step("install again over the kept CRDs"):
        node.helm("install", "capibara", CHART, IN, *VALUES, "--wait", "--timeout=2m")
        run(node, "again")


def operators(node: Node) -> list[dict[str, Any]]:
    """The operator's pods."""
    label = "app.kubernetes.io/name=capibara"
    return node.kubectl.get_json("pods", IN, f"--selector={label}")["items"]


def identity(pod: dict[str, Any]) -> tuple[str, int]:
    """Changes when a pod was replaced, or its container restarted."""
    return pod["metadata"]["uid"], sum(one["restartCount"] for one in pod["status"].get("containerStatuses", ()))


def is_ready(pod: dict[str, Any]) -> bool:
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


def demand(met: bool, said: str) -> None:
    if not met:
        raise Failed(said)
