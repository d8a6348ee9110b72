"""Whether the CRDs of a cluster have every field that we use: the API server drops what a schema lacks, in silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from capibara.api.crdgen import build_crds
from capibara.api.meta import GROUP, VERSION
from capibara.kube.client import Forbidden, KubeClient, NotFound

PUBLISHED: Final = f"/openapi/v3/apis/{GROUP}/{VERSION}"


async def missing_fields(client: KubeClient) -> list[str]:
    """Fields such as `codeexecutions.status.usage` that the served schemas lack; the topmost of each branch.

    Empty also where the API server does not tell: it publishes the schema of a new kind after some seconds.
    """
    try:
        document = await client.get(PUBLISHED)
    except (NotFound, Forbidden):
        return []
    served = {schema_kind(schema): schema for schema in document["components"]["schemas"].values()}
    return [
        field
        for plural, crd in build_crds().items()
        if (schema := served.get(crd["spec"]["names"]["kind"]))
        for field in lacking(own_schema(crd), schema, plural)
    ]


def own_schema(crd: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of a CRD that we generate, without what is every object's."""
    schema = dict(crd["spec"]["versions"][0]["schema"]["openAPIV3Schema"])
    return schema | {"properties": {name: schema["properties"][name] for name in ("spec", "status")}}


def schema_kind(schema: Mapping[str, Any]) -> str:
    """The kind that a published schema is of; empty for parts and lists of kinds."""
    kinds = [each["kind"] for each in schema.get("x-kubernetes-group-version-kind", ()) if each["group"] == GROUP]
    return kinds[0] if len(kinds) == 1 else ""


def lacking(wanted: Mapping[str, Any], served: Mapping[str, Any], path: str) -> Iterator[str]:
    """Paths of properties that `wanted` has and `served` has not."""
    if served.get("x-kubernetes-preserve-unknown-fields"):
        return
    for name, schema in wanted.get("properties", {}).items():
        if name not in served.get("properties", {}):
            yield f"{path}.{name}"
        else:
            yield from lacking(schema, served["properties"][name], f"{path}.{name}")
    for inner in ("items", "additionalProperties"):
        if isinstance(wanted.get(inner), dict) and isinstance(served.get(inner), dict):
            yield from lacking(wanted[inner], served[inner], path)
