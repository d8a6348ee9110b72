"""examples/gitops hangs together: what one file names is in another, and our own objects and values are valid."""

from pathlib import Path

import pytest
import yaml

from capibara.api.execution import CodeExecution
from capibara.api.template import SandboxTemplate
from capibara.chart.values import Values

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "examples/gitops"
KINDS = {
    "Application": "argoproj.io/v1alpha1",
    "CodeExecution": "capibara6.dev/v1alpha1",
    "GitRepository": "source.toolkit.fluxcd.io/v1",
    "HelmRelease": "helm.toolkit.fluxcd.io/v2",
    "Kustomization": "kustomize.toolkit.fluxcd.io/v1",
    "Namespace": "v1",
    "SandboxTemplate": "capibara6.dev/v1alpha1",
}


def documents(folder=FOLDER):
    return [one for path in sorted(folder.rglob("*.yaml")) for one in yaml.safe_load_all(path.read_text())]


def identity(document):
    return document["kind"], document["metadata"].get("name", document["metadata"].get("generateName"))


RUNS = {identity(one): one for one in documents(FOLDER / "runs")}
SPECS = {identity(one): one["spec"] for one in documents() if "spec" in one}
APPLICATIONS = [spec for (kind, _), spec in SPECS.items() if kind == "Application"]
KUSTOMIZATIONS = {name: spec for (kind, name), spec in SPECS.items() if kind == "Kustomization"}


def test_each_kind_is_of_the_version_that_serves_it():
    assert {one["kind"]: one["apiVersion"] for one in documents()} == KINDS


def test_what_a_team_keeps_is_valid_and_comes_in_waves():
    waves = {}
    for (kind, _), document in RUNS.items():
        if model := {"CodeExecution": CodeExecution, "SandboxTemplate": SandboxTemplate}.get(kind):
            model.model_validate(document)
        waves[kind] = int(document["metadata"]["annotations"]["argocd.argoproj.io/sync-wave"])
    assert sorted(waves, key=waves.__getitem__) == ["Namespace", "SandboxTemplate", "CodeExecution"]


def test_a_hook_is_another_object_at_each_sync_and_waits_for_no_one_for_ever():
    [hook] = documents(FOLDER / "hooks")
    CodeExecution.model_validate(hook)
    assert "name" not in hook["metadata"]
    assert hook["metadata"]["annotations"]["argocd.argoproj.io/hook"] == "PreSync"
    assert hook["spec"]["startDeadlineSeconds"]
    assert hook["spec"]["ttlSecondsAfterFinished"] >= 3600


@pytest.mark.parametrize(
    "values",
    [
        pytest.param(SPECS["Application", "capibara"]["source"]["helm"]["valuesObject"], id="Argo CD"),
        pytest.param(SPECS["HelmRelease", "capibara"]["values"], id="Flux"),
    ],
)
def test_the_values_are_the_charts(values):
    assert Values.model_validate(values).e2b.existing_secret == "e2b"


def test_every_path_is_in_the_repository():
    chart = SPECS["HelmRelease", "capibara"]["chart"]["spec"]["chart"]
    paths = [spec["source"]["path"] for spec in APPLICATIONS] + [spec["path"] for spec in KUSTOMIZATIONS.values()]
    assert [path for path in [chart, *paths] if not (ROOT / path).is_dir()] == []


def test_flux_waits_for_what_there_is():
    for spec in KUSTOMIZATIONS.values():
        assert spec["sourceRef"]["name"] in {name for kind, name in SPECS if kind == "GitRepository"}
        assert {other["name"] for other in spec.get("dependsOn", ())} <= KUSTOMIZATIONS.keys()
    checked = {(one["kind"], one["name"]) for one in KUSTOMIZATIONS["reports"]["healthChecks"]}
    assert checked == {key for key in RUNS if key[0] != "Namespace"}


def test_the_page_names_every_file():
    page = (ROOT / "docs/gitops.md").read_text()
    files = [path.relative_to(FOLDER) for path in FOLDER.rglob("*.*") if path.parent.name != "runs"]
    assert [str(file) for file in files if f"`{file}`" not in page and f"gitops/{file}`" not in page] == []
