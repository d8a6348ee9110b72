"""What must hold after everything has settled: the invariants I0 to I9 of ARCHITECTURE, as lists of complaints."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tests.contract_rules import broken_rules, timeless
from tests.faults.house import House, output_of
from tests.faults.memory_server import EXECUTIONS, is_over

from capibara.core import names

Document = dict[str, Any]
SECRET = "canary-7d1f"
"""What the one Secret holds; code prints it."""


def complaints(house: House) -> list[str]:
    """Everything that is wrong with a house in which nothing moves any more. Empty: all promises were kept."""
    found = [*about_sandboxes(house), *about_starts(house), *about_tasks(house)]
    for states in house.server.history.values():
        found += about_one(house, states)
    return found


def about_sandboxes(house: House) -> list[str]:
    """I1: what lives belongs to a pool; and whatever was made would have ended by itself."""
    leaked = [handle for handle in house.provider.living() if names.POOL not in handle.metadata]
    return [f"I1: sandbox {handle.id} lives on: {dict(handle.metadata)}" for handle in leaked] + [
        f"I1: a sandbox was asked for without a timeout: {request}"
        for request in house.provider.ledger.created
        if not 0 < request.timeout_seconds <= 86400
    ]


def about_starts(house: House) -> list[str]:
    """I2: an attempt starts once."""
    return [
        f"I2: attempt {name} started {times} times"
        for name, times in Counter(house.provider.ledger.started).items()
        if times > 1
    ]


def about_tasks(house: House) -> list[str]:
    """I10: who has nothing to do keeps nothing."""
    unfinished = sum(not is_over(body) for body in house.server.find(EXECUTIONS))
    return [
        f"I10: {operator.name} keeps {operator.controller.active} tasks"
        for operator in house.living
        if operator.controller.active > unfinished
    ]


def about_one(house: House, states: list[Document]) -> list[str]:
    """One execution, by all its states that anybody could see."""
    last = states[-1]
    name, uid = last["metadata"]["name"], last["metadata"]["uid"]
    there = house.server.objects.get((EXECUTIONS, last["metadata"]["namespace"], name))
    found = [f"I9: {name}: {rule}" for state in states for rule in broken_rules(state)]
    found += [f"I5: {name} tells a secret" for state in states if SECRET in str(state.get("status"))]
    ended = [state for state in states if is_over(state)]
    if any(timeless(state["status"]) != timeless(ended[0]["status"]) for state in ended):
        found.append(f"I4: {name} was told to have ended in two ways")
    if not ended and there is not None and there["metadata"]["uid"] == uid:
        found.append(f"I4: {name} has not ended: {last.get('status')}")
    starts = [start for start in house.provider.ledger.started if start.startswith(uid)]
    if last["spec"].get("executionGuarantee") == "AtMostOnce" and len(starts) > 1 + last["spec"].get("backoffLimit", 0):
        found.append(f"I2: {name} started {len(starts)} times under AtMostOnce")
    if not starts and "OutcomeUnknown" in str(last.get("status")):
        found.append(f"I2: nobody is said to know how {name} ended, and it never began")
    return found + [f"{complaint} ({name})" for state in ended[:1] for complaint in about_end(state)]


def about_end(body: Document) -> list[str]:
    """I3 and I8: the output is that of the attempt that the status tells of; Succeeded only with exit code 0."""
    status = body["status"]
    said = status.get("stdout", {}).get("text", "")
    found = []
    if status["phase"] == "Succeeded" and status.get("exitCode") != 0:
        found.append(f"I8: Succeeded with exit code {status.get('exitCode')}")
    withheld = "its output is withheld" in str(status["conditions"])
    if "exitCode" in status and not withheld and not said.startswith(output_of(status["attempt"])):
        found.append(f"I3: the output is {said!r}, of attempt {status['attempt']}")
    return found
