"""Which template a query would get, and why, without running anything."""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from capibara.api.outcome import TemplateVia
from capibara.core.routing.candidates import Candidate
from capibara.core.routing.choice import Choice, task_type_of
from capibara.gateway.door import Admitted
from capibara.gateway.rights import LIST_TEMPLATES, needs
from capibara.gateway.routes.executions import json_response
from capibara.router.shipped import choose

router: Final = APIRouter(prefix="/api/v1/e2b", tags=["about"])


class Camel(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, serialize_by_alias=True)


class RouteCandidate(Camel):
    """A template that might have been meant."""

    template: str = Field(description="Its name.")
    score: float = Field(description="How likely the model takes it to be, 0 to 1.")


class Route(Camel):
    """What a query would get: the fields of `capibara route --lines`."""

    task_type: str | None = Field(description="Kind of work.")
    template: str = Field(description="Name of the template.")
    via: TemplateVia = Field(description="What chose it: query (a keyword), model, or default.")
    score: float | None = Field(description="How likely that is, 0 to 1; 1 for a keyword, null where nothing told.")
    runner_up: RouteCandidate | None = Field(description="What the model would have taken next.")


@router.get("/route", summary="See which template a query gets", response_model=Route)
@needs(LIST_TEMPLATES)
async def explain_route(
    request: Request,  # noqa: ARG001
    caller: Admitted,  # noqa: ARG001
    query: Annotated[str, Query(min_length=1, max_length=2048, examples=["haz un gráfico de ventas"])],
) -> Response:
    """The template that a query's words name, or the model, for the predefined templates. Nothing runs."""
    return json_response(route_of(await choose(query)).model_dump_json(by_alias=True))


def route_of(choice: Choice) -> Route:
    other = choice.runner_up
    return Route(
        task_type=task_type_of(choice.name),
        template=choice.name,
        via=choice.via,
        score=choice.score,
        runner_up=candidate_of(other) if other else None,
    )


def candidate_of(candidate: Candidate) -> RouteCandidate:
    return RouteCandidate(template=candidate.template, score=candidate.score)
