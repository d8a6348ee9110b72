"""Traces as a collector gets them: from an operator's process, by OTLP over HTTP."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from tests.cluster import phase

from capibara.devenv.ports import LOOPBACK
from capibara.devenv.processes import wait_until

TRACE, SPAN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


@pytest.fixture
def collector():
    """Its address, and the spans that it was sent."""
    spans = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self):
            sent = ExportTraceServiceRequest.FromString(self.rfile.read(int(self.headers["Content-Length"])))
            spans.extend(span for whole in sent.resource_spans for part in whole.scope_spans for span in part.spans)
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer((LOOPBACK, 0), Receiver) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://{LOOPBACK}:{server.server_port}", spans
        server.shutdown()
        thread.join()


def test_a_collector_gets_the_trace_of_an_execution_as_a_part_of_its_callers(
    cluster, start_operator, namespace, collector
):
    address, spans = collector
    process = start_operator(CAPIBARA_BACKEND="fake", CAPIBARA_TRACES="true", OTEL_EXPORTER_OTLP_ENDPOINT=address)
    body = {
        "apiVersion": "capibara6.dev/v1alpha1",
        "kind": "CodeExecution",
        "metadata": {
            "name": "traced",
            "annotations": {"opentelemetry.io/trace-context": json.dumps({"traceparent": f"00-{TRACE}-{SPAN}-01"})},
        },
        "spec": {"code": "1"},
    }
    cluster.plane.kubectl.apply_documents([body], namespace)
    assert phase(cluster.wait_over(namespace, "traced")) == "Succeeded"
    process.stop()  # which sends what is left
    wait_until(lambda: any(span.name == "execution" for span in spans), 60, "the trace being sent")
    [root] = [span for span in spans if span.name == "execution"]
    assert (root.trace_id.hex(), root.parent_span_id.hex()) == (TRACE, SPAN)
    assert {span.name for span in spans} == {"execution", "queue", "attempt 1", "acquire", "run", "code", "record"}
