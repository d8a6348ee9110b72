"""Every event that the code logs is in the table, at its level, and the table has no others."""

import ast
from pathlib import Path

from capibara.telemetry.events import EVENTS

SOURCES = Path(__file__).parents[2] / "operator/capibara"
LEVELS = {"debug": "debug", "info": "info", "warning": "warning", "error": "error", "exception": "error"}


def logged():
    """Words and level of each call of a module's `log`; what runs inside sandboxes logs nothing."""
    for path in SOURCES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "log"
                and node.func.attr in LEVELS
            ):
                words = node.args[0]
                assert isinstance(words, ast.Constant), f"{path}:{node.lineno}: an event's words stay the same"
                yield words.value, LEVELS[node.func.attr]


def test_the_table_of_events_is_what_the_code_logs():
    told = {(event.words, event.level) for event in EVENTS}
    found = set(logged())
    assert found - told == set(), "add a row to telemetry/events.py, then `make generate`"
    assert told - found == set(), "nothing logs this any more: take the row out of telemetry/events.py"
    assert len(told) == len(EVENTS)
