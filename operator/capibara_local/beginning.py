"""How a sandbox begins: what a create call asks for, and what its agent is told first."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from .agent import Done
from .rules import CLOSED, NetworkRules
from .runtime.base import GuestError, Limits, MachineError, Sandbox, SandboxGone
from .store import KILL_AT_TIMEOUT, Lifecycle, RequestKey
from .templates.catalog import Blueprint
from .templates.recipe import Context
from .templates.startup import NotReady, start_in

INIT_SECONDS: Final = 10.0
START_SECONDS: Final = 30.0  # the SDK waits a minute for the answer to a create


@dataclass(frozen=True)
class CreateRequest:
    """What a create call asks for, checked. `timeout` in seconds."""

    blueprint: Blueprint
    timeout: float
    limits: Limits
    metadata: Mapping[str, str] = field(default_factory=dict)
    envs: Mapping[str, str] = field(default_factory=dict)
    lifecycle: Lifecycle = KILL_AT_TIMEOUT
    network: NetworkRules = CLOSED
    key: RequestKey | None = None

    @property
    def context(self) -> Context:
        """The context of the template, with the variables of this call over its own."""
        context = self.blueprint.context
        return replace(context, envs={**context.envs, **self.envs})


async def initialise_guest(sandbox: Sandbox, request: CreateRequest, token: str) -> None:
    """Tell the guest who it is, and begin what its template begins with. MachineError: it is of no use."""
    blueprint = request.blueprint
    own = {} if blueprint.is_image else {"E2B_TEMPLATE_ID": blueprint.template}  # it may have waited as an image
    message = {
        "op": "system.init",
        "envs": {**own, **request.context.envs},
        "default_user": blueprint.context.user,
        "default_workdir": None if blueprint.is_image else blueprint.context.workdir,
        "access_token": token,
    }
    try:
        async with asyncio.timeout(INIT_SECONDS), await sandbox.connect() as call:
            await call.request(message, Done)
        if blueprint.start is not None:
            await start_in(sandbox, blueprint.start, request.envs, START_SECONDS)
    except NotReady as error:
        raise MachineError(f"template '{blueprint.alias}' did not start: {error}") from None
    except (GuestError, SandboxGone, TimeoutError) as error:
        raise MachineError(f"the sandbox's agent refused its start: {error or 'no answer'}") from error
