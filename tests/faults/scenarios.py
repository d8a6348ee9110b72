"""Executions of every kind, each a short story that is told again for every call at which its operator may die."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from structlog.testing import capture_logs
from tests.faults.house import TENANT, House, Operator
from tests.faults.judge import complaints
from tests.faults.memory_server import EXECUTIONS, TEMPLATES
from tests.faults.mortal import LASTING, Death, Moment
from tests.faults.virtual_time import run_virtually

STORY_SECONDS = 40.0
"""Long enough for each story, and over before the first census."""

AFTERMATH_SECONDS = 900.0
QUIET_SECONDS = 600.0
Deed = Callable[[House], None]


@dataclass(frozen=True)
class Scenario:
    """`spec` of the one execution; `deeds`: what its user does, so many seconds after creating it.

    `ends`: the phases that it may come to whatever dies; `writes`: of its status, if nothing dies.
    """

    title: str
    spec: Mapping[str, Any] = field(default_factory=dict)
    deeds: Mapping[float, Deed] = field(default_factory=dict)
    ends: tuple[str, ...] = ("Succeeded",)
    writes: int = 2
    pool: int = 0
    secret: bool = False


def cancel(house: House) -> None:
    house.server.patch(EXECUTIONS, TENANT, "hello", {"cancel": True})


def delete(house: House) -> None:
    house.server.delete(EXECUTIONS, TENANT, "hello")


def recreate(house: House) -> None:
    delete(house)
    house.run("hello", "sleep 2")


SECRET = {"env": [{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "token", "key": "value"}}}]}
SCENARIOS = (
    Scenario("a short run"),
    Scenario("a run that is told of while it runs", {"code": "sleep 8"}, writes=3),
    Scenario("a run at most once", {"executionGuarantee": "AtMostOnce"}, ends=("Succeeded", "Failed"), writes=3),
    Scenario("code that fails", {"code": "fail 9"}, ends=("Failed",)),
    Scenario("code that fails and is tried again", {"code": "fail 1", "backoffLimit": 1}, writes=4),
    Scenario("a run with a Secret", SECRET, secret=True),
    Scenario("a run in a warm sandbox", pool=1),
    Scenario("a run that is cancelled", {"code": "sleep 20"}, {6.0: cancel}, ends=("Cancelled",), writes=3),
    Scenario("a run that is deleted", {"code": "sleep 20"}, {6.0: delete}, ends=(), writes=2),
    Scenario("a run that is made anew", {"code": "sleep 20"}, {6.0: recreate}, writes=4),
)


async def begin(scenario: Scenario) -> tuple[House, Operator]:
    """A house in which everything is ready, and nothing moves."""
    house = House.furnished()
    if scenario.secret:
        house.server.create("secrets", TENANT, {"metadata": {"name": "token"}, "data": {"value": "aHVudGVyMg=="}})
    if scenario.pool:
        house.server.patch(TEMPLATES, "capibara-system", "default", {"pool": {"ready": scenario.pool}})
    first = house.start()
    await asyncio.sleep(15)
    return house, first


async def tell(house: House, scenario: Scenario) -> None:
    """The user's part."""
    house.run("hello", **scenario.spec)
    told = 0.0
    for at, deed in sorted(scenario.deeds.items()):
        await asyncio.sleep(at - told)
        deed(house)
        told = at
    await asyncio.sleep(STORY_SECONDS - told)


@dataclass(frozen=True)
class Told:
    """A story as it went: the calls of the operator that was to die, and what is wrong at the end."""

    lives: tuple[tuple[str, ...], ...]
    phases: tuple[str, ...]
    complaints: tuple[str, ...]
    writes: int

    def against(self, scenario: Scenario) -> list[str]:
        """What is wrong, the scenario's own word included. Each death may cost two writes: a claim, and an attempt."""
        wrong = list(self.complaints)
        if len(self.phases) != bool(scenario.ends) or not set(self.phases) <= set(scenario.ends):
            wrong.append(f"it came to {self.phases}")
        deaths = len(self.lives) - 1
        if self.writes > scenario.writes + 2 * deaths:
            wrong.append(f"{self.writes} writes")
        return wrong


def play(scenario: Scenario, *deaths: Death) -> Told:
    """Tell the story; the first operator dies the first death, its successor the next, and so on."""
    with capture_logs() as logs:
        told = run_virtually(_play(scenario, list(deaths)))
    surprises = tuple(f"a surprise: {entry}" for entry in logs if "unexpected" in entry["event"])
    return replace(told, complaints=told.complaints + surprises)


async def _play(scenario: Scenario, deaths: list[Death]) -> Told:
    house, first = await begin(scenario)
    before, written = len(first.calls), len(house.server.writes)
    undertaker = asyncio.create_task(replace_the_dead(house, first, deaths))
    await tell(house, scenario)
    lives = tuple(tuple(operator.calls[before if operator is first else 0 :]) for operator in house.operators)
    undertaker.cancel()
    await asyncio.sleep(AFTERMATH_SECONDS)
    quiet = len(house.server.writes)
    wrong = complaints(house)
    if len(house.operators) <= len(deaths):
        wrong.append("an operator that was to die has not died")
    await asyncio.sleep(QUIET_SECONDS)
    wrong += [f"I6: {write}, although nothing happens" for write in house.server.writes[quiet:] if counts(write)]
    return Told(lives, phases(house), tuple(wrong), sum(map(counts, house.server.writes[written:quiet])))


async def replace_the_dead(house: House, first: Operator, deaths: list[Death]) -> None:
    """Whoever dies is followed by a new process a second later."""
    doomed = first
    for number, death in enumerate(deaths):
        doomed.life.death = Death(death.call + (len(doomed.calls) if number == 0 else 0), death.moment)
        while not doomed.life.is_over:  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.05)
        await asyncio.sleep(1)
        doomed = house.start()


def counts(write: tuple[str, str, str, str]) -> bool:
    """Whether it is an operator's, of an execution."""
    who, _, plural, _ = write
    return who != "user" and plural == EXECUTIONS


def phases(house: House) -> tuple[str, ...]:
    return tuple(body.get("status", {}).get("phase", "") for body in house.server.find(EXECUTIONS))


def deaths_of(calls: tuple[str, ...]) -> Iterator[tuple[str, Death]]:
    """Every moment of every call, with words for it."""
    for number, name in enumerate(calls, start=1):
        for moment in Moment:
            if moment is not Moment.DURING or name in LASTING:
                yield f"{moment} call {number} ({name})", Death(number, moment)
