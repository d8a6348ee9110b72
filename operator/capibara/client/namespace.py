"""The namespace to work in when the caller names none: the pod's, or the kubeconfig context's, as for kubectl."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

import yaml

DEFAULT: Final = "default"
POD_NAMESPACE_FILE: Final = Path("/var/run/secrets/kubernetes.io/serviceaccount/namespace")


def find_namespace(
    kubeconfig: Path | None,
    environment: Mapping[str, str] = os.environ,
    pod_file: Path = POD_NAMESPACE_FILE,
) -> str:
    """Looked up where `Connection.load` looks for the cluster, in the same order. Several files are one path list."""
    if kubeconfig is None and "KUBERNETES_SERVICE_HOST" in environment and "KUBECONFIG" not in environment:
        return (pod_file.read_text().strip() if pod_file.exists() else "") or DEFAULT
    listed = str(kubeconfig) if kubeconfig else environment.get("KUBECONFIG", "~/.kube/config")
    paths = [Path(name).expanduser() for name in listed.split(os.pathsep) if name]
    return context_namespace(yaml.safe_load(path.read_text()) for path in paths if path.exists())


def context_namespace(kubeconfigs: Iterable[Any]) -> str:
    """The current context's namespace. Of several files, the first that says something counts, as kubectl merges."""
    documents = [document for document in kubeconfigs if isinstance(document, dict)]
    current = next((name for document in documents if (name := document.get("current-context"))), None)
    for document in documents:
        for entry in document.get("contexts") or ():
            if entry.get("name") == current:
                return str((entry.get("context") or {}).get("namespace") or DEFAULT)
    return DEFAULT
