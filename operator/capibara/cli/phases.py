"""Phases, and the field selectors that tell what is over from what is not. Pure."""

from __future__ import annotations

from typing import Final

GOING_ON: Final = ("Pending", "Queued", "Running", "Suspended")
OVER: Final = ("Succeeded", "Failed", "Cancelled")
PHASES: Final = (*GOING_ON, *OVER)

UNFINISHED: Final = ",".join(f"status.phase!={phase}" for phase in OVER)
FINISHED: Final = ",".join(f"status.phase!={phase}" for phase in ("", *GOING_ON))
"""Field selectors. Who has no phase yet has not finished."""
