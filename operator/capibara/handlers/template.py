"""Events of SandboxTemplates."""

from __future__ import annotations

from typing import Any

import kopf

from capibara.api.meta import GROUP, VERSION
from capibara.reconcile.pools.pool import WarmPool
from capibara.reconcile.templates.index import TemplateIndex
from capibara.reconcile.templates.steward import Stewards


def register(registry: kopf.OperatorRegistry, templates: TemplateIndex, stewards: Stewards, pool: WarmPool) -> None:
    """Have every event of a SandboxTemplate brought to the index and to its steward.

    A kopf index holds back all other handlers until it has seen the initial list: from then on, what our index does not
    know does not exist, and need not be asked for.
    """

    @kopf.index(GROUP, VERSION, "sandboxtemplates", registry=registry)
    def list_templates(body: kopf.Body, **_: Any) -> None:
        templates.remember(dict(body))

    @kopf.on.event(GROUP, VERSION, "sandboxtemplates", registry=registry)
    async def observe_template(event: kopf.RawEvent, **_: Any) -> None:
        stewards.observe(event["type"], dict(event["object"]))
        pool.wake()
