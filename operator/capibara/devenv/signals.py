"""Signals that ask us to end, turned into an orderly end."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Set
from contextlib import contextmanager
from types import FrameType

ENDING_SIGNALS = frozenset({signal.SIGINT, signal.SIGTERM, signal.SIGHUP})


@contextmanager
def ending_on_signals() -> Iterator[None]:
    """Within: every signal that asks us to end raises KeyboardInterrupt, as Ctrl-C does, and no second one interrupts
    the cleaning up that follows the first.
    """

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        for ending in ENDING_SIGNALS:
            signal.signal(ending, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = {number: signal.signal(number, interrupt) for number in ENDING_SIGNALS}
    before[signal.SIGCHLD] = signal.signal(signal.SIGCHLD, lambda _number, _frame: None)  # else it may be discarded
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def blocked(signals: Set[signal.Signals]) -> Iterator[None]:
    """Within: these signals wait to be fetched with `sigwait`, even one that arrives before."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
