"""One sweep between an API server that lists and a fake provider."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from capibara.api.template import SandboxTemplate
from capibara.backends.base import BuildRequest
from capibara.backends.fake import FakeBackend
from capibara.core.content import cluster_prefix, template_name
from capibara.core.template import template_content
from capibara.kube.client import Unreachable
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


def sweeper(lists: Lists, backend: FakeBackend) -> TemplateSweeper:
    settings = Settings(template_grace_seconds=3600)
    alone = Membership(settings.identity)
    builds = Builds(backend, CLUSTER, settings, alone)
    return TemplateSweeper(settings, CLUSTER, lists, backend, builds, alone)  # type: ignore[arg-type]


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
