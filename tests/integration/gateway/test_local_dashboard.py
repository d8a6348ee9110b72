"""`capibara dashboard`: one person's gateway, and the link that opens it once."""

import base64
import os
import signal
import stat
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
import yaml

from capibara.devenv.credentials import write_kubeconfig
from capibara.gateway import local as command

PAGE = {"X-Capibara-Page": "1", "Sec-Fetch-Site": "same-origin"}


@contextmanager
def dashboard(kubeconfig, *options):
    """A running `capibara dashboard`: (a browser at its page, the code of its link). It ends in silence."""
    argv = [sys.executable, "-m", "capibara", "dashboard", "--no-open", f"--kubeconfig={kubeconfig}", *options]
    with subprocess.Popen(
        argv,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    ) as child:
        try:
            link = urlsplit(child.stdout.readline().strip())
            with httpx.Client(base_url=f"http://{link.netloc}", timeout=60, trust_env=False) as browser:
                yield browser, link.fragment.removeprefix("once=")
        finally:
            child.send_signal(signal.SIGINT)
            _, said = child.communicate()
        assert not said.strip()


def test_the_link_opens_the_dashboard_once(installed):
    with dashboard(installed.kubeconfigs.admin) as (browser, code):
        assert browser.get("/").status_code == 200
        assert browser.get("/session").status_code == 401
        assert browser.get("/api/v1/dashboard/executions").status_code == 401
        assert browser.post("/session", json={"once": "x" + code[1:]}, headers=PAGE).status_code == 401
        assert browser.post("/session", json={"once": code}, headers=PAGE).status_code == 204
        said = browser.get("/session").json()
        assert (said["user"], said["local"]) == ("capibara-admin", False)
        assert "default" in said["namespaces"]
        assert "rows" in browser.get("/api/v1/dashboard/executions").json()
        with httpx.Client(base_url=browser.base_url, trust_env=False) as other:
            assert other.post("/session", json={"once": code}, headers=PAGE).status_code == 401
            assert other.post("/session", json={"token": code}, headers=PAGE).status_code == 401
            assert other.get("/api/v1/dashboard/executions", headers={"Host": "evil.example"}).status_code == 403


def test_who_may_see_one_namespace_sees_that(installed, people, namespace, tmp_path):
    admin = yaml.safe_load(installed.kubeconfigs.admin.read_text())
    authority = base64.b64decode(admin["clusters"][0]["cluster"]["certificate-authority-data"])
    people("runner")
    token = installed.kubectl.run("create", "token", "runner", f"--namespace={namespace}").strip()
    path = write_kubeconfig(tmp_path / "runner.kubeconfig", installed.url, authority, "runner", token)
    with dashboard(path, f"--namespace={namespace}") as (browser, code):
        browser.post("/session", json={"once": code}, headers=PAGE)
        said = browser.get("/session").json()
        assert said.get("namespaces") == [namespace], said
        assert said["user"].endswith(":runner")
        assert browser.get("/api/v1/dashboard/executions").json()["rows"] == []
        rights = browser.get("/api/v1/dashboard/rights", params={"namespace": namespace}).json()
        assert rights["codeexecutions"] == ["get", "list", "watch", "create", "patch"]
        refused = browser.get("/api/v1/e2b/templates", params={"namespace": namespace})
        assert (refused.status_code, refused.json()["code"]) == (403, "Forbidden")


def test_the_browser_is_told_the_link_by_a_file_that_is_ours_alone(monkeypatch):
    opened = []
    monkeypatch.setattr(command.webbrowser, "open", opened.append)
    with command.opened("http://127.0.0.1:1/#once=c", opens=True):
        (url,) = opened
        path = Path(urlsplit(url).path)
        assert "once" not in url
        assert "http://127.0.0.1:1/#once=c" in path.read_text()
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert not path.exists()


@pytest.mark.parametrize("options", [("--port=70000",), ("--kubeconfig=/nowhere",)])
def test_what_cannot_be_is_said_in_a_line(options):
    done = subprocess.run(
        [sys.executable, "-m", "capibara", "dashboard", "--no-open", *options],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode
    assert "Traceback" not in done.stderr
