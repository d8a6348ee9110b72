"""The status contract as an oracle: kstatus' algorithm and the rules that Flux checks, run on every status we write."""

from __future__ import annotations

from typing import Any

Document = dict[str, Any]


def kstatus(body: Document) -> str:
    """What Flux and Helm conclude (facts: conventions.md section 1): Current, InProgress, Failed or Terminating."""
    status, metadata = body.get("status", {}), body["metadata"]
    if "deletionTimestamp" in metadata:
        return "Terminating"
    if status.get("observedGeneration", metadata["generation"]) != metadata["generation"]:
        return "InProgress"
    for condition in status.get("conditions", ()):
        if condition["type"] == "Reconciling" and condition["status"] == "True":
            return "InProgress"
        if condition["type"] == "Stalled" and condition["status"] == "True":
            return "Failed"
    ready = {condition["type"]: condition for condition in status.get("conditions", ())}.get("Ready")
    if ready is not None:
        return "Current" if ready["status"] == "True" else "InProgress"
    return "Current"


def broken_rules(body: Document) -> list[str]:
    """The rules of the status contract that a document breaks (DESIGN section 3); empty if it keeps them all."""
    status = body.get("status", {})
    conditions = {condition["type"]: condition for condition in status.get("conditions", ())}
    if not conditions:
        return [] if "phase" not in status else ["a phase without conditions"]
    broken = [
        f"{kind} is present but not True"
        for kind in ("Reconciling", "Stalled")
        if kind in conditions and conditions[kind]["status"] != "True"
    ]
    if {"Reconciling", "Stalled"} <= conditions.keys():
        broken.append("Reconciling and Stalled together")
    if "Stalled" in conditions and conditions.get("Ready", {}).get("status") != "False":
        broken.append("Stalled but Ready is not False")
    if "Ready" not in conditions:
        broken.append("no Ready")
    elif conditions["Ready"]["status"] == "False" and "Stalled" not in conditions:
        broken.append("Ready is False without a terminal failure")
    broken += [
        f"{kind}: observedGeneration is not the status'"
        for kind, condition in conditions.items()
        if condition.get("observedGeneration") != status.get("observedGeneration")
    ]
    if len({condition["reason"] for condition in conditions.values()}) != 1:
        broken.append("conditions give different reasons")
    return broken
