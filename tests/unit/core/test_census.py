"""What the census finds too much: sandboxes nobody needs, executions whose time is over."""

import pytest
from tests.builders import NOW, execution, stamp

from capibara.core import names
from capibara.core.census import Expiry, FoundSandbox, expiry, orphans

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
    ],
)
def test_a_time_to_live_ends_with_deletion_unless_the_object_would_come_back(body, marks, verdict):
    built = body.build()
    marked = built.model_copy(update={"metadata": built.metadata.model_copy(update=marks)})
    assert expiry(marked, NOW) is verdict
