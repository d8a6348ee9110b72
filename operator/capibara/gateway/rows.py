"""An execution as a line of a table: some hundred bytes of what may be a megabyte. Pure.

Read straight from documents of the API server, since ten thousand are read at once. Never code, output or input.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from capibara.api.outcome import TERMINAL_PHASES
from capibara.gateway.request import REQUESTED_BY

Document = Mapping[str, Any]
NOTHING: Final[Document] = {}


@dataclass(frozen=True, slots=True)
class Row:
    """`said`: the row as JSON. `version`: its resource version. Times as RFC 3339 has them, empty: none."""

    namespace: str
    name: str
    version: int
    created: str
    finished: str
    phase: str
    template: str
    seconds: float | None
    cost: float | None
    said: bytes
    uid: str = ""
    owner: str = ""
    sandbox: str = ""

    @property
    def over(self) -> bool:
        return self.phase in TERMINAL_PHASES


def row_of(document: Document) -> Row:
    """The row of a CodeExecution as the API server has it."""
    metadata, spec, status = document["metadata"], document.get("spec") or NOTHING, document.get("status") or NOTHING
    fields = {
        "namespace": metadata["namespace"],
        "name": metadata["name"],
        "uid": metadata["uid"],
        "phase": status.get("phase"),
        "reason": status.get("reason"),
        "template": template_of(spec, status),
        "language": status.get("language") or spec.get("language"),
        "created": metadata.get("creationTimestamp"),
        "started": status.get("startTime"),
        "finished": status.get("completionTime"),
        "seconds": seconds_of(status),
        "exitCode": status.get("exitCode"),
        "owner": status.get("owner") or None,
        "caller": (metadata.get("annotations") or NOTHING).get(REQUESTED_BY),
        "cost": cost_of(status),
    }
    return Row(
        namespace=fields["namespace"],
        name=fields["name"],
        version=version_of(metadata),
        created=fields["created"] or "",
        finished=fields["finished"] or "",
        phase=fields["phase"] or "",
        template=fields["template"] or "",
        seconds=fields["seconds"],
        cost=fields["cost"],
        said=json.dumps(fields, separators=(",", ":")).encode(),
        uid=fields["uid"],
        owner=fields["owner"] or "",
        sandbox=status.get("activeSandboxID") or status.get("sandboxID") or "",
    )


def version_of(metadata: Document) -> int:
    """A resource version as a number; 0 for what is none."""
    version = str(metadata.get("resourceVersion", ""))
    return int(version) if version.isdecimal() else 0


def template_of(spec: Document, status: Document) -> str | None:
    """The template that was used, or is asked for by name."""
    return (status.get("template") or spec.get("templateRef") or NOTHING).get("name")


def seconds_of(status: Document) -> float | None:
    """How long the code ran; None as long as that is not known."""
    run = (status.get("timings") or NOTHING).get("runMilliseconds")
    return run / 1000 if isinstance(run, int | float) else None


def cost_of(status: Document) -> float | None:
    """The estimate in US dollars, a decimal in text; None where there is none."""
    said = (status.get("usage") or NOTHING).get("cost")
    try:
        return None if said is None else float(said)
    except ValueError:
        return None
