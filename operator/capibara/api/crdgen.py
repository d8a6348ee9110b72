"""The CustomResourceDefinitions, generated from the models. Documents only: `capibara.cli.generate` writes the files.

A structural schema is stricter than JSON schema (facts, conventions.md 12): no `$ref`, no null branches, `enum` instead
of `const`, no titles, and defaults only where they are wanted in stored objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from capibara.api.execution import CodeExecution
from capibara.api.meta import GROUP, VERSION, KubernetesObject, WireModel
from capibara.api.rules import Rule, Transition
from capibara.api.template import SandboxTemplate

CATEGORY: Final = "capibara"

# Flux would replace `${NAME}` in descriptions.
ANNOTATIONS: Final = {"kustomize.toolkit.fluxcd.io/substitute": "disabled"}

# kstatus calls an object with an empty status done; -1 says that nobody has looked at it yet.
UNSEEN: Final = {"observedGeneration": -1}


@dataclass(frozen=True)
class Column:
    """A column of `kubectl get`; priority 1 is for `-o wide`."""

    name: str
    path: str
    description: str
    type: str = "string"
    priority: int = 0

    def document(self) -> dict[str, Any]:
        column = {"name": self.name, "type": self.type, "description": self.description, "jsonPath": self.path}
        return column | ({"priority": self.priority} if self.priority else {})


@dataclass(frozen=True)
class Kind:
    """What a CustomResourceDefinition says beside the schema."""

    model: type[KubernetesObject]
    plural: str
    short_name: str
    selectable: tuple[str, ...]
    columns: tuple[Column, ...]

    @property
    def name(self) -> str:
        return self.model.__name__


AGE: Final = Column("Age", ".metadata.creationTimestamp", "Time since the creation.", "date")

CODE_EXECUTION: Final = Kind(
    model=CodeExecution,
    plural="codeexecutions",
    short_name="cex",
    selectable=(
        ".status.phase",
        ".spec.templateRef.name",
        ".spec.ttlSecondsAfterFinished",
        ".status.cache.key",
        ".status.cache.hit",
    ),
    columns=(
        Column("Phase", ".status.phase", "Summary of the conditions."),
        Column("Reason", ".status.reason", "Why it is in this phase, where the phase does not say it."),
        Column("Exit", ".status.exitCode", "Exit code of the code.", "integer"),
        Column("Duration", ".status.duration", "From its first claim to its end."),
        AGE,
        Column("Template", ".status.template.name", "The template it used.", priority=1),
        Column("Language", ".status.language", "Language that the code was run as.", priority=1),
        Column("Attempt", ".status.attempt", "Number of the attempt.", "integer", priority=1),
        Column("Cost", ".status.cost", "Estimate of what E2B charges for it.", priority=1),
        Column("Sandbox", ".status.activeSandboxID", "E2B's ID of the sandbox, as long as it is used.", priority=1),
        Column("Message", '.status.conditions[?(@.type=="Succeeded")].message', "What happened.", priority=1),
    ),
)

SANDBOX_TEMPLATE: Final = Kind(
    model=SandboxTemplate,
    plural="sandboxtemplates",
    short_name="sbtpl",
    selectable=(),
    columns=(
        Column("Ready", '.status.conditions[?(@.type=="Ready")].status', "Whether executions can use it."),
        Column("Reason", '.status.conditions[?(@.type=="Ready")].reason', "Why."),
        Column("Serves", ".status.serves", "Which build executions get: Current, Former, Nothing."),
        Column("Pool", ".status.pool.summary", "Warm sandboxes: those that are ready, of those that should be."),
        Column("CPU", ".status.limits.cpu", "CPU of a sandbox."),
        Column("Memory", ".status.limits.memory", "Memory of a sandbox."),
        Column("Deadline", ".spec.activeDeadlineSeconds", "Longest time of a run in seconds.", "integer"),
        AGE,
        Column("Base", ".spec.base", "E2B template it builds on.", priority=1),
        Column("Message", '.status.conditions[?(@.type=="Ready")].message', "What happened.", priority=1),
    ),
)

KINDS: Final = (CODE_EXECUTION, SANDBOX_TEMPLATE)


class StructuralSchema(GenerateJsonSchema):
    """pydantic's generator, with the CEL half of each model's rules and without what Kubernetes does not take."""

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        document = super().model_schema(schema)
        model = schema["cls"]
        if not issubclass(model, WireModel) or not (model.rules or model.transitions):
            return document
        rules: tuple[Rule | Transition, ...] = (*model.rules, *model.transitions)
        return document | {"x-kubernetes-validations": [validation(rule) for rule in rules]}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False


def validation(rule: Rule | Transition) -> dict[str, str]:
    """One entry of `x-kubernetes-validations`."""
    entry = {"rule": rule.cel, "message": rule.message}
    return entry | ({"fieldPath": f".{rule.field}"} if rule.field else {})


def build_crds() -> dict[str, dict[str, Any]]:
    """All CustomResourceDefinitions, by plural name."""
    return {kind.plural: build_crd(kind) for kind in KINDS}


def build_crd(kind: Kind) -> dict[str, Any]:
    """One CustomResourceDefinition of apiextensions.k8s.io/v1."""
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{kind.plural}.{GROUP}", "annotations": dict(ANNOTATIONS)},
        "spec": {
            "group": GROUP,
            "scope": "Namespaced",
            "names": {
                "kind": kind.name,
                "listKind": f"{kind.name}List",
                "plural": kind.plural,
                "singular": kind.name.lower(),
                "shortNames": [kind.short_name],
                "categories": [CATEGORY],
            },
            "versions": [build_version(kind)],
        },
    }


def build_version(kind: Kind) -> dict[str, Any]:
    """The entry of `spec.versions`."""
    version: dict[str, Any] = {
        "name": VERSION,
        "served": True,
        "storage": True,
        "schema": {"openAPIV3Schema": object_schema(kind.model)},
        "subresources": {"status": {}},
        "additionalPrinterColumns": [column.document() for column in kind.columns],
    }
    if kind.selectable:
        version["selectableFields"] = [{"jsonPath": path} for path in kind.selectable]
    return version


def object_schema(model: type[KubernetesObject]) -> dict[str, Any]:
    """The schema of a whole document; the API server knows `metadata` itself."""
    schema = model.model_json_schema(schema_generator=StructuralSchema)
    inlined = inline(schema, schema.get("$defs", {}))
    properties = inlined["properties"]
    properties["status"] = without_defaults(properties["status"]) | {"default": dict(UNSEEN)}
    properties |= {
        "apiVersion": {"type": "string", "description": f"{GROUP}/{VERSION}."},
        "kind": {"type": "string", "description": f"{model.__name__}."},
        "metadata": {"type": "object"},
    }
    return inlined | {"required": ["spec"]}


def inline(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    """The schema with `$ref` replaced by what it names, and without the words that a structural schema has not."""
    if "$ref" in schema:
        target = definitions[schema["$ref"].rpartition("/")[2]]
        schema = {**target, **{word: value for word, value in schema.items() if word != "$ref"}}
    kept = {word: value for word, value in schema.items() if not is_foreign(word, value)}
    if "properties" in kept:
        kept["properties"] = {name: inline(part, definitions) for name, part in kept["properties"].items()}
    if "items" in kept:
        kept["items"] = inline(kept["items"], definitions)
    return kept


def is_foreign(word: str, value: Any) -> bool:
    """Words for which there is no place in a CRD; a default that is not a scalar would fill stored objects."""
    if word == "default":
        return value is None or value == "" or isinstance(value, list | dict)
    return word in {"$defs", "title"} or (word == "additionalProperties" and value is False)


def without_defaults(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A status holds what was observed, nothing made up."""
    kept = {word: value for word, value in schema.items() if word != "default"}
    if "properties" in kept:
        kept["properties"] = {name: without_defaults(part) for name, part in kept["properties"].items()}
    if "items" in kept:
        kept["items"] = without_defaults(kept["items"])
    return kept
