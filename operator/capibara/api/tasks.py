"""Kinds of work, the template of each, and how callers call them. It loads nothing: the command line reads it too."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class TaskType(StrEnum):
    """Kinds of work; hyphen and underscore mean the same. `TASK_TYPES` has the template of each."""

    DEFAULT = "default"
    QUICK = "quick"
    ML = "ml"
    DATA_ANALYSIS = "data_analysis"
    DATA_ANALYSIS_HYPHEN = "data-analysis"
    DATA_VISUALIZATION = "data_visualization"
    DATA_VISUALIZATION_HYPHEN = "data-visualization"
    MACHINE_LEARNING = "machine_learning"
    MACHINE_LEARNING_HYPHEN = "machine-learning"


# Capibara6's Python callers write underscores, its web callers hyphens: both are the same kind of work.
TASK_TYPES: Final[Mapping[TaskType, str]] = {
    TaskType.DEFAULT: "default",
    TaskType.QUICK: "quick-script",
    TaskType.ML: "machine-learning",
    TaskType.DATA_ANALYSIS: "data-analysis",
    TaskType.DATA_ANALYSIS_HYPHEN: "data-analysis",
    TaskType.DATA_VISUALIZATION: "visualization",
    TaskType.DATA_VISUALIZATION_HYPHEN: "visualization",
    TaskType.MACHINE_LEARNING: "machine-learning",
    TaskType.MACHINE_LEARNING_HYPHEN: "machine-learning",
}


def template_name(template_id: str) -> str:
    """The name of the SandboxTemplate: a Kubernetes name has no underscores."""
    return template_id.strip().lower().replace("_", "-")


def find_task_type(word: str) -> TaskType | None:
    """The kind of work that a caller names, by our word for it or by its template. None: there is no such kind."""
    for task_type, template in TASK_TYPES.items():
        if template_name(word) in (template_name(task_type), template):
            return task_type
    return None
