"""A template as somebody has edited it: YAML that is read without trust, and the patch that it means. Pure."""

from __future__ import annotations

from typing import Any, Final

import yaml
from yaml.events import AliasEvent

from capibara.api.meta import GROUP, VERSION
from capibara.api.reasons import Reason
from capibara.gateway.problems import Refused

KIND: Final = "SandboxTemplate"
ONE_OF_OURS: Final = f"apiVersion: {GROUP}/{VERSION}, kind: {KIND}"
TOP: Final = {"apiVersion", "kind", "metadata", "spec"}
NAMING: Final = {"name", "namespace"}
JSON_PATCH: Final = "application/json-patch+json"

Document = dict[str, Any]


class Plain(yaml.SafeLoader):
    """YAML without aliases: a few lines of them can mean gigabytes."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(AliasEvent):
            raise yaml.YAMLError("aliases (*name) are not taken here: write it out")
        return super().compose_node(parent, index)


def read_template(text: str, namespace: str, name: str) -> Document:
    """The template that the text says. Raises Refused, if it is another object than the one that is edited."""
    try:
        document = yaml.load(text, Loader=Plain)  # noqa: S506 (a safe loader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise Refused(Reason.INVALID_SPEC, f"that is no YAML: {' '.join(str(error).split())[:500]}") from None
    if not isinstance(document, dict) or not isinstance(document.get("metadata"), dict):
        raise Refused(Reason.INVALID_SPEC, f"that is no object of Kubernetes ({ONE_OF_OURS})")
    metadata = document["metadata"]
    if (document.get("apiVersion"), document.get("kind")) != (f"{GROUP}/{VERSION}", KIND):
        raise Refused(Reason.INVALID_SPEC, f"an edited template stays one: {ONE_OF_OURS}")
    if (metadata.get("namespace", namespace), metadata.get("name")) != (namespace, name):
        raise Refused(Reason.INVALID_SPEC, f"an edited template keeps its name and namespace: {namespace}/{name}")
    if more := sorted(map(str, ({*document} - TOP) | ({*metadata} - NAMING))):
        raise Refused(Reason.INVALID_SPEC, f"only the spec is changed here; leave out: {', '.join(more)}"[:500])
    if not isinstance(document.get("spec"), dict):
        raise Refused(Reason.INVALID_SPEC, "there is no spec")
    return document


def build_patch(document: Document, version: str) -> list[Document]:
    """A JSON patch: the spec as it is now, if nobody has written since `version`."""
    return [
        {"op": "replace", "path": "/metadata/resourceVersion", "value": version},
        {"op": "replace", "path": "/spec", "value": document["spec"]},
    ]
