"""One build per content: who waits, who comes first, what failures cost, and what a successor makes of it."""

import asyncio

import pytest
from tests.unit.reconcile.conftest import an_execution, eventually, settle, until_ended

from capibara.api.template import ActiveBuild, RunningBuild, SandboxTemplateStatus
from capibara.backends.base import BuildPhase, BuildProgress
from capibara.backends.errors import AuthFailed, InvalidRequest, ProviderUnavailable
from capibara.backends.fake import FakeBackend
from capibara.core.build import Building, Built, Failed
from capibara.core.content import Content, template_name
from capibara.core.limits import SizeClass
from capibara.core.membership import LeaseRecord
from capibara.reconcile.membership import Membership
from capibara.reconcile.templates.buildjob import request_for
from capibara.reconcile.templates.builds import Builds
from capibara.settings import Settings

CLUSTER = "cluster-1"
SWIFT = {"build_poll_seconds": 0.001, "provider_retry_seconds": 0.001, "provider_retry_max_seconds": 0.002}


def content(*packages, base="base"):
    return Content(base, SizeClass(1, 512), python=packages)


def builds_at(backend, **settings):
    known = Settings(**{**SWIFT, **settings})
    return Builds(backend, CLUSTER, known, Membership(known.identity))


class Workshop(FakeBackend):
    """Builds that end when told to; `troubles` are raised by the next calls, after they took effect if `lost`."""

    def __init__(self):
        super().__init__()
        self.ends = {}
        self.building = self.progress
        self.troubles = []
        self.lost = False

    def progress(self, build, offset):
        return self.ends.get(build.template_id, self.ends.get("*", BuildProgress(BuildPhase.BUILDING)))

    def finish(self, wanted, phase=BuildPhase.READY, **more):
        self.ends[f"tpl-{template_name(CLUSTER, wanted)}"] = BuildProgress(phase, **more)

    async def build_template(self, request):
        if self.troubles and not self.lost:
            raise self.troubles.pop()
        build = await super().build_template(request)
        if self.troubles:
            raise self.troubles.pop()
        return build


async def until(builds, wanted, kind):
    await eventually(lambda: isinstance(builds.ensure(wanted), kind))
    return builds.ensure(wanted)


async def test_many_who_ask_for_one_content_get_one_build():
    backend = Workshop()
    builds = builds_at(backend)
    woken = []
    for number in range(50):
        builds.ensure(content("Six", "pandas"), waiting=lambda number=number: woken.append(number))
        builds.ensure(content("pandas", "six"))
    backend.finish(content("six", "pandas"))
    await eventually(lambda: len(woken) == 50)
    assert isinstance(builds.ensure(content("six", "pandas")), Built)
    assert len(backend.ledger.built) == 1


async def test_a_base_that_will_do_is_used_as_it_is():
    builds = builds_at(FakeBackend(), base_sizes={"base": (1, 512)})
    assert builds.ensure(content()) == Built("base")
    assert isinstance(builds.ensure(content(base="other")), Building)
    await builds.stop()


async def test_so_many_are_built_at_once_and_first_what_executions_wait_for():
    backend = Workshop()
    builds = builds_at(backend, max_builds=1)
    first, patient, urgent = content("a"), content("b"), content("c")
    for wanted in (first, patient):
        builds.ensure(wanted)
    builds.ensure(urgent, urgent=True)
    await eventually(lambda: backend.ledger.built)
    await settle()
    assert [request.python for request in backend.ledger.built] == [("a",)]
    backend.ends["*"] = BuildProgress(BuildPhase.READY)
    await until(builds, patient, Built)
    assert [request.python for request in backend.ledger.built] == [("a",), ("c",), ("b",)]


def living(membership, *others):
    """These others live, and serve what we serve."""
    membership.observe([LeaseRecord(other, "1", 1e9) for other in others], membership.now(), 1e9)


