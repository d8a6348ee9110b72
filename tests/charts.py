"""A chart that does not exist yet, for going to it and back."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

import yaml

CHART: Final = Path(__file__).parents[1] / "helm/capibara"
FROM_TOMORROW: Final[dict[str, Any]] = {
    "apiVersion": "capibara6.dev/v1alpha1",
    "kind": "CodeExecution",
    "metadata": {"name": "from-tomorrow"},
    "spec": {"code": "print(1)", "tomorrow": "sunny"},
}


def newer_chart(folder: Path) -> Path:
    """The chart of a later version, in which executions have one more field."""
    shutil.copytree(CHART, folder)
    about = yaml.safe_load((folder / "Chart.yaml").read_text())
    (folder / "Chart.yaml").write_text(yaml.safe_dump(about | {"version": "99.0.0", "appVersion": "99.0.0"}))
    crds = folder / "files/crds/codeexecutions.yaml"
    crd = yaml.safe_load(crds.read_text())
    schema = crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]
    schema["properties"]["spec"]["properties"]["tomorrow"] = {"type": "string"}
    crds.write_text(yaml.safe_dump(crd))
    return folder
