"""E2B's templates: built from names of packages, followed, listed and deleted.

A template of ours has one name, and its newest build is the one that counts.
"""

from __future__ import annotations

import base64
import shlex
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import e2b
from e2b.api import handle_api_exception
from e2b.api.client.api.templates import (
    get_templates_aliases_alias,
    get_templates_template_id,
    get_templates_template_id_builds_build_id_status,
    get_v2_templates,
)
from e2b.api.client.types import UNSET, Response, Unset
from e2b.api.client_async import get_api_client
from e2b.connection_config import ConnectionConfig
from e2b.template.main import TemplateBuilder, TemplateFinal

from capibara.backends.base import BuildPhase, BuildProgress, BuildRequest, TemplateBuild, TemplateHandle
from capibara.backends.buildlog import explain, printable, told
from capibara.backends.e2b_errors import guarded

CALL_SECONDS = 20.0
PAGE = 100
EXPANDED = frozenset('$\\"`')
ENDED = {"ready": BuildPhase.READY, "error": BuildPhase.FAILED}


class Templates:
    """`connection`: the key in force, and the SDK's client for it; `options`: where E2B is."""

    def __init__(self, connection: Callable[[], tuple[str, e2b.E2B]], options: Mapping[str, Any]) -> None:
        self._connection = connection
        self._options = options
        self._made: tuple[str, Any] | None = None

    async def build(self, request: BuildRequest) -> TemplateBuild:
        async with guarded(f"build template {request.name}", CALL_SECONDS):
            info = await self._connection()[1].AsyncTemplate.build_in_background(
                recipe(request), request.name, cpu_count=request.cpu_count, memory_mb=request.memory_mb
            )
        return TemplateBuild(info.template_id, info.build_id)

    async def find_build(self, name: str) -> TemplateBuild | None:
        async with guarded(f"look for template {name}", CALL_SECONDS):
            named = await get_templates_aliases_alias.asyncio_detailed(name, client=self._client())
            if absent(named):
                return None
            template_id = parsed(named).template_id
            response = await get_templates_template_id.asyncio_detailed(template_id, client=self._client())
            if absent(response):
                return None
            builds = sorted(parsed(response).builds, key=lambda build: build.created_at)
        return TemplateBuild(template_id, str(builds[-1].build_id)) if builds else None

    async def progress(self, build: TemplateBuild, offset: int) -> BuildProgress:
        async with guarded(f"follow build {build.build_id}", CALL_SECONDS):
            response = await get_templates_template_id_builds_build_id_status.asyncio_detailed(
                build.template_id, build.build_id, client=self._client(), logs_offset=offset
            )
            if absent(response):
                return BuildProgress(BuildPhase.FAILED, (), offset, "E2B does not know this build any more")
            status = parsed(response)
        lines = tuple(printable(entry.message) for entry in status.log_entries)
        shown = tuple(told(line) for line in lines)
        phase = ENDED.get(status.status.value, BuildPhase.BUILDING)
        error = explanation(status.reason, lines) if phase is BuildPhase.FAILED else ""
        return BuildProgress(phase, shown, offset + len(lines), error)

    async def list(self, prefix: str) -> list[TemplateHandle]:
        found: list[TemplateHandle] = []
        token: str | Unset = UNSET
        while True:
            async with guarded("list templates", CALL_SECONDS):
                page = await get_v2_templates.asyncio_detailed(client=self._client(), next_token=token, limit=PAGE)
                found += (handle_of(template) for template in parsed(page))
            token = page.headers.get("x-next-token", "")
            if not token:
                return [handle for handle in found if any(name.startswith(prefix) for name in handle.names)]

    async def delete(self, template_id: str) -> bool:
        async with guarded(f"delete template {template_id}", CALL_SECONDS):
            return bool(await self._connection()[1].AsyncSandbox.delete_snapshot(template_id))  # the same call for both

    def _client(self) -> Any:
        """The SDK's own client for calls that it has no method for: one for each key, as `E2BBackend` has."""
        key = self._connection()[0]
        if self._made is None or self._made[0] != key:
            self._made = key, get_api_client(ConnectionConfig(api_key=key, **self._options))
        return self._made[1]


def recipe(request: BuildRequest) -> TemplateFinal | TemplateBuilder:
    """The steps of a build. What a user named is quoted: a name that is none must not become a command."""
    template = e2b.AsyncTemplate().from_template(request.base)
    if request.apt:
        template = template.run_cmd(apt_commands(request.apt), user="root")
    if request.python:
        template = template.pip_install(quoted(request.python))
    if request.npm:
        template = template.npm_install(quoted(request.npm))
    if request.env:
        template = template.set_envs({name: literal(value) for name, value in request.env.items()})
    return template


def quoted(names: Iterable[str]) -> list[str]:
    """Arguments of an installer, none of which is taken for an option."""
    return ["--", *map(shlex.quote, names)]


def apt_commands(names: Sequence[str]) -> list[str]:
    """Commands that install Debian packages by their names and no others.

    apt-get takes a name that it does not know for a regular expression (`nm.p` is nmap), or for one with a sign behind
    it (`nmap+` is nmap too). So each name is looked up first, as it is; apt of Debian 11 and later is told as well.
    """
    bare = " ".join(shlex.quote(name.partition("=")[0]) for name in names)
    look_up = 'apt-cache pkgnames --all-names "$name" | grep -Fxe "$name" >/dev/null'
    give_up = '{ echo "E: Unable to locate package $name" >&2; exit 100; }'
    quietly = "DEBIAN_FRONTEND=noninteractive DEBCONF_NOWARNINGS=yes"
    options = "-o APT::Cmd::Pattern-Only=true install -y --no-install-recommends"
    return [
        "apt-get update",
        f"for name in {bare}; do {look_up} || {give_up}; done",
        f"{quietly} apt-get {options} {' '.join(quoted(names))}",
    ]


def literal(value: str) -> str:
    """The value of a variable as E2B needs it, which expands `$` in it and leaves no way to say that one is meant.

    Newlines at the end stand as they are: a shell would drop them there.
    """
    if not EXPANDED.intersection(value):
        return value
    body = value.rstrip("\n")
    return f"$(echo {base64.b64encode(body.encode()).decode()}|base64 -d)" + value[len(body) :]


def absent(response: Response[Any]) -> bool:
    return response.status_code == 404


def parsed(response: Response[Any]) -> Any:
    """The answer. What it should not be is the SDK's error, which `guarded` turns into ours."""
    if response.status_code >= 300 or response.parsed is None:
        raise handle_api_exception(response)
    return response.parsed


def handle_of(template: Any) -> TemplateHandle:
    """Names come as `name` or `namespace/name`; ours have no namespace."""
    names = {name.rpartition("/")[2] for name in (*template.names, *template.aliases)}
    return TemplateHandle(template.template_id, tuple(sorted(names)), template.updated_at)


def explanation(reason: Any, lines: Iterable[str]) -> str:
    """Which step of a build failed, on which package, and why."""
    if isinstance(reason, Unset) or reason is None:
        return explain(list(lines), "")
    entries = [] if isinstance(reason.log_entries, Unset) else reason.log_entries
    return explain(
        [*lines, *(printable(entry.message) for entry in entries)], printable(reason.message.partition("\n")[0])
    )
