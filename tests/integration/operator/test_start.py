"""Operators that come, go and come back, on a real API server."""

import getpass
import subprocess
import sys

from tests.cluster import phase

from capibara.devenv.controlplane import ControlPlane


def test_what_was_created_while_no_operator_ran_is_run_when_one_comes(cluster, start_operator, namespace):
    cluster.create(namespace, "waiting", code="1")
    start_operator(CAPIBARA_BACKEND="fake")
    assert phase(cluster.wait_over(namespace, "waiting")) == "Succeeded"


def test_an_operator_whose_user_has_no_name_works(cluster, start_threaded, monkeypatch):
    """As in our image, whose user 10001 is in no list of users."""

    def nameless():
        raise OSError("No username set in the environment")

    monkeypatch.setattr(getpass, "getuser", nameless)
    start_threaded()
    assert phase(cluster.run("default", "nameless", code="1")) == "Succeeded"
    cluster.delete("default", "nameless")


def test_templates_become_ready_and_an_unchanged_one_is_not_written_again(cluster, start_threaded):
    first = start_threaded()  # with builds that outlive it
    cluster.run("default", "before-restart", code="1")
    cluster.delete("default", "before-restart")
    cluster.plane.kubectl.run(
        "wait", "--for=condition=Ready", "sbtpl", "--all", "-n", "capibara-system", "--timeout=30s"
    )
    first.stop()
    written = len(cluster.operator_writes("capibara-system"))
    start_threaded()
    body = cluster.run("default", "after-restart", code="1")
    assert phase(body) == "Succeeded"
    assert len(cluster.operator_writes("capibara-system")) == written
    cluster.delete("default", "after-restart")


def test_an_operator_without_rights_or_cluster_says_so(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "capibara", "operator"],
        env={"KUBECONFIG": str(tmp_path / "none"), "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "no Kubernetes cluster to talk to" in done.stderr
    assert "Traceback" not in done.stderr


def test_an_operator_without_the_crds_says_how_to_install_them(tmp_path):
    with ControlPlane.start() as empty:
        done = subprocess.run(
            [sys.executable, "-m", "capibara", "operator"],
            env={"KUBECONFIG": str(empty.kubeconfigs.admin), "HOME": str(tmp_path), "E2B_API_KEY": "x"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert "kubectl apply --server-side -f crds/" in done.stderr
    assert "Traceback" not in done.stderr
