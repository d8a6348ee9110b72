"""The REST calls about templates that are built: show, list, name, tag, delete."""

from __future__ import annotations

import re
import uuid
from collections.abc import Awaitable, Callable
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from capibara_local.store import timestamp
from capibara_local.templates.builds import Ordered
from capibara_local.templates.recipe import TAG, Build, Template, parse_reference
from capibara_local.templates.store import TemplateMissing
from capibara_local.templates.workshop import Workshop

from .documents import ENVD_VERSION, parse_json
from .errors import ApiError

Handler = Callable[[Request], Awaitable[Response]]
Route = tuple[str, re.Pattern[str], Handler]
NO_BUILD: Final = str(uuid.UUID(int=0))


class Templates:
    """Handlers of `/templates`. What `Builds` answers is in `api/builds.py`."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop, self._store = workshop, workshop.store
        self.routes: tuple[Route, ...] = (
            ("GET", re.compile(r"/(?:v2/)?templates"), self.list),
            ("GET", re.compile(r"/templates/aliases/(?P<alias>.+)"), self.get_alias),
            ("POST", re.compile(r"/templates/tags"), self.assign_tags),
            ("DELETE", re.compile(r"/templates/tags"), self.remove_tags),
            ("GET", re.compile(r"/templates/(?P<template>.+)/tags"), self.list_tags),
            ("GET", re.compile(r"/templates/(?P<template>[^/]+)"), self.get),
            ("DELETE", re.compile(r"/templates/(?P<template>.+)"), self.remove),
        )

    async def list(self, _: Request) -> Response:
        return JSONResponse([summary(template) for template in self._store if not template.is_snapshot])

    async def get(self, request: Request) -> Response:
        """A template with all its builds, those under way and those that failed too."""
        reference = request.path_params["template"]
        orders = self._workshop.builds.of_template(reference)
        template = self._store.find(reference) or (unfinished(orders[-1]) if orders else None)
        if template is None:
            raise ApiError(404, f"template '{reference}' not found")
        others = [order_document(order) for order in orders if order.id not in template.builds]
        builds = [*(build_document(build) for build in template.builds.values()), *others]
        status = "ready" if template.builds else orders[-1].status
        return JSONResponse({**summary(template), "buildStatus": status, "builds": builds})

    async def get_alias(self, request: Request) -> Response:
        """Whether a name exists, with or without a tag. 404: no build has it that is finished or under way."""
        alias = request.path_params["alias"]
        try:
            name, tag = parse_reference(alias)
            template = self._store.resolve(alias)[0] if tag else self._store.find(name)
        except (TemplateMissing, ValueError) as error:
            raise ApiError(404, str(error)) from None
        if template is None:
            if name in self._workshop.machine.images:
                return JSONResponse({"templateID": name, "public": True})
            for order in reversed(self._workshop.builds.of_template(name)):
                if order.status != "error":
                    return JSONResponse({"templateID": order.template_id, "public": False})
            raise ApiError(404, f"template '{name}' not found")
        return JSONResponse({"templateID": template.id, "public": False})

    async def remove(self, request: Request) -> Response:
        reference = request.path_params["template"]
        template = self._store.find(reference)
        if not await self._workshop.remove(template.id if template is not None else reference):
            raise ApiError(404, f"template '{reference}' not found")
        return Response(status_code=204)

    async def assign_tags(self, request: Request) -> Response:
        document = parse_json(await request.body())
        tags = checked_tags(document.get("tags"))
        with tag_errors():
            build = self._store.assign(text_field(document, "target"), tags)
        return JSONResponse({"tags": tags, "buildID": build.id}, 201)

    async def remove_tags(self, request: Request) -> Response:
        document = parse_json(await request.body())
        with tag_errors():
            self._store.unassign(text_field(document, "name"), checked_tags(document.get("tags")))
        self._workshop.collect_soon()
        return Response(status_code=204)

    async def list_tags(self, request: Request) -> Response:
        template = self._find(request)
        newest_first = sorted(template.tags.items(), key=lambda item: item[1].created_at, reverse=True)
        return JSONResponse(
            [
                {"tag": tag, "buildID": assigned.build_id, "createdAt": timestamp(assigned.created_at)}
                for tag, assigned in newest_first
            ]
        )

    def _find(self, request: Request) -> Template:
        reference = request.path_params["template"]
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


def text_field(document: dict[str, Any], name: str) -> str:
    value = document.get(name)
    if not isinstance(value, str) or not value:
        raise ApiError(400, f"{name} is required")
    return value


def checked_tags(value: object) -> list[str]:
    """ApiError 400: not a list of tags, or an empty one."""
    tags: list[str] = value if isinstance(value, list) else []
    if not tags or not all(isinstance(tag, str) and TAG.fullmatch(tag) for tag in tags):
        raise ApiError(400, "tags must be a list of tags: letters, digits, dots, dashes and underscores")
    return tags


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
