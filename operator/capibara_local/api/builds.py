"""The REST calls that build a template (E2B's v3): ask for a build, upload files, start it, follow it."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from typing import Annotated, Any, Final, Literal, TypeVar
from urllib.parse import urlencode

from pydantic import Field
from starlette.responses import Response

from capibara_local.bounded import ListOf
from capibara_local.settings import Settings
from capibara_local.store import timestamp
from capibara_local.templates.buildlog import Entry
from capibara_local.templates.builds import Ordered
from capibara_local.templates.recipe import Recipe, Step, parse_reference
from capibara_local.templates.steps import FILES_HASH
from capibara_local.templates.uploads import UploadTooLarge
from capibara_local.templates.workshop import Workshop

from .answers import JsonAnswer
from .door import Nothing, Sent
from .errors import ApiError
from .queries import LogQuery, UploadQuery
from .routes import Asked, Route
from .templates import TagList

B = TypeVar("B", bound=Sent)
Q = TypeVar("Q", bound=Sent)
Plain = Asked[Nothing, Nothing]
MOST_LOG_ENTRIES: Final = 100
MOST_STEPS: Final = 5000
DEFAULT_CPU_COUNT: Final = 2  # E2B's (facts: infra team/limits.go), as are the rules for sizes
DEFAULT_MEMORY_MB: Final = 1024
MIN_MEMORY_MB: Final = 128


class NewBuild(Sent):
    """The body of a build request. `alias` is its name in older clients."""

    name: str | None = None
    alias: str | None = None
    tags: TagList = Field(default_factory=list)
    cpu_count: Annotated[int | None, Field(alias="cpuCount")] = None
    memory_mb: Annotated[int | None, Field(alias="memoryMB")] = None


class NewStep(Sent):
    type: Literal["COPY", "ENV", "RUN", "WORKDIR", "USER"]
    args: ListOf[str] = Field(default_factory=list)
    files_hash: Annotated[str | None, Field(alias="filesHash")] = None
    force: bool | None = None


class StartBuild(Sent):
    """The body of a build's start."""

    from_image: Annotated[str | None, Field(alias="fromImage")] = None
    from_template: Annotated[str | None, Field(alias="fromTemplate")] = None
    registry: Annotated[dict[str, Any] | None, Field(alias="fromImageRegistry")] = None
    steps: Annotated[ListOf[NewStep], Field(max_length=MOST_STEPS)] = Field(default_factory=list)
    force: bool | None = None
    start_cmd: Annotated[str | None, Field(alias="startCmd")] = None
    ready_cmd: Annotated[str | None, Field(alias="readyCmd")] = None

    def recipe(self) -> Recipe:
        if (self.from_image is None) == (self.from_template is None):
            raise ApiError(400, "exactly one of fromImage and fromTemplate is required")
        steps = (Step(s.type, tuple(s.args), s.files_hash, bool(s.force)) for s in self.steps)
        return Recipe(
            from_image=self.from_image,
            from_template=self.from_template,
            registry=self.registry is not None,
            steps=tuple(steps),
            force=bool(self.force),
            start_cmd=self.start_cmd or None,
            ready_cmd=self.ready_cmd or None,
        )


