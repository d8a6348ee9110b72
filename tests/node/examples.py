"""The examples on the node: each ends as it says it should."""

from __future__ import annotations

from collections.abc import Collection

from tests.node.node import Node
from tests.node.release import demand, step

from capibara.devenv.bundled import bundled_folder
from capibara.devenv.examples import load_examples
from capibara.devenv.expectation import unmet
from capibara.devenv.watching import finished_executions


def run_examples(node: Node, namespace: str, without: Collection[str]) -> None:
    """All but those of the templates `without`, in a new namespace."""
    found = [one for one in load_examples(bundled_folder("examples")) if one.expectation.template not in without]
    with step(f"{len(found)} examples"):
        node.kubectl.run("create", "namespace", namespace)
        node.kubectl.apply_documents([document for one in found for document in one.documents], namespace)
        names = [one.name for one in found]
        ended = finished_executions(node.kubectl, namespace, names, 300, lambda: None)
        statuses = {one["metadata"]["name"]: one["status"] for one in ended}
    wrong = {one.name: unmet(one.expectation, statuses.get(one.name, {})) for one in found}
    demand(not any(wrong.values()), f"examples: { {name: said for name, said in wrong.items() if said} }")
