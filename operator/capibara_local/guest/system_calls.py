"""The system.* calls: what the supervisor tells the guest, and whether it lives."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import Final

from .call import GuestCall, optional_text, texts
from .protocol import Document
from .state import GuestState


class SystemCalls:
    """Calls on the guest's own state."""

    def __init__(self, state: GuestState) -> None:
        self._state = state
        self.operations: Final = {"system.init": self.init, "system.envs": self.envs, "system.health": self.health}

    async def init(self, call: GuestCall, message: Document) -> None:
        """Set what is given; what is absent stays. A clock can only be set where the runtime allows it."""
        if message.get("envs") is not None:
            self._state.envs = texts(message, "envs")
        self._state.default_user = optional_text(message, "default_user") or self._state.default_user
        self._state.default_workdir = optional_text(message, "default_workdir") or self._state.default_workdir
        self._state.access_token = optional_text(message, "access_token") or self._state.access_token
        if isinstance(message.get("time"), int | float):
            set_clock(message["time"])
        await call.send({})

    async def envs(self, call: GuestCall, _: Document) -> None:
        await call.send({"envs": self._state.envs})

    async def health(self, call: GuestCall, _: Document) -> None:
        await call.send({})


def set_clock(seconds: float) -> None:
    with suppress(PermissionError):  # a container shares the host's clock, which is right already
        time.clock_settime(time.CLOCK_REALTIME, seconds)
