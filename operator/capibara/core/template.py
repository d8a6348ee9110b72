"""What a SandboxTemplate's status should say. A template uses its base as it is; builds come with their own rules."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from capibara.api.reasons import Reason
from capibara.api.template import ActiveBuild, SandboxTemplate, SandboxTemplateStatus
from capibara.core.conditions import build_conditions, template_statuses
from capibara.core.plan import content_hash


def template_status(template: SandboxTemplate, now: float) -> dict[str, Any] | None:
    """The status to write, or None if it says so already: an unchanged re-apply costs no write."""
    if template.status.observed_generation == template.metadata.generation:
        return None
    digest = content_hash(template.spec)
    status = SandboxTemplateStatus(
        observed_generation=template.metadata.generation,
        conditions=build_conditions(
            template_statuses(Reason.TEMPLATE_READY),
            Reason.TEMPLATE_READY,
            f"executions run on {template.spec.base}",
            previous=template.status.conditions,
            generation=template.metadata.generation,
            now=datetime.fromtimestamp(now, UTC).replace(microsecond=0),
        ),
        hash=digest,
        active=ActiveBuild(template_id=template.spec.base, hash=digest),
    )
    return status.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude_none=True)
