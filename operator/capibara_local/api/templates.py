"""The REST calls about templates that are built: show, list, name, tag, delete."""

from __future__ import annotations

import re
import uuid
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field
from starlette.responses import Response

from capibara_local.bounded import ListOf
from capibara_local.store import timestamp
from capibara_local.templates.builds import Ordered
from capibara_local.templates.recipe import TAG, Build, Template, parse_reference
from capibara_local.templates.store import TemplateMissing
from capibara_local.templates.workshop import Workshop

from .answers import JsonAnswer
from .documents import ENVD_VERSION
from .door import Nothing, Sent
from .errors import ApiError
from .routes import Asked, Route

NO_BUILD: Final = str(uuid.UUID(int=0))
MOST_TAGS: Final = 100
Plain = Asked[Nothing, Nothing]


def checked_tag(tag: str) -> str:
    if TAG.fullmatch(tag) is None:
        raise ValueError("a tag is letters, digits, dots, dashes and underscores")
    return tag


TagList = Annotated[ListOf[Annotated[str, AfterValidator(checked_tag)]], Field(max_length=MOST_TAGS)]
Tags = Annotated[TagList, Field(min_length=1)]


class Tagging(Sent):
    """The body of a call that gives a build tags. `target`: a template with a tag."""

    target: Annotated[str, Field(min_length=1)]
    tags: Tags


class Untagging(Sent):
    """The body of a call that takes tags away."""

    name: Annotated[str, Field(min_length=1)]
    tags: Tags


class Templates:
    """Handlers of `/templates`. What `Builds` answers is in `api/builds.py`."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop, self._store = workshop, workshop.store
        self.routes: tuple[Route, ...] = (
            Route("GET", re.compile(r"/(?:v2/)?templates"), self.list),
            Route("GET", re.compile(r"/templates/aliases/(?P<alias>.+)"), self.get_alias),
            Route("POST", re.compile(r"/templates/tags"), self.assign_tags, Tagging),
            Route("DELETE", re.compile(r"/templates/tags"), self.remove_tags, Untagging),
            Route("GET", re.compile(r"/templates/(?P<template>.+)/tags"), self.list_tags),
            Route("GET", re.compile(r"/templates/(?P<template>[^/]+)"), self.get),
            Route("DELETE", re.compile(r"/templates/(?P<template>.+)"), self.remove),
        )

    async def list(self, _: Plain) -> Response:
        return JsonAnswer([summary(template) for template in self._store if not template.is_snapshot])

    async def get(self, asked: Plain) -> Response:
        """A template with all its builds, those under way and those that failed too."""
        reference = asked.named("template")
        orders = self._workshop.builds.of_template(reference)
        template = self._store.find(reference) or (unfinished(orders[-1]) if orders else None)
        if template is None:
            raise ApiError(404, f"template '{reference}' not found")
        others = [order_document(order) for order in orders if order.id not in template.builds]
        builds = [*(build_document(build) for build in template.builds.values()), *others]
        status = "ready" if template.builds else orders[-1].status
        return JsonAnswer({**summary(template), "buildStatus": status, "builds": builds})

    async def get_alias(self, asked: Plain) -> Response:
        """Whether a name exists, with or without a tag. 404: no build has it that is finished or under way."""
        alias = asked.named("alias")
        try:
            name, tag = parse_reference(alias)
            template = self._store.resolve(alias)[0] if tag else self._store.find(name)
        except (TemplateMissing, ValueError) as error:
            raise ApiError(404, str(error)) from None
        if template is None:
            if name in self._workshop.machine.images:
                return JsonAnswer({"templateID": name, "public": True})
            for order in reversed(self._workshop.builds.of_template(name)):
                if order.status != "error":
                    return JsonAnswer({"templateID": order.template_id, "public": False})
            raise ApiError(404, f"template '{name}' not found")
        return JsonAnswer({"templateID": template.id, "public": False})

    async def remove(self, asked: Plain) -> Response:
        reference = asked.named("template")
        template = self._store.find(reference)
        if not await self._workshop.remove(template.id if template is not None else reference):
            raise ApiError(404, f"template '{reference}' not found")
        return Response(status_code=204)

    async def assign_tags(self, asked: Asked[Tagging, Nothing]) -> Response:
        tags = asked.body.tags
        with tag_errors():
            build = self._store.assign(asked.body.target, tags)
        return JsonAnswer({"tags": tags, "buildID": build.id}, 201)

    async def remove_tags(self, asked: Asked[Untagging, Nothing]) -> Response:
        with tag_errors():
            self._store.unassign(asked.body.name, asked.body.tags)
        self._workshop.collect_soon()
        return Response(status_code=204)

    async def list_tags(self, asked: Plain) -> Response:
        template = self._find(asked)
        newest_first = sorted(template.tags.items(), key=lambda item: item[1].created_at, reverse=True)
        return JsonAnswer(
            [
                {"tag": tag, "buildID": assigned.build_id, "createdAt": timestamp(assigned.created_at)}
                for tag, assigned in newest_first
            ]
        )

    def _find(self, asked: Plain) -> Template:
        reference = asked.named("template")
        template = self._store.find(reference)
        if template is None:
            raise ApiError(404, f"template '{reference}' not found")
        return template


class tag_errors:  # noqa: N801 (a context manager)
    """The HTTP error for what the store cannot find or read."""

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, TemplateMissing):
            raise ApiError(404, str(error)) from None
        if isinstance(error, ValueError):
            raise ApiError(400, str(error)) from None


def summary(template: Template) -> dict[str, Any]:
    """A template as E2B lists it; figures are of the newest build."""
    newest = max(template.builds.values(), key=lambda build: build.finished_at, default=None)
    return {
        "templateID": template.id,
        "buildID": newest.id if newest else NO_BUILD,
        "cpuCount": newest.cpu_count if newest else 0,
        "memoryMB": newest.memory_mb if newest else 0,
        "diskSizeMB": 0,
        "public": False,
        "aliases": [template.name],
        "names": [template.name],
        "createdAt": timestamp(template.created_at),
        "updatedAt": timestamp(template.updated_at),
        "createdBy": None,
        "lastSpawnedAt": None,
        "spawnCount": 0,
        "buildCount": len(template.builds),
        "envdVersion": ENVD_VERSION,
        "buildStatus": "ready",
    }


def unfinished(order: Ordered) -> Template:
    """The document of a template that a build has not finished yet."""
    return Template(id=order.template_id, name=order.name, created_at=order.created_at, updated_at=order.created_at)


def order_document(order: Ordered) -> dict[str, Any]:
    """A build that has not become one of the template's."""
    return {
        "buildID": order.id,
        "status": order.status,
        "cpuCount": order.cpu_count,
        "memoryMB": order.memory_mb,
        "createdAt": timestamp(order.created_at),
        "updatedAt": timestamp(order.created_at),
    }


def build_document(build: Build) -> dict[str, Any]:
    return {
        "buildID": build.id,
        "status": "ready",
        "cpuCount": build.cpu_count,
        "memoryMB": build.memory_mb,
        "createdAt": timestamp(build.created_at),
        "updatedAt": timestamp(build.finished_at),
        "finishedAt": timestamp(build.finished_at),
        "envdVersion": ENVD_VERSION,
    }
