"""`helm install --wait` with an execution in the chart. Helm 4 waits by the same port of kstatus as Flux."""

import pytest
import yaml
from tests.cluster import phase
from tests.helm import helm

HEAD = {"apiVersion": "capibara6.dev/v1alpha1", "kind": "CodeExecution", "metadata": {"name": "one"}}
ABSENT = {"templateRef": {"name": "there-is-none"}, "startDeadlineSeconds": 1}


@pytest.fixture
def install(installed, fake_operator, namespace, tmp_path):
    """Install a chart that holds one execution, and wait for it as long as Helm wants to."""

    def run(**spec):
        (tmp_path / "templates").mkdir()
        (tmp_path / "Chart.yaml").write_text("{apiVersion: v2, name: runs, version: 1.0.0}")
        (tmp_path / "templates/one.yaml").write_text(yaml.safe_dump(HEAD | {"spec": {"code": "print(1)"} | spec}))
        options = ("--wait=watcher", "--timeout=170s", f"--namespace={namespace}")
        return helm("install", "runs", str(tmp_path), *options, plane=installed)

    return run


def test_it_returns_when_the_execution_has_succeeded(cluster, namespace, install):
    done = install()
    assert done.returncode == 0, done.stderr
    assert phase(cluster.get(namespace, "one")) == "Succeeded"


def test_it_fails_as_the_execution_does_and_not_at_its_own_timeout(cluster, namespace, install):
    done = install(**ABSENT)
    assert done.returncode != 0
    assert "deadline exceeded" not in done.stderr
    assert "CodeExecution" in done.stderr
    assert phase(cluster.get(namespace, "one")) == "Failed"
