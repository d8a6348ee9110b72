"""Where the cluster is, from kubeconfigs as tools write them."""

import base64
import json
import ssl
import sys

import pytest
import trustme

from capibara.kube.kubeconfig import NoKubeconfig, find_access


def b64(text):
    return base64.b64encode(text if isinstance(text, bytes) else text.encode()).decode()


def kubeconfig(folder, user=None, cluster=None, context=None, name="config", current="here"):
    document = {
        "current-context": current,
        "contexts": [{"name": "here", "context": {"cluster": "c", "user": "u", **(context or {})}}],
        "clusters": [{"name": "c", "cluster": {"server": "https://example.test:6443/", **(cluster or {})}}],
        "users": [{"name": "u", "user": user or {}}],
    }
    path = folder / name
    path.write_text(json.dumps(document))
    return path


def plugin(answer, folder):
    program = folder / "plugin.py"
    program.write_text(f"import os; print({answer!r}); assert 'ExecCredential' in os.environ['KUBERNETES_EXEC_INFO']")
    return {
        "exec": {"command": sys.executable, "args": [str(program)], "apiVersion": "client.authentication.k8s.io/v1"}
    }


@pytest.mark.parametrize(
    ("user", "header"),
    [
        ({"token": "t"}, "Bearer t"),
        ({"token": "old", "tokenFile": "token"}, "Bearer fresh"),
        ({"username": "ana", "password": "p"}, f"Basic {b64('ana:p')}"),
        ({}, None),
    ],
)
def test_who_we_are(tmp_path, user, header):
    (tmp_path / "token").write_text("fresh\n")
    access = find_access(kubeconfig(tmp_path, user), environment={})
    assert access.headers.get("Authorization") == header
    assert (access.server, access.namespace) == ("https://example.test:6443", "default")
    assert "fresh" not in repr(access)


def test_a_credential_plugin_is_asked(tmp_path):
    user = plugin(json.dumps({"status": {"token": "of-the-plugin"}}), tmp_path)
    access = find_access(kubeconfig(tmp_path, user), environment={})
    assert access.headers == {"Authorization": "Bearer of-the-plugin"}


def test_a_plugin_that_fails_is_told_with_its_own_hint(tmp_path):
    user = {"exec": {"command": "no-such-plugin", "installHint": "install it"}}
    with pytest.raises(NoKubeconfig, match=r"no-such-plugin failed .*: install it"):
        find_access(kubeconfig(tmp_path, user), environment={})


def test_certificates_as_data_and_as_files(tmp_path):
    authority = trustme.CA()
    issued = authority.issue_cert("me")
    key, chain = issued.private_key_pem.bytes(), issued.cert_chain_pems[0].bytes()
    (tmp_path / "ca.crt").write_bytes(authority.cert_pem.bytes())
    (tmp_path / "me.crt").write_bytes(chain)
    (tmp_path / "me.key").write_bytes(key)
    data = {"client-certificate-data": b64(chain), "client-key-data": b64(key)}
    files = {"client-certificate": "me.crt", "client-key": "me.key"}
    for user, cluster in (
        (data, {"certificate-authority-data": b64(authority.cert_pem.bytes())}),
        (files, {"certificate-authority": "ca.crt"}),
    ):
        tls = find_access(kubeconfig(tmp_path, user, cluster), environment={}).tls
        assert tls.verify_mode is ssl.CERT_REQUIRED
        assert len(tls.get_ca_certs()) == 1


def test_what_is_not_to_be_checked_is_not(tmp_path):
    tls = find_access(kubeconfig(tmp_path, cluster={"insecure-skip-tls-verify": True}), environment={}).tls
    assert tls.verify_mode is ssl.CERT_NONE


def test_of_several_files_the_first_that_says_something_counts(tmp_path):
    first = tmp_path / "first"
    first.write_text("current-context: here\n")
    second = kubeconfig(tmp_path, {"token": "t"}, context={"namespace": "team"}, current="other")
    access = find_access(environment={"KUBECONFIG": f"{first}:{tmp_path / 'none'}:{second}"})
    assert access.namespace == "team"


def test_inside_a_pod_its_service_account(tmp_path):
    (tmp_path / "token").write_text("pod\n")
    (tmp_path / "namespace").write_text("team\n")
    (tmp_path / "ca.crt").write_bytes(trustme.CA().cert_pem.bytes())
    environment = {"KUBERNETES_SERVICE_HOST": "fd00::1", "KUBERNETES_SERVICE_PORT": "443"}
    access = find_access(environment=environment, account=tmp_path)
    assert (access.server, access.namespace) == ("https://[fd00::1]:443", "team")
    assert access.headers == {"Authorization": "Bearer pod"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "names no current context"),
        ("current-context: x", "has no context 'x'"),
        ("{", "cannot be used"),
        ("[1]", "cannot be used"),
        ("current-context: x\ncontexts: [{name: x, context: {cluster: c}}]", "has no cluster 'c'"),
    ],
)
def test_what_is_wrong_says_what_to_do(tmp_path, text, said):
    path = tmp_path / "config"
    path.write_text(text)
    with pytest.raises(NoKubeconfig, match=said):
        find_access(path, environment={})


@pytest.mark.parametrize(("given", "variable"), [("none", None), (None, "none")])
def test_a_file_that_is_not_there_is_named(tmp_path, given, variable):
    environment = {"KUBECONFIG": str(tmp_path / variable)} if variable else {}
    with pytest.raises(NoKubeconfig, match=r"no kubeconfig .*none: set KUBECONFIG, or `capibara up`"):
        find_access(tmp_path / given if given else None, environment=environment)


def test_no_file_at_all(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    with pytest.raises(NoKubeconfig, match="no Kubernetes cluster to talk to: set KUBECONFIG, or `capibara up`"):
        find_access(environment={})
