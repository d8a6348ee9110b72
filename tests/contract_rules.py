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


def is_behind(body: Document) -> bool:
    """Whether the status is about a former generation."""
    generation = int(body["metadata"]["generation"])
    return int(body["status"].get("observedGeneration", generation)) < generation


def timeless(status: Document) -> Document:
    """A status but for the generations it is about, which may rise after the end."""
    conditions = [condition | {"observedGeneration": 0} for condition in status.get("conditions", ())]
    return status | {"observedGeneration": 0, "conditions": conditions}


def misread(body: Document) -> list[str]:
    """Where kstatus would not conclude what the phase says; empty if it does."""
    if "deletionTimestamp" in body["metadata"]:
        return []
    phase = body.get("status", {}).get("phase", "")
    if phase in READY_IN and kstatus(body) == "InProgress" and is_behind(body):
        return []  # its spec was changed after the end: the census has the status follow
    right = {"Succeeded": "Current", "Failed": "Failed", "Cancelled": "Failed"}.get(phase, "InProgress")
    return [] if kstatus(body) == right else [f"phase {phase or 'none'} is {kstatus(body)} to kstatus, not {right}"]


READY_IN = {"Succeeded": "True", "Failed": "False", "Cancelled": "False"}
"""What Ready says in each terminal phase; in all others the outcome is Unknown."""


def broken_rules(body: Document) -> list[str]:
    """The rules that an execution's status breaks (DESIGN section 3); empty if it keeps them all."""
    status = body.get("status", {})
    conditions = {condition["type"]: condition for condition in status.get("conditions", ())}
    if not conditions:
        return [] if "phase" not in status else ["a phase without conditions"]
    said = {kind: condition["status"] for kind, condition in conditions.items()}
    broken = [*broken_by_types(said), *broken_by_phase(status.get("phase"), said), *broken_by_details(status)]
    reasons = {None, *(condition["reason"] for condition in judging(status))} - {status.get("phase")}
    if status.get("reason") not in reasons:
        broken.append("the reason repeats the phase, or is not that of the conditions")
    return broken


def broken_by_types(said: dict[str, str]) -> list[str]:
    """What condition types may say together; `said`: type to status."""
    broken = [
        f"{kind} is present but not True" for kind in ("Reconciling", "Stalled") if said.get(kind, "True") != "True"
    ]
    broken += [f"no {kind}" for kind in ("Ready", "Succeeded") if kind not in said]
    if said.get("Ready") != said.get("Succeeded"):
        broken.append("Ready and Succeeded differ")
    if {"Reconciling", "Stalled"} <= said.keys():
        broken.append("Reconciling and Stalled together")
    if "Reconciling" in said and said.get("Ready") != "Unknown":
        broken.append("Reconciling but Ready is not Unknown")
    if ("Stalled" in said) != (said.get("Ready") == "False"):
        broken.append("Stalled and Ready being False do not go together")
    return broken


def broken_template_rules(body: Document) -> list[str]:
    """The same for a SandboxTemplate, which has no outcome and no phase."""
    status = body.get("status", {})
    said = {condition["type"]: condition["status"] for condition in status.get("conditions", ())}
    if not said:
        return []
    broken = broken_by_types(said | {"Succeeded": said.get("Ready", "")}) + broken_by_details(status)
    if ("building" in status) != ("Reconciling" in said):
        broken.append("a build under way and Reconciling do not go together")
    if said.get("Ready") == "True" and status.get("active", {}).get("hash") != status.get("hash"):
        broken.append("Ready, but the build in use is not what the spec asks for")
    return broken


def broken_by_phase(phase: str | None, said: dict[str, str]) -> list[str]:
    """The phase says no more and no less than the conditions."""
    if phase is None:
        return ["conditions without a phase"]
    expected = READY_IN.get(phase, "Unknown")
    return [] if said.get("Ready") == expected else [f"phase {phase}, but Ready is not {expected}"]


def broken_by_details(status: Document) -> list[str]:
    """Every condition speaks of the same generation and gives the same reason."""
    broken = [
        f"{condition['type']}: observedGeneration is not the status'"
        for condition in status["conditions"]
        if condition.get("observedGeneration") != status.get("observedGeneration")
    ]
    if len({condition["reason"] for condition in judging(status)}) != 1:
        broken.append("conditions give different reasons")
    return broken + [rule for condition in status["conditions"] for rule in broken_by_loss(condition, status)]


def judging(status: Document) -> list[Document]:
    """The conditions that say how an object is; the one that says what of its output was lost has its own reason."""
    return [condition for condition in status["conditions"] if condition["type"] != "OutputStored"]


def broken_by_loss(condition: Document, status: Document) -> list[str]:
    """OutputStored stands beside an end, is false, and says in words what was lost."""
    if condition["type"] != "OutputStored":
        return []
    broken = []
    if (condition["status"], condition["reason"]) != ("False", "OutputStoreFailed"):
        broken.append("OutputStored is not False for OutputStoreFailed")
    if not condition.get("message"):
        broken.append("OutputStored does not say what was lost")
    if status.get("phase") not in READY_IN:
        broken.append("OutputStored before the end")
    return broken
