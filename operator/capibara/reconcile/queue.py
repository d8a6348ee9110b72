"""Admission under two budgets: sandboxes at once, and creations per second. `core.admission` says who is next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from capibara.backends.errors import BackendError, ConcurrencyLimited, RateLimited
from capibara.core.admission import NOBODY, Claimant, Line, Spot
from capibara.core.pace import Pace
from capibara.core.quota import Held, Holds
from capibara.core.room import Room
from capibara.core.waiting import Waiting, Why
from capibara.reconcile.clock import steady

SPARED_CREATIONS: Final = 1
"""What a warm pool leaves of the creations that may begin now: the next execution need not wait for one."""

FULL_FIRST_SECONDS: Final = 1.0
FULL_LONGEST_SECONDS: Final = 30.0
"""How long after the account was full one more sandbox is tried than it had room for."""


class Ticket:
    """A place in the queue, then among the sandboxes. `granted` is called once, when the place is reached.

    `may_create`: one creation goes with it, until it is used.
    """

    __slots__ = ("_queue", "admitted", "claimant", "granted", "may_create", "spot")

    def __init__(self, queue: AdmissionQueue, claimant: Claimant, granted: Callable[[], None]) -> None:
        self._queue = queue
        self.claimant = claimant
        self.granted = granted
        self.admitted = False
        self.may_create = False
        self.spot: Spot | None = None

    def waiting(self) -> Waiting | None:
        """Where it stands in the queue. None: it does not wait there."""
        return None if self.spot is None else self._queue.waiting_at(self.spot)


class AdmissionQueue:
    """At most `places` admitted at once, `most` of them of one namespace, at `rate` a second with bursts of `burst`.

    `clock`: seconds that go on evenly.
    """

    def __init__(
        self,
        places: int,
        rate: float,
        burst: int,
        most: int | None = None,
        clock: Callable[[], float] = steady,
    ) -> None:
        self._room = Room(places, FULL_FIRST_SECONDS, FULL_LONGEST_SECONDS)
        self._taken = 0
        self._most = most
        self._pace = Pace(rate, burst)
        self._burst = burst
        self._line: Line[Ticket] = Line(most)
        self._clock = clock
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False
        self._starved: Callable[[], None] = lambda: None
        self._begun: Callable[[str], None] = lambda _: None
        self._ready = True
        self._holds = Holds()
        self._own: Mapping[str, int] = {}
        self._everybody: int | None = None

    def on_starved(self, listener: Callable[[], None]) -> None:
        """Call it when somebody could begin and there is no place."""
        self._starved = listener

    def on_begun(self, listener: Callable[[str], None]) -> None:
        """Call it with the namespace of each execution that gets a place."""
        self._begun = listener

    def limit(self, places: int, rate: float, burst: int, most: int | None = None) -> None:
        """Other budgets from now on. Who has a place keeps it."""
        self._room.most, self._burst, self._most = places, burst, most
        self._pace.change(rate, burst, self._clock())
        self._line.limit(most if self._everybody is None else self._everybody)
        self._admit()

    def limit_namespaces(self, own: Mapping[str, int], everybody: int | None) -> None:
        """How many at once of some namespaces, and of all others where that is not what the settings say."""
        self._own, self._everybody = own, everybody
        self._line.limit(self._most if everybody is None else everybody, own)
        self._admit()

    def open(self, *, ready: bool) -> None:
        """Whether anything is admitted, but for what exists already."""
        self._ready = ready
        self._admit()

    def hold(self, holds: Holds) -> None:
        """These namespaces begin nothing from now on, and no others are held."""
        self._holds = holds
        self._line.hold(holds)
        self._admit()

    def hold_more(self, namespace: str, why: Held) -> None:
        """This namespace too."""
        if namespace not in self._holds:
            self._holds = self._holds.but(namespace, why)
            self._line.hold(self._holds)

    def enter(self, granted: Callable[[], None], claimant: Claimant = NOBODY, *, at_once: bool = False) -> Ticket:
        """Take a place in the line. If nobody else waits, it may be granted before this returns.

        `at_once`: what it is for exists already, so it takes a place whether there is one or not, and no creation.
        """
        ticket = Ticket(self, claimant, granted)
        if at_once:
            self._grant(ticket)
        else:
            ticket.spot = self._line.enter(claimant, ticket)
            self._admit()
        return ticket

    @property
    def waiting(self) -> int:
        return len(self._line)

    @property
    def taken(self) -> int:
        """Places that sandboxes have, warm ones included."""
        return self._taken

    @property
    def _free(self) -> int:
        """Below 0 where more exist than there are places."""
        return self._room.places(self._clock()) - self._taken

    @property
    def wanted(self) -> int:
        """Places that would be taken at once if there were any."""
        return self._line.ready

    @property
    def is_starved(self) -> bool:
        """Somebody could begin, and there is no place."""
        return self._line.has_next and self._free <= 0

    def has_room(self, namespace: str) -> bool:
        """Whether the namespace may have one more sandbox."""
        return self._ready and self._line.has_room(namespace)

    def try_enter(self) -> Ticket | None:
        """A place and a creation for what can wait: if nobody else could begin, and not the last creation."""
        spare = min(SPARED_CREATIONS, self._burst - 1)
        if self._line.has_next or self._free <= 0 or not self._pace.take(self._clock(), spare=spare):
            return None
        ticket = self.enter(lambda: None, at_once=True)
        ticket.may_create = True
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """Give the place back, wherever it was. Once: a ticket that has left has none."""
        if ticket.admitted:
            ticket.admitted = ticket.may_create = False
            self._taken -= 1
            self._line.ended(ticket.claimant.namespace)
            self._admit()
        elif ticket.spot is not None:
            self._line.leave(ticket.spot)
            ticket.spot = None

    def refused(self, ticket: Ticket, error: BackendError) -> None:
        """The provider did not create what an admitted ticket was for: too fast, or too many at once?"""
        ticket.may_create = False
        match error:
            case RateLimited():
                self._pace.slow(self._clock(), error.retry_after or 1.0)
            case ConcurrencyLimited():
                self._room.full(self._taken - 1, self._clock())

    def created(self) -> None:
        """The provider created what an admitted ticket was for."""
        self._room.had_room(self._taken)
        self._admit()

    def give_back(self, ticket: Ticket) -> None:
        """Wait for a place and a creation once more, as the next of all."""
        ticket.admitted = ticket.may_create = False
        ticket.claimant = replace(ticket.claimant, returning=True)
        ticket.spot = self._line.enter(ticket.claimant, ticket)
        self._taken -= 1
        self._line.ended(ticket.claimant.namespace)
        self._admit()

    def waiting_at(self, spot: Spot) -> Waiting:
        """How somebody waits who stands there."""
        standing = self._line.standing(spot)
        quota = self._holds.of(spot.namespace)
        if quota is not None:
            why = Why.QUOTA
        elif standing.is_held:
            why = Why.NAMESPACE
        elif self._free <= 0:
            why = Why.ACCOUNT if self._room.is_short else Why.PLACES
        else:
            why = Why.SLOWED if self._pace.is_slowed else Why.PACE
        most = self._most_of(spot.namespace) if standing.is_held else self._room.most
        return Waiting(standing, why, most, self._pace.rate, quota.message if quota is not None else "")

    def _most_of(self, namespace: str) -> int:
        everybody = self._most if self._everybody is None else self._everybody
        return self._own.get(namespace, everybody or 0)

    def close(self) -> None:
        """Admit nobody any more."""
        self._closed = True
        self._forget_timer()

    def _admit(self) -> None:
        """Admit as long as both budgets allow; a place that is given back or the next creation goes on from there."""
        while self._line.has_next and self._free > 0 and self._ready and not self._closed:
            now = self._clock()
            if not self._pace.take(now):
                self._admit_in(self._pace.due(now))
                return
            ticket = self._line.take_next()
            ticket.may_create = True
            self._grant(ticket)
        if self.is_starved:
            self._starved()
            if (seconds := self._room.next_try(self._clock())) is not None and not self._closed:
                self._admit_in(seconds)

    def _admit_in(self, seconds: float) -> None:
        self._forget_timer()
        self._timer = asyncio.get_running_loop().call_later(seconds, self._admit)

    def _forget_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _grant(self, ticket: Ticket) -> None:
        self._taken += 1
        ticket.admitted = True
        ticket.spot = None
        self._line.began(ticket.claimant.namespace)
        if not ticket.claimant.returning:
            self._begun(ticket.claimant.namespace)
        ticket.granted()
