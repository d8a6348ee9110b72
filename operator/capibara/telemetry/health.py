"""Health: whether the operator can do its work, and in one line why not.

Alive is who answers at all. Started: the watches of all kinds have begun. Ready: every subject is in order.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

import structlog

from capibara.telemetry import catalog

log = structlog.get_logger(__name__)

STALE_SECONDS = 150.0
"""kopf opens a watch anew after 70 s of silence: twice that without a sign of life is blindness."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Of one kind, in one namespace (empty: in all)."""

    kind: str
    namespace: str

    def __str__(self) -> str:
        return f"watch of {self.kind}" + (f" in {self.namespace}" if self.namespace else "")


class Health:
    """What is wrong, by subject. A change is logged once; nothing else is."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._troubles: dict[str, str] = {}
        self._fine: set[str] = set()
        self._signs: dict[Watch, float] = {}
        self._awaited: tuple[Watch, ...] = ()

    def fine(self, subject: str) -> None:
        """The subject is in order (again)."""
        if subject in self._fine:
            return
        self._fine.add(subject)
        catalog.READY.labels(subject).set(1)
        if self._troubles.pop(subject, None) is not None:
            log.info("in order again", subject=subject)

    def trouble(self, subject: str, why: str) -> None:
        """The subject is not in order; `why` says what to do, in one line."""
        self._fine.discard(subject)
        catalog.READY.labels(subject).set(0)
        if self._troubles.get(subject) != why:
            self._troubles[subject] = why
            log.error("not ready", subject=subject, why=why)

    def await_watches(self, *kinds: str, namespaces: Collection[str] = ()) -> None:
        """Which kinds a watch is needed for: one in each of these namespaces, or one for all of them."""
        self._awaited = tuple(Watch(kind, namespace) for kind in kinds for namespace in namespaces or [""])
        for kind in kinds:
            catalog.WATCH_SILENCE.labels(kind).set_function(partial(self.silence, kind))

    def heard(self, kind: str, namespace: str = "") -> None:
        """The watch of `kind` gave a sign of life."""
        watch = Watch(kind, namespace)
        self._signs[watch] = self._now()
        if str(watch) in self._troubles:
            self.fine(str(watch))

    def deaf(self, kind: str, why: str, namespace: str = "") -> None:
        """A watch request failed."""
        catalog.WATCH_FAILURES.labels(kind).inc()
        self.trouble(str(Watch(kind, namespace)), why)

    def all_deaf(self, why: str) -> None:
        """No watch goes on."""
        for watch in self._awaited:
            self.deaf(watch.kind, why, watch.namespace)

    def silence(self, kind: str) -> float:
        """Seconds since the last sign of life of the watch of a kind that is silent longest; 0 before the first."""
        return max((self._silence(watch) for watch in self._awaited if watch.kind == kind), default=0.0)

    def _silence(self, watch: Watch) -> float:
        return self._now() - self._signs.get(watch, self._now())

    @property
    def has_started(self) -> bool:
        return bool(self._awaited) and all(watch in self._signs for watch in self._awaited)

    def problems(self) -> list[str]:
        """Why it is not ready; empty: it is."""
        told = [f"{subject}: {why}" for subject, why in self._troubles.items()]
        stale = [watch for watch in self._awaited if self._silence(watch) > STALE_SECONDS]
        told += [f"{watch}: silent for {self._silence(watch):.0f} s" for watch in stale]
        if not told and not self.has_started:
            told.append("the watches have not begun yet")
        return told
