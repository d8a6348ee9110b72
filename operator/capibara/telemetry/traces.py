"""Traces: one an execution, handed over whole when it has ended. Off, this costs a comparison and imports nothing.

The OpenTelemetry SDK is an extra (`pip install capibara[otel]`); `telemetry.otel` alone knows it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol


class TracesUnavailable(Exception):
    """Traces are asked for and cannot be sent; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time that has passed. Times: seconds since the epoch. `error`: a reason, empty if it went well.

    Attributes never hold code, environment values or output.
    """

    name: str
    span_id: str
    start: float
    end: float
    parent_id: str = ""
    error: str = ""
    attributes: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Trace:
    """The spans of one execution, each parent before its children. `caller_id`: the span that asked for it, if any."""

    trace_id: str
    spans: Sequence[Span]
    caller_id: str = ""
    is_sampled: bool = True
    state: str = ""


class Exporter(Protocol):
    """Takes traces, and sends them some time later."""

    def send(self, trace: Trace) -> None: ...

    def close(self) -> None:
        """Send what is left; blocks for seconds at most."""


_exporter: Exporter | None = None


def begin(version: str) -> None:
    """Send traces from now on, to where the OTEL_EXPORTER_OTLP_ variables say. Raises TracesUnavailable."""
    try:
        from capibara.telemetry.otel import OtlpTraces
    except ImportError as error:
        raise TracesUnavailable(f"traces need the extra `otel` ({error}): pip install 'capibara[otel]'") from error
    use(OtlpTraces(version))


def use(exporter: Exporter | None) -> None:
    global _exporter  # noqa: PLW0603 (as metrics, of which there is one registry a process)
    _exporter = exporter


def are_on() -> bool:
    return _exporter is not None


def ended(build: Callable[[], Trace]) -> None:
    """An execution has ended: its trace, which is built only if somebody wants it."""
    if _exporter is not None:
        _exporter.send(build())


async def end() -> None:
    """Send what is left, and no more."""
    exporter: Any = _exporter
    use(None)
    if exporter is not None:
        await asyncio.to_thread(exporter.close)
