"""Traces by OTLP over HTTP, with the OpenTelemetry SDK. Its variables (OTEL_...) say where to, and which to sample."""

from __future__ import annotations

from opentelemetry import trace as api
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import IdGenerator
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from capibara.telemetry.traces import Span, Trace

NANOSECONDS = 1_000_000_000
SEND_MILLISECONDS = 3000
"""How long the end of the process waits for the last traces to be taken."""


class Given(IdGenerator):
    """Identifiers that were decided elsewhere: those of an execution follow from its UID."""

    trace_id = span_id = 1

    def generate_trace_id(self) -> int:
        return self.trace_id

    def generate_span_id(self) -> int:
        return self.span_id


class OtlpTraces:
    """An exporter of traces. `processor`: what the spans go to; by default batches to the collector."""

    def __init__(self, version: str, processor: SpanProcessor | None = None) -> None:
        self._given = Given()
        resource = Resource.create({"service.name": "capibara", "service.version": version})
        self._provider = TracerProvider(resource=resource, id_generator=self._given, shutdown_on_exit=False)
        self._provider.add_span_processor(processor or BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer = self._provider.get_tracer("capibara", version)

    def send(self, trace: Trace) -> None:
        """Queue it; nothing is waited for, and what does not fit into the queue is dropped."""
        contexts = {"": caller_of(trace)}
        for span in trace.spans:
            contexts[span.span_id] = self._send(trace, span, contexts[span.parent_id])

    def _send(self, trace: Trace, span: Span, parent: Context) -> Context:
        self._given.trace_id, self._given.span_id = int(trace.trace_id, 16), int(span.span_id, 16)
        begun = self._tracer.start_span(
            span.name, parent, attributes=dict(span.attributes), start_time=int(span.start * NANOSECONDS)
        )
        if span.error:
            begun.set_status(api.StatusCode.ERROR, span.error)
        begun.end(int(span.end * NANOSECONDS))
        return api.set_span_in_context(begun, Context())

    def close(self) -> None:
        self._provider.force_flush(SEND_MILLISECONDS)
        self._provider.shutdown()


def caller_of(trace: Trace) -> Context:
    """The context that the trace goes on with; an empty one where it begins."""
    if not trace.caller_id:
        return Context()
    parent = f"00-{trace.trace_id}-{trace.caller_id}-{'01' if trace.is_sampled else '00'}"
    carrier = {"traceparent": parent, **({"tracestate": trace.state} if trace.state else {})}
    return TraceContextTextMapPropagator().extract(carrier, Context())
