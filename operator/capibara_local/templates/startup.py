"""The start command of a template, and waiting until it is ready.

E2B runs both once, when it builds, and its sandboxes wake from a snapshot with the memory of that moment. Here memory
is not carried over: they run when a template is built, to see that they work, and again at every create.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from capibara_local.runtime.base import Sandbox

from .buildlog import BuildLog
from .commands import Command, Hear, run, start
from .recipe import BuildFailed, Start

READY_SECONDS: Final = 300.0  # E2B's, infra: finalize/ready.go, as are the next two
DEFAULT_WAIT_SECONDS: Final = 20.0
RETRY_SECONDS: Final = 0.2  # E2B: 2; a check costs little here, and a create waits for it
FINALIZE: Final = "finalize"


class NotReady(Exception):
    """The ready command never succeeded."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the ready command did not succeed within {seconds:.0f} s")


def command_of(script: str, begin: Start) -> Command:
    context = begin.context
    return Command(script, user=context.user, cwd=context.workdir, envs=context.envs, login=True)


async def start_and_wait(sandbox: Sandbox, begin: Start, log: BuildLog) -> None:
    """At build time. BuildFailed: the start command failed before it was ready, or it never was."""
    started = None
    if begin.start_cmd:
        log.say("Running start command")
        started = asyncio.create_task(run(sandbox, command_of(begin.start_cmd, begin), log.output_of("start")))
    log.say("Waiting for template to be ready")
    ready = asyncio.create_task(wait_ready(sandbox, begin, log.output_of("ready"), READY_SECONDS))
    try:
        await asyncio.wait({ready} | ({started} if started else set()), return_when=asyncio.FIRST_COMPLETED)
        if started is not None and started.done() and (ended := started.result()).code != 0:
            raise BuildFailed(FINALIZE, f"the start command failed: {ended.status}")
        await ready
        log.say("Template is ready")
    except NotReady as error:
        raise BuildFailed(FINALIZE, str(error)) from None
    finally:
        for task in (started, ready):
            if task is not None:
                task.cancel()
        await asyncio.gather(*(task for task in (started, ready) if task is not None), return_exceptions=True)


async def start_in(sandbox: Sandbox, begin: Start, envs: Mapping[str, str], seconds: float) -> None:
    """In a sandbox that was just made, with its own variables too. Waits for a ready command that the template has;
    without one it is not known when it is ready, and nobody waits. NotReady, GuestError, SandboxGone."""
    if begin.start_cmd is None:
        return
    begin = replace(begin, context=replace(begin.context, envs={**begin.context.envs, **envs}))
    await start(sandbox, command_of(begin.start_cmd or "", begin))
    if begin.ready_cmd:
        await wait_ready(sandbox, begin, lambda *_: None, seconds)


async def wait_ready(sandbox: Sandbox, begin: Start, hear: Hear, seconds: float) -> None:
    """Until the ready command exits with 0; without one, for as long as E2B waits. NotReady."""
    script = begin.ready_cmd or (f"sleep {DEFAULT_WAIT_SECONDS:.0f}" if begin.start_cmd else "true")
    try:
        async with asyncio.timeout(seconds):
            while (await run(sandbox, command_of(script, begin), hear)).code != 0:  # noqa: ASYNC110
                await asyncio.sleep(RETRY_SECONDS)
    except TimeoutError:
        raise NotReady(seconds) from None
