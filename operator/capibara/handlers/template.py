"""Events of SandboxTemplates."""

from __future__ import annotations

from typing import Any

import kopf

from capibara.api.meta import GROUP, VERSION
from capibara.reconcile.templates import TemplateIndex


def register(registry: kopf.OperatorRegistry, templates: TemplateIndex) -> None:
    """Have every event of a SandboxTemplate brought to the index."""

    @kopf.on.event(GROUP, VERSION, "sandboxtemplates", registry=registry)
    async def observe_template(event: kopf.RawEvent, **_: Any) -> None:
        await templates.observe(event["type"], dict(event["object"]))
