"""What Argo CD makes of every status, by the Lua that we ship and with the libraries that Argo CD allows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lupa import LuaRuntime
from tests.builders import NOW, execution, later

from capibara.api.outcome import Phase
from capibara.api.reasons import Reason
from capibara.core.conditions import build_conditions, phase_of, template_statuses
from capibara.core.results import status_for

SCRIPT = (Path(__file__).parents[2] / "examples" / "gitops" / "argocd-health.lua").read_text(encoding="utf-8")
ENDS = {Phase.SUCCEEDED: "Healthy", Phase.FAILED: "Degraded", Phase.CANCELLED: "Degraded", Phase.SUSPENDED: "Suspended"}


def health(body: dict[str, Any]) -> tuple[str, str]:
    """Status and message."""
    lua: Any = LuaRuntime()
    lua.execute("string = nil")
    lua.globals().obj = lua.table_from(body, recursive=True)
    verdict = lua.execute(SCRIPT)
    return verdict["status"], verdict["message"]


def body(status: dict[str, Any]) -> dict[str, Any]:
    return {"metadata": {"generation": 1}, "status": status}


@pytest.mark.parametrize("reason", [reason for reason in Reason if reason is not Reason.TEMPLATE_READY])
def test_every_status_of_an_execution(reason: Reason) -> None:
    status = status_for(execution().build(), reason, "why", NOW)
    assert health(body(status)) == (ENDS.get(phase_of(reason), "Progressing"), "why")


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (Reason.TEMPLATE_READY, "Healthy"),
        (Reason.TEMPLATE_NOT_READY, "Progressing"),
        (Reason.BUILD_FAILED, "Degraded"),
        (Reason.PACKAGE_NOT_ALLOWED, "Degraded"),
    ],
)
def test_a_template(reason: Reason, expected: str) -> None:
    conditions = build_conditions(template_statuses(reason), reason, "why", previous=(), generation=1, now=later(0))
    status = {"observedGeneration": 1, "conditions": conditions}
    assert health(body(status)) == (expected, "why")


@pytest.mark.parametrize(
    "unseen",
    [
        pytest.param({"metadata": {"generation": 1}}, id="without a status"),
        pytest.param({"metadata": {"generation": 1}, "status": {"observedGeneration": -1}}, id="just created"),
        pytest.param(
            {
                "metadata": {"generation": 2},
                "status": {"observedGeneration": 1, "conditions": [{"type": "Ready", "status": "True"}]},
            },
            id="changed since it was seen",
        ),
    ],
)
def test_what_the_operator_has_not_seen_is_in_progress(unseen: dict[str, Any]) -> None:
    assert health(unseen)[0] == "Progressing"
