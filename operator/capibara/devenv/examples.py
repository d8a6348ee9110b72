"""The examples: files with a CodeExecution, what it needs, and the end that it expects."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from capibara.devenv.errors import DevenvError
from capibara.devenv.expectation import Expectation


@dataclass(frozen=True)
class Example:
    """One file of examples/. `documents`: all of it, in order; one of them is the execution called `name`."""

    path: Path
    name: str
    summary: str
    documents: tuple[dict[str, Any], ...]
    expectation: Expectation


def load_examples(folder: Path) -> list[Example]:
    """Every YAML file of the folder, by name."""
    return [load_example(path) for path in sorted(folder.glob("*.yaml"))]


def load_example(path: Path) -> Example:
    """DevenvError unless exactly one CodeExecution with an expected end is in the file."""
    text = path.read_text(encoding="utf-8")
    documents = tuple(document for document in yaml.safe_load_all(text) if document)
    executions = [document for document in documents if document.get("kind") == "CodeExecution"]
    if len(executions) != 1:
        raise DevenvError(f"{path} holds {len(executions)} CodeExecutions: an example is exactly one")
    execution = executions[0]
    return Example(path, execution["metadata"]["name"], summary(text), documents, Expectation.of(execution))


def summary(text: str) -> str:
    """The comment in the first line says what the example shows."""
    first = text.partition("\n")[0]
    return first.removeprefix("#").strip() if first.startswith("#") else ""
