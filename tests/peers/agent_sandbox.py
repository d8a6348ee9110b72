"""kubernetes-sigs/agent-sandbox on the node: its controller from its Go module, its manifests as they are."""

from __future__ import annotations

import os
import platform
import subprocess
import tarfile
from pathlib import Path
from typing import Any, Final

import yaml
from tests.node.node import Node, until
from tests.peers.kinds import pod

from capibara.devenv.errors import DevenvError
from capibara.devenv.gobuild import build_environment, find_go
from capibara.devenv.places import default_cache_dir
from imagebuild.oci import Image, write_archive

HERE: Final = Path(__file__).parent / "agentsandbox"
MODULE: Final = "sigs.k8s.io/agent-sandbox"
PROGRAM: Final = "agent-sandbox-controller"
IMAGE: Final = "localhost/agent-sandbox:dev"
MANIFESTS: Final = ("k8s/controller.yaml", "k8s/rbac.generated.yaml", "k8s/extensions.yaml")
EXTENDED: Final = ("k8s/extensions-rbac.generated.yaml", "k8s/extensions.controller.yaml")
API: Final = "extensions.agents.x-k8s.io/v1beta1"


def install(node: Node, image: str) -> None:
    """The controller with its extensions, a template with our Python image, an empty pool and a warm one."""
    node.import_image(pack(node.folder))
    source = Path(said("list", "-m", "-f", "{{.Dir}}", MODULE))
    for path in (*sorted((source / "k8s/crds").iterdir()), *(source / name for name in (*MANIFESTS, *EXTENDED))):
        text = path.read_text()
        documents = [at_home(one) for one in yaml.safe_load_all(text) if one]
        node.kubectl.apply_documents(documents)
    until(lambda: "1" in node.says(*STATUS), "agent-sandbox's controller")
    until(lambda: served(node, image), "agent-sandbox to take a template")


STATUS: Final = ("get", "deployment", PROGRAM, "-n", "agent-sandbox-system", "-o", "jsonpath={.status.readyReplicas}")


def served(node: Node, image: str) -> bool:
    """Whether its template and pools were taken: its webhooks come up after its pod."""
    spec = pod(image, ("sleep", "infinity")) | {"automountServiceAccountToken": False}
    template = {
        "apiVersion": API,
        "kind": "SandboxTemplate",
        "metadata": {"name": "python", "namespace": "default"},
        "spec": {"podTemplate": {"spec": spec}, "networkPolicyManagement": "Unmanaged"},
    }
    pools = [
        {
            "apiVersion": API,
            "kind": "SandboxWarmPool",
            "metadata": {"name": name, "namespace": "default"},
            "spec": {"replicas": replicas, "sandboxTemplateRef": {"name": "python"}},
        }
        for name, replicas in (("cold", 0), ("warm", 1))
    ]
    try:
        node.kubectl.apply_documents([template, *pools])
    except DevenvError:
        return False
    return True


def at_home(document: dict[str, Any]) -> dict[str, Any]:
    """With our image of its controller, as its release tool would put its own."""
    if document["kind"] == "Deployment":
        [container] = document["spec"]["template"]["spec"]["containers"]
        container["image"] = IMAGE
    return document


def pack(folder: Path) -> Path:
    """Its image: one static program, and a place for its certificates."""
    layer, work = folder / "agent-sandbox-layer.tar", folder / "agent-sandbox-work"
    work.mkdir()
    with tarfile.open(layer, "w") as tar:
        tar.add(program(), PROGRAM)
        place = tarfile.TarInfo("tmp")
        place.type, place.mode = tarfile.DIRTYPE, 0o1777
        tar.addfile(place)
    image = Image(IMAGE, "amd64", "2026-01-01T00:00:00Z", {"Entrypoint": [f"/{PROGRAM}"]}, [layer])
    target = folder / "agent-sandbox.tar"
    write_archive(image, target, work)
    return target


def version() -> str:
    """Which one is measured."""
    return said("list", "-m", "-f", "{{.Version}}", MODULE)


def program() -> Path:
    """Built now if this version was not yet (2 minutes)."""
    target = default_cache_dir() / "node" / f"agent-sandbox-{version()}-{platform.machine()}" / PROGRAM
    if not target.exists():
        print(f"building {MODULE} (once, minutes)", flush=True)
        flags = ("-trimpath", "-ldflags", "-s -w")
        go("build", *flags, "-o", f"{target.parent}/", f"{MODULE}/cmd/{PROGRAM}", env={"CGO_ENABLED": "0"})
    return target


def said(*arguments: str) -> str:
    return go(*arguments).strip()


def go(*arguments: str, env: dict[str, str] | None = None) -> str:
    """What go prints, asked in our module for it."""
    environment = {**os.environ, **build_environment(), **(env or {})}
    done = subprocess.run(
        [find_go(), *arguments], cwd=HERE, check=True, stdout=subprocess.PIPE, text=True, env=environment
    )
    return done.stdout
