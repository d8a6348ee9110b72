"""Executions of every kind, each a short story that is told again for every call at which its operator may die."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Any

from structlog.testing import capture_logs
from tests.faults.house import TENANT, House
from tests.faults.judge import SECRET, about_sandboxes, complaints
from tests.faults.memory_server import EXECUTIONS, TEMPLATES
from tests.faults.mortal import Death, Moment
from tests.faults.virtual_time import run_virtually
from tests.faults.weather import LASTING

STORY_SECONDS = 24.0
"""Long enough for each story, and over before the first census."""

READY_SECONDS = 35.0
"""Until operators that came together have seen each other, and pools are filled."""

LATE_SECONDS = 60.0
SWEPT_SECONDS = 200.0
"""Within which nothing is left: two censuses, and the grace of the second."""

AFTERMATH_SECONDS = 30.0
QUIET_SECONDS = 70.0
Deed = Callable[[House], None]
Shift = Callable[[House], Coroutine[Any, Any, None]]


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
    Scenario("a run at most once", {"executionGuarantee": "AtMostOnce"}, writes=3),
    Scenario("code that fails", {"code": "fail 9"}, ends=("Failed",)),
    Scenario("code that fails and is tried again", {"code": "fail 1", "backoffLimit": 1}, writes=4, starts=2),
    Scenario("a run that tells its Secret", {**ENV, "code": "tell"}),
    Scenario("a run whose Secret is deleted", {**ENV, "code": "tell 21"}, {18.5: forget_secret}, writes=3),
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
    Scenario("a run that cannot be held any more", {"code": "sleep 21"}, {18.5: hold}, writes=3),
    Scenario("a run that is cancelled", {"code": "sleep 20"}, {6.0: cancel}, ends=("Cancelled",), writes=3),
    Scenario("a run that is deleted", {"code": "sleep 20"}, {6.0: delete}, writes=2, left=0),
    Scenario("a run that is made anew", {"code": "sleep 20"}, {6.0: recreate}, writes=4, starts=2),
)


async def begin(scenario: Scenario, operators: int) -> House:
    """A house in which everything is ready, and nothing moves."""
    house = House.furnished(**scenario.settings)
    value = base64.b64encode(SECRET.encode()).decode()
    house.server.create("secrets", TENANT, {"metadata": {"name": "token"}, "data": {"value": value}})
    if scenario.pool:
        house.server.patch(TEMPLATES, "capibara-system", "default", {"pool": {"ready": scenario.pool}})
    for _ in range(operators):
        await house.start()
    await asyncio.sleep(READY_SECONDS)
    return house


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
    deaths: int
    struck: bool

    def against(self, scenario: Scenario) -> list[str]:
        """What is wrong, the scenario's own word included. Each death may cost two writes: a claim, and an attempt."""
        wrong = list(self.complaints)
        if len(self.phases) != scenario.left or not set(self.phases) <= set(scenario.ends):
            wrong.append(f"it came to {self.phases}")
        if self.starts > scenario.starts:
            wrong.append(f"I0: code started {self.starts} times, though no sandbox was lost")
        if self.writes > scenario.writes + 2 * self.deaths:
            wrong.append(f"{self.writes} writes")
        return wrong


def play(scenario: Scenario, *deaths: Death) -> Told:
    """Tell the story; the first operator dies the first death, its successor the next, and so on."""
    return tell_with(scenario, lambda house: replace_the_dead(house, list(deaths)))


def play_together(scenario: Scenario, deaths: Mapping[int, Death]) -> Told:
    """Tell the story with two operators at work, of which these die. If both do, another one comes some time later."""

    async def doom(house: House) -> None:
        for number, death in deaths.items():
            operator = house.operators[number]
            operator.life.death = Death(death.call + len(operator.calls), death.moment)

    return tell_with(scenario, doom, operators=2)


def tell_with(scenario: Scenario, shift: Shift, operators: int = 1) -> Told:
    with capture_logs() as logs:
        told = run_virtually(_tell_with(scenario, shift, operators))
    surprises = tuple(f"a surprise: {entry}" for entry in logs if "unexpected" in entry["event"])
    return replace(told, complaints=told.complaints + surprises)


def drain(scenario: Scenario, second: float) -> Told:
    """Tell the story; the operator is asked to end after so many seconds, and its successor started then."""

    async def relieve(house: House) -> None:
        await asyncio.sleep(second)
        await house.operators[0].stop()
        house.operators[0].kill()
        await house.start()

    return tell_with(scenario, relieve)


async def _tell_with(scenario: Scenario, shift: Shift, operators: int) -> Told:
    house = await begin(scenario, operators)
    before, written = [len(operator.calls) for operator in house.operators], len(house.server.writes)
    undertaker = asyncio.create_task(shift(house))
    await tell(house, scenario)
    lives = zip_longest(house.operators, before, fillvalue=0)
    calls = tuple(tuple(operator.calls[since:]) for operator, since in lives)
    await asyncio.sleep(LATE_SECONDS)  # a death may come late
    undertaker.cancel()
    if not house.living:
        await house.start()
    await asyncio.sleep(SWEPT_SECONDS)
    wrong = about_sandboxes(house)
    await asyncio.sleep(AFTERMATH_SECONDS)
    quiet = len(house.server.writes)
    wrong += complaints(house)
    await asyncio.sleep(QUIET_SECONDS)
    wrong += [f"I6: {write}, although nothing happens" for write in house.server.writes[quiet:] if counts(write)]
    return Told(
        calls,
        phases(house),
        tuple(wrong),
        sum(map(counts, house.server.writes[written:quiet])),
        len(house.provider.ledger.started),
        sum(operator.life.is_over for operator in house.operators),
        any(operator.life.struck for operator in house.operators),
    )


async def replace_the_dead(house: House, deaths: list[Death]) -> None:
    """Whoever dies is followed by a new process a second later."""
    doomed, since = house.operators[0], len(house.operators[0].calls)
    for death in deaths:
        doomed.life.death = Death(death.call + since, death.moment)
        while not doomed.life.is_over:  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.05)
        await asyncio.sleep(1)
        doomed, since = await house.start(), 0


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


def killed_at(scenario: Scenario, deaths: list[tuple[str, Death]]) -> dict[str, list[str]]:
    """What goes wrong when the only operator dies one of these deaths, and is followed by another."""
    return {words: wrong for words, death in deaths if (wrong := against(scenario, play(scenario, death)))}


def against(scenario: Scenario, told: Told) -> list[str]:
    return told.against(scenario) + ["nobody died"] * (not told.deaths)
