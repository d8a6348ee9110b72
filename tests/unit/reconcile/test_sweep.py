"""One sweep between an API server that lists and a fake provider."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.unit.reconcile.conftest import eventually

from capibara.api.template import SandboxTemplate
from capibara.backends.base import BuildRequest
from capibara.backends.fake import FakeBackend
from capibara.core.build import Built
from capibara.core.content import Content, cluster_prefix, template_name
from capibara.core.limits import SizeClass
from capibara.core.membership import LeaseRecord, heir
from capibara.core.template import template_content
from capibara.kube.client import Unreachable
from capibara.kube.lease import document_of, records_of
from capibara.reconcile.membership import Membership
from capibara.reconcile.templates.builds import Builds
from capibara.reconcile.templates.sweep import TemplateSweeper
from capibara.settings import Settings

CLUSTER = "cluster-1"
TEMPLATE = {"metadata": {"name": "t", "namespace": "n"}, "spec": {"packages": {"python": ["numpy"]}}}


class Lists:
    """Where `KubeClient` stands."""

    def __init__(self, *templates: dict[str, Any]) -> None:
        self.templates = templates
        self.error: Exception | None = None

    async def get(self, path: str, *, accept: str | None = None) -> dict[str, Any]:
        if self.error is not None:
            raise self.error
        return {"items": list(self.templates) if "sandboxtemplates" in path else []}


def sweeper(lists: Lists, backend: FakeBackend, members: Membership | None = None) -> TemplateSweeper:
    settings = Settings(template_grace_seconds=3600)
    members = members or Membership(settings.identity)
    builds = Builds(backend, CLUSTER, settings, members)
    return TemplateSweeper(settings, CLUSTER, lists, backend, builds, members)  # type: ignore[arg-type]


async def built(*names: str) -> FakeBackend:
    """A provider that built these two hours ago."""
    backend = FakeBackend(clock=lambda: datetime.fromtimestamp(time.time(), UTC) - timedelta(hours=2))
    for name in names:
        await backend.build_template(BuildRequest(name, "base", 1, 512))
    return backend


async def names_of(backend: FakeBackend) -> set[str]:
    return {name for handle in await backend.list_templates("") for name in handle.names}


async def test_what_nobody_wants_is_deleted_and_nothing_else() -> None:
    wanted = template_name(CLUSTER, template_content(SandboxTemplate.model_validate(TEMPLATE)))
    backend = await built(wanted, cluster_prefix(CLUSTER) + "0" * 16, cluster_prefix("other") + "0" * 16, "theirs")
    gone = await sweeper(Lists(TEMPLATE), backend).sweep()
    assert len(gone) == 1
    assert await names_of(backend) == {wanted, cluster_prefix("other") + "0" * 16, "theirs"}


async def test_an_object_that_cannot_be_read_holds_nothing_up_but_what_it_names() -> None:
    backend = await built(cluster_prefix(CLUSTER) + "0" * 16, cluster_prefix(CLUSTER) + "1" * 16)
    (kept, *_) = await backend.list_templates("")
    spoilt = {"metadata": {}, "spec": 7, "status": {"active": {"templateID": kept.template_id}, "building": "x"}}
    assert len(await sweeper(Lists(spoilt), backend).sweep()) == 1
    assert await names_of(backend) == set(kept.names)


async def test_an_api_server_that_does_not_say_what_is_wanted_deletes_nothing() -> None:
    backend = await built(cluster_prefix(CLUSTER) + "0" * 16)
    lists = Lists()
    lists.error = Unreachable(0, "away")
    with pytest.raises(Unreachable):
        await sweeper(lists, backend).sweep()
    assert len(await names_of(backend)) == 1


@pytest.mark.parametrize(
    ("seconds_ago", "kept"),
    [
        pytest.param(60, True, id="what another operator's executions used lately stays"),
        pytest.param(7000, False, id="what they used long ago goes"),
        pytest.param(None, False, id="what they say nothing of goes"),
    ],
)
async def test_what_other_operators_use_stays(seconds_ago: int | None, kept: bool) -> None:
    backend = await built(cluster_prefix(CLUSTER) + "0" * 16)
    (found,) = await backend.list_templates("")
    us = next(name for name in map(str, range(99)) if heir("template sweep", (name, "peer")) == name)
    members = Membership(us)
    used = {} if seconds_ago is None else {found.template_id: seconds_ago}
    sweeping = sweeper(Lists(), backend, members)
    for records in ([LeaseRecord("peer", "1", 1e9, used=used)], []):  # and once it has gone
        members.observe(records, members.now(), 1e9)
        await sweeping.sweep()
        assert bool(await backend.list_templates("")) is kept


async def test_a_lease_tells_what_only_executions_use() -> None:
    backend, members = await built(), Membership("us")
    builds = Builds(backend, CLUSTER, Settings(build_poll_seconds=0.001), members)
    for packages, more in (("six",), {}), (("numpy",), {"following": lambda: None}):
        content = Content("base", SizeClass(1, 512), python=packages)
        await eventually(lambda: isinstance(builds.ensure(content, **more), Built))  # noqa: B023
    document = document_of(members.record(15))
    document["metadata"]["resourceVersion"] = "1"
    name = template_name(CLUSTER, Content("base", SizeClass(1, 512), python=("six",)))
    assert [list(record.used) for record in records_of(document)] == [[f"tpl-{name}"]]
    await builds.stop()
