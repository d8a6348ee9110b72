"""Which trace an execution belongs to."""

import json

import pytest

from capibara.core.trace import ANNOTATION, trace_context

UID = "0f0e0d0c-0000-4000-8000-000000000001"
TRACE, SPAN = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
PARENT = f"00-{TRACE}-{SPAN}-01"


def carried(**pairs):
    return {ANNOTATION: json.dumps(pairs)}


@pytest.mark.parametrize(
    ("annotations", "trace_id", "parent_id", "is_sampled"),
    [
        pytest.param({}, "0f0e0d0c000040008000000000000001", "", True, id="none: one of its own, from its UID"),
        pytest.param(carried(traceparent=PARENT), TRACE, SPAN, True, id="the caller's"),
        pytest.param(carried(traceparent=f"00-{TRACE}-{SPAN}-00"), TRACE, SPAN, False, id="the caller's, unrecorded"),
        pytest.param(carried(traceparent=f"01-{TRACE}-{SPAN}-01-more"), TRACE, SPAN, True, id="a later version"),
    ],
)
def test_an_annotation_says_which_trace_goes_on(annotations, trace_id, parent_id, is_sampled):
    found = trace_context(UID, annotations)
    assert (found.trace_id, found.parent_id, found.is_sampled) == (trace_id, parent_id, is_sampled)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '"x"', "{}", '{"traceparent": 1}', '{"traceparent": "x"}', "[" * 20_000]
    + [
        json.dumps({"traceparent": value})
        for value in (f"ff-{TRACE}-{SPAN}-01", f"00-{'0' * 32}-{SPAN}-01", f"00-{TRACE}-{'0' * 16}-01", f"{PARENT}\n")
    ],
    ids=lambda text: text[:40],
)
def test_an_annotation_that_cannot_be_read_is_as_none(text):
    assert trace_context(UID, {ANNOTATION: text}) == trace_context(UID, {})


@pytest.mark.parametrize(
    ("state", "kept"), [("vendor=1", True), ("a" * 513, False), ("line\nbreak", False)], ids=["fine", "long", "strange"]
)
def test_the_vendors_state_is_kept_if_it_is_one(state, kept):
    found = trace_context(UID, carried(traceparent=PARENT, tracestate=state))
    assert found.variables(SPAN).get("TRACESTATE") == (state if kept else None)
    assert found.variables(SPAN)["TRACEPARENT"] == PARENT


def test_every_operator_names_a_span_alike_and_no_two_spans_alike():
    one, same = trace_context(UID, {}), trace_context(UID, {})
    spans = [one.span_id(), one.span_id("queue"), one.run_span_id(1), one.run_span_id(2)]
    assert len(set(spans)) == 4
    assert spans == [same.span_id(), same.span_id("queue"), same.run_span_id(1), same.run_span_id(2)]
    assert spans[0] != trace_context(UID.replace("1", "2"), {}).span_id()
