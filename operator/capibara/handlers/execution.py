"""Events of CodeExecutions."""

from __future__ import annotations

from typing import Any

import kopf

from capibara.api.meta import GROUP, VERSION
from capibara.handlers.shortcut import Shortcut
from capibara.reconcile.executions.loop import Controller


def register(registry: kopf.OperatorRegistry, controller: Controller, shortcut: Shortcut) -> None:
    """Have every event of a CodeExecution brought to the controller: those of lists, and the first, by kopf."""

    @kopf.on.event(GROUP, VERSION, "codeexecutions", registry=registry)
    async def observe_execution(event: kopf.RawEvent, **_: Any) -> None:
        controller.observe(event["type"], dict(event["object"]))
        shortcut.open(controller.observe)