@pytest.mark.parametrize(
    ("most", "others", "begun"),
    [
        pytest.param(4, (), 4, id="all are for who is alone"),
        pytest.param(4, ("zoe",), 2, id="half of them"),
        pytest.param(5, ("zoe",), 3, id="what is left over is the first one's"),
        pytest.param(5, ("abe",), 2, id="and not the second one's"),
        pytest.param(1, ("abe", "zoe"), 1, id="one is everybody's: some contents nobody else knows of"),
    ],
)
async def test_operators_share_the_builds(most, others, begun):
    backend, membership = Workshop(), Membership("me")
    builds = Builds(backend, CLUSTER, Settings(identity="me", max_builds=most, **SWIFT), membership)
    living(membership, *others)
    for name in "abcdef":
        builds.ensure(content(name), urgent=True)
    await eventually(lambda: len(backend.ledger.built) >= begun)
    await settle()
    assert len(backend.ledger.built) == begun
    living(membership)
    await eventually(lambda: len(backend.ledger.built) == most)
    await builds.stop()


async def test_who_watches_another_operators_build_takes_no_place():
    """Else two operators could each hold the place that the other one waits for."""
    backend, membership = Workshop(), Membership("me")
    builds = Builds(backend, CLUSTER, Settings(identity="me", max_builds=1, **SWIFT), membership)
    living(membership, "zoe")
    theirs = next(each for each in map(content, "abcdefghij") if not membership.is_chief(f"build {each.hash}"))
    builds.ensure(theirs, following=lambda: None)
    builds.ensure(content("own"), urgent=True)
    await eventually(lambda: backend.ledger.built)
    assert [request.python for request in backend.ledger.built] == [("own",)]
    await builds.stop()


async def test_many_builds_of_one_namespace_delay_another_by_one():
    backend = Workshop()
    builds = builds_at(backend, max_builds=1)
    backend.ends["*"] = BuildProgress(BuildPhase.READY)
    for name in "abcd":
        builds.ensure(content(name), urgent=True, namespace="many")
    builds.ensure(content("x"), namespace="single")
    builds.ensure(content("d"), namespace="single")
    builds.ensure(content("y"), namespace="single")
    builds.ensure(content("y"), urgent=True, namespace="single")
    for name in "abcdxy":
        await until(builds, content(name), Built)
    assert [*"abycxd"] == [request.python[0] for request in backend.ledger.built]


@pytest.mark.parametrize("lost", [False, True], ids=["it did not begin", "it began, and the answer was lost"])
async def test_a_build_that_was_not_answered_is_looked_for_before_it_is_begun_again(lost):
    backend = Workshop()
    backend.lost = lost
    backend.troubles = [ProviderUnavailable("no answer")]
    builds = builds_at(backend)
    backend.finish(content("six"))
    await until(builds, content("six"), Built)
    assert len(backend.ledger.built) == 1


async def test_a_provider_that_is_away_or_refuses_the_key_fails_no_build():
    backend = Workshop()
    backend.troubles = [ProviderUnavailable("no answer", ambiguous=False), AuthFailed("bad key")]
    builds = builds_at(backend)
    seen = []
    wanted = content("six")
    builds.ensure(wanted, following=lambda: seen.append(builds.ensure(wanted)))
    backend.finish(wanted)
    await until(builds, wanted, Built)
    assert [state.trouble.reason for state in seen if isinstance(state, Building) and state.trouble] == [
        "AuthFailed",
        "ProviderUnavailable",
    ]


async def test_a_failed_build_is_not_tried_again_before_its_time_and_then_with_growing_waits():
    backend = Workshop()
    builds = builds_at(backend, build_retry_seconds=0.05, build_retry_max_seconds=1000)
    backend.finish(content("nope"), BuildPhase.FAILED, error="no such package nope", log=("oh\x1b no",))
    failed = await until(builds, content("nope"), Failed)
    assert failed.message == "the build failed: no such package nope"
    assert failed.log == "oh no\n"
    assert builds.ensure(content("nope")) is failed
    assert len(backend.ledger.built) == 1
    await eventually(lambda: builds.ensure(content("nope")) is not failed)
    again = await until(builds, content("nope"), Failed)
    assert len(backend.ledger.built) == 2
    assert again.retry_at - failed.retry_at > 0.1


async def test_what_the_provider_will_not_build_has_failed():
    backend = Workshop()
    backend.troubles = [InvalidRequest("no base of that name")]
    failed = await until(builds_at(backend), content("six"), Failed)
    assert "no base of that name" in failed.message


