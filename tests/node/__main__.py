"""`make e2e`: the images and the chart on a real node; says what was done, how long it took, and what went wrong."""

from __future__ import annotations

import os
import sys
import time

from tests.node.journey import travel
from tests.node.node import ROOT, Node, NodeError, running_node, traces, until
from tests.node.release import IN, Failed
from tests.node.sandboxes import sandbox_server


def main() -> None:
    """Exit code 0 when every step came out as it must and nothing was left behind."""
    if os.geteuid() != 0:
        sys.exit("e2e: needs root, for namespaces and cgroups of its own")
    begun, before = time.monotonic(), traces()
    folder = ROOT / "dist/e2e"
    try:
        with running_node(folder) as node, sandbox_server(folder / "logs/sandboxes"):
            print(f"{time.monotonic() - begun:7.1f} s  the node is Ready, the sandbox server answers", flush=True)
            try:
                travel(node)
            except BaseException:
                tell(node)
                raise
    except (Failed, NodeError) as error:
        sys.exit(f"e2e: {error}")
    try:  # the kernel ends a network's links a moment after its last process
        until(lambda: traces() == before, "all traces to go", 60)
    except NodeError as error:
        sys.exit(f"e2e: {error}: {traces()}, before: {before}")
    print(f"{time.monotonic() - begun:7.1f} s  in all, and nothing is left of the node")


def tell(node: Node) -> None:
    """What is worth knowing when a step failed."""
    print(node.says("get", "pods", "-A", "-o", "wide"))
    print(node.says("logs", IN, "--selector=app.kubernetes.io/name=capibara-local", "--tail=40"))
    print(node.says("get", "events", IN, "--sort-by=.lastTimestamp")[-3000:])
    print(node.says("logs", IN, "--selector=app.kubernetes.io/name=capibara", "--tail=60"))
    print(node.says("logs", IN, "--selector=app.kubernetes.io/name=capibara", "--tail=60", "--previous"))


if __name__ == "__main__":
    main()
