"""Helm as tests use it: the real program, on the chart of this repository."""

from __future__ import annotations

import functools
import subprocess
from pathlib import Path
from typing import Any, Final

import yaml
from tests.gotools import HELM, ROOT

from capibara.devenv.controlplane import ControlPlane

CHART: Final = ROOT / "helm/capibara"
CASES: Final = sorted(CHART.glob("ci/*.yaml"))
NAMESPACE: Final = "capibara-system"
SERVED: Final = ("--api-versions=capibara6.dev/v1alpha1",)
"""For a cluster that has our kinds already."""

Document = dict[str, Any]


def helm(*arguments: str, plane: ControlPlane | None = None) -> subprocess.CompletedProcess[str]:
    """Run helm, with a cluster if one is given."""
    cluster = [f"--kubeconfig={plane.kubeconfigs.admin}"] if plane else []
    argv = [str(HELM.find()), *cluster, *arguments]
    return subprocess.run(argv, capture_output=True, text=True, timeout=300, check=False)


def render(*arguments: str) -> list[Document]:
    """The chart's objects, with these options of `helm template`."""
    return [document for document in yaml.safe_load_all(rendered(*arguments)) if document]


@functools.cache
def rendered(*arguments: str) -> str:
    """The same as text; each is rendered once."""
    done = helm("template", "capibara", str(CHART), f"--namespace={NAMESPACE}", *arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout


def case(name: str) -> Path:
    """The values of ci/NAME-values.yaml."""
    return CHART / f"ci/{name}-values.yaml"


def only(documents: list[Document], kind: str, name: str = "capibara") -> Document:
    """The one object of that kind and name."""
    [found] = [one for one in documents if (one["kind"], one["metadata"]["name"]) == (kind, name)]
    return found
