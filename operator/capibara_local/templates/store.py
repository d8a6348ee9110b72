"""Templates on disk, one JSON file each, found by id or name. Several servers may share the folder.

Only what was built is here: a template appears with its first finished build, so a crash leaves nothing half-made.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

import structlog
from pydantic import TypeAdapter, ValidationError

from capibara_local.keys import TEAM

from .layers import write_whole
from .recipe import DEFAULT_TAG, Build, Tag, Template, parse_reference

log = structlog.get_logger("capibara_local.templates")
TEMPLATE: Final = TypeAdapter(Template)
SETTLED_SECONDS: Final = 0.1  # a folder's time stamp does not tell two changes within the same tick apart


class TemplateMissing(Exception):
    """No such template, or no such tag of it. The message says which there are."""


class NameTaken(Exception):
    """Another template has the name by now."""


class TemplateStore:
    """All templates below one folder. Calls block for the time of a small file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "templates"
        self._lock = folder / "lock"
        self._known: dict[str, Template] = {}
        self._read_at: int | None = None
        self._unreadable: frozenset[str] = frozenset()

    def open(self) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def __iter__(self) -> Iterator[Template]:
        """The templates of the team that asks (`keys.TEAM`)."""
        return iter(sorted(self._own(), key=lambda template: template.created_at))

    def _own(self) -> list[Template]:
        self._refresh()
        return [template for template in self._known.values() if template.team == TEAM.get()]

    def find(self, id_or_name: str) -> Template | None:
        """The template of that id or name, without a tag. Names are the team's: two may have the same."""
        wanted, own = id_or_name.lower(), self._own()
        by_id = next((template for template in own if template.id == id_or_name), None)
        return by_id or next((template for template in own if template.name == wanted), None)

    def resolve(self, reference: str) -> tuple[Template, Build]:
        """What `name`, `name:tag`, an id or `id:tag` means. TemplateMissing; ValueError: it is no reference."""
        name, tag = parse_reference(reference)
        template = self.find(name)
        if template is None:
            raise TemplateMissing(f"template '{name}' not found")
        build = template.build(tag or DEFAULT_TAG)
        if build is None:
            known = ", ".join(sorted(template.tags)) or "none"
            raise TemplateMissing(f"template '{name}' has no tag '{tag or DEFAULT_TAG}'; its tags: {known}")
        return template, build

    def add(self, template_id: str, name: str, tags: Iterable[str], build: Build) -> Template:
        """A finished build, which gets the tags. NameTaken."""
        with self._changing():
            other = self.find(name)
            if other is not None and other.id != template_id:
                raise NameTaken(f"the name '{name}' belongs to template {other.id} by now: build again")
            template = other or Template(template_id, name, build.created_at, build.finished_at, team=TEAM.get())
            builds = {**template.builds, build.id: build}
            return self._save(replace(template, builds=builds), tags, build.id)

    def assign(self, reference: str, tags: Sequence[str]) -> Build:
        """Let tags mean the build that `reference` means. TemplateMissing, ValueError."""
        with self._changing():
            template, build = self.resolve(reference)
            self._save(template, tags, build.id)
            return build

    def unassign(self, name: str, tags: Sequence[str]) -> None:
        """Take tags away; builds without one are forgotten. TemplateMissing, ValueError."""
        with self._changing():
            template = self.find(parse_reference(name)[0])
            missing = [tag for tag in tags if template is None or tag not in template.tags]
            if template is None or missing:
                raise TemplateMissing(f"template '{name}' has no tag {', '.join(missing)}")
            left = {tag: assigned for tag, assigned in template.tags.items() if tag not in tags}
            self._save(replace(template, tags=left), (), "")

    def remove(self, template_id: str) -> bool:
        """Forget a template. False: there is none. What no template is called never becomes part of a path."""
        with self._changing():
            template = self.find(template_id)
            if template is None:
                return False
            (self._folder / f"{template.id}.json").unlink(missing_ok=True)
            self._read_at = None
            return True

    def layers(self) -> set[str]:
        """Every layer that some template needs, whoever's it is. OSError: it cannot be told."""
        self._refresh()
        if self._unreadable:
            raise OSError(f"what {min(self._unreadable)} needs cannot be read, so every layer stays")
        builds = (build for template in self._known.values() for build in template.builds.values())
        return {layer for build in builds for layer in build.state.layers}

    def _save(self, template: Template, tags: Iterable[str], build_id: str) -> Template:
        now = time.time()
        assigned = {**template.tags, **{tag: Tag(build_id, now) for tag in tags}}
        meant = {tag.build_id for tag in assigned.values()}
        builds = {build.id: build for build in template.builds.values() if build.id in meant}
        saved = replace(template, tags=assigned, builds=builds, updated_at=now)
        write_whole(self._folder / f"{saved.id}.json", TEMPLATE.dump_json(saved))
        self._known[saved.id] = saved
        self._read_at = None
        return saved

    def _refresh(self) -> None:
        """Read what changed since, by anyone. The folder's time changes with every rename into it."""
        changed_at = self._folder.stat().st_mtime_ns
        if changed_at == self._read_at:
            return
        found = {path: template_in(path) for path in self._folder.glob("[!.]*.json")}
        self._known = {template.id: template for template in found.values() if template is not None}
        unreadable = frozenset(path.name for path, template in found.items() if template is None)
        if unreadable - self._unreadable:
            log.warning("templates of another version, or broken, are left as they are", files=sorted(unreadable)[:20])
        self._unreadable = unreadable
        self._read_at = changed_at if time.time_ns() - changed_at > SETTLED_SECONDS * 1e9 else None

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """One change at a time, whichever server makes it."""
        descriptor = os.open(self._lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            self._read_at = None
            yield
        finally:
            os.close(descriptor)


def template_in(path: Path) -> Template | None:
    """The template in a file. None: another version of this server wrote it, or it is broken, or gone by now."""
    try:
        return TEMPLATE.validate_json(path.read_bytes())
    except (ValidationError, FileNotFoundError):
        return None
