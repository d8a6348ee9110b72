"""What a caller may say about a sandbox's network, and what follows for the routes. Plain data, checked before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .runtime.base import Reach

EVERYTHING: Final = "0.0.0.0/0"


@dataclass(frozen=True, slots=True)
class NetworkRules:
    """`internet` False is as if everything were in `deny_out`. `internet_at_create`: what an update that does not say
    falls back to. `public`: ports are reached without the sandbox's traffic access token."""

    internet: bool = False
    internet_at_create: bool = False
    allow_out: tuple[str, ...] = ()
    deny_out: tuple[str, ...] = ()
    public: bool = True

    @property
    def reach(self) -> Reach | None:
        """None: nothing can be reached, and no way out is needed."""
        denied = self.deny_out if self.internet else (*self.deny_out, EVERYTHING)
        return None if EVERYTHING in denied and not self.allow_out else Reach(self.allow_out, denied)


CLOSED: Final = NetworkRules()
