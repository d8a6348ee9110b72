"""The chart's local server of sandboxes as a real, privileged pod, over the CRDs that the release before it left."""

from __future__ import annotations

import subprocess
from typing import Final

from tests.node.examples import run_examples
from tests.node.node import ROOT, Node, until
from tests.node.release import CHART, IN, NAMESPACE, WAIT, demand, run, set_key, step
from tests.node.sandboxes import KEY

from capibara.devenv.places import default_cache_dir

NEEDING_PACKAGES: Final = ("machine-learning", "data-analysis", "visualization")
"""Templates for which the server would ask package indexes, which pods of this node do not reach."""


def local_server(node: Node) -> None:
    """Nothing but the chart: the operator finds the server by its name, and sandboxes run inside its pod."""
    with step("import the local server's image"):
        node.import_image(ROOT / "dist/images/capibara-local.tar")
    with step("install again, over the kept CRDs, with the local server as a pod"):
        install_with_local_server(node)
    with step("an execution in it"):
        run(node, "again")
    run_examples(node, "examples-in-the-pod", NEEDING_PACKAGES)
    with step("helm test"):
        demand("42" in node.helm("test", "capibara", IN, "--logs"), "helm test")
    with step("uninstall"):
        node.helm("uninstall", "capibara", IN, "--wait")
        until(lambda: not node.says("get", "pods", IN, "-o", "name"), "the pods to go")


def install_with_local_server(node: Node, *values: str) -> None:
    """In a namespace that takes privileged pods, with the key that the Secret has."""
    labels = {"pod-security.kubernetes.io/enforce": "privileged"}
    namespace = {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE, "labels": labels}}
    node.kubectl.apply_documents([namespace])
    set_key(node, KEY)
    node.helm(
        *("install", "capibara", CHART, IN, *WAIT),
        *(
            "--set=e2b.existingSecret=e2b",
            "--set=rbac.readSecrets=true",
            f"--set=templates.exclude={{{','.join(NEEDING_PACKAGES)}}}",
        ),
        *("--set=localServer.enabled=true", f"--set=localServer.volume.hostPath.path={lend_images(node)}"),
        *values,
    )


def lend_images(node: Node) -> str:
    """A folder for the pod's volume with this machine's images of sandboxes: no need to build them a second time."""
    volume = node.folder / "sandboxes"
    images = volume / "cache/layers"
    images.mkdir(parents=True)
    inside = ["nsenter", "-t", str(node.pid()), "-m", "--", "mount", "--bind"]
    subprocess.run([*inside, str(default_cache_dir() / "layers"), str(images)], check=True)
    return str(volume)
