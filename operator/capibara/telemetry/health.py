"""Health: whether the operator can do its work, and in one line why not.

Alive is who answers at all. Started: the watches of all kinds have begun. Ready: every subject is in order.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import structlog

from capibara.telemetry import catalog

log = structlog.get_logger(__name__)

STALE_SECONDS = 150.0
"""kopf opens a watch anew after 70 s of silence: twice that without a sign of life is blindness."""


class Health:
    """What is wrong, by subject. A change is logged once; nothing else is."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._troubles: dict[str, str] = {}
        self._signs: dict[str, float] = {}
        self._awaited: tuple[str, ...] = ()

    def fine(self, subject: str) -> None:
        """The subject is in order (again)."""
        catalog.READY.labels(subject).set(1)
        if self._troubles.pop(subject, None) is not None:
            log.info("in order again", subject=subject)

    def trouble(self, subject: str, why: str) -> None:
        """The subject is not in order; `why` says what to do, in one line."""
        catalog.READY.labels(subject).set(0)
        if self._troubles.get(subject) != why:
            self._troubles[subject] = why
            log.error("not ready", subject=subject, why=why)

    def await_watches(self, *kinds: str) -> None:
        """Of these kinds a watch is needed."""
        self._awaited = kinds
        for kind in kinds:
            catalog.WATCH_SILENCE.labels(kind).set_function(partial(self.silence, kind))

    def heard(self, kind: str) -> None:
        """The watch of `kind` gave a sign of life."""
        self._signs[kind] = self._now()
        if f"watch of {kind}" in self._troubles:
            self.fine(f"watch of {kind}")

    def deaf(self, kind: str, why: str) -> None:
        """A watch request failed."""
        catalog.WATCH_FAILURES.labels(kind).inc()
        self.trouble(f"watch of {kind}", why)

    def silence(self, kind: str) -> float:
        """Seconds since the last sign of life; 0 before the first."""
        return self._now() - self._signs.get(kind, self._now())

    @property
    def has_started(self) -> bool:
        return bool(self._awaited) and all(kind in self._signs for kind in self._awaited)

    def problems(self) -> list[str]:
        """Why it is not ready; empty: it is."""
        told = [f"{subject}: {why}" for subject, why in self._troubles.items()]
        stale = [kind for kind in self._awaited if self.silence(kind) > STALE_SECONDS]
        told += [f"watch of {kind}: silent for {self.silence(kind):.0f} s" for kind in stale]
        if not told and not self.has_started:
            told.append("the watches have not begun yet")
        return told
