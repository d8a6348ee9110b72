"""Waiting for the predefined templates: what they install is built at the first start, and then cached."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from capibara.devenv.kubectl import Kubectl
from capibara.devenv.progress import Progress

HEAVY: Final = frozenset({"machine-learning"})
"""Templates that are left out unless asked for: tensorflow alone is a download of 600 MB."""

LEFT_OUT: Final = "machine-learning is left out (tensorflow is a download of 600 MB): --heavy brings it"
BUILD_SECONDS: Final = 1800.0
POLL_SECONDS: Final = 0.5


def wait_built(kubectl: Kubectl, namespace: str, progress: Progress, check: Callable[[], None]) -> None:
    """Wait until every template of the namespace is ready or has failed, and say how they get on."""
    deadline = time.monotonic() + BUILD_SECONDS
    with progress.task("Building the templates") as task:
        while time.monotonic() < deadline:
            check()
            templates = kubectl.get_json("sandboxtemplates", f"--namespace={namespace}")["items"]
            under_way = unsettled(templates)
            if not under_way:
                return
            task.update(how_far(under_way))
            time.sleep(POLL_SECONDS)


def unsettled(templates: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Those of which nobody knows yet whether they can be used."""
    return [template for template in templates if ready(template) == "Unknown"]


def ready(template: Mapping[str, Any]) -> str:
    conditions = template.get("status", {}).get("conditions", ())
    return next((condition["status"] for condition in conditions if condition["type"] == "Ready"), "Unknown")


def how_far(templates: Sequence[Mapping[str, Any]]) -> str:
    """Their names, and the last line that the first of them logged."""
    names = ", ".join(template["metadata"]["name"] for template in templates)
    lines = templates[0].get("status", {}).get("lastBuildLog", "").splitlines()
    return f"{names}: {lines[-1]}" if lines else names
