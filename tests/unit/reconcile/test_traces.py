"""The trace of an execution, as the OpenTelemetry SDK would send it."""

import json
import subprocess
import sys

import pytest
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from structlog.contextvars import get_contextvars
from tests.unit.reconcile.conftest import a_predecessors, an_execution, sandbox_of, until_ended

from capibara.backends.errors import SandboxGone
from capibara.backends.fake import FakeBackend
from capibara.core.outcome import Finished, Outcome
from capibara.telemetry import traces
from capibara.telemetry.otel import OtlpTraces

CALLER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
UNRECORDED = CALLER[:-1] + "0"


@pytest.fixture
def sent():
    """Traces are on; what is sent comes here."""
    memory = InMemorySpanExporter()
    exporter = OtlpTraces("1", SimpleSpanProcessor(memory))
    traces.use(exporter)
    yield memory.get_finished_spans
    traces.use(None)
    exporter.close()


def called(by, **spec):
    body = an_execution(**spec)
    body["metadata"]["annotations"] = {"opentelemetry.io/trace-context": json.dumps({"traceparent": by})}
    return body


def tree(spans):
    """Name → the name of its parent, or the parent's number if it is none of ours."""
    names = {span.context.span_id: span.name for span in spans}
    parents = {span.name: span.parent and f"{span.parent.span_id:016x}" for span in spans}
    return {name: parent and names.get(int(parent, 16), parent) for name, parent in parents.items()}


def noting(env):
    """Code that leaves its environment there."""

    async def run(request):
        env.update(request.env)
        return Finished(Outcome.COMPLETED, exit_code=0)

    return run


WHOLE = {"queue": "execution", "attempt 1": "execution"} | dict.fromkeys(["acquire", "run", "record"], "attempt 1")


async def test_a_run_is_one_trace_of_its_own(api, start_operator, sent):
    api.create(an_execution())
    await until_ended(start_operator(FakeBackend()))
    spans = sent()
    assert tree(spans) == {"execution": None, **WHOLE, "code": "run"}
    assert {f"{span.context.trace_id:032x}" for span in spans} == {an_execution()["metadata"]["uid"].replace("-", "")}
    assert all(span.start_time <= span.end_time for span in spans)
    [root] = [span for span in spans if span.name == "execution"]
    assert root.attributes["capibara.reason"] == "Completed"
    assert root.status.is_ok or root.status.is_unset
    assert "print(1)" not in str([span.to_json() for span in spans])


async def test_a_callers_trace_goes_on_into_the_code(api, start_operator, sent):
    env = {}
    api.create(called(CALLER))
    await until_ended(start_operator(FakeBackend(noting(env))))
    spans = sent()
    assert tree(spans)["execution"] == "00f067aa0ba902b7"
    assert {f"{span.context.trace_id:032x}" for span in spans} == {CALLER[3:35]}
    [run] = [span for span in spans if span.name == "run"]
    assert env["TRACEPARENT"] == f"00-{run.context.trace_id:032x}-{run.context.span_id:016x}-01"


async def test_what_the_caller_does_not_record_is_not_sent(api, start_operator, sent):
    api.create(called(UNRECORDED))
    await until_ended(start_operator(FakeBackend()))
    assert sent() == ()


async def test_a_failure_is_one_in_the_trace_and_every_attempt_shows(api, start_operator, sent):
    ends = iter([1, 2])

    async def failing(_request):
        return Finished(Outcome.COMPLETED, exit_code=next(ends))

    api.create(an_execution(backoffLimit=1))
    await until_ended(start_operator(FakeBackend(failing), code_retry_seconds=0.0))
    spans = {span.name: span for span in sent()}
    assert {name for name in spans if name.startswith("attempt")} == {"attempt 1", "attempt 2"}
    assert spans["execution"].status.description == "CodeFailed"
    assert spans["execution"].attributes["capibara.exit_code"] == 2
    assert spans["attempt 1"].status.description == "CodeFailed"


async def test_a_successor_goes_on_with_the_trace(api, start_operator, sent):
    backend = FakeBackend()
    await sandbox_of(backend, a_predecessors())
    api.create(a_predecessors())
    await until_ended(start_operator(backend, later=50))
    assert {f"{span.context.trace_id:032x}" for span in sent()} == {an_execution()["metadata"]["uid"].replace("-", "")}
    [root] = [span for span in sent() if span.name == "execution"]
    assert root.end_time - root.start_time > 90e9  # from its first claim


async def test_what_never_ran_has_a_trace_that_says_why(api, start_operator, sent):
    api.create(an_execution(templateRef={"name": "nowhere"}))
    await until_ended(start_operator(FakeBackend(), reference_wait_seconds=0))
    [root] = sent()
    assert (root.name, root.status.description) == ("execution", "TemplateNotFound")


@pytest.mark.parametrize(("body", "given"), [(an_execution(), None), (called(CALLER), CALLER)], ids=["alone", "called"])
async def test_without_traces_the_code_is_told_of_the_callers_alone(api, start_operator, body, given):
    env = {}
    api.create(body)
    await until_ended(start_operator(FakeBackend(noting(env))))
    assert env.get("TRACEPARENT") == given


async def test_every_log_line_of_a_run_names_its_trace_and_attempt(api, start_operator):
    bound = []

    async def look(_request):
        bound.append(get_contextvars())
        raise SandboxGone("gone")

    api.create(called(CALLER, executionGuarantee="AtMostOnce"))
    await until_ended(start_operator(FakeBackend(look)))
    assert bound[0]["trace_id"] == CALLER[3:35]
    assert bound[0]["attempt"] == 1


def test_off_nothing_of_opentelemetry_is_loaded():
    code = "import sys, capibara.main; print([name for name in sys.modules if name.startswith('opentelemetry')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"


def test_without_the_extra_it_is_one_line_that_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "capibara.telemetry.otel", None)
    with pytest.raises(traces.TracesUnavailable, match=r"pip install 'capibara\[otel\]'"):
        traces.begin("1")
