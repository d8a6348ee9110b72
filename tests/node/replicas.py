"""Several operators on the node: they become more and fewer, and one is drained, while executions go on."""

from __future__ import annotations

import json
from typing import Final

from tests.node.load import Load, under_load
from tests.node.node import Node, until
from tests.node.release import IN, NAMESPACE, demand, is_ready, operators, step, upgrade

from capibara.devenv.errors import DevenvError

RATE: Final = 1.0


def scale(node: Node, replicas: int) -> None:
    """To that many. All that live renew a Lease, and nobody else has one."""
    with step(f"scale to {replicas}"), under_load(node.kubectl.kubeconfig, RATE) as load:
        upgrade(node, f"--set=replicas={replicas}")
        until(lambda: ready(node) == replicas == len(leases(node)), f"{replicas} operators, a Lease each")
    tell(load)


def drain(node: Node) -> None:
    """As `kubectl drain` does with a node's pods: the budget lets one go, and the next only when another is there."""
    with step("drain of a replica"), under_load(node.kubectl.kubeconfig, RATE) as load:
        until(lambda: allowed(node) == 1, "the budget to allow a disruption")
        one, other, *_ = (pod["metadata"]["name"] for pod in operators(node))
        demand(evict(node, one), "no replica could be evicted")
        demand(not evict(node, other), "two replicas were evicted at once")
        until(lambda: one not in leases(node), "the drained one's Lease to go")
        until(lambda: ready(node) == 3 == len(leases(node)), "another in its place")
        until(lambda: allowed(node) == 1, "the budget to allow the next")
    tell(load)


def tell(load: Load) -> None:
    demand(not load.failures, f"{len(load.failures)} executions failed: {load.failures[:3]}")
    print(f"           {len(load.seconds)} executions meanwhile, none failed, longest {max(load.seconds):.1f} s")


def ready(node: Node) -> int:
    """How many operators there are, all of them ready; else -1."""
    pods = operators(node)
    return len(pods) if all(map(is_ready, pods)) else -1


def leases(node: Node) -> set[str]:
    """Who says that it lives."""
    return {one["spec"]["holderIdentity"] for one in node.kubectl.get_json("leases", IN)["items"]}


def allowed(node: Node) -> int:
    """How many may be drained now."""
    return int(node.kubectl.get_json("poddisruptionbudget/capibara", IN).get("status", {}).get("disruptionsAllowed", 0))


def evict(node: Node, pod: str) -> bool:
    """Whether the API server lets it be drained."""
    eviction = {"apiVersion": "policy/v1", "kind": "Eviction", "metadata": {"name": pod, "namespace": NAMESPACE}}
    path = f"/api/v1/namespaces/{NAMESPACE}/pods/{pod}/eviction"
    try:
        node.kubectl.run("create", f"--raw={path}", "--filename=-", stdin=json.dumps(eviction))
    except DevenvError as refused:
        demand("disruption budget" in str(refused), str(refused))
        return False
    return True
