"""The watch: kopf's loop, begun again whenever it ends by itself.

kopf gives up on what passes: a 410 on a watch request, an error in its stream, a login that fails. What we do is ours
and goes on meanwhile: runs are followed, results are written.
"""

from __future__ import annotations

import asyncio
import signal
import threading
import time
from collections.abc import Awaitable, Callable, Collection
from pathlib import Path
from typing import Any

import kopf
import structlog

from capibara.core import backoff
from capibara.telemetry.health import Health

log = structlog.get_logger(__name__)

PEER: Any = "capibara"
"""Our name among kopf's peers, of which there are none. Left to itself kopf asks for the user's, and fails for a user
without one, as in a container."""

KOPF = str(Path(kopf.__file__).parent)
FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0
MOST_CANCELLATIONS = 10
CALM_SECONDS = 120.0
"""A watch that held so long has not failed because of what failed before."""


async def keep_watching(
    registry: kopf.OperatorRegistry,
    namespaces: Collection[str],
    stop: asyncio.Event,
    log_out: Callable[[], Awaitable[None]],
    health: Health,
) -> None:
    """Watch until `stop` is set, or a signal sets it. `namespaces`: those served; empty for the whole cluster."""
    failures = 0
    while not stop.is_set():
        began = time.monotonic()
        try:
            why = await watch_once(registry, namespaces, stop)
        finally:
            await log_out()
        if stop.is_set():
            return
        failures = 1 if time.monotonic() - began > CALM_SECONDS else failures + 1
        seconds = backoff.delay(failures, FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS)
        log.error("the watch has ended; it begins again", why=why, seconds=seconds)
        health.all_deaf(f"it ended: {why}")
        await pause(stop, seconds)


async def watch_once(registry: kopf.OperatorRegistry, namespaces: Collection[str], stop: asyncio.Event) -> str:
    """One life of kopf's loop. Returns why it ended.

    `kopf.run_tasks` is not used: when it ends, it takes every task of the loop for its own, and it waits for ever for a
    watch whose session it has closed.
    """
    tasks: Collection[asyncio.Task[None]] = await kopf.spawn_tasks(
        registry=registry,
        standalone=True,
        identity=PEER,
        clusterwide=not namespaces,
        namespaces=namespaces,
        stop_flag=stop,
    )
    heed_signals(stop)
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await end_kopfs_tasks()
    errors = [error for task in done if not task.cancelled() and (error := task.exception())]
    return describe(errors[0]) if errors else "it gave no reason"


def describe(error: BaseException) -> str:
    status = getattr(error, "status", None)  # of kopf's errors, which have no words
    return f"the API server answered {status}" if status else f"{type(error).__name__}: {error}"


async def end_kopfs_tasks() -> None:
    """Cancel them until they are gone: what waits for an orderly end of another one waits no more the second time."""
    for _ in range(MOST_CANCELLATIONS):
        if not (left := kopfs_tasks()):
            return
        for task in left:
            task.cancel()
        await asyncio.wait(left, timeout=1)
        for task in left:
            if task.done() and not task.cancelled():
                task.exception()  # is retrieved
    log.error("tasks of kopf do not end", tasks=[task.get_name() for task in kopfs_tasks()])


def kopfs_tasks() -> list[asyncio.Task[Any]]:
    """Those whose code is kopf's own, but for the one that asks."""
    mine = asyncio.current_task()
    return [task for task in asyncio.all_tasks() if task is not mine and is_kopfs(task)]


def is_kopfs(task: asyncio.Task[Any]) -> bool:
    code = getattr(task.get_coro(), "cr_code", None)
    return code is not None and code.co_filename.startswith(KOPF)


def heed_signals(stop: asyncio.Event) -> None:
    """SIGTERM and SIGINT set `stop`, also between two lives of kopf's loop, which has handlers of its own."""
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)


async def pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return
