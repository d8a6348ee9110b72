"""The model that comes with the package, read once, when it is first asked."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache, lru_cache
from importlib import resources
from typing import Final

from capibara.core.routing.candidates import Verdict
from capibara.core.routing.choice import Choice, route_query
from capibara.core.routing.examples import Learned
from capibara.core.routing.model import LinearModel
from capibara.router.encoder import shipped_encoder

THINKING: Final = ThreadPoolExecutor(1, "router")
"""One query after the other: a flood of long ones takes one CPU, and no thread that others wait for."""

REMEMBERED: Final = 512
"""Queries whose verdicts are kept: programs ask the same again and again."""


@cache
def shipped_model() -> LinearModel:
    """The model, ready to be asked."""
    return LinearModel.parse((resources.files("capibara.router") / "weights" / "queries.model").read_bytes())


class Shipped:
    """The shipped model as `core.routing` asks it."""

    def classify(self, query: str) -> Verdict:
        """How likely each predefined template is."""
        return classify(query)

    def rarity(self, feature: str) -> float:
        """How much a feature tells: 0 for what most queries have."""
        return shipped_model().rarity(feature)


SHIPPED: Final = Shipped()


@cache
def loading() -> Future[None]:
    """Done when the models are read. That takes a third of a second and more, and is done in a thread, once."""
    future: Future[None] = Future()
    future.set_running_or_notify_cancel()  # nobody who waits can cancel it for the others

    def load() -> None:
        try:
            shipped_model()
            shipped_encoder()
        except BaseException as error:
            future.set_exception(error)
            raise
        future.set_result(None)

    threading.Thread(target=load, name="router's models", daemon=True).start()
    return future


async def loaded() -> None:
    """Wait until the models are read: who then asks them does not hold up the event loop."""
    await asyncio.wrap_future(loading())


async def choose(query: str, known: Iterable[Learned] = ()) -> Choice:
    """What `core.routing` makes of a query by the shipped models, beside the event loop.

    A plain query takes half a millisecond, a long one that nothing tells clearly a hundred times as much.
    """
    await loaded()
    return await asyncio.get_running_loop().run_in_executor(THINKING, route_query, query, SHIPPED, tuple(known))


@lru_cache(REMEMBERED)
def classify(query: str) -> Verdict:
    """What the shipped models say of a query: the table, and the encoder where numpy is installed."""
    encoder = shipped_encoder()
    return shipped_model().classify(query, encoder.evidence if encoder else None)
