"""What is done with images and chart on a real node, step by step, and what must come out of each."""

from __future__ import annotations

import json
import statistics
import time
from typing import Any, Final

from tests.node.examples import run_examples
from tests.node.load import under_load
from tests.node.localserver import local_server
from tests.node.node import ROOT, Node, until
from tests.node.release import (
    CHART,
    HELLO,
    IN,
    NAMESPACE,
    VALUES,
    WAIT,
    demand,
    finish,
    is_ready,
    operators,
    run,
    set_key,
    step,
    upgrade,
)
from tests.node.replicas import drain, scale
from tests.node.sandboxes import KEY
from tests.node.versions import there_and_back

from capibara.devenv.audit import AuditEntry, read_audit_log
from capibara.devenv.building import HEAVY, wait_built
from capibara.devenv.progress import Progress

RATE: Final = 5.0
LOAD_SECONDS: Final = 30.0
IDLE_SECONDS: Final = 60.0


def travel(node: Node) -> None:
    """The whole journey."""
    with step("import the operator's image"):
        node.import_image(ROOT / "dist/images/capibara.tar")
    install(node)
    with step("build the templates"):
        wait_built(node.kubectl, NAMESPACE, Progress(), lambda: None)
    run_examples(node, "examples", HEAVY)
    idle(node)
    upgrade_under_load(node)
    rollback(node)
    change_key(node)
    with step("helm test"):
        said = node.helm("test", "capibara", IN, "--logs")
        demand("42" in said, f"helm test says: {said}")
    scale(node, 3)
    drain(node)
    scale(node, 1)
    there_and_back(node)
    uninstall(node)
    local_server(node)


def install(node: Node) -> None:
    """On an empty cluster, in a namespace that takes only restricted pods."""
    node.kubectl.run("create", "namespace", NAMESPACE)
    node.kubectl.run("label", "namespace", NAMESPACE, "pod-security.kubernetes.io/enforce=restricted")
    set_key(node, KEY)
    begun = time.monotonic()
    with step("helm install --wait"):
        node.helm("install", "capibara", CHART, IN, *VALUES, *WAIT)
    run(node, "first")
    print(f"{time.monotonic() - begun:7.1f} s  from helm install to the first result", flush=True)


def idle(node: Node) -> None:
    """What an operator with nothing to do takes."""
    with step("idle"):
        first, before = usage(node), writes(node)
        time.sleep(IDLE_SECONDS)  # what is measured: it does nothing for so long
        last, after = usage(node), writes(node)
    cores = (last["cpu"] - first["cpu"]) / (last["time"] - first["time"]) / 1e9
    print(f"           idle: {last['memory'] / 2**20:.0f} MiB, {cores * 1000:.1f} thousandths of a CPU", flush=True)
    demand(before == after, f"an idle operator wrote: {after[len(before) :]}")


def writes(node: Node) -> list[AuditEntry]:
    """What the operator has changed so far, its Lease excepted."""
    account = f"system:serviceaccount:{NAMESPACE}:capibara"
    entries = read_audit_log(node.folder / "audit.log")
    return [one for one in entries if one.user == account and one.is_write and one.resource != "leases"]


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
        time.sleep(LOAD_SECONDS / 3)  # the load before the upgrade
        begun = time.monotonic()
        upgrade(node, "--set=podAnnotations.turn=two")
        took = time.monotonic() - begun
        time.sleep(LOAD_SECONDS * 2 / 3)  # and during it
    demand(not load.failures, f"{len(load.failures)} executions failed: {load.failures[:3]}")
    median, most = statistics.median(load.seconds), max(load.seconds)
    print(
        f"           upgrade {took:.1f} s; {len(load.seconds)} executions, median {median:.2f} s, longest {most:.1f} s"
    )


def rollback(node: Node) -> None:
    """The first revision's pod is back, and runs code."""
    with step("rollback"):
        node.helm("rollback", "capibara", "1", IN, *WAIT)
        noted = [one["metadata"].get("annotations", {}) for one in operators(node)]
        demand(not any("turn" in one for one in noted), "the upgraded pod is there")
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


def identity(pod: dict[str, Any]) -> tuple[str, int]:
    """Changes when a pod was replaced, or its container restarted."""
    return pod["metadata"]["uid"], sum(one["restartCount"] for one in pod["status"].get("containerStatuses", ()))
