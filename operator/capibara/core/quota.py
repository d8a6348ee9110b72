"""What a namespace may use, what it has used, and until when it is held if that is all. Days and hours are UTC's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Final

HOUR: Final = 3600
DAY: Final = 24 * HOUR

WORDS: Final[Mapping[str, tuple[str, type[int] | type[float]]]] = {
    "atOnce": ("at_once", int),
    "perHour": ("per_hour", int),
    "costPerDay": ("cost_per_day", float),
}
"""The words of a quota, each with its field and kind of number."""


@dataclass(frozen=True, slots=True)
class Quota:
    """The most of a namespace: sandboxes at once, executions begun in an hour, US dollars in a day. None: no limit."""

    at_once: int | None = None
    per_hour: int | None = None
    cost_per_day: float | None = None

    def completed(self, others: Quota) -> Quota:
        """With the words of another one where it has none."""
        return Quota(
            others.at_once if self.at_once is None else self.at_once,
            others.per_hour if self.per_hour is None else self.per_hour,
            others.cost_per_day if self.cost_per_day is None else self.cost_per_day,
        )

    @property
    def is_counted(self) -> bool:
        """Whether what the namespace uses has to be kept."""
        return self.per_hour is not None or self.cost_per_day is not None


@dataclass(frozen=True, slots=True)
class Used:
    """Executions begun in an hour, and dollars spent in a day, both numbered from 1970 on."""

    hour: int = 0
    begun: int = 0
    day: int = 0
    cost: float = 0.0

    def at(self, now: float) -> Used:
        """What of it counts now."""
        hour, day = int(now // HOUR), int(now // DAY)
        return Used(hour, self.begun if hour == self.hour else 0, day, self.cost if day == self.day else 0.0)

    def plus(self, other: Used, now: float) -> Used:
        ours, others = self.at(now), other.at(now)
        return replace(ours, begun=ours.begun + others.begun, cost=round(ours.cost + others.cost, 8))

    def text(self) -> str:
        """As a ConfigMap keeps it."""
        return json.dumps({"hour": self.hour, "begun": self.begun, "day": self.day, "cost": self.cost})


@dataclass(frozen=True, slots=True)
class Held:
    """Why nothing more of a namespace begins, and until when, in Unix seconds."""

    message: str
    until: float


@dataclass(frozen=True, slots=True)
class Holds:
    """Which namespaces begin nothing, and why: the `known` ones as it stands there, and all `others` alike."""

    known: Mapping[str, Held | None] = field(default_factory=dict)
    others: Held | None = None

    def of(self, namespace: str) -> Held | None:
        return self.known.get(namespace, self.others)

    def __contains__(self, namespace: object) -> bool:
        return isinstance(namespace, str) and self.of(namespace) is not None

    def but(self, namespace: str, why: Held) -> Holds:
        """With one more."""
        return Holds({**self.known, namespace: why}, self.others)


def parse_quota(text: str) -> Quota:
    """A quota from lines such as `perHour: 100`. Raises ValueError with what is wrong."""
    fields: dict[str, Any] = {}
    for line in filter(None, (line.partition("#")[0].strip() for line in text.splitlines())):
        word, _, value = (part.strip() for part in line.partition(":"))
        if word not in WORDS:
            raise ValueError(f"{word!r} is no quota; there are {', '.join(WORDS)}")
        name, kind = WORDS[word]
        fields[name] = parse_number(word, value, kind)
    return Quota(**fields)


def parse_number(word: str, value: str, kind: type[int] | type[float]) -> float:
    try:
        number = kind(value)
    except ValueError:
        number = -1
    if not 0 <= number < float("inf"):
        raise ValueError(f"{word} takes a {'whole ' * (kind is int)}number from 0 on, not {value!r}")
    return number


def parse_used(text: str) -> Used:
    """What a ConfigMap has kept. What cannot be read counts as nothing."""
    try:
        kept = json.loads(text)
        return Used(int(kept["hour"]), int(kept["begun"]), int(kept["day"]), float(kept["cost"]))
    except (ValueError, TypeError, KeyError):
        return Used()


def held(quota: Quota, used: Used, now: float) -> Held | None:
    """Whether a namespace has used all that it may use now."""
    spent = used.at(now)
    if quota.cost_per_day is not None and spent.cost >= quota.cost_per_day:
        what = f"its namespace has spent the ${quota.cost_per_day:g} that it may spend in a day"
        return until(what, (now // DAY + 1) * DAY)
    if quota.per_hour is not None and spent.begun >= quota.per_hour:
        what = f"its namespace has begun the {quota.per_hour} executions that it may begin in an hour"
        return until(what, (now // HOUR + 1) * HOUR)
    return None


def until(what: str, at: float) -> Held:
    return Held(f"{what}; it goes on at {datetime.fromtimestamp(at, UTC):%Y-%m-%d %H:%M} UTC", at)
