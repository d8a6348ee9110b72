"""What this server knows about its sandboxes: the records, how the ended ones ended, and the list that E2B pages.

Plain data and pure functions; nothing here touches a process. Times are Unix seconds.
"""

from __future__ import annotations

import base64
import binascii
import dataclasses
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, Literal

from .rules import CLOSED, NetworkRules
from .templates.recipe import Context, Start

State = Literal["running", "paused"]
Reason = Literal["killed", "timeout", "oom", "exited", "shutdown"]

REMEMBERED_ENDINGS: Final = 10_000

SENTENCES: Final[Mapping[Reason, str]] = {
    "killed": "it was killed by a request",
    "timeout": "it reached its timeout",
    "oom": "it ran out of memory",
    "exited": "its first process ended",
    "shutdown": "the server was stopped",
}


def timestamp(seconds: float) -> str:
    """RFC 3339 with microseconds, as the SDK parses."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """What happens at the timeout, and whether use wakes a paused sandbox."""

    on_timeout: Literal["kill", "pause"] = "kill"
    auto_resume: bool = False


KILL_AT_TIMEOUT: Final = Lifecycle()


@dataclass(frozen=True, slots=True)
class RequestKey:
    """The Idempotency-Key of the create call that made a sandbox; `caller` and `body` as SHA-256 in hex."""

    caller: str
    key: str
    body: str


@dataclass(frozen=True, slots=True)
class SandboxRecord:
    """One sandbox as the API describes it. Never changed in place: the store replaces it. `context` and `start`: what
    a copy of it begins with."""

    id: str
    template: str
    started_at: float
    end_at: float
    cpu_millis: int
    memory_bytes: int
    disk_bytes: int
    access_token: str
    metadata: Mapping[str, str] = field(default_factory=dict)
    state: State = "running"
    lifecycle: Lifecycle = KILL_AT_TIMEOUT
    network: NetworkRules = CLOSED
    traffic_token: str | None = None
    alias: str | None = None
    request: RequestKey | None = None
    context: Context = field(default_factory=Context)
    start: Start | None = None
    team: str = ""

    @property
    def name(self) -> str:
        """The template's name; its id where it has none."""
        return self.alias or self.template


@dataclass(frozen=True, slots=True)
class Ending:
    """How and when a sandbox ended; `detail` is the runtime's own word."""

    reason: Reason
    at: float
    detail: str = ""

    def sentence(self) -> str:
        detail = f" ({self.detail})" if self.detail else ""
        return f"{SENTENCES[self.reason]}{detail} at {timestamp(self.at)}"


@dataclass(frozen=True, slots=True)
class Query:
    """The filters of a list call; all of them must hold."""

    metadata: Mapping[str, str] = field(default_factory=dict)
    states: frozenset[str] = frozenset(("running", "paused"))
    template: str | None = None
    started_after: float | None = None
    ascending: bool = False
    limit: int = 100
    after: tuple[float, str] | None = None


@dataclass(frozen=True, slots=True)
class Page:
    records: tuple[SandboxRecord, ...]
    next_token: str | None


@dataclass
class Store:
    """Records of the living by id, and the endings of the last ones that died. `changed` hears of every new record
    first, and what it raises keeps that record out."""

    living: dict[str, SandboxRecord] = field(default_factory=dict)
    endings: OrderedDict[str, Ending] = field(default_factory=OrderedDict)
    changed: Callable[[SandboxRecord], None] = lambda _: None

    def put(self, record: SandboxRecord) -> None:
        self.changed(record)
        self.living[record.id] = record

    def get(self, sandbox_id: str) -> SandboxRecord | None:
        return self.living.get(sandbox_id)

    def update(self, sandbox_id: str, **changes: Any) -> SandboxRecord | None:
        record = self.living.get(sandbox_id)
        if record is not None:
            record = dataclasses.replace(record, **changes)
            self.put(record)
        return record

    def end(self, sandbox_id: str, ending: Ending) -> SandboxRecord | None:
        """Move a record from the living to the endings; None if it was not alive, and then nothing changes."""
        record = self.living.pop(sandbox_id, None)
        if record is not None:
            self.note_ending(sandbox_id, ending)
        return record

    def note_ending(self, sandbox_id: str, ending: Ending) -> None:
        self.endings[sandbox_id] = ending
        while len(self.endings) > REMEMBERED_ENDINGS:
            self.endings.popitem(last=False)

    def why_gone(self, sandbox_id: str) -> str | None:
        """A sentence about the end of a sandbox, None if this server never knew it or has forgotten."""
        ending = self.endings.get(sandbox_id)
        return None if ending is None else ending.sentence()

    def __iter__(self) -> Iterator[SandboxRecord]:
        return iter(tuple(self.living.values()))

    def __len__(self) -> int:
        return len(self.living)


def matches(record: SandboxRecord, query: Query) -> bool:
    if record.state not in query.states:
        return False
    if query.template is not None and query.template not in (record.template, record.alias):
        return False
    if query.started_after is not None and record.started_at < query.started_after:
        return False
    return all(record.metadata.get(key) == value for key, value in query.metadata.items())


def position(record: SandboxRecord) -> tuple[float, str]:
    """A record's place in the list: by start, then by id, so that a cursor names exactly one place."""
    return record.started_at, record.id


def list_page(records: Iterable[SandboxRecord], query: Query) -> Page:
    """One page; newest first unless ascending. Its token is the last record's place, so that pages stay true while
    sandboxes come and go between them."""
    found = sorted((r for r in records if matches(r, query)), key=position, reverse=not query.ascending)
    if query.after is not None:
        after = query.after
        found = [r for r in found if (position(r) > after if query.ascending else position(r) < after)]
    page = tuple(found[: query.limit])
    more = len(found) > len(page)
    return Page(page, encode_cursor(position(page[-1])) if more else None)


def encode_cursor(place: tuple[float, str]) -> str:
    return base64.urlsafe_b64encode(f"{place[0]!r}__{place[1]}".encode()).decode().rstrip("=")


def decode_cursor(token: str) -> tuple[float, str]:
    """The place that a page token names. ValueError: it is no token of this server."""
    try:
        text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode()
        seconds, separator, sandbox_id = text.partition("__")
        if not separator:
            raise ValueError(text)
        return float(seconds), sandbox_id
    except (binascii.Error, UnicodeDecodeError, ValueError) as error:
        raise ValueError("invalid next token") from error