async def test_a_failed_build_of_another_day_is_not_the_last_word():
    backend = Workshop()
    backend.finish(content("six"), BuildPhase.FAILED, error="the index was away")
    await until(builds_at(backend), content("six"), Failed)
    backend.building = lambda build, offset: BuildProgress(
        BuildPhase.READY if build.build_id == "build-2" else BuildPhase.FAILED
    )
    assert await until(builds_at(backend), content("six"), Built) == Built(
        f"tpl-{template_name(CLUSTER, content('six'))}", "build-2"
    )


async def test_a_successor_follows_the_build_and_begins_none():
    backend = Workshop()
    first = builds_at(backend)
    first.ensure(content("six"))
    await eventually(lambda: backend.ledger.built)
    await first.stop()
    second = builds_at(backend)
    second.ensure(content("six"))
    backend.finish(content("six"))
    await until(second, content("six"), Built)
    assert len(backend.ledger.built) == 1


async def test_what_a_status_says_is_believed_without_a_question():
    active = ActiveBuild(template_id="tpl-7", build_id="b7", hash=content("six").hash)
    builds = builds_at(FakeBackend())
    builds.recall(content("six"), SandboxTemplateStatus(active=active))
    assert builds.ensure(content("six")) == Built("tpl-7", "b7")


async def test_a_build_that_a_status_names_is_followed_by_its_id():
    backend = Workshop()
    build = await backend.build_template(request_for(CLUSTER, content("six")))
    running = RunningBuild(template_id=build.template_id, build_id=build.build_id, hash=content("six").hash)
    backend.find_build = None  # not called
    builds = builds_at(backend)
    builds.recall(content("six"), SandboxTemplateStatus(building=running))
    backend.finish(content("six"))
    assert await until(builds, content("six"), Built) == Built(build.template_id, build.build_id)


async def test_what_the_provider_has_lost_is_built_again():
    backend = Workshop()
    backend.ends["*"] = BuildProgress(BuildPhase.READY)
    builds = builds_at(backend)
    built = await until(builds, content("six"), Built)
    await backend.delete_template(built.template_id)
    told = asyncio.Event()
    builds.ensure(content("six"), following=told.set)
    builds.forget_missing([])
    assert told.is_set()
    assert (await until(builds, content("six"), Built)).build_id == "build-2"


async def test_a_successor_knows_that_an_execution_has_waited_for_its_build(api, start_operator):
    """The build has ended by the time that the successor hears of the execution."""
    backend = Workshop()
    swift = {"queued_after_seconds": 0.01, "build_poll_seconds": 0.001}
    first = start_operator(backend, **swift)
    api.create(an_execution())
    await eventually(lambda: api.told() == ["TemplateNotReady"])
    await first.controller.stop(10)
    await first.builds.stop()
    backend.ends["*"] = BuildProgress(BuildPhase.READY)
    waiting = api.objects.pop("hello")
    second = start_operator(backend, "operator-2", **swift)
    (job,) = first.builds._jobs.values()
    await until(second.builds, job.content, Built)
    api.create(waiting)
    await until_ended(second)
    assert api.status()["template"]["cached"] is False


async def test_an_execution_waits_for_its_build_says_so_and_then_runs(api, start_operator):
    backend = Workshop()
    operator = start_operator(backend, queued_after_seconds=0.01, build_poll_seconds=0.001)
    api.create(an_execution())
    await eventually(lambda: api.told() == ["TemplateNotReady"])
    assert "building code-interpreter-v1 (1 CPU, 512 MiB) for template default since" in str(api.status())
    backend.ends["*"] = BuildProgress(BuildPhase.READY)
    await until_ended(operator)
    assert api.told() == ["TemplateNotReady", "Running", "Completed"]
    assert api.status()["template"]["cached"] is False
    api.create(an_execution("again", "0f0e0d0c-0000-4000-8000-000000000002"))
    await until_ended(operator)
    assert api.told("again") == ["Running", "Completed"]
    assert api.status("again")["template"]["cached"] is True
    assert len(backend.ledger.built) == 1


async def test_an_execution_whose_build_fails_ends_with_the_reason(api, start_operator):
    backend = Workshop()
    backend.ends["*"] = BuildProgress(BuildPhase.FAILED, error="E: no such package")
    operator = start_operator(backend, build_poll_seconds=0.001)
    api.create(an_execution())
    await until_ended(operator)
    assert api.told() == ["BuildFailed"]
    assert "no such package" in str(api.status())
    assert backend.ledger.created == []
