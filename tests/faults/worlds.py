"""Worlds that degrade, as data: what is wrong, for how long, and what an execution comes to when it has passed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from structlog.testing import capture_logs
from tests.faults.house import House
from tests.faults.judge import complaints
from tests.faults.scenarios import QUIET_SECONDS, READY_SECONDS, counts, phases
from tests.faults.virtual_time import run_virtually, the_loop
from tests.faults.weather import Disturbance

from capibara.backends.errors import AuthFailed, ConcurrencyLimited, ProviderUnavailable, RateLimited
from capibara.kube.client import Conflict, Forbidden, Unreachable

API, WRITES = r"[A-Z]+ .*", r"PATCH codeexecutions/status"
E2B = "create|find|kill|run|resume|peek|prepare|health"
HEALED_SECONDS = 500.0
MOST_CALLS_A_SECOND = 5
MOST_WRITES = 8
"""Of one execution, however long and whatever it is that goes wrong."""


def away() -> Exception:
    return ProviderUnavailable("no answer", ambiguous=False)


def silent() -> Exception:
    return ProviderUnavailable("no answer")


def broken(status: int) -> Callable[[], Exception]:
    """An API server that answers so."""
    return lambda: Unreachable(status, f"the API server answers {status}")


@dataclass(frozen=True)
class World:
    """`storm` and `events`: see `Weather`. `clock`: the machine's clock is set so many seconds forward."""

    title: str
    storm: Disturbance | None = None
    events: str = "in time"
    kinds: str = ".*"
    clock: float = 0.0
    seconds: float = 30.0
    ends: tuple[str, ...] = ("Succeeded",)
    attempts: int = 1
    spec: Mapping[str, Any] = field(default_factory=dict)
    deed: Callable[[House], None] | None = None
    requests: int | None = None  # most of the operator's, about the execution


def lose_the_sandbox(house: House) -> None:
    for handle in house.provider.living():
        house.provider._expire(handle.id)


def delete(house: House) -> None:
    house.server.delete("codeexecutions", "team-a", "hello")


ONCE = {"executionGuarantee": "AtMostOnce"}
WORLDS = (
    World("all is well, and it takes long", spec={"code": "sleep 200"}, seconds=300),
    World("the API server is away for 30 s", Disturbance(API, broken(0))),
    World("the API server is away for ten minutes", Disturbance(API, broken(0)), seconds=600),
    World("every write conflicts", Disturbance(WRITES, lambda: Conflict(409, "modified"))),
    World("the API server answers 429", Disturbance(API, broken(429))),
    World("the API server answers 500", Disturbance(API, broken(500))),
    World("the token has expired", Disturbance(API, broken(401))),
    World("the role is revoked", Disturbance(WRITES, lambda: Forbidden(403, "no"))),
    World("writes take effect, and answers are lost", Disturbance(WRITES, broken(0), applied=True)),
    World("the API server is slow", Disturbance(API, delay=3)),
    World("the watch is half open", events="dropped", seconds=60),
    World("events are late and out of order", events="late", requests=3),
    World("events come twice", events="doubled", requests=3),
    World("a deletion is never told", events="dropped", kinds="DELETED", seconds=600, ends=(), deed=delete),
    World(
        "a deletion of what is held is never told",
        events="dropped",
        kinds="DELETED",
        seconds=600,
        ends=(),
        deed=delete,
        spec={"suspend": True},
    ),
    World("the clock is set forward by an hour", clock=3600),
    World("the clock is set back by an hour", clock=-3600),
    World("E2B is away", Disturbance(E2B, away)),
    World("E2B is away for longer than the deadline", Disturbance(E2B, away), spec={"activeDeadlineSeconds": 20}),
    World("E2B answers nothing for 20 s", Disturbance(E2B, silent, delay=20), seconds=60),
    World("E2B does what it answers 504 to", Disturbance("create|kill|prepare", silent, applied=True)),
    World("E2B refuses the key", Disturbance(E2B, lambda: AuthFailed("wrong key"))),
    World("E2B says that we ask too often", Disturbance(E2B, lambda: RateLimited("slow down", 5))),
    World("E2B has no room", Disturbance("create", lambda: ConcurrencyLimited("20 run already"))),
    World("E2B hangs", Disturbance(E2B, silent, delay=60), seconds=150),
    World(
        "E2B is not heard when a run ends, shortly before its deadline",
        Disturbance(E2B, silent, delay=66, unheard=True),
        seconds=67,
        spec={"activeDeadlineSeconds": 50},
    ),
    World(
        "the stream of a run is half open when it ends, shortly before its deadline",
        Disturbance("create|run", silent, delay=75, unheard=True),
        seconds=80,
        spec={"activeDeadlineSeconds": 50},
    ),
    World("E2B is away for ten minutes", Disturbance(E2B, away), seconds=600, attempts=2),
    World("E2B is slow", Disturbance(E2B, delay=4)),
    World("E2B destroys nothing", Disturbance("kill", silent)),
    World("the stream of a run is cut, again and again", Disturbance("run|resume", silent, delay=0.4)),
    World("the sandbox vanishes", deed=lose_the_sandbox, attempts=2),
    World("the sandbox vanishes at most once", deed=lose_the_sandbox, spec=ONCE, ends=("Failed", "Succeeded")),
)
MOMENTS = {"from the start": 0.0, "in the middle": 3.0, "towards the end": 5.9}


