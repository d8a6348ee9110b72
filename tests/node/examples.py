"""The examples on the node: each ends as it says it should."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from tests.node.node import Node
from tests.node.release import demand, step

from capibara.devenv.bundled import bundled_folder
from capibara.devenv.examples import Example, load_examples
from capibara.devenv.expectation import unmet
from capibara.devenv.watching import finished_executions


def possible(examples: Iterable[Example], without: Collection[str]) -> Iterator[Example]:
    """Those that neither run in a template of `without` nor take a file of one that does and comes before them."""
    left_out: set[str] = set()
    for example in examples:
        [spec] = [document["spec"] for document in example.documents if document["kind"] == "CodeExecution"]
        templates = {example.expectation.template, spec.get("templateRef", {}).get("name")}
        sources = {file.get("contentFrom", {}).get("executionRef", {}).get("name") for file in spec.get("files", ())}
        if templates & {*without} or sources & left_out:
            left_out.add(example.name)
        else:
            yield example


def run_examples(node: Node, namespace: str, without: Collection[str]) -> None:
    """All but those of the templates `without`, in a new namespace."""
    found = list(possible(load_examples(bundled_folder("examples")), without))
    with step(f"{len(found)} examples"):
        node.kubectl.run("create", "namespace", namespace)
        node.kubectl.apply_documents([document for one in found for document in one.documents], namespace)
        names = [one.name for one in found]
        ended = finished_executions(node.kubectl, namespace, names, 300, lambda: None)
        statuses = {one["metadata"]["name"]: one["status"] for one in ended}
    wrong = {one.name: unmet(one.expectation, statuses.get(one.name, {})) for one in found}
    demand(not any(wrong.values()), f"examples: { {name: said for name, said in wrong.items() if said} }")
