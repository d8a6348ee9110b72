"""Who is asked about an execution, in which order: its fields, a router of the customer's own, then `core.routing`."""

from __future__ import annotations

from collections.abc import Iterable

from capibara.api.execution import CodeExecutionSpec
from capibara.core.routing.choice import Choice, Model, chosen_by_field, route_query
from capibara.core.routing.examples import Learned
from capibara.router import shipped
from capibara.router.hook import OwnRouter
from capibara.router.shipped import SHIPPED
from capibara.settings import Settings


class Router:
    """Chooses templates. `own`: the customer's, which is asked about queries first."""

    def __init__(self, own: OwnRouter | None = None, model: Model = SHIPPED) -> None:
        self._own = own
        self._model = model

    @classmethod
    def of(cls, settings: Settings) -> Router:
        """The router that the settings ask for."""
        if not settings.router_url:
            return cls()
        return cls(OwnRouter(settings.router_url, settings.router_timeout_seconds, settings.router_remember_seconds))

    def rarity(self, feature: str) -> float:
        """How much a feature tells, for `core.routing.examples.learn`."""
        return self._model.rarity(feature)

    async def choose(self, spec: CodeExecutionSpec, known: Iterable[Learned] = ()) -> Choice:
        """The template for an execution. `known`: the templates with examples that it can name."""
        if choice := chosen_by_field(spec):
            return choice
        query = spec.query or ""
        if self._own and query.strip() and (choice := await self._own.ask(query)):
            return choice
        if query.strip() and self._model is SHIPPED:
            return await shipped.choose(query, known)
        return route_query(query, self._model, known)

    async def aclose(self) -> None:
        """End what it keeps open."""
        if self._own:
            await self._own.aclose()
