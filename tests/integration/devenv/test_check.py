"""`capibara check` as a user runs it, against a real API server."""

import os
import subprocess
import sys

import pytest

NOBODY = "system:serviceaccount:default:nobody"
HERE = {"CAPIBARA_BACKEND": "fake"}
NOWHERE = {"E2B_API_URL": "http://127.0.0.1:9", "E2B_API_KEY": "e2b_" + "0" * 40}


def check(kubeconfig, *arguments, **variables):
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("E2B_", "CAPIBARA_"))}
    argv = [sys.executable, "-m", "capibara", "check", *arguments]
    told = environment | {"KUBECONFIG": str(kubeconfig)} | variables
    done = subprocess.run(argv, env=told, capture_output=True, text=True, timeout=200, check=False)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout


def test_where_nothing_is_missing_the_exit_code_is_0(installed):
    code, said = check(installed.kubeconfigs.operator, **HERE)
    assert code == 0, said
    assert f"✓ Kubernetes API  v1.36.3 at {installed.url}" in said
    assert "✓ CRDs            have every field" in said
    assert "✓ rights          this account may do what is needed" in said
    assert "! E2B             the backend is `fake`: no code will run" in said


@pytest.mark.parametrize(
    ("arguments", "variables", "lines"),
    [
        pytest.param(
            ("--as", NOBODY),
            HERE,
            [
                f"✗ rights          {NOBODY} may not list codeexecutions in all namespaces, ",
                f"! rights          {NOBODY} m",
            ],
            id="an account without rights",
        ),
        pytest.param(
            (), {}, ["✗ E2B             there is no key: set E2B_API_KEY or E2B_API_KEY_FILE"], id="a missing key"
        ),
        pytest.param(
            (),
            {"E2B_API_KEY_FILE": "/nowhere"},
            ["✗ E2B             the file with the E2B API key cannot be read: "],
            id="a missing key file",
        ),
        pytest.param((), NOWHERE, ["✗ E2B             could not reach E2B: "], id="an unreachable E2B"),
        pytest.param(
            (), {"CAPIBARA_MAX_SANDBOXES": "many"}, ["✗ settings        max_sandboxes: "], id="a wrong setting"
        ),
        pytest.param(("--kubeconfig", "/nowhere"), HERE, ["✗ Kubernetes API  no Kubernetes cluster"], id="no cluster"),
    ],
)
def test_what_is_missing_is_said_in_one_line_and_the_exit_code_is_1(installed, arguments, variables, lines):
    code, said = check(installed.kubeconfigs.admin, *arguments, **variables)
    assert code == 1, said
    for line in lines:
        assert [one for one in said.splitlines() if one.startswith(line)], said


@pytest.mark.parametrize(("quotas", "is_needed"), [("", False), ("quotas", True)])
def test_what_quotas_need_is_asked_for_where_there_are_any(installed, quotas, is_needed):
    _, said = check(installed.kubeconfigs.admin, "--as", NOBODY, **HERE, CAPIBARA_QUOTAS_CONFIG_MAP=quotas)
    assert ("create configmaps in capibara-system" in said) is is_needed, said
    code, said = check(installed.kubeconfigs.operator, **HERE, CAPIBARA_QUOTAS_CONFIG_MAP=quotas)
    assert code == 0, said


def test_an_api_server_that_does_not_answer_is_one_line(installed, tmp_path):
    config = tmp_path / "gone.kubeconfig"
    config.write_text(installed.kubeconfigs.admin.read_text().replace(installed.url, "https://127.0.0.1:9"))
    code, said = check(config, **HERE)
    assert code == 1
    assert said.startswith("✗ Kubernetes API  https://127.0.0.1:9: ")
    assert len(said.splitlines()) == 2
