"""What users, networks and clocks do at any call that an operator makes: the same matrix as for its death."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.faults.house import SYSTEM, TENANT, House
from tests.faults.memory_server import EXECUTIONS, TEMPLATES
from tests.faults.mortal import Death
from tests.faults.scenarios import ENV, Deed, Scenario, Told, let_go, tell_with
from tests.faults.virtual_time import the_loop
from tests.faults.weather import Disturbance
from tests.faults.worlds import API, E2B, WRITES, away, broken, lose_the_sandbox, silent

ONCE = {"executionGuarantee": "AtMostOnce"}
OUTAGE_SECONDS = 10.0


@dataclass(frozen=True)
class Meddling:
    """`deed`: what happens at the call. `ends`, `starts`, `left`: as of a `Scenario`, whenever it happens."""

    title: str
    deed: Deed
    ends: tuple[str, ...] = ("Succeeded",)
    starts: int = 1
    left: int = 1
    spec: Mapping[str, Any] = field(default_factory=dict)

    @property
    def scenario(self) -> Scenario:
        """Its story, of code that runs long enough to be told of. What it may cost in writes is not its point."""
        spec = {"code": "sleep 5", **self.spec}
        return Scenario(self.title, spec, ends=self.ends, writes=9, starts=self.starts, left=self.left)


def is_there(house: House) -> bool:
    return (EXECUTIONS, TENANT, "hello") in house.server.objects


def cancel(house: House) -> None:
    house.server.patch(EXECUTIONS, TENANT, "hello", {"cancel": True})


def delete(house: House) -> None:
    if is_there(house):
        house.server.delete(EXECUTIONS, TENANT, "hello")


def recreate(house: House) -> None:
    delete(house)
    house.run("hello", "sleep 2")


def hold_a_while(house: House) -> None:
    house.server.patch(EXECUTIONS, TENANT, "hello", {"suspend": True})
    the_loop().call_later(5, let_go, house)


def delete_namespace(house: House) -> None:
    """As its controller does it: nothing can be created in it, and what it holds goes in no order of ours."""
    house.server.terminating.add(TENANT)
    house.server.delete("secrets", TENANT, "token")
    the_loop().call_later(0.3, delete, house)


def delete_template(house: House) -> None:
    house.server.delete(TEMPLATES, SYSTEM, "default")


def change_template(house: House) -> None:
    house.server.patch(TEMPLATES, SYSTEM, "default", {"languages": ["bash"], "activeDeadlineSeconds": 1})


def delete_secret(house: House) -> None:
    house.server.delete("secrets", TENANT, "token")


def join(house: House) -> None:
    house.hold(asyncio.create_task(house.start()))


def relieve(house: House) -> None:
    """The operator is asked to end, and another one starts meanwhile, as in a rolling update."""

    async def shift() -> None:
        await house.operators[0].stop()
        house.operators[0].kill()

    join(house)
    house.hold(asyncio.create_task(shift()))


def set_clock(seconds: float) -> Deed:
    def deed(_: House) -> None:
        the_loop().skew += seconds

    return deed


def outage(storm: Disturbance) -> Deed:
    """For a while; then a watch begins anew, with what there is."""

    def pass_by(house: House) -> None:
        house.weather.clear()
        for operator in house.living:
            house.relist(operator)

    def deed(house: House) -> None:
        house.weather.break_out(storm)
        house.weather.events = "dropped"
        the_loop().call_later(OUTAGE_SECONDS, pass_by, house)

    return deed


MEDDLINGS = (
    Meddling("it is cancelled", cancel, ("Cancelled", "Succeeded")),
    Meddling("it is deleted", delete, (), left=0),
    Meddling("it is made anew under its name", recreate, starts=2),
    Meddling("it is held for a while", hold_a_while),
    Meddling("its namespace is deleted", delete_namespace, (), left=0, spec=ENV),
    Meddling("its template is deleted", delete_template, ("Succeeded", "Failed")),
    Meddling("its template is changed", change_template, ("Succeeded", "Failed")),
    Meddling("its Secret is deleted", delete_secret, ("Succeeded", "Failed"), spec={**ENV, "code": "tell 5"}),
    Meddling("its sandbox vanishes", lose_the_sandbox, starts=2),
    Meddling("its sandbox vanishes at most once", lose_the_sandbox, ("Succeeded", "Failed"), spec=ONCE),
    Meddling("another operator joins", join),
    Meddling("another operator joins, and the first one ends", relieve),
    Meddling("the clock is set forward by an hour", set_clock(3600)),
    Meddling("the clock is set back by an hour", set_clock(-3600)),
    Meddling("API server and watches are away", outage(Disturbance(API, broken(0)))),
    Meddling("answers of writes are lost", outage(Disturbance(WRITES, broken(0), applied=True))),
    Meddling("E2B is away", outage(Disturbance(E2B, away))),
    Meddling("E2B does what it does not answer", outage(Disturbance(E2B, silent, applied=True))),
)


def meddle(meddling: Meddling, death: Death | None) -> Told:
    """Tell the story, with the deed at this call of the operator."""

    async def shift(house: House) -> None:
        life = house.operators[0].life
        if death is not None:
            life.death, life.meddle = Death(death.call + len(life.calls), death.moment), lambda: meddling.deed(house)

    return tell_with(meddling.scenario, shift)


def meddled_at(meddling: Meddling, deaths: list[tuple[str, Death]]) -> dict[str, list[str]]:
    """What goes wrong when it happens at one of these calls."""
    wrong = {}
    for words, death in deaths:
        told = meddle(meddling, death)
        complaints = told.against(meddling.scenario) + ["nothing happened"] * (not told.struck)
        if complaints:
            wrong[words] = complaints
    return wrong
