"""Which result an execution may take, and which it may not."""

import pytest
from tests.builders import CREATED, NOW, execution, stamp, template, world

from capibara.api.reasons import Reason
from capibara.core.actions import Enqueue, Look, Note, Recall, Wait
from capibara.core.execution import decide
from capibara.core.found import Bounds, Hit, Joined, Missed, Unasked, age_of, judge, takes_part, uncacheable

KEY = "ab" * 32
WEEK = 7 * 86400
USE = {"cache": {"mode": "Use"}}
STREAM = {"text": "1\n", "bytes": 2, "sha256": "cd"}
CUT = {"text": "1", "bytes": 999, "truncated": True, "sha256": "cd"}
OWN = "cluster-1/team-a/other/1"
LISTED = {"ref": f"{OWN}/results.ndjson", "bytes": 9}
WHOLE = CUT | {"ref": f"{OWN}/stdout", "refBytes": 999}
MOST_STORED = 5000
UNSEEN = {"text": "1", "bytes": 2, "sha256": ""}


def asking(**spec):
    return execution(**(USE | spec)).build()


def source(seconds_ago=100.0, uid="other", spec=None, **status):
    """One that ran the same."""
    cache = {"hit": False, "key": KEY}
    ended = {
        "phase": "Succeeded",
        "owner": "operator-2",
        "exitCode": 0,
        "completionTime": stamp(NOW - seconds_ago),
        "stdout": STREAM,
        "stderr": STREAM,
        "cache": cache,
    }
    body = execution(**(USE | (spec or {}))).telling(**(ended | status)).build()
    return body.model_copy(update={"metadata": body.metadata.model_copy(update={"uid": uid, "name": uid})})


def judged(*candidates, most=WEEK, **spec):
    return judge(candidates, asking(**spec), KEY, NOW, Bounds(most, MOST_STORED))


def test_the_youngest_result_is_taken():
    found = judged(source(300, "a"), source(100, "b"), source(200, "c"))
    assert (found.source.metadata.uid, found.age) == ("b", 100)


