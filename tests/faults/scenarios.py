"""Executions of every kind, each a short story that is told again for every call at which its operator may die."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from structlog.testing import capture_logs
from tests.faults.house import TENANT, House, Operator
from tests.faults.judge import SECRET, about_sandboxes, complaints
from tests.faults.memory_server import EXECUTIONS, TEMPLATES
from tests.faults.mortal import Death, Moment
from tests.faults.virtual_time import run_virtually
from tests.faults.weather import LASTING

STORY_SECONDS = 40.0
"""Long enough for each story, and over before the first census."""

SWEPT_SECONDS = 200.0
"""Within which nothing is left: two censuses, and the grace of the second."""

AFTERMATH_SECONDS = 700.0
QUIET_SECONDS = 600.0
Deed = Callable[[House], None]
Shift = Callable[[House, Operator], Coroutine[Any, Any, None]]


@dataclass(frozen=True)
class Scenario:
    """`spec` of the execution `hello`; `deeds`: what its user does, so many seconds after creating it.

    `ends`: the phases that executions may come to whatever dies. If nothing dies: `writes` of their statuses, and
    `starts` of their code, which is the same whatever dies. `left`: how many objects there are at the end.
    """

    title: str
    spec: Mapping[str, Any] = field(default_factory=dict)
    deeds: Mapping[float, Deed] = field(default_factory=dict)
    ends: tuple[str, ...] = ("Succeeded",)
    writes: int = 2
    starts: int = 1
    left: int = 1
    pool: int = 0
    settings: Mapping[str, Any] = field(default_factory=dict)


def cancel(house: House) -> None:
    house.server.patch(EXECUTIONS, TENANT, "hello", {"cancel": True})


def delete(house: House) -> None:
    house.server.delete(EXECUTIONS, TENANT, "hello")


def recreate(house: House) -> None:
    delete(house)
    house.run("hello", "sleep 2")


def forget_secret(house: House) -> None:
    house.server.delete("secrets", TENANT, "token")


def run_another(house: House) -> None:
    house.run("another", "sleep 2")


def hold(house: House) -> None:
    house.server.patch(EXECUTIONS, TENANT, "hello", {"suspend": True})


def let_go(house: House) -> None:
    house.server.patch(EXECUTIONS, TENANT, "hello", {"suspend": False})


ENV = {"env": [{"name": "TOKEN", "valueFrom": {"secretKeyRef": {"name": "token", "key": "value"}}}]}
SCENARIOS = (
    Scenario("a short run"),
    Scenario("a run that is told of while it runs", {"code": "sleep 8"}, writes=3),
    Scenario("a run at most once", {"executionGuarantee": "AtMostOnce"}, ends=("Succeeded", "Failed"), writes=3),
    Scenario("code that fails", {"code": "fail 9"}, ends=("Failed",)),
    Scenario("code that fails and is tried again", {"code": "fail 1", "backoffLimit": 1}, writes=4, starts=2),
    Scenario("a run that tells its Secret", {**ENV, "code": "tell"}),
    Scenario("a run whose Secret is deleted", {**ENV, "code": "sleep 8"}, {3.5: forget_secret}, writes=3),
    Scenario("a run in a warm sandbox", pool=1),
    Scenario(
        "a run that waits for the only place",
        {},
        {0.1: run_another},
        writes=5,
        starts=2,
        left=2,
        settings={"max_sandboxes": 1},
    ),
    Scenario("a run that is held and let go", {"suspend": True}, {5.0: let_go}, writes=3),
    Scenario("a run that cannot be held any more", {"code": "sleep 8"}, {3.5: hold}, writes=3),
    Scenario("a run that is cancelled", {"code": "sleep 20"}, {6.0: cancel}, ends=("Cancelled",), writes=3),
    Scenario("a run that is deleted", {"code": "sleep 20"}, {6.0: delete}, writes=2, left=0),
    Scenario("a run that is made anew", {"code": "sleep 20"}, {6.0: recreate}, writes=4, starts=2),
)


async def begin(scenario: Scenario) -> tuple[House, Operator]:
    """A house in which everything is ready, and nothing moves."""
    house = House.furnished(**scenario.settings)
    value = base64.b64encode(SECRET.encode()).decode()
    house.server.create("secrets", TENANT, {"metadata": {"name": "token"}, "data": {"value": value}})
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
    starts: int

    def against(self, scenario: Scenario) -> list[str]:
        """What is wrong, the scenario's own word included. Each death may cost two writes: a claim, and an attempt."""
        wrong = list(self.complaints)
        if len(self.phases) != scenario.left or not set(self.phases) <= set(scenario.ends):
            wrong.append(f"it came to {self.phases}")
        if self.starts > scenario.starts:
            wrong.append(f"I0: code started {self.starts} times, though no sandbox was lost")
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


def drain(scenario: Scenario, second: float) -> Told:
    """Tell the story; the operator is asked to end after so many seconds, and its successor started then."""
    with capture_logs() as logs:
        told = run_virtually(_play(scenario, [], lambda house, first: relieve(house, first, second)))
    surprises = tuple(f"a surprise: {entry}" for entry in logs if "unexpected" in entry["event"])
    return replace(told, complaints=told.complaints + surprises)


async def relieve(house: House, first: Operator, second: float) -> None:
    await asyncio.sleep(second)
    await first.stop()
    first.kill()
    house.start()


async def _play(scenario: Scenario, deaths: list[Death], shift: Shift | None = None) -> Told:
    house, first = await begin(scenario)
    before, written = len(first.calls), len(house.server.writes)
    undertaker = asyncio.create_task(shift(house, first) if shift else replace_the_dead(house, first, deaths))
    await tell(house, scenario)
    lives = tuple(tuple(operator.calls[before if operator is first else 0 :]) for operator in house.operators)
    undertaker.cancel()
    await asyncio.sleep(SWEPT_SECONDS)
    wrong = about_sandboxes(house)
    await asyncio.sleep(AFTERMATH_SECONDS)
    quiet = len(house.server.writes)
    wrong += complaints(house)
    if len(house.operators) <= len(deaths):
        wrong.append("an operator that was to die has not died")
    await asyncio.sleep(QUIET_SECONDS)
    wrong += [f"I6: {write}, although nothing happens" for write in house.server.writes[quiet:] if counts(write)]
    return Told(
        lives,
        phases(house),
        tuple(wrong),
        sum(map(counts, house.server.writes[written:quiet])),
        len(house.provider.ledger.started),
    )


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
