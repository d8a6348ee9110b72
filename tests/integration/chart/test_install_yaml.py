"""docs/install.md without Helm, typed as it stands. `make dist` needs helm, so this runs in `make test-heavy`."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from capibara.api.predefined import build_templates
from capibara.devenv.controlplane import ControlPlane

pytestmark = pytest.mark.heavy

ROOT = Path(__file__).parents[3]


def documented() -> list[str]:
    """The commands of the section, in its order."""
    section = (ROOT / "docs/install.md").read_text().partition("## Without Helm")[2].partition("\n## ")[0]
    return re.findall(r"^\$ (.+)$", section, re.MULTILINE)


def test_install_yaml_applies_in_the_documented_order():
    with ControlPlane.start() as plane:
        environment = os.environ | {
            "KUBECONFIG": str(plane.kubeconfigs.admin),
            "PATH": f"{plane.binaries.kubectl.parent}:{os.environ['PATH']}",
        }
        for command in documented():
            done = subprocess.run(
                ["bash", "-euc", command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        kubectl = plane.kubectl
        [deployment] = kubectl.get_json("deployments", "-n", "capibara-system")["items"]
        pod = deployment["spec"]["template"]["spec"]
        assert pod["containers"][0]["image"] == "REGISTRY/capibara:0.1.0"
        assert [volume["secret"]["secretName"] for volume in pod["volumes"] if "secret" in volume] == ["e2b"]
        served = {one["metadata"]["name"] for one in kubectl.get_json("sbtpl", "-n", "capibara-system")["items"]}
        assert served == set(build_templates())