@pytest.mark.parametrize(
    ("candidate", "why"),
    [
        (source(phase="Failed", exitCode=1), "it failed"),
        (source(phase="Cancelled"), "it was cancelled"),
        (source(exitCode=3), "its exit code is another"),
        (source(stdout=CUT), "its output is cut short"),
        (source(stdout=WHOLE | {"refBytes": 998}), "the store has the beginning of its output alone"),
        (source(stdout=WHOLE | {"refBytes": None}), "nobody has said that the store has all of its output"),
        (source(stdout=WHOLE | {"bytes": 5001, "refBytes": 5001}), "the store has more of it than may be copied"),
        (source(stdout=WHOLE | {"ref": "cluster-1/team-a/victim/1/stdout"}), "the key is of another execution's"),
        (source(stdout=WHOLE | {"ref": "cluster-1/team-b/other/1/stdout"}), "the key is of another namespace"),
        (source(stdout=WHOLE | {"ref": f"{OWN}/../../victim/1/stdout"}), "the key leads elsewhere"),
        (source(stderr=UNSEEN), "its output was withheld, or not seen whole"),
        (source(stdout=None), "its status has the end alone"),
        (source(results=[{"type": "image/png", "bytes": 9, "omitted": True}]), "a result is not on its status"),
        (source(omittedResults=1), "a result was one too many"),
        (source(omittedResults=1, allResults=LISTED | {"truncated": True}), "their list is cut short"),
        (source(omittedResults=1, allResults=LISTED | {"bytes": 5001}), "their list is more than may be copied"),
        (source(files=[{"path": "a", "bytes": 9, "message": "too large"}]), "a file is not on its status"),
        (source(omittedFiles=1), "a file was one too many"),
        (source(cache={"hit": True, "key": KEY}), "it took its own from another"),
        (source(cache={"hit": False, "key": "other"}), "it has another key"),
        (source(cache=None), "it has none"),
        (source(spec={"code": "print(2)"}), "its status says the key of other code"),
        (source(spec={"executionGuarantee": "AtMostOnce"}), "it shares nothing"),
        (source(spec={"cache": {"mode": "Never"}}), "it never asked to be found"),
        (source(uid=asking().metadata.uid), "it is the execution itself"),
        (source(WEEK + 1), "it is older than the operator allows"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_a_result_is_not_taken(candidate, why):
    assert judged(candidate) == Missed(), why


STORED = [
    {"stdout": WHOLE},
    {"results": [{"type": "image/png", "bytes": 9, "omitted": True, "ref": f"{OWN}/results/0"}]},
    {"files": [{"path": "a", "bytes": 9, "sha256": "cd", "ref": f"{OWN}/files/0"}]},
    {"omittedResults": 1, "allResults": LISTED},
]


@pytest.mark.parametrize("status", STORED, ids=lambda each: next(iter(each)))
def test_what_is_whole_in_the_output_store_is_a_result(status):
    assert isinstance(judged(source(**status)), Hit)
    everywhere = Bounds(WEEK)  # an operator without a store
    assert judge([source(**status)], asking(), KEY, NOW, everywhere) == Missed()


def test_one_that_is_being_deleted_or_of_another_namespace_is_no_source():
    for change in ({"deletion_timestamp": asking().metadata.creation_timestamp}, {"namespace": "team-b"}):
        body = source()
        assert judged(body.model_copy(update={"metadata": body.metadata.model_copy(update=change)})) == Missed()


def test_a_result_may_be_as_old_as_was_asked():
    limit = {"cache": {"mode": "Use", "maxAgeSeconds": 100}}
    assert isinstance(judged(source(100), **limit), Hit)
    assert judged(source(101), **limit) == Missed()
    assert judged(source(100), most=99, **limit) == Missed()


@pytest.mark.parametrize(
    ("now", "age"),
    [(NOW, 100), (NOW - 3600, 90), (NOW + 3600, 3700)],
    ids=["clocks agree", "our clock is behind: when it was created counts", "our clock is ahead: older, never younger"],
)
def test_the_age_is_never_less_than_when_somebody_asked(now, age):
    assert CREATED == NOW - 10
    assert age_of(source(100), asking(), now) == age


def test_a_result_of_the_future_is_new():
    assert age_of(source(-50), asking(), NOW) == 0


@pytest.mark.parametrize("phase", ["Pending", "Queued", "Running"])
def test_one_that_is_under_way_is_waited_for(phase):
    assert judged(source(phase=phase, uid="first")) == Joined("first", "first", NOW)


def test_who_is_suspended_or_unclaimed_is_not_waited_for():
    assert judged(source(phase="Suspended"), source(phase="Queued", owner="")) == Missed()


def test_a_result_comes_before_one_under_way():
    assert isinstance(judged(source(phase="Running", uid="a"), source(uid="b")), Hit)


@pytest.mark.parametrize(
    ("spec", "takes"),
    [
        ({}, False),
        ({"cache": {}}, False),
        ({"cache": {"mode": "Never"}}, False),
        (USE, True),
        ({"cache": {"mode": "Refresh"}}, True),
        (USE | {"executionGuarantee": "AtMostOnce"}, False),
    ],
)
def test_who_takes_part(spec, takes):
    assert takes_part(execution(**spec).build().spec) is takes


@pytest.mark.parametrize(
    ("network", "spec", "refused"),
    [
        ({"egress": "Allow"}, USE, True),
        ({"allow": ["example.com"]}, USE, True),
        ({"egress": "Allow"}, {"cache": {"mode": "Refresh"}}, True),
        ({"egress": "Allow"}, {}, False),
        ({}, USE, False),
    ],
)
def test_a_network_makes_a_result_one_that_the_template_must_allow(network, spec, refused):
    wants = execution(**spec).build().spec
    said = uncacheable(wants, template(network=network))
    assert bool(said) is refused
    assert not said or "cacheable: true" in said
    assert uncacheable(wants, template(network=network, cacheable=True)) == ""


HIT = Hit(source(), 100)


@pytest.mark.parametrize(
    ("found", "step"),
    [
        (Unasked(), Look()),
        (HIT, Recall(HIT)),
        (Joined("first", "u", NOW - 0.4), Wait(NOW + 0.6)),
        (
            Joined("first", "u", NOW - 5),
            Wait(NOW + 25, Note(Reason.QUEUED, "equal to first, which is under way: waiting for its result")),
        ),
        (Missed(), Enqueue()),
        (None, Enqueue()),
    ],
    ids=["not asked", "found", "waited for", "waited for long", "missed", "of no matter"],
)
def test_what_is_found_decides_the_next_step(found, step):
    assert decide(asking(), world().but(found=found).build()) == step
