"""This operator among others: its own Lease, who else lives, and what of all there is to do is its own."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Mapping
from typing import Final

import structlog

from capibara.core.membership import BudgetReport, LeaseRecord, PoolReport, Roll, heir, in_turn, room, share
from capibara.kube.client import KubeError
from capibara.kube.lease import Leases
from capibara.telemetry import metrics
from capibara.telemetry.health import Health

log = structlog.get_logger(__name__)

RENEWALS: Final = 5
"""How often within its duration a Lease is renewed, and the others' are listed."""

SHORTEST_SECONDS: Final = 1.0
"""No Lease of ours lasts for less; one that says so is not looked at more often for it."""

LEAVE_SECONDS: Final = 3.0
PAUSE_SECONDS: Final = 0.2
"""Between a list that somebody asked for and the next."""

SUBJECT: Final = "lease"


class Membership:
    """Who lives and what is whose, as of the last list. An operator that has no Lease to keep is alone.

    `most`: more operators than there are places cannot each have one; the rest stand by.
    """

    def __init__(
        self, identity: str, scope: str = "", most: int = 1_000_000, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.identity = identity
        self.scope = scope
        self.asked = asyncio.Event()  # for a list, sooner than the next one is due
        self.output = ""  # the URL at which we tell what code prints
        self.is_settling = False  # more places will be ours in a moment
        self._most = most
        self._clock = clock
        self._roll = Roll(identity, scope)
        self._renewed_until = float("inf")
        self._active_at: float | None = float("-inf")
        self._workers: tuple[str, ...] = (identity,)
        self._heirs: tuple[str, ...] = (identity,)
        self._undecided = False
        self._listeners: list[Callable[[], None]] = []
        self._watchers: list[Callable[[], None]] = []
        self._taken: Callable[[], int] = lambda: 0
        self._pools: Callable[[], Mapping[str, PoolReport]] = dict
        self._used: Callable[[], Mapping[str, int]] = dict
        self._budget: Callable[[], BudgetReport] = BudgetReport

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call it whenever something may have become ours, or somebody else's."""
        self._listeners.append(listener)

    def on_look(self, watcher: Callable[[], None]) -> None:
        """Call it after every list: what others have taken may be another."""
        self._watchers.append(watcher)

    def tell_taken(self, taken: Callable[[], int]) -> None:
        """Say in our Lease how many places are taken, as this returns it."""
        self._taken = taken

    def tell_pools(self, pools: Callable[[], Mapping[str, PoolReport]]) -> None:
        """Say in our Lease what we have of warm pools, as this returns it."""
        self._pools = pools

    def tell_used(self, used: Callable[[], Mapping[str, int]]) -> None:
        """Say in our Lease which E2B templates our executions use that others may not know of, as this returns it."""
        self._used = used

    def tell_budget(self, budget: Callable[[], BudgetReport]) -> None:
        """Say in our Lease what our part of the budgets is, as this returns it."""
        self._budget = budget

    def look(self) -> None:
        """Ask for a list at once."""
        self.asked.set()

    def now(self) -> float:
        """The clock that `since` of the methods below is read from."""
        return self._clock()

    @property
    def is_in_force(self) -> bool:
        """Whether others take us for alive. If not, what is ours may be theirs by now: nothing may be begun."""
        return self._clock() < self._renewed_until

    @property
    def has_lapsed(self) -> bool:
        """Whether our Lease was in force once and is so no longer."""
        return not self.is_in_force and self._renewed_until > float("-inf")

    @property
    def is_active(self) -> bool:
        """Whether we take executions: not until everybody has seen us come, and has made room."""
        return self._active_at is not None and self._clock() >= self._active_at

    def others(self) -> list[LeaseRecord]:
        """What the other living operators say of themselves."""
        return self._roll.peers()

    @property
    def living(self) -> int:
        """How many operators live, this one included."""
        return len(self._roll.peers()) + 1

    @property
    def look_every(self) -> float:
        """Seconds between two lists, whatever our own Lease lasts: another operator's may be shorter."""
        return max(self._roll.shortest, SHORTEST_SECONDS) / RENEWALS

    def lives(self, owner: str, since: float) -> bool:
        """Whether another operator lives, whose claim was first seen at `since`. Before that can be said: yes."""
        if not self._roll.is_told(owner, since):
            self._undecided = True
            self.look()
        return self._roll.is_alive(owner, since)

    def is_heir(self, key: str) -> bool:
        """Whether this operator, of those that live, is the one to look after `key`."""
        return self._heirs == (self.identity,) or heir(key, self._heirs) == self.identity

    def is_chief(self, duty: str) -> bool:
        """Whether a duty that one operator has for all is this one's."""
        return self.is_in_force and self.is_heir(duty)

    def is_ours(self, uid: str, owner: str, since: float) -> bool:
        """Whether an execution with this owner (empty: none yet) is for us to look after."""
        if owner == self.identity:
            return True
        return self.is_heir(uid) and not (owner and self.lives(owner, since))

    def share(self, total: int) -> int:
        """What we may have of `total` of something; all living operators' shares are `total` together."""
        return share(total, self.identity, self._workers)

    def share_of(self, total: int, key: str) -> int:
        """The same, with what cannot be divided given to others for other keys."""
        return share(total, self.identity, in_turn(key, self._heirs))

    def room(self, total: int) -> int:
        """How many of `total` places we may fill now. Who has come lately, or whose Lease has ended, none."""
        if not self.is_active:
            return 0
        taken = {peer.holder: peer.taken for peer in self._roll.peers()}
        return room(total, self.identity, self._workers, taken)

    def part(self) -> float:
        """Our part of what goes by time."""
        return 1 / len(self._workers)

    def left_behind(self) -> list[str]:
        """Operators that are long dead and whose Lease nobody has ended: those that are ours to clear away."""
        return [holder for holder in self._roll.long_dead(self._clock()) if self.is_heir(holder)]

    def record(self, seconds: float) -> LeaseRecord:
        """What our Lease says."""
        told = self._taken(), self._pools(), self._used()
        return LeaseRecord(self.identity, "", seconds, self.scope, self.is_active, *told, self.output, self._budget())

    def begin(self) -> None:
        """Note that we have a Lease to keep from now on."""
        self._active_at, self._renewed_until = None, float("-inf")

    def renewed(self, asked_at: float, seconds: float) -> None:
        """Our Lease was renewed with a request of that time. After a lapse we are newcomers again."""
        if not self.is_in_force:
            self._active_at = None
        self._renewed_until = asked_at + seconds

    def observe(self, records: list[LeaseRecord], asked_at: float, seconds: float) -> None:
        """Take a list of Leases; `seconds` is how long ours lasts. Tells listeners what may concern them."""
        self._roll.observe(records, asked_at, self._clock())
        peers = self._roll.peers()
        if all(not peer.active and peer.holder > self.identity for peer in peers):
            self._active_at = float("-inf")  # nobody has to make room
        elif self._active_at is None:
            self._active_at = self._clock() + seconds
        workers = tuple(sorted({self.identity, *(peer.holder for peer in peers)})[: self._most])
        active = [peer.holder for peer in peers if peer.active] + [self.identity] * self.is_active
        heirs = tuple(sorted(set(active) & set(workers))) or (self.identity,)
        changed = (workers, heirs) != (self._workers, self._heirs)
        self._workers, self._heirs = workers, heirs
        metrics.members(len(peers) + 1)
        if changed:
            log.info("operators have come or gone", living=workers, active=heirs)
        for watcher in self._watchers:
            watcher()
        if changed or self._undecided:
            self._undecided = False
            self.tell()

    def tell(self) -> None:
        """Tell all listeners."""
        for listener in self._listeners:
            listener()


class LeaseKeeper:
    """Keeps this operator's Lease, and the membership up to date with everybody's."""

    def __init__(self, leases: Leases, membership: Membership, seconds: int, health: Health) -> None:
        self._leases = leases
        self._membership = membership
        self._seconds = float(seconds)
        self._health = health
        self._task: asyncio.Task[None] | None = None
        membership.begin()

    async def join(self) -> None:
        """Have a Lease, see the others', and keep at it. Raises KubeError, TimeoutError.

        Twice: who came in the same moment is seen, and sees whether we take executions.
        """
        for _ in range(2):
            await self._renew()
            await self._look()
        self._health.fine(SUBJECT)
        self._task = asyncio.create_task(self._keep(), name="lease")

    async def leave(self) -> None:
        """End our Lease, so that others go on at once with what was ours. Nothing of ours may be under way."""
        if self._task is None:
            return
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        try:
            async with asyncio.timeout(LEAVE_SECONDS):
                await self._leases.end(self._membership.identity)
        except (KubeError, TimeoutError) as error:
            log.warning("the Lease was not ended; others wait until it is over", why=str(error))

    async def _keep(self) -> None:
        due = self._membership.now()
        while True:
            due = max(due + self._seconds / RENEWALS, self._membership.now())
            try:
                await self._until(due)
                await self._renew()
                await self._look()
                for holder in self._membership.left_behind():
                    await self._leases.end(holder)
            except (KubeError, TimeoutError) as error:
                self._complain(str(error) or "no answer in time")
            except Exception:
                log.exception("unexpected error about the Lease; trying again")
            else:
                self._health.fine(SUBJECT)

    async def _until(self, due: float) -> None:
        """Wait for the next renewal, which brings a list.

        Meanwhile list as often as others' Leases want, or when somebody asks.
        """
        while (left := due - self._membership.now()) > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(min(left, self._membership.look_every)):
                    await self._membership.asked.wait()
            if self._membership.now() < due:
                await self._look()
                await asyncio.sleep(PAUSE_SECONDS)

    async def _renew(self) -> None:
        had_lapsed, asked_at = self._membership.has_lapsed, self._membership.now()
        async with asyncio.timeout(self._seconds / 2):
            await self._leases.renew(self._membership.record(self._seconds))
        self._membership.renewed(asked_at, self._seconds)
        if had_lapsed:
            log.warning("the Lease is renewed after it had ended", identity=self._membership.identity)
            self._membership.tell()

    async def _look(self) -> None:
        self._membership.asked.clear()
        asked_at = self._membership.now()
        async with asyncio.timeout(self._seconds / 2):
            records = await self._leases.list()
        self._membership.observe(records, asked_at, self._seconds)

    def _complain(self, why: str) -> None:
        log.warning("the Lease was not renewed, or the others' not seen; trying again", why=why)
        if not self._membership.is_in_force:
            self._health.trouble(SUBJECT, f"it could not be renewed, and nothing is begun until it is: {why}")
