"""What a router of the customer's own answers, and what is made of it. Its answer is data from elsewhere."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from capibara.api.execution import TemplateVia
from capibara.api.tasks import TASK_TYPES, TaskType
from capibara.core.routing.choice import Choice

NAME: Final = re.compile(r"[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?")


class UnusableAnswer(ValueError):
    """The answer does not say which template. Its message says what is wrong, and repeats nothing of it."""


def read_answer(body: bytes) -> Choice:
    """The choice in a JSON object with `template` or `taskType`, and `score` if it likes. Raises UnusableAnswer."""
    try:
        told = json.loads(body)
    except ValueError:
        raise UnusableAnswer("it is not JSON") from None
    if not isinstance(told, dict):
        raise UnusableAnswer("it is not a JSON object")
    return Choice(template_in(told), TemplateVia.ROUTER, score_in(told))


def template_in(told: dict[str, Any]) -> str:
    """The name of a template, with `_` as programs write it; else that of the task type."""
    template = first_text(told, "template", "template_id", "templateId")
    if template is not None:
        name = template.strip().lower().replace("_", "-")
        if not NAME.fullmatch(name):
            raise UnusableAnswer("its template is not a name of an object")
        return name
    task_type = first_text(told, "taskType", "task_type")
    if task_type is None:
        raise UnusableAnswer("it has neither template nor taskType")
    try:
        return TASK_TYPES[TaskType(task_type)]
    except ValueError:
        raise UnusableAnswer("its taskType is none of ours") from None


def score_in(told: dict[str, Any]) -> float | None:
    """How sure it is, from 0 to 1. None: it does not say, or not so."""
    score = next((told[key] for key in ("score", "confidence") if key in told), None)
    if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
        return None
    return round(float(score), 4)


def first_text(told: dict[str, Any], *keys: str) -> str | None:
    return next((told[key] for key in keys if isinstance(told.get(key), str)), None)
