"""kubectl as our client: it logs in to any cluster, applies on the server's side, and prints as people expect."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from capibara.devenv.errors import DevenvError

REQUEST_SECONDS = 60


@dataclass(frozen=True)
class Kubectl:
    """A kubectl program and the cluster that it talks to."""

    program: Path
    kubeconfig: Path

    def argv(self, *arguments: str) -> list[str]:
        """The whole command line."""
        return [str(self.program), f"--kubeconfig={self.kubeconfig}", *arguments]

    def run(self, *arguments: str, stdin: str | None = None) -> str:
        """Run it and return what it printed. DevenvError carries its own message when it fails."""
        try:
            done = subprocess.run(
                self.argv(*arguments), input=stdin, capture_output=True, text=True, check=False, timeout=REQUEST_SECONDS
            )
        except subprocess.TimeoutExpired:
            raise DevenvError(
                f"kubectl {arguments[0]} had no answer after {REQUEST_SECONDS} s: is the cluster up?"
            ) from None
        if done.returncode != 0:
            raise DevenvError(f"kubectl {arguments[0]} failed: {' '.join(done.stderr.split())}")
        return done.stdout

    def get_json(self, *arguments: str) -> Any:
        """`kubectl get ... -o json`, parsed."""
        return json.loads(self.run("get", *arguments, "-o", "json"))

    def apply(self, *sources: Path, namespace: str | None = None) -> None:
        """Server-side apply of files and folders."""
        files = [f"--filename={source}" for source in sources]
        self.run(*APPLY, *files, *in_namespace(namespace))

    def apply_documents(self, documents: Sequence[dict[str, Any]], namespace: str | None = None) -> None:
        """Server-side apply of objects made here."""
        body = {"apiVersion": "v1", "kind": "List", "items": list(documents)}
        self.run(*APPLY, "--filename=-", *in_namespace(namespace), stdin=json.dumps(body))

    def wait_established(self, *crds: str) -> None:
        """Wait until the API server serves these kinds."""
        self.run("wait", "--for=condition=Established", "--timeout=30s", *(f"crd/{name}" for name in crds))


APPLY = ("apply", "--server-side", "--force-conflicts", "--field-manager=capibara-devenv")


def in_namespace(namespace: str | None) -> list[str]:
    """The option for it, if any."""
    return [f"--namespace={namespace}"] if namespace else []
