"""Releases with real helm on a real API server: installed, upgraded, removed. No kubelet: nobody waits for pods."""

import pytest
import yaml
from tests.charts import FROM_TOMORROW, newer_chart
from tests.helm import CASES, CHART, helm

from capibara.devenv.controlplane import ControlPlane

pytestmark = pytest.mark.heavy


@pytest.fixture
def plane():
    with ControlPlane.start() as plane:
        yield plane


@pytest.mark.parametrize("values", CASES, ids=lambda path: path.stem)
def test_the_real_api_server_takes_it_and_gives_it_back(values, plane):
    """Install, upgrade, roll back, uninstall, install over what was kept. No kubelet: nobody waits for pods."""
    kubectl = plane.kubectl
    common = (str(CHART), "--namespace=capibara-system", f"--values={values}", "--timeout=60s", "--wait=hookOnly")
    kept = "kept" if yaml.safe_load(values.read_text()).get("crds", {}).get("keep", True) else "gone"
    installed = helm("install", "capibara", "--create-namespace", *common, plane=plane)
    assert installed.returncode == 0, installed.stderr
    before = {one["metadata"]["uid"] for one in kubectl.get_json("sandboxtemplates", "-A")["items"]}
    upgraded = helm("upgrade", "capibara", *common, plane=plane)
    assert upgraded.returncode == 0, upgraded.stderr
    assert before == {one["metadata"]["uid"] for one in kubectl.get_json("sandboxtemplates", "-A")["items"]}
    assert before
    back = helm("rollback", "capibara", "1", "--namespace=capibara-system", "--wait=hookOnly", plane=plane)
    assert back.returncode == 0, back.stderr
    assert len(before) == len(kubectl.get_json("sandboxtemplates", "-A")["items"])
    removed = helm("uninstall", "capibara", "--namespace=capibara-system", plane=plane)
    assert removed.returncode == 0, removed.stderr
    assert (len(kubectl.get_json("crds")["items"]) == 2) == (kept == "kept")
    again = helm("install", "capibara", *common, plane=plane)
    assert again.returncode == 0, again.stderr


def test_a_second_installation_is_refused_or_told_whose_the_kinds_are(plane):
    """Two do not see each other: in one namespace they would run the same code twice."""
    first = helm(
        "install", "one", str(CHART), "--namespace=first", "--create-namespace", "--wait=hookOnly", plane=plane
    )
    assert first.returncode == 0, first.stderr
    assert "The CRDs belong" not in first.stdout
    second = ("install", "two", str(CHART), "--namespace=second", "--create-namespace", "--wait=hookOnly")
    refused = helm(*second, "--dry-run=server", plane=plane)
    assert refused.returncode != 0
    assert "invalid ownership metadata" in refused.stderr
    told = helm(*second, "--set=crds.install=false", plane=plane)
    assert told.returncode == 0, told.stderr
    assert "The CRDs belong to the release one in first." in told.stdout


def test_an_older_chart_leaves_newer_kinds_and_what_only_they_know(plane, tmp_path):
    """An upgrade to the chart of a version before: the field is there after writes too, and another upgrade goes on."""
    kubectl, newer = plane.kubectl, newer_chart(tmp_path / "newer")
    common = ("capibara", "--namespace=capibara-system", "--wait=hookOnly", "--timeout=60s")
    for number, chart in enumerate((newer, CHART, newer)):
        command = ("upgrade",) if number else ("install", "--create-namespace")
        done = helm(*command, *common, str(chart), plane=plane)
        assert done.returncode == 0, done.stderr
        if number == 0:
            kubectl.wait_established("codeexecutions.capibara6.dev")
            kubectl.apply_documents([FROM_TOMORROW], "default")
        kubectl.run("label", "cex/from-tomorrow", f"turn=t{number}", "--overwrite", "--namespace=default")
        kept = kubectl.get_json("cex/from-tomorrow", "--namespace=default")
        assert (kept["spec"]["tomorrow"], kept["metadata"]["labels"]["turn"]) == ("sunny", f"t{number}")
