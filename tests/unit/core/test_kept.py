"""What goes to the output store, and under which key."""

import pytest

from capibara.core.kept import Kept, Part, attempt_key, belongs, parts_of, stored, too_large
from capibara.core.outcome import FileBack, Finished, Outcome, OutputStream, ResultList, RichResult, withheld

LONG = OutputStream("a\n[... 8 bytes omitted ...]\nb", 10, True, "f" * 64, 10, "f" * 64)
CUT = OutputStream("a\n[... 98 bytes omitted ...]\nb", 100, True, "f" * 64, 50, "e" * 64)


def ended(**fields):
    return Finished(Outcome.COMPLETED, exit_code=0, **fields)


@pytest.mark.parametrize(
    ("finished", "parts"),
    [
        pytest.param(ended(), (), id="nothing was written"),
        pytest.param(ended(stdout=OutputStream("a", 1)), (), id="what is in the status whole stays there"),
        pytest.param(ended(stdout=LONG), (Part("stdout", "stdout", 10, "f" * 64),), id="a stream that was cut"),
        pytest.param(ended(stderr=CUT), (Part("stderr", "stderr", 50, "e" * 64, False),), id="what is left of it"),
        pytest.param(ended(stdout=OutputStream("a", 9, True, "f" * 64)), (), id="of an older runner nothing is known"),
        pytest.param(
            ended(results_omitted=1, results_list=ResultList(9, "f" * 64)),
            (Part("results.ndjson", "results.ndjson", 9, "f" * 64),),
            id="more results than the status has",
        ),
        pytest.param(withheld(ended(results_list=ResultList(9, "f" * 64)), "why"), (), id="nor is their list"),
        pytest.param(withheld(ended(stdout=LONG), "why"), (), id="what may not be shown is not stored either"),
    ],
)
def test_what_has_to_be_stored(finished, parts):
    assert parts_of(finished) == parts


def results(*sizes):
    return tuple(RichResult(0, "png", n, None, kept="result-0", kept_bytes=n, sha256="f" * 64) for n in sizes)


def files(*sizes):
    return tuple(FileBack("a", n, "f" * 64, kept="file-0") for n in sizes)


@pytest.mark.parametrize(
    ("finished", "found"),
    [
        pytest.param(ended(stdout=LONG, stderr=LONG, results=results(10, 10), files=files(15, 15)), set(), id="honest"),
        pytest.param(ended(stdout=LONG, stderr=CUT), {"stderr"}, id="a stream by itself"),
        pytest.param(ended(results=results(15, 2**52, 6, 5)), {"results/1", "results/2"}, id="results together"),
        pytest.param(ended(results_list=ResultList(41, "f" * 64)), {"results.ndjson"}, id="their list"),
        pytest.param(ended(results=results(20), results_list=ResultList(40, "f" * 64)), set(), id="beside them"),
        pytest.param(ended(files=files(2**52, 30, 1)), {"files/0", "files/2"}, id="files together"),
    ],
)
def test_what_no_runner_has_kept(finished, found):
    assert too_large(finished, stream=10, results=20, files=30, listed=40) == found


def test_an_end_tells_what_is_stored_and_what_is_lost():
    done = stored(ended(stdout=LONG, stderr=CUT), Kept({"stdout": "c/n/u/1/stdout"}, {"stderr": "the store is full"}))
    assert (done.stdout.ref, done.stderr.ref, done.is_stored) == ("c/n/u/1/stdout", None, True)
    assert done.unstored.endswith("stderr (50 bytes): the store is full")


@pytest.mark.parametrize(
    ("cluster", "key"),
    [
        ("7d1e", "7d1e/team-a/u-1/2"),
        ("a/b", "a%2Fb/team-a/u-1/2"),
        ("ñ %", "%C3%B1%20%25/team-a/u-1/2"),
    ],
)
def test_a_key_says_whose_it_is(cluster, key):
    assert attempt_key(cluster, "team-a", "u-1", 2) == key


@pytest.mark.parametrize("cluster", ["", ".", ".."])
def test_no_name_leads_elsewhere(cluster):
    with pytest.raises(ValueError, match="cannot be part of a key"):
        attempt_key(cluster, "team-a", "u-1", 1)


@pytest.mark.parametrize(
    ("ref", "is_its"),
    [
        ("c/team-a/u-1/1/stdout", True),
        ("c/team-a/u-1/12/results/3", True),
        ("c/team-b/u-1/1/stdout", False),
        ("c/team-a/u-10/1/stdout", False),
        ("d/team-a/u-1/1/stdout", False),
        ("c/team-a/u-1/1/../../../team-b/u-2/1/stdout", False),
        ("/c/team-a/u-1/1/stdout", False),
        ("c/team-a/u-1//stdout", False),
        ("c/team-a/u-1", False),
        ("", False),
    ],
)
def test_a_key_in_a_status_is_believed_only_if_it_is_the_executions_own(ref, is_its):
    assert belongs(ref, "c", "team-a", "u-1") is is_its
    assert belongs(ref, None, "team-a", "u-1") is (is_its or ref.startswith("d/"))
