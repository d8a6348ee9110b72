"""Words for templates and kinds of work as Python callers write them, and ours for the same.

The original's callers write `data_analysis` where an object's name is `data-analysis`, and call a kind of work by its
template (`visualization`).
"""

from __future__ import annotations

from typing import Final

from capibara.api.tasks import TaskType, find_task_type
from capibara.client.errors import InvalidRequest

KINDS_OF_WORK: Final = {
    "default": "default",
    "data-analysis": "data_analysis",
    "machine-learning": "machine_learning",
    "quick-script": "quick",
    "visualization": "visualization",
}
"""What the kind of work of each predefined template is called in results."""


def parse_task_type(word: str) -> TaskType:
    """The kind of work that a caller names, by our word for it or by its template. Raises InvalidRequest."""
    if found := find_task_type(word):
        return found
    known = ", ".join(KINDS_OF_WORK.values())
    raise InvalidRequest(f"task_type {word!r} is not known: use one of {known}; or name a template with template_id")


def kind_of_work(template: str) -> str | None:
    """What the work of a predefined template is called; None for a template of somebody's own."""
    return KINDS_OF_WORK.get(template)
