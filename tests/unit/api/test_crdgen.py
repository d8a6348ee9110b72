import json
from collections.abc import Iterator
from typing import Any

import pytest

from capibara.api.crdgen import KINDS, build_crds

SIZE_LIMIT = 200_000  # facts, conventions.md 3: client-side apply copies the whole document into an annotation

# JSONSchemaProps of apiextensions.k8s.io/v1, as far as we use it.
WORDS = {
    *("type", "description", "default", "enum", "format", "items", "properties", "required", "pattern"),
    *("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"),
    *("x-kubernetes-int-or-string", "x-kubernetes-list-map-keys", "x-kubernetes-list-type", "x-kubernetes-validations"),
    "x-kubernetes-preserve-unknown-fields",
}

CRDS = build_crds()


def schema_of(plural: str) -> dict[str, Any]:
    (version,) = CRDS[plural]["spec"]["versions"]
    return dict(version["schema"]["openAPIV3Schema"])


def walk(schema: dict[str, Any], path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    yield path, schema
    for name, part in schema.get("properties", {}).items():
        yield from walk(part, f"{path}.{name}")
    if "items" in schema:
        yield from walk(schema["items"], f"{path}[]")


def nodes(part: str) -> list[Any]:
    return [
        pytest.param(schema, id=f"{plural}{path}")
        for plural in CRDS
        for path, schema in walk(schema_of(plural)["properties"][part], f".{part}")
    ]


@pytest.mark.parametrize("schema", nodes("spec") + nodes("status"))
def test_a_schema_uses_only_words_of_a_structural_schema(schema: dict[str, Any]) -> None:
    assert set(schema) <= WORDS
    assert "type" in schema or schema.get("x-kubernetes-int-or-string")


@pytest.mark.parametrize("schema", nodes("spec") + nodes("status"))
def test_every_field_is_described(schema: dict[str, Any]) -> None:
    assert all(part.get("description") for part in schema.get("properties", {}).values())


@pytest.mark.parametrize("schema", nodes("spec"))
def test_whatever_a_rule_may_read_is_bounded(schema: dict[str, Any]) -> None:
    if schema.get("type") == "string":
        assert "maxLength" in schema or "enum" in schema
    if schema.get("type") == "array":
        assert "maxItems" in schema
    if schema.get("type") == "integer":
        assert {"minimum", "maximum"} <= set(schema)


@pytest.mark.parametrize("plural", CRDS)
def test_no_reference_names_a_namespace(plural: str) -> None:
    spec = schema_of(plural)["properties"]["spec"]
    assert not [path for path, _ in walk(spec, "") if path.endswith(".namespace")]


@pytest.mark.parametrize("plural", CRDS)
def test_a_crd_is_small_and_left_alone_by_flux(plural: str) -> None:
    assert len(json.dumps(CRDS[plural])) < SIZE_LIMIT
    assert CRDS[plural]["metadata"]["annotations"] == {"kustomize.toolkit.fluxcd.io/substitute": "disabled"}


@pytest.mark.parametrize("plural", CRDS)
def test_a_new_object_counts_as_unseen_and_a_status_is_never_made_up(plural: str) -> None:
    status = schema_of(plural)["properties"]["status"]
    assert status["default"] == {"observedGeneration": -1}
    assert not [path for path, schema in walk(status, "") if path and "default" in schema]


def test_names() -> None:
    names = {plural: crd["spec"]["names"] for plural, crd in CRDS.items()}
    assert {plural: (name["kind"], name["shortNames"], name["categories"]) for plural, name in names.items()} == {
        "codeexecutions": ("CodeExecution", ["cex"], ["capibara"]),
        "sandboxtemplates": ("SandboxTemplate", ["sbtpl"], ["capibara"]),
    }


def test_executions_can_be_selected_and_are_shown_with_their_end() -> None:
    (version,) = CRDS["codeexecutions"]["spec"]["versions"]
    assert [field["jsonPath"] for field in version["selectableFields"]] == [
        ".status.phase",
        ".spec.templateRef.name",
        ".spec.ttlSecondsAfterFinished",
        ".status.cache.key",
        ".status.cache.hit",
    ]
    columns = [column["name"] for column in version["additionalPrinterColumns"]]
    assert columns == [
        "Phase", "Reason", "Exit", "Duration", "Age",
        "Template", "Language", "Attempt", "Cost", "Sandbox", "Message",
    ]  # fmt: skip


def test_every_rule_of_the_models_is_in_the_crd() -> None:
    written = json.dumps(CRDS)
    rules = [rule for kind in KINDS for rule in kind.model.model_fields["spec"].annotation.rules]  # type: ignore[union-attr]
    assert rules
    assert all(json.dumps(rule.message) in written and json.dumps(rule.cel) in written for rule in rules)
