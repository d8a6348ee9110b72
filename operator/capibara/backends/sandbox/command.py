"""The commands: `start` begins an attempt if nobody has and follows it; `follow` only follows; `standby` waits for one.

All end with one line on stdout: `capibara:done ATTEMPT JSON`, `capibara:lost ATTEMPT JSON`, `capibara:absent`, or
`capibara:used` where another attempt has been: a sandbox takes no second one.
"""

from __future__ import annotations

import _signal as signal  # type: ignore[import-not-found]  # `signal` brings `enum` along
import fcntl
import os

from .attempt import Attempt

TYPE_CHECKING = False  # `typing` is dear
if TYPE_CHECKING:
    from collections.abc import Callable

    from .spare import Spares

KEEPALIVE_SECONDS = 10
MAX_DOCUMENT = 3 << 20


def main(directory: str, argv: list[str]) -> None:
    if argv[:1] == ["confine"]:
        from .quota import confine  # as root, for a runner that is not

        confine(float(argv[1]), [int(pid) for pid in argv[2:]])
        return
    if argv == ["standby"]:
        from .standby import standby  # only here: the others need none of it

        standby(directory)
        return
    attempt = Attempt(directory)
    if argv == ["start"]:
        if attempt.is_in_a_used_sandbox():
            say(b"used")
            return
        start(attempt)
    follow(attempt)


def start(attempt: Attempt) -> None:
    """Detach a runner, unless this attempt was started before. Followers see by the lock when its life is over."""
    lock = attempt.claim()
    if lock is not None:
        detach(lambda: run_attempt(attempt))
        os.close(lock)


def detach(life: Callable[[], None]) -> None:
    """Fork twice, so that the runner belongs to no session, terminal or process group of the command.

    The interpreter that is already there is the runner's too: starting another would cost as much as a short run. All
    that is open stays open until `life`, what the runner does, is over.
    """
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    try:
        silence()
        life()
    finally:
        os._exit(0)


def run_attempt(attempt: Attempt, spares: Spares | None = None) -> None:
    from .runner import run  # only here: the follower needs none of it

    run(attempt, spares)


def silence() -> None:
    """Close the command's streams, or it would never end, and ignore signals that are meant for its process group."""
    null = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(null, stream)
    for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)


def follow(attempt: Attempt) -> None:
    try:
        lock = os.open(attempt.started, os.O_RDONLY)
    except FileNotFoundError:
        document = attempt.read_done(MAX_DOCUMENT)  # whose code has deleted what was there before
        say(b"absent" if document is None else told(attempt, b"done", document))
        return
    signal.signal(signal.SIGALRM, lambda *_: write(b".\n"))  # proxies drop streams that stay silent
    signal.setitimer(signal.ITIMER_REAL, KEEPALIVE_SECONDS, KEEPALIVE_SECONDS)
    fcntl.flock(lock, fcntl.LOCK_SH)
    signal.setitimer(signal.ITIMER_REAL, 0)
    attempt.discard_secrets()  # of an upload that came too late; not before the runner has read its own
    document = attempt.read_done(MAX_DOCUMENT)
    if document is None:
        say(told(attempt, b"lost", attempt.last_words()))
    else:
        say(told(attempt, b"done", document))


def told(attempt: Attempt, word: bytes, document: bytes) -> bytes:
    """A line about one attempt, which names it, so that nobody takes it for another's."""
    return b" ".join([word, attempt.name.encode("ascii"), document.replace(b"\n", b" ")])


def say(verdict: bytes) -> None:
    """Print a line of its own, whatever a login profile printed before."""
    write(b"\ncapibara:" + verdict + b"\n")


def write(data: bytes) -> None:
    while data:
        data = data[os.write(1, data) :]
