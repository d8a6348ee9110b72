"""The ways to install that README and docs/install.md show, typed as they stand there, each on an empty cluster."""

import os
import re
import subprocess

import pytest
import yaml
from tests.gotools import HELM, ROOT
from tests.helm import NAMESPACE, SERVED, render

from capibara.api.predefined import build_templates
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.processes import wait_until

PAGE = ROOT / "docs/install.md"
SETTING_UP = ("make ", "export ", ".venv/")  # not said to the cluster
VALUES = ("--set=e2b.existingSecret=e2b", "--set=image.repository=REGISTRY/capibara")


def commands(page, heading):
    """What a page's section has people type, in its order."""
    section = (ROOT / page).read_text().partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    typed = re.findall(r"^\$ (.+?)(?: +#.*)?$", section, re.MULTILINE)
    return [command for command in typed if not command.startswith(SETTING_UP)]


IN_README = commands("README.md", "Run the operator on a cluster of your own")
WITHOUT_HELM = commands("docs/install.md", "Without Helm")
FROM_A_CHECKOUT = commands("docs/install.md", "From a checkout, without an image")


@pytest.fixture(scope="module")
def plane():
    with ControlPlane.start() as plane:
        yield plane


@pytest.fixture
def empty(plane):
    """The API server, on which nothing of ours is left after the test."""
    yield plane
    kubectl = plane.kubectl
    kubectl.run("delete", "--ignore-not-found", "namespace", NAMESPACE, "--timeout=50s")
    kubectl.run("delete", "clusterrole,clusterrolebinding", "--selector=app.kubernetes.io/instance=capibara")
    kubectl.run("delete", "validatingadmissionpolicies,validatingadmissionpolicybindings,crd", "--all")


@pytest.fixture
def typed(empty, tmp_path):
    """`typed(command)` in a shell at a folder with the repository's chart and the `dist` that `make dist` writes."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/helm").symlink_to(HELM.find())
    (tmp_path / "bin/kubectl").symlink_to(empty.binaries.kubectl)
    for name in ("helm", "crds", "operator", "templates"):
        (tmp_path / name).symlink_to(ROOT / name)
    told = {"KUBECONFIG": str(empty.kubeconfigs.admin), "HOME": str(tmp_path)}
    environment = os.environ | told | {"PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}

    def shell(command):
        done = subprocess.run(
            ["bash", "-euc", command],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"

    shell(f"{ROOT / 'packaging/dist'} dist {VALUES[1]}")
    return shell


def test_readme_has_one_command_each_way_and_one_for_the_key():
    assert [re.split(r"[ ;]", command)[0] for command in IN_README] == ["helm", "until", "kubectl"]
    assert "create secret" in IN_README[-1]


@pytest.mark.parametrize("way", [0, 1], ids=["helm", "kubectl"])
def test_either_way_of_readme_installs_all_of_it(way, empty, typed):
    typed(IN_README[way])
    typed(IN_README[-1])
    typed("kubectl get -f dist/install.yaml")  # fails where one of them is missing
    [deployment] = empty.kubectl.get_json("deployments", f"--namespace={NAMESPACE}")["items"]
    pod = deployment["spec"]["template"]["spec"]
    [key] = [volume["secret"]["secretName"] for volume in pod["volumes"] if "secret" in volume]
    empty.kubectl.run("get", "secret", key, f"--namespace={NAMESPACE}")
    assert pod["containers"][0]["image"] == "REGISTRY/capibara:0.1.0"


def test_what_kubectl_installs_is_what_helm_renders_in_a_namespace_that_comes_first(typed, tmp_path):
    first, *others = list(yaml.safe_load_all((tmp_path / "dist/install.yaml").read_text()))
    assert first == {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}}
    assert others == render(*VALUES, *SERVED, "--skip-tests")


def test_a_mistake_in_its_values_leaves_the_former_file(typed, tmp_path):
    before = (tmp_path / "dist/install.yaml").read_text()
    typed(f"! {ROOT / 'packaging/dist'} dist --set=replicsa=3")
    assert (tmp_path / "dist/install.yaml").read_text() == before
    assert len(list((tmp_path / "dist").iterdir())) == 2  # and the chart


def test_the_page_of_installation_installs_the_same_and_removes_it(empty, typed):
    for command in WITHOUT_HELM:
        typed(command)
    typed("kubectl get -f dist/install.yaml")
    typed(WITHOUT_HELM[0])  # as an upgrade is
    assert "`kubectl delete --ignore-not-found -f dist/install.yaml` removes everything" in PAGE.read_text()
    typed("kubectl delete --ignore-not-found --timeout=200s -f dist/install.yaml")
    wait_until(lambda: not empty.kubectl.get_json("crd")["items"], 60, "the kinds to go")


def test_an_operator_from_a_checkout_finds_all_that_it_needs(empty, typed):
    [command] = FROM_A_CHECKOUT
    typed(command)
    served = {one["metadata"]["name"] for one in empty.kubectl.get_json("sbtpl", f"--namespace={NAMESPACE}")["items"]}
    assert served == set(build_templates())
