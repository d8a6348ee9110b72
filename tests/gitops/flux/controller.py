"""Flux' kustomize-controller on a real API server, and the source of what it applies: a server of artifacts.

The source is a GitRepository whose status the test writes in source-controller's place, which does not build here (its
module needs versions of fluxcd/pkg/artifact that the Go proxy does not have).
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import subprocess
import tarfile
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import yaml
from tests.gotools import KUSTOMIZE_CONTROLLER

from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.gobuild import find_go
from capibara.devenv.ports import LOOPBACK, free_port
from capibara.devenv.processes import Child, Command, wait_until

NAMESPACE: Final = "flux-system"
MODULES: Final = ("github.com/fluxcd/kustomize-controller", "github.com/fluxcd/source-controller")
Document = dict[str, Any]


class Artifacts:
    """An HTTP server of archives, by their names."""

    def __init__(self) -> None:
        held: dict[str, bytes] = {}

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = held.get(self.path)
                self.send_response(200 if body else 404)
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *_: object) -> None:
                """Nothing on the test's output."""

        self._held = held
        self._server = ThreadingHTTPServer((LOOPBACK, 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def put(self, documents: list[Document], path: str) -> Document:
        """The `status.artifact` of a source that holds these documents in that folder."""
        archive = io.BytesIO()
        with tarfile.open(fileobj=archive, mode="w:gz") as tar:
            body = yaml.safe_dump_all(documents).encode()
            entry = tarfile.TarInfo(f"{path}/all.yaml")
            entry.size, entry.mode = len(body), 0o644
            tar.addfile(entry, io.BytesIO(body))
        digest = hashlib.sha256(archive.getvalue()).hexdigest()
        name = f"/{digest}.tar.gz"
        self._held[name] = archive.getvalue()
        url = f"http://{LOOPBACK}:{self._server.server_port}{name}"
        revision = {"revision": f"main@sha1:{digest[:40]}", "digest": f"sha256:{digest}"}
        return {"path": name, "url": url, "lastUpdateTime": "2026-01-01T00:00:00Z", "size": len(body), **revision}

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class Flux:
    """The running controller. `with` starts and ends it."""

    def __init__(self, plane: ControlPlane, folder: Path) -> None:
        self.kubectl = plane.kubectl
        self._artifacts = Artifacts()
        ports = free_port(), free_port()
        where = (f"--health-addr={LOOPBACK}:{ports[0]}", f"--metrics-addr={LOOPBACK}:{ports[1]}")
        argv = [str(KUSTOMIZE_CONTROLLER.find()), *where, "--log-encoding=console", "--requeue-dependency=1s"]
        told = {"KUBECONFIG": str(plane.kubeconfigs.admin), "RUNTIME_NAMESPACE": NAMESPACE, "HOME": str(folder)}
        self._command = Command("kustomize-controller", argv, folder / "flux.log", {**told, "PATH": os.defpath})

    def __enter__(self) -> Self:
        self.kubectl.run("create", "namespace", NAMESPACE)
        self.kubectl.apply(*map(crds, MODULES))
        self.kubectl.run("wait", "--for=condition=Established", "crd", "--all", "--timeout=50s")
        self._child = Child(self._command)
        return self

    def __exit__(self, _kind: object, _error: object, _trace: TracebackType | None) -> None:
        self._child.stop()
        self._artifacts.close()

    def publish(self, source: Document, kustomization: Document, documents: list[Document]) -> None:
        """What a push to Git comes to: a source whose artifact is these documents, and who applies it; until judged."""
        self._settled(kustomization["metadata"]["name"], self.offer(source, kustomization, documents))

    def offer(self, source: Document, kustomization: Document, documents: list[Document]) -> str:
        """The same without waiting: the revision. Suspended meanwhile, or Flux might judge the old by the new spec."""
        artifact = self._artifacts.put(documents, kustomization["spec"]["path"].removeprefix("./"))
        condition = {"type": "Ready", "status": "True", "reason": "Succeeded", "message": "stored"}
        condition |= {"lastTransitionTime": "2026-01-01T00:00:00Z", "observedGeneration": 1}
        status = {"observedGeneration": 1, "artifact": artifact, "conditions": [condition]}
        held = {**kustomization, "spec": {**kustomization["spec"], "suspend": True}}
        self.kubectl.apply_documents([source, held])
        patch = ("--subresource=status", "--type=merge", f"--patch={json.dumps({'status': status})}")
        self.kubectl.run("patch", "gitrepository", source["metadata"]["name"], f"--namespace={NAMESPACE}", *patch)
        self.kubectl.apply_documents([kustomization])
        return str(artifact["revision"])

    def _settled(self, name: str, revision: str) -> None:
        wait_until(lambda: revision in json.dumps(self.state(name)), 120, "Flux taking the revision", self._child)
        wait_until(lambda: self._is_judged(name), 180, "Flux' judgement", self._child)

    def _is_judged(self, name: str) -> bool:
        generation, ready = self.state(name)["metadata"]["generation"], self.ready(name)
        return ready["status"] != "Unknown" and ready["observedGeneration"] == generation

    def again(self, name: str) -> None:
        """Have it applied once more, and wait until that was done."""
        asked = uuid.uuid4().hex
        annotation = f"reconcile.fluxcd.io/requestedAt={asked}"
        self.kubectl.run("annotate", "--overwrite", "kustomization", name, annotation, f"--namespace={NAMESPACE}")
        handled = "status", "lastHandledReconcileAt"
        wait_until(lambda: self.state(name)[handled[0]].get(handled[1]) == asked, 180, "Flux' next turn", self._child)

    def wait_ready(self, name: str, status: str, reason: str) -> None:
        """Until its condition Ready is so."""
        wanted = {"status": status, "reason": reason}
        wait_until(lambda: self.ready(name).items() >= wanted.items(), 180, f"{name} as {wanted}", self._child)

    def delete(self, name: str) -> None:
        """The Kustomization, and by its finalizer all that it has applied."""
        self.kubectl.run("delete", "kustomization", name, f"--namespace={NAMESPACE}", "--timeout=50s")

    def state(self, name: str) -> Document:
        found: Document = self.kubectl.get_json("kustomization", name, f"--namespace={NAMESPACE}")
        return found

    def ready(self, name: str) -> Document:
        """Its condition Ready."""
        found = [one for one in self.state(name)["status"].get("conditions", ()) if one["type"] == "Ready"]
        return found[0] if found else {"status": "Unknown"}


def crds(module: str) -> Path:
    """The folder of a module's CRDs, of the version that our go.mod has of its API."""
    version = go("list", "-m", "-f", "{{.Version}}", f"{module}/api").strip()
    folder = json.loads(go("mod", "download", "-json", f"{module}@{version}"))["Dir"]
    return Path(folder) / "config/crd/bases"


def go(*arguments: str) -> str:
    done = subprocess.run(
        [find_go(), *arguments], cwd=KUSTOMIZE_CONTROLLER.module, check=True, capture_output=True, text=True
    )
    return done.stdout
