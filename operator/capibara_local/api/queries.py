"""The queries of REST calls, as typed documents."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Final
from urllib.parse import parse_qsl, unquote

from pydantic import BeforeValidator, Field

from capibara_local.store import Query, decode_cursor

from .door import NumberInText, PageLimit, Sent

MAX_PAGE: Final = 100
STATES: Final = frozenset(("running", "paused"))


def parse_metadata(text: str) -> dict[str, str]:
    """`text` is one decoding away from the wire. The SDK quotes keys and values, then encodes them as a form, which
    travels as one query parameter: three layers."""
    return {unquote(key): unquote(value) for key, value in parse_qsl(text, keep_blank_values=True)}


def parse_states(text: str) -> frozenset[str]:
    states = frozenset(text.split(",")) if text else STATES
    if not states <= STATES:
        raise ValueError("must be running, paused or both, separated by a comma")
    return states


def parse_time(text: str) -> float:
    """Unix seconds."""
    try:
        return datetime.fromisoformat(text.replace(" ", "+")).timestamp()
    except (ValueError, OverflowError, OSError):
        raise ValueError("must be an RFC 3339 time, such as 2026-01-02T03:04:05Z") from None


def parse_cursor(text: str) -> tuple[float, str] | None:
    try:
        return decode_cursor(text) if text else None
    except ValueError:
        raise ValueError("is not one that this server gave out") from None


Cursor = Annotated[tuple[float, str] | None, BeforeValidator(parse_cursor)]


class ListQuery(Sent):
    """The filters of a list of sandboxes."""

    metadata: Annotated[dict[str, str], BeforeValidator(parse_metadata)] = Field(default_factory=dict)
    states: Annotated[frozenset[str], BeforeValidator(parse_states)] = Field(STATES, alias="state")
    started_after: Annotated[float | None, BeforeValidator(parse_time)] = Field(None, alias="startedAfter")
    template: str | None = None
    order: str = "desc"
    limit: PageLimit = MAX_PAGE
    after: Cursor = Field(None, alias="nextToken")

    def wanted(self) -> Query:
        return Query(
            metadata=self.metadata,
            states=self.states,
            template=self.template,
            started_after=self.started_after,
            ascending=self.order == "asc",
            limit=self.limit,
            after=self.after,
        )


class MetricsQuery(Sent):
    """The time whose metrics are asked for, in Unix seconds."""

    start: NumberInText | None = None
    end: NumberInText | None = None


class SnapshotQuery(Sent):
    """The filters of a list of snapshots."""

    sandbox_id: str | None = Field(None, alias="sandboxID")
    name: str | None = None
    limit: PageLimit = MAX_PAGE
    after: Cursor = Field(None, alias="nextToken")


class LogQuery(Sent):
    """The part of a build's log that is asked for."""

    offset: NumberInText = Field(0, alias="logsOffset")
    limit: NumberInText = 100


class UploadQuery(Sent):
    """What opens an upload."""

    signature: str = ""
