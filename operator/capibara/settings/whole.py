"""All settings together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from capibara.settings.executions import Executions
from capibara.settings.identity import Identity
from capibara.settings.outputs import Outputs
from capibara.settings.part import Part
from capibara.settings.provider import Provider
from capibara.settings.telemetry import Telemetry
from capibara.settings.templates import Templates

PARTS: Final[Mapping[str, type[Part]]] = {
    "The operator itself": Identity,
    "Sandboxes and their provider": Provider,
    "Executions": Executions,
    "Templates": Templates,
    "Outputs": Outputs,
    "Logs, metrics and probes": Telemetry,
}
"""By what they are about, in the order in which people read them."""


class Settings(Telemetry, Outputs, Templates, Executions, Provider, Identity):
    """The operator's settings, read from the environment once. Fields of the last base come first."""


def served_namespaces(settings: Settings) -> tuple[str, ...]:
    """Empty: all. The operator's own is always among them: its templates are everybody's."""
    return tuple(dict.fromkeys((*settings.watch_namespaces, settings.namespace))) if settings.watch_namespaces else ()
