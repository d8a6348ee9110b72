"""Random walks: what users, operators, networks and clocks do, in any order, and what must hold when it is over."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from structlog.testing import capture_logs
from tests.faults.house import TENANT, House
from tests.faults.judge import complaints
from tests.faults.memory_server import EXECUTIONS
from tests.faults.scenarios import READY_SECONDS, SWEPT_SECONDS, counts
from tests.faults.virtual_time import run_virtually, the_loop
from tests.faults.weather import Disturbance
from tests.faults.worlds import API, E2B, WRITES, away, broken, silent

from capibara.kube.client import Conflict

NAMES = ("one", "two", "three")
SPECS: tuple[dict[str, Any], ...] = (
    {"code": "sleep 1"},
    {"code": "sleep 30"},
    {"code": "sleep 8", "executionGuarantee": "AtMostOnce"},
    {"code": "fail 1", "backoffLimit": 1},
    {"code": "fail 9"},
    {"code": "sleep 5", "suspend": True},
)
STORMS: dict[str, Disturbance] = {
    "the API server is away": Disturbance(API, broken(0)),
    "every write conflicts": Disturbance(WRITES, lambda: Conflict(409, "modified")),
    "answers of writes are lost": Disturbance(WRITES, broken(0), applied=True),
    "E2B is away": Disturbance(E2B, away),
    "E2B does what it does not answer": Disturbance("create|kill|prepare", silent, applied=True),
}
MOST_OPERATORS = 3
HEALED_SECONDS = 700.0


@dataclass(frozen=True)
class Deed:
    """One thing that happens; `name` and `number` say to which execution, how long, and so on."""

    kind: str
    name: str = NAMES[0]
    number: int = 0

    def __repr__(self) -> str:
        return f"Deed({self.kind!r}, {self.name!r}, {self.number})"


KINDS = (
    "create",
    "cancel",
    "delete",
    "recreate",
    "let go",
    "kill",
    "drain",
    "join",
    "storm",
    "calm",
    "deaf",
    "clock",
    "wait",
)
DEEDS = st.builds(Deed, st.sampled_from(KINDS), st.sampled_from(NAMES), st.integers(0, 29))
WALKS = st.lists(DEEDS, min_size=3, max_size=25)


def walk(deeds: list[Deed]) -> list[str]:
    """What is wrong when all of it has happened, the weather has cleared, and an operator is there."""
    with capture_logs() as logs:
        wrong = run_virtually(_walk(deeds))
    return wrong + [f"a surprise: {entry}" for entry in logs if "unexpected" in entry["event"]]


async def _walk(deeds: list[Deed]) -> list[str]:
    house = House.furnished(max_sandboxes=3)
    await house.start()
    await asyncio.sleep(READY_SECONDS)
    for deed in deeds:
        await act(house, deed)
        await asyncio.sleep(0.3)
    house.weather.clear()
    for body in house.server.find(EXECUTIONS):
        house.server.patch(EXECUTIONS, TENANT, body["metadata"]["name"], {"suspend": False})
    if not house.living:
        await house.start()
    for operator in house.living:
        house.relist(operator)
    await asyncio.sleep(HEALED_SECONDS)
    quiet = len(house.server.writes)
    await asyncio.sleep(SWEPT_SECONDS)
    wrong = complaints(house)
    return wrong + [f"I6: {write}" for write in house.server.writes[quiet:] if counts(write)]


async def act(house: House, deed: Deed) -> None:
    """Do it, if it can be done as things are."""
    there = (EXECUTIONS, TENANT, deed.name) in house.server.objects
    match deed.kind:
        case "create" if not there:
            house.run(deed.name, **SPECS[deed.number % len(SPECS)])
        case "delete" if there:
            house.server.delete(EXECUTIONS, TENANT, deed.name)
        case "recreate" if there:
            house.server.delete(EXECUTIONS, TENANT, deed.name)
            house.run(deed.name, **SPECS[deed.number % len(SPECS)])
        case "cancel" | "let go" if there:
            spec = {"cancel": True} if deed.kind == "cancel" else {"suspend": False}
            house.server.patch(EXECUTIONS, TENANT, deed.name, spec)
        case "storm":
            storms = list(STORMS.values())
            house.weather.break_out(storms[deed.number % len(storms)])
        case "calm":
            house.weather.clear()
            for operator in house.living:
                house.relist(operator)
        case "deaf":
            house.weather.events = ("dropped", "late", "doubled")[deed.number % 3]
        case "clock":
            the_loop().skew += 3600 * (-1) ** deed.number
        case "wait":
            await asyncio.sleep(2.0 * deed.number)
        case _:
            await hire_or_fire(house, deed)


async def hire_or_fire(house: House, deed: Deed) -> None:
    """Operators join where the API server lets them; who dies or is drained may be the last one."""
    is_calm = house.weather.disturbance is None
    match deed.kind:
        case "join" if is_calm and len(house.living) < MOST_OPERATORS:
            await house.start()
        case "kill" if house.living:
            house.living[deed.number % len(house.living)].kill()
        case "drain" if house.living:
            operator = house.living[deed.number % len(house.living)]
            await operator.stop()
            operator.kill()