def visit(world: World, begins: float) -> tuple[list[str], int]:
    """What is wrong with an execution of 6 s on whose second `begins` the world degrades, when all has passed.

    And how many calls and events were hit.
    """
    with capture_logs() as logs:
        wrong, struck = run_virtually(_visit(world, begins))
    return wrong + [f"a surprise: {entry}" for entry in logs if "unexpected" in entry["event"]], struck


async def _visit(world: World, begins: float) -> tuple[list[str], int]:
    house = House.furnished()
    operator = await house.start()
    await asyncio.sleep(READY_SECONDS)
    if begins:
        house.run("hello", **{"code": "sleep 6", **world.spec})
        await asyncio.sleep(begins)
    called = len(operator.calls)
    degrade(house, world)
    if not begins:
        house.run("hello", **{"code": "sleep 6", **world.spec})
    if world.deed is not None:
        await asyncio.sleep(0.5)
        world.deed(house)
    await asyncio.sleep(world.seconds)
    rate = (len(operator.calls) - called) / world.seconds
    mend(house)
    await asyncio.sleep(HEALED_SECONDS)
    quiet = len(house.server.writes)
    await asyncio.sleep(QUIET_SECONDS)
    wrong = complaints(house)
    wrong += [f"I6: {write}" for write in house.server.writes[quiet:] if counts(write)]
    if (writes := sum(map(counts, house.server.writes))) > MOST_WRITES:
        wrong.append(f"{writes} writes")
    if rate > MOST_CALLS_A_SECOND:
        wrong.append(f"it spins: {rate} calls a second")
    requests = [
        name for name in operator.calls if name.endswith("codeexecutions/status") or name == "GET codeexecutions"
    ]
    if world.requests is not None and len(requests) > world.requests:
        wrong.append(f"too many requests: {requests}")
    if len(phases(house)) != bool(world.ends) or not set(phases(house)) <= set(world.ends):
        wrong.append(f"it came to {phases(house)}")
    if len(house.provider.ledger.started) > world.attempts:
        wrong.append(f"I2: it started {len(house.provider.ledger.started)} times")
    return wrong, house.weather.struck


def degrade(house: House, world: World) -> None:
    weather = house.weather
    weather.break_out(replace(world.storm) if world.storm else None)
    weather.events, weather.kinds = world.events, world.kinds
    the_loop().skew += world.clock


def mend(house: House) -> None:
    """All is well again; a watch that dropped things begins anew, as it does every minute."""
    house.weather.clear()
    for operator in house.living:
        house.relist(operator)
