"""A template as somebody has edited it: YAML that is read without trust, and the patch that it means. Pure."""

from __future__ import annotations

from typing import Any, Final

import yaml
from pydantic_core import to_json
from yaml.events import AliasEvent, CollectionEndEvent, CollectionStartEvent

from capibara.api.meta import GROUP, VERSION
from capibara.api.reasons import Reason
from capibara.gateway.problems import Refused

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # a build without libyaml
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

KIND: Final = "SandboxTemplate"
ONE_OF_OURS: Final = f"apiVersion: {GROUP}/{VERSION}, kind: {KIND}"
TOP: Final = {"apiVersion", "kind", "metadata", "spec"}
NAMING: Final = {"name", "namespace"}
JSON_PATCH: Final = "application/json-patch+json"
MOST_BYTES: Final = 64 * 1024
"""Of the text. A spec has a few kilobytes."""

MOST_DEPTH: Final = 50

Document = dict[str, Any]


def read_yaml(text: str) -> Any:
    """What the text says. Raises YAMLError, also for what takes too much to read, and ValueError for no JSON."""
    depth = 0
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, AliasEvent):  # a few lines of them can mean gigabytes
            raise yaml.YAMLError("aliases (*name) are not taken here: write it out")
        depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        if depth > MOST_DEPTH:
            raise yaml.YAMLError(f"it is nested more than {MOST_DEPTH} deep")
    document = yaml.load(text, Loader=Loader)
    to_json(document)
    return document


def read_template(text: str, namespace: str, name: str) -> Document:
    """The template that the text says. It takes up to a second: not on the event loop.

    Raises Refused, if it is another object than the one that is edited.
    """
    if len(text.encode()) > MOST_BYTES:
        raise Refused(Reason.INVALID_SPEC, f"it has more than {MOST_BYTES} bytes: change it with kubectl")
    try:
        document = read_yaml(text)
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
