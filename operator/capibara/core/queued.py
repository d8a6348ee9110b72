"""What an execution does that waits in the queue: it says where it stands, and seldom."""

from __future__ import annotations

from capibara.core.actions import Wait
from capibara.core.world import World


def in_line(world: World, since: float, latest: float | None) -> Wait:
    """Waiting costs no write for the first second, then one, and one each time that its place has halved.

    `since`: when it entered the queue. `latest`: when it must have started, if ever.
    """
    limits, told, waiting = world.limits, world.told, world.waiting
    tell_at = since + limits.queued_after if told is None else told.at + limits.queued_again
    if world.now < tell_at or waiting is None:
        return Wait(earliest(world.now, tell_at, latest))
    until = earliest(world.now, world.now + max(limits.queued_again, waiting.halved_in), latest)
    if told is not None and not told.is_stale(waiting):
        return Wait(until)
    return Wait(until, waiting.note(), waiting.place)


def earliest(now: float, *times: float | None) -> float | None:
    """The first of the times that are yet to come."""
    return min((at for at in times if at is not None and at > now), default=None)
