"""What a caller who forgets `await` is told. Python's own warning names the coroutine, so our advice is its name."""

from __future__ import annotations

import inspect
import weakref
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Final, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")

ADVICE: Final = "nothing ran: write `await` before this call, or use E2BIntegrationSync"


def awaited(function: Callable[P, Coroutine[Any, Any, R]]) -> Callable[P, Coroutine[Any, Any, R]]:
    """The same function, whose coroutine has our advice for a name until it begins.

    It is a real coroutine, which every library takes for one. Wrong arguments raise TypeError at the call.
    """
    signature, name = inspect.signature(function), function.__qualname__

    @wraps(function)
    def call(*arguments: P.args, **options: P.kwargs) -> Coroutine[Any, Any, R]:
        signature.bind(*arguments, **options)
        itself: list[weakref.ref[Any]] = []

        async def begin() -> R:
            if coroutine := itself[0]():
                coroutine.__qualname__ = name
            return await function(*arguments, **options)

        made: Any = begin()
        made.__name__, made.__qualname__ = function.__name__, f"{name} ({ADVICE})"
        itself.append(weakref.ref(made))
        return cast("Coroutine[Any, Any, R]", made)

    return call
