"""The watching half of envd's `filesystem.Filesystem`: a stream of events, or watchers that are asked for theirs."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Final

from pydantic import Field
from starlette.types import ASGIApp

from capibara_local.agent import Done, Event, Events, WatcherMade, WatchNews
from capibara_local.rpc import Document
from capibara_local.runtime.base import Sandbox

from . import connect
from .answers import JsonAnswer
from .connect import Caller, Procedure
from .door import PlainText, Sent
from .filesystem import Place, ask, entry_info
from .guest import called

TYPES: Final = {kind: f"EVENT_TYPE_{kind.upper()}" for kind in ("create", "write", "remove", "rename", "chmod")}


class Watch(Place):
    """What to watch. Network mounts are not told apart: a sandbox has none."""

    recursive: bool | None = None
    include_entry: bool | None = Field(None, alias="includeEntry")

    def watched(self) -> Document:
        return {"path": self.path, "recursive": bool(self.recursive), "include_entry": bool(self.include_entry)}


class Watcher(Sent):
    watcher_id: PlainText = Field(alias="watcherId")


async def watch_dir(sandbox: Sandbox, caller: Caller, message: Watch) -> ASGIApp:
    """`start`, then an event per change, until the caller goes or its deadline comes."""
    return connect.StreamResponse(
        watch_events(sandbox, {"op": "fs.watch", **message.watched(), "user": caller.user}),
        deadline=caller.deadline,
        keepalive=caller.keepalive,
        keepalive_message={"keepalive": {}},
    )


async def create_watcher(sandbox: Sandbox, caller: Caller, message: Watch) -> ASGIApp:
    answer = await ask(sandbox, caller, "fs.watcher_create", message.watched(), WatcherMade)
    return JsonAnswer({"watcherId": answer.watcher})


async def get_watcher_events(sandbox: Sandbox, caller: Caller, message: Watcher) -> ASGIApp:
    """What happened since the last question."""
    answer = await ask(sandbox, caller, "fs.watcher_events", {"watcher": message.watcher_id}, Events)
    return JsonAnswer({"events": [filesystem_event(event) for event in answer.events]})


async def remove_watcher(sandbox: Sandbox, caller: Caller, message: Watcher) -> ASGIApp:
    await ask(sandbox, caller, "fs.watcher_remove", {"watcher": message.watcher_id}, Done)
    return JsonAnswer({})


PROCEDURES: Final = {
    "WatchDir": Procedure(Watch, watch_dir, "server stream"),
    "CreateWatcher": Procedure(Watch, create_watcher),
    "GetWatcherEvents": Procedure(Watcher, get_watcher_events),
    "RemoveWatcher": Procedure(Watcher, remove_watcher),
}


async def watch_events(sandbox: Sandbox, operation: Document) -> AsyncGenerator[Document, None]:
    async with called(sandbox, operation) as call:
        while True:
            news = await call.answer(WatchNews)
            yield {"start": {}} if news.event is None else {"filesystem": filesystem_event(news.event)}


def filesystem_event(event: Event) -> Document:
    entry = {} if event.entry is None else {"entry": entry_info(event.entry)}
    return {"name": event.name, "type": TYPES[event.type], **entry}
