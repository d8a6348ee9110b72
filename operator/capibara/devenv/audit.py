"""The API server's audit log, read: which requests were made, by whom, to what."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WRITES = frozenset({"create", "update", "patch", "delete", "deletecollection"})


@dataclass(frozen=True)
class AuditEntry:
    """One answered request. `code` is its HTTP status; `namespace` and `name` are empty where there are none."""

    user: str
    verb: str
    resource: str
    subresource: str
    namespace: str
    name: str
    code: int

    @property
    def is_write(self) -> bool:
        """Whether it asked for a change, granted or not."""
        return self.verb in WRITES


def read_audit_log(path: Path) -> Iterator[AuditEntry]:
    """All entries so far, oldest first. A line that is just being written is left for the next reading."""
    with path.open() as log:
        for line in log:
            if line.endswith("\n") and (event := json.loads(line)).get("stage") == "ResponseComplete":
                yield parse_entry(event)


def parse_entry(event: dict[str, Any]) -> AuditEntry:
    """Make an entry of an audit.k8s.io/v1 Event."""
    target = event.get("objectRef", {})
    return AuditEntry(
        user=event["user"]["username"],
        verb=event["verb"],
        resource=target.get("resource", ""),
        subresource=target.get("subresource", ""),
        namespace=target.get("namespace", ""),
        name=target.get("name", ""),
        code=event.get("responseStatus", {}).get("code", 0),
    )