class BuildCalls:
    """Handlers of builds. An upload is opened by the signature of its URL, which the client gets without asking."""

    def __init__(self, workshop: Workshop, settings: Settings) -> None:
        self._workshop, self._builds, self._settings = workshop, workshop.builds, settings
        self._secret = secrets.token_bytes(32)
        build = r"/templates/(?P<template>[^/]+)/builds/(?P<build>[^/]+)"
        files = re.compile(r"/templates/(?P<template>[^/]+)/files/(?P<hash>[^/]+)")
        self.routes: tuple[Route, ...] = (
            Route("POST", re.compile(r"/v3/templates"), self.order, NewBuild),
            Route("GET", files, self.offer_upload),
            Route("POST", re.compile(f"/v2{build}"), self.start, StartBuild),
            Route("GET", re.compile(f"{build}/status"), self.status, query=LogQuery),
            Route("GET", re.compile(f"{build}/logs"), self.logs, query=LogQuery),
        )
        self.open_routes: tuple[Route, ...] = (Route("PUT", files, self.upload, query=UploadQuery),)

    async def order(self, asked: Asked[NewBuild, Nothing]) -> Response:
        body = asked.body
        try:
            name, tag = parse_reference(body.name or body.alias or "")
        except ValueError as error:
            raise ApiError(400, str(error)) from None
        if name in self._workshop.machine.images:
            raise ApiError(409, f"the name '{name}' belongs to an image of this server: choose another")
        tags = [*([tag] if tag else []), *body.tags]
        order = self._builds.order(name, tags, self._cpu_count(body.cpu_count), self._memory_mb(body.memory_mb))
        document = {
            "templateID": order.template_id,
            "buildID": order.id,
            "public": False,
            "names": [name],
            "aliases": [name],
            "tags": list(order.tags),
        }
        return JsonAnswer(document, 202)

    async def offer_upload(self, asked: Plain) -> Response:
        """Where to put an archive; the client leaves it out if it is present."""
        template, files_hash = asked.named("template"), self._hash(asked)
        self._known_template(template)
        query = urlencode({"signature": self._signature(template, files_hash)})
        url = f"{str(asked.request.base_url).rstrip('/')}/templates/{template}/files/{files_hash}?{query}"
        return JsonAnswer({"present": self._workshop.uploads.has(files_hash), "url": url}, 201)

    async def upload(self, asked: Asked[Nothing, UploadQuery]) -> Response:
        files_hash = self._hash(asked)
        expected = self._signature(asked.named("template"), files_hash)
        if not hmac.compare_digest(asked.query.signature.encode(), expected.encode()):
            raise ApiError(401, "invalid signature: ask for the upload's URL again")
        try:
            await self._workshop.uploads.store(files_hash, asked.request.stream())
        except UploadTooLarge:
            raise ApiError(413, f"the archive is larger than {self._settings.max_upload_mib} MiB") from None
        except OSError as error:
            raise ApiError(507, f"the archive could not be stored: {error.strerror}") from None
        return Response(status_code=200)

    async def start(self, asked: Asked[StartBuild, Nothing]) -> Response:
        order = self._order(asked)
        recipe = asked.body.recipe()
        try:
            self._builds.start(order, recipe)
        except ValueError as error:
            raise ApiError(409, str(error)) from None
        return Response(status_code=202)

    async def status(self, asked: Asked[Nothing, LogQuery]) -> Response:
        if self._finished_before(asked):
            return JsonAnswer(finished_document(asked))
        order = self._order(asked)
        document: dict[str, Any] = {
            "templateID": order.template_id,
            "buildID": order.id,
            "status": order.status,
            "logs": [],
            "logEntries": [entry_document(entry) for entry in selected(order, asked.query)],
        }
        if order.failure is not None:
            tail = [entry_document(entry) for entry in order.log.tail if entry.step == order.failure.step]
            document["reason"] = {"message": order.failure.message, "step": order.failure.step, "logEntries": tail}
        return JsonAnswer(document)

    async def logs(self, asked: Asked[Nothing, LogQuery]) -> Response:
        entries = selected(self._order(asked), asked.query)
        return JsonAnswer({"logs": [entry_document(entry) for entry in entries]})

    def _order(self, asked: Asked[B, Q]) -> Ordered:
        template, build = asked.named("template"), asked.named("build")
        order = self._builds.get(template, build)
        if order is None:
            raise ApiError(
                404,
                f"template '{template}' has no build '{build}' in this server's memory: "
                "if the server was restarted meanwhile, build again",
            )
        return order

    def _finished_before(self, asked: Asked[B, Q]) -> bool:
        """Whether only its template tells of the build: it ended under a server before this one, or long ago."""
        template, build = asked.named("template"), asked.named("build")
        known = self._workshop.store.find(template)
        return self._builds.get(template, build) is None and known is not None and build in known.builds

    def _known_template(self, template_id: str) -> None:
        if not self._builds.knows_template(template_id) and self._workshop.store.find(template_id) is None:
            raise ApiError(404, f"template '{template_id}' not found")

    def _hash(self, asked: Asked[B, Q]) -> str:
        files_hash = asked.named("hash")
        if FILES_HASH.fullmatch(files_hash) is None:
            raise ApiError(400, "the files hash must be a SHA-256 in lower-case hexadecimal digits")
        return files_hash

    def _signature(self, template_id: str, files_hash: str) -> str:
        return hmac.new(self._secret, f"{template_id}:{files_hash}".encode(), hashlib.sha256).hexdigest()

    def _cpu_count(self, wanted: int | None) -> int:
        most = max(1, self._settings.max_cpu_millis // 1000)
        count = min(DEFAULT_CPU_COUNT, most) if wanted is None else wanted
        if not 1 <= count <= most or (count > 1 and count % 2):
            raise ApiError(400, f"cpuCount must be 1 or an even number up to {most}, not {count}")
        return count

    def _memory_mb(self, wanted: int | None) -> int:
        most = self._settings.max_memory_mib
        memory = min(DEFAULT_MEMORY_MB, most) if wanted is None else wanted
        if not MIN_MEMORY_MB <= memory <= most or memory % 2:
            raise ApiError(400, f"memoryMB must be an even number from {MIN_MEMORY_MB} to {most}, not {memory}")
        return memory


def finished_document(asked: Asked[B, Q]) -> dict[str, Any]:
    """The status of a build whose log is gone."""
    template, build = asked.named("template"), asked.named("build")
    return {"templateID": template, "buildID": build, "status": "ready", "logs": [], "logEntries": []}


def selected(order: Ordered, query: LogQuery) -> list[Entry]:
    """The log entries that a poll asks for: at most 100 from its offset."""
    return order.log.entries[query.offset : query.offset + min(query.limit, MOST_LOG_ENTRIES)]


def entry_document(entry: Entry) -> dict[str, Any]:
    document = {"timestamp": timestamp(entry.at), "level": entry.level, "message": entry.message}
    return document | ({"step": entry.step} if entry.step is not None else {})
