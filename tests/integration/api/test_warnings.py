"""What kubectl prints about fields that have no effect yet, from the real API server."""

from __future__ import annotations

import json
import subprocess
import time
from typing import Any

import pytest
from tests.unit.api.documents import code, document

from capibara.api.inert import INERT, MARK, InertField
from capibara.devenv.controlplane import ControlPlane
from capibara.devenv.errors import DevenvError

NOTICED_SECONDS = 60.0

ASKING: dict[str, tuple[str, dict[str, Any]]] = {
    "overrides.network": ("SandboxTemplate", {"overrides": {"network": "Allowed"}}),
}


def warnings(plane: ControlPlane, kind: str, spec: dict[str, Any]) -> list[str]:
    """The warnings of kubectl about creating an object, which is not stored."""
    argv = plane.kubectl.argv("create", "--dry-run=server", "--filename=-")
    body = json.dumps(document(kind, spec))
    done = subprocess.run(argv, input=body, capture_output=True, text=True, check=True, timeout=60)
    return [line for line in done.stderr.splitlines() if line.startswith("Warning: ")]


def warnings_once_noticed(plane: ControlPlane, kind: str, spec: dict[str, Any]) -> list[str]:
    """The same, once the API server has taken up the policies: it does so a moment after they are applied."""
    deadline = time.monotonic() + NOTICED_SECONDS
    while not (found := warnings(plane, kind, spec)):
        assert time.monotonic() < deadline, "no warning"
        time.sleep(0.2)  # the step of a wait with a deadline
    return found


@pytest.mark.parametrize("field", INERT, ids=lambda field: str(field.path))
def test_kubectl_warns_about_a_field_without_effect(installed: ControlPlane, field: InertField) -> None:
    (warning,) = warnings_once_noticed(installed, *ASKING[field.path])
    assert warning.endswith(field.message)


@pytest.mark.parametrize(
    ("kind", "spec"),
    [
        pytest.param("CodeExecution", code(cache={"mode": "Use"}), id="an execution that may be answered"),
        pytest.param("CodeExecution", code(cache={"mode": "Never"}, backoffLimit=0), id="an execution"),
        pytest.param("SandboxTemplate", {"overrides": {"packages": "Allowed"}}, id="a template"),
    ],
)
def test_what_asks_for_nothing_of_the_kind_is_taken_without_a_word(
    installed: ControlPlane, kind: str, spec: dict[str, Any]
) -> None:
    for asking in ASKING.values():
        warnings_once_noticed(installed, *asking)
    assert warnings(installed, kind, spec) == []


def explanation_once_published(plane: ControlPlane, path: str) -> str:
    """What `kubectl explain` prints, once the API server has published the schema of a new kind."""
    deadline = time.monotonic() + NOTICED_SECONDS
    while True:
        try:
            return plane.kubectl.run("explain", path)
        except DevenvError:
            if time.monotonic() > deadline:
                raise
        time.sleep(0.2)  # the step of a wait with a deadline


@pytest.mark.parametrize("field", INERT, ids=lambda field: str(field.path))
def test_explain_says_so(installed: ControlPlane, field: InertField) -> None:
    assert MARK in explanation_once_published(installed, f"{field.plural}.spec.{field.path}")
