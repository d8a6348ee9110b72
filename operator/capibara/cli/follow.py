"""Waiting for the end of an execution at a terminal, on a watch. Ctrl-C leaves it running; twice cancels it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import nullcontext
from typing import Final

import typer

from capibara.cli.cluster import Cluster, Document
from capibara.cli.exitcodes import DEADLINE, DETACHED, INFRASTRUCTURE
from capibara.cli.live import LiveOutput
from capibara.cli.live import is_over as is_over
from capibara.cli.problems import Expired, NoAnswer, Problem
from capibara.cli.progress import ProgressLine, describe
from capibara.kube.blocking import SILENCE_SECONDS

AGAIN_SECONDS: Final = 2.0
"""In which a second Ctrl-C cancels."""

PAUSE_SECONDS: Final = 1.0
SHORTEST: Final = 0.1


def follow(
    cluster: Cluster, document: Document, deadline: float | None = None, live: LiveOutput | None = None
) -> Document:
    """The execution at its end. `deadline`: of `time.monotonic()`. Raises Problem; typer.Exit after a Ctrl-C.

    `live`: shows what it prints; then what it has shown is left to be told by that.
    """
    name = document["metadata"]["name"]
    try:
        with ProgressLine() as progress, live or nullcontext():

            def tell(one: Document, since: float) -> None:
                progress.show(describe(one, since))
                if live:
                    live.take(one)

            if live:
                live.begin = progress.hide
            return until(cluster, document, tell, deadline)
    except KeyboardInterrupt:
        raise leave(cluster, name) from None


def until(
    cluster: Cluster, document: Document, tell: Callable[[Document, float], None], deadline: float | None
) -> Document:
    """Watch, across everything that passes by itself; `tell` hears of each state and how old it is."""
    name, version, begun = document["metadata"]["name"], document["metadata"]["resourceVersion"], time.monotonic()
    tell(document, 0.0)
    while not is_over(document):
        try:
            for event in cluster.watch(name, version, patience(deadline)):
                check_time(deadline, name)
                if event["type"] == "ERROR":  # too old, mostly: look again
                    time.sleep(PAUSE_SECONDS)
                    break
                version = event["object"]["metadata"]["resourceVersion"]
                if event["type"] == "BOOKMARK":
                    tell(document, time.monotonic() - begun)
                    continue
                document = event["object"]
                if event["type"] == "DELETED" and not is_over(document):
                    raise Problem(f"execution {name} was deleted before its end", INFRASTRUCTURE)
                tell(document, 0.0)
                if is_over(document):
                    return document
            document = cluster.read(name)
            version = document["metadata"]["resourceVersion"]
        except NoAnswer:
            check_time(deadline, name)
            time.sleep(PAUSE_SECONDS)
        except Expired:  # a request renews what a watch cannot
            time.sleep(PAUSE_SECONDS)
            document = cluster.read(name)
    return document


def patience(deadline: float | None) -> float:
    """How long a watch may say nothing: until the deadline, or until it is to be taken for dead."""
    return SILENCE_SECONDS if deadline is None else min(max(deadline - time.monotonic(), SHORTEST), SILENCE_SECONDS)


def check_time(deadline: float | None, name: str) -> None:
    if deadline is not None and time.monotonic() > deadline:
        raise Problem(f"{name} is not over yet, and goes on: `capibara wait {name}` waits on", DEADLINE)


def leave(cluster: Cluster, name: str) -> typer.Exit:
    """After a Ctrl-C: say how to come back, and cancel if there is another one soon."""
    try:  # the hint too: whoever reads it may be quick
        typer.echo(
            f"\ncapibara: {name} runs on; `capibara logs -f {name}` comes back to it."
            f" Ctrl-C again within {AGAIN_SECONDS:g} s cancels it.",
            err=True,
        )
        time.sleep(AGAIN_SECONDS)
    except KeyboardInterrupt:
        cluster.patch(name, {"cancel": True})
        typer.echo(f"capibara: {name} is being cancelled.", err=True)
    return typer.Exit(DETACHED)
