"""A field without effect says so wherever somebody may meet it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from capibara.api.crdgen import build_crds
from capibara.api.inert import INERT, MARK, build_warnings


def fields(schema: dict[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    """Every field below a schema: (path, description)."""
    for name, part in schema.get("properties", {}).items():
        yield f"{path}{name}", part.get("description", "")
        yield from fields(part, f"{path}{name}.")


def test_explain_marks_the_fields_that_are_warned_about_and_no_other() -> None:
    marked = {
        (plural, path)
        for plural, crd in build_crds().items()
        for path, description in fields(
            crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"],
        )
        if MARK in description
    }
    assert marked == {(field.plural, field.path) for field in INERT}


def test_the_policies_warn_and_refuse_nothing() -> None:
    bindings = [one for one in build_warnings() if one["kind"] == "ValidatingAdmissionPolicyBinding"]
    policies = [one for one in build_warnings() if one["kind"] == "ValidatingAdmissionPolicy"]
    assert [one["spec"]["validationActions"] for one in bindings] == [["Warn"]]
    assert [one["spec"]["policyName"] for one in bindings] == [one["metadata"]["name"] for one in policies]
