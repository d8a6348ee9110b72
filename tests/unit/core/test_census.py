"""What the census finds too much: sandboxes nobody needs, executions whose time is over."""

import pytest
from tests.builders import NOW, execution, stamp

from capibara.core import names
from capibara.core.census import Expiry, FoundSandbox, caught_up, expiry, may_have_expired, orphans

MINE = names.identity_metadata("cluster-1", "uid-1", 1)


@pytest.mark.parametrize(
    ("metadata", "age", "unfinished", "orphaned"),
    [
        pytest.param(MINE, 100, {"uid-1"}, False, id="of an execution that is not over"),
        pytest.param(MINE, 100, {"uid-2"}, True, id="of one that is over or gone"),
        pytest.param(MINE, 59, set(), False, id="too young to tell"),
        pytest.param(names.pool_metadata("cluster-1", "cluster", "pool", 1, 1), 100, set(), False, id="a warm one"),
    ],
)
def test_a_sandbox_is_an_orphan_if_nobody_needs_it(metadata, age, unfinished, orphaned):
    found = FoundSandbox("s", NOW - age, metadata)
    assert orphans([found], unfinished, NOW, 60) == (["s"] if orphaned else [])


OVER = execution(ttlSecondsAfterFinished=10).telling(phase="Failed")


@pytest.mark.parametrize(
    ("body", "marks", "verdict"),
    [
        pytest.param(OVER.telling(completionTime=stamp(NOW - 10)), {}, Expiry.DELETE, id="its time is over"),
        pytest.param(OVER.telling(completionTime=stamp(NOW - 9)), {}, Expiry.NOT_YET, id="its time is not over"),
        pytest.param(OVER, {}, Expiry.NOT_YET, id="no word when it ended"),
        pytest.param(
            execution().telling(phase="Failed", completionTime=stamp(1)), {}, Expiry.NOT_YET, id="kept without a time"
        ),
        pytest.param(OVER.telling(phase="Running", completionTime=stamp(1)), {}, Expiry.NOT_YET, id="what is not over"),
        pytest.param(
            OVER.telling(completionTime=stamp(1)),
            {"labels": {"kustomize.toolkit.fluxcd.io/name": "apps"}},
            Expiry.SPARE,
            id="what Flux manages would come back and run again",
        ),
        pytest.param(
            OVER.telling(completionTime=stamp(1)),
            {"annotations": {"argocd.argoproj.io/tracking-id": "app:x"}},
            Expiry.SPARE,
            id="so would what Argo CD manages",
        ),
        pytest.param(
            OVER.telling(completionTime=stamp(1)),
            {"annotations": {"argocd.argoproj.io/tracking-id": "app:x", "argocd.argoproj.io/hook": "PreSync"}},
            Expiry.DELETE,
            id="a hook of Argo CD would not: each sync makes another one",
        ),
    ],
)
def test_a_time_to_live_ends_with_deletion_unless_the_object_would_come_back(body, marks, verdict):
    built = body.build()
    marked = built.model_copy(update={"metadata": built.metadata.model_copy(update=marks)})
    assert expiry(marked, NOW) is verdict


@pytest.mark.parametrize(
    ("spec", "verdict"),
    [
        pytest.param({}, Expiry.DELETE, id="it is for executions that say nothing"),
        pytest.param({"ttlSecondsAfterFinished": 100}, Expiry.NOT_YET, id="and not for others"),
    ],
)
def test_the_operator_may_have_a_time_to_live_for_all(spec, verdict):
    over = execution(**spec).telling(phase="Failed", completionTime=stamp(NOW - 10)).build()
    assert expiry(over, NOW, default=10) is verdict


@pytest.mark.parametrize(
    ("writer", "verdict"),
    [
        pytest.param(
            "argocd-controller", Expiry.SPARE, id="Argo CD, which before 3.0 leaves a label that others use too"
        ),
        pytest.param("argocd-application-controller", Expiry.SPARE, id="Argo CD under its elder name"),
        pytest.param("kustomize-controller", Expiry.SPARE, id="Flux"),
        pytest.param("helm-controller", Expiry.SPARE, id="Flux with a chart"),
        pytest.param("kubectl-client-side-apply", Expiry.DELETE, id="a person"),
        pytest.param("helm", Expiry.DELETE, id="Helm by hand, which does not apply again by itself"),
    ],
)
def test_whoever_wrote_an_object_tells_whether_it_would_come_back(writer, verdict):
    over = OVER.telling(completionTime=stamp(1)).build()
    labelled = over.metadata.model_copy(update={"labels": {"app.kubernetes.io/instance": "apps"}})
    assert expiry(over.model_copy(update={"metadata": labelled}), NOW, {writer}) is verdict


@pytest.mark.parametrize(
    ("status", "written"),
    [
        pytest.param({"observedGeneration": 2, "conditions": []}, None, id="it is about this generation"),
        pytest.param({}, None, id="nobody has looked at it yet"),
        pytest.param(
            {"observedGeneration": 1, "exitCode": 0, "conditions": [{"type": "Finished", "observedGeneration": 1}]},
            {"observedGeneration": 2, "conditions": [{"type": "Finished", "observedGeneration": 2}]},
            id="the status and its conditions follow, and nothing else is written",
        ),
    ],
)
def test_a_status_follows_a_change_after_the_end(status, written):
    assert caught_up(status, 2) == written


@pytest.mark.parametrize(("seconds_ago", "may"), [(59, False), (60, True), (900, True)])
def test_who_was_created_lately_is_not_read_for_a_time_to_live(seconds_ago, may):
    assert may_have_expired(stamp(NOW - seconds_ago), NOW, 60) is may
