"""Queue, budgets and cost, for the dashboard."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Final

import aiohttp
import structlog
from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from capibara.gateway.door import Overlooking
from capibara.gateway.gateway import Gateway, gateway_of
from capibara.gateway.problems import Refused
from capibara.gateway.rights import LIST, LIST_LEASES, needs
from capibara.gateway.routes.executions import json_response
from capibara.gateway.routes.overview import Shown, compressed
from capibara.gateway.sandboxes import Told, read_sandboxes, sandbox_rows
from capibara.gateway.tallies import addresses_of, budgets_of, costs_of, operator_of, queues_of
from capibara.kube.client import KubeError
from capibara.kube.reviews import Account

log = structlog.get_logger(__name__)
router: Final = APIRouter(prefix="/api/v1/dashboard", tags=["dashboard"])

ANSWER_SECONDS: Final = 15.0


class Budgets(Shown):
    """Figures of budgets, of one operator or of all that live. Null: nobody tells it."""

    taken: int | None = Field(description="Places that sandboxes have, warm ones included.")
    places: int | None = Field(description="Sandboxes at once.")
    creations_per_second: float | None
    places_of_a_namespace: int | None = Field(description="Most places of one namespace; 0: no limit.")
    waiting: int | None = Field(description="Executions in the queue.")


class OperatorRow(Budgets):
    """An operator, as its Lease tells of it."""

    name: str
    scope: str = Field(description="`cluster`, or a name for the namespaces that it serves.")
    active: bool = Field(description="Whether it takes executions; else it stands by.")
    living: bool = Field(description="Whether it renews its Lease, by the gateway's clock.")
    renewed: str | None


class AllBudgets(Budgets):
    """All operators that live, together."""

    operators: int = Field(description="How many they are.")


class NamespaceRow(Shown):
    """What runs and what waits in a namespace."""

    namespace: str
    running: int
    queued: int


class Queue(Shown):
    """Who runs what, and what is left. `operators` and `budgets` are null for who may not list their Leases."""

    operators: list[OperatorRow] | None
    budgets: AllBudgets | None
    namespaces: list[NamespaceRow] = Field(description="The busiest first.")


class SandboxRow(Shown):
    """A sandbox that the provider has."""

    id: str
    namespace: str | None = Field(description="Of the execution; null: it belongs to none.")
    execution: str | None
    template: str | None
    pool: str | None = Field(description="The warm pool that it was made for.")
    owner: str | None = Field(description="The operator.")
    age_seconds: float
    orphan: bool = Field(description="Whether its execution is over or gone.")
    cost: float | None = Field(description="Until now, in US dollars.")


class SandboxRows(Shown):
    """Sandboxes, the oldest first."""

    rows: list[SandboxRow]


class CostRow(Shown):
    """An execution that has ended."""

    at: str = Field(description="When it ended, RFC 3339.")
    seconds: float | None = Field(description="How long its code ran.")
    cost: float | None = Field(description="Estimate in US dollars; null where there is none.")
    template: str | None


@router.get("/queue", summary="See what runs, waits, and is left of budgets", response_model=Queue)
@needs(LIST)
async def get_queue(request: Request, caller: Overlooking) -> Response:
    """Executions that run and wait, of the namespace or of all, and the budgets of the operators."""
    gateway = gateway_of(request)
    await gateway.board.ready()
    operators = await operators_of(gateway, caller.account)
    found = {
        "operators": operators,
        "budgets": None if operators is None else budgets_of(operators),
        "namespaces": queues_of(gateway.board.rows(caller.namespace)),
    }
    return json_response(Queue.model_validate(found).model_dump_json())


@router.get("/costs", summary="See what executions cost", response_model=list[CostRow])
@needs(LIST)
async def get_costs(
    request: Request,
    caller: Overlooking,
    days: Annotated[int, Query(ge=1, le=365, description="How far back.")] = 7,
) -> Response:
    """Those that ended in these days and are still kept, the newest 20,000 at most."""
    gateway = gateway_of(request)
    await gateway.board.ready()
    found = costs_of(gateway.board.rows(caller.namespace), datetime.now(UTC) - timedelta(days=days))
    return await compressed(request, json.dumps(found, separators=(",", ":")).encode())


@router.get("/sandboxes", summary="See which sandboxes there are", response_model=SandboxRows)
@needs(LIST)
async def list_sandboxes(request: Request, caller: Overlooking) -> Response:
    """Sandboxes of the namespace's executions; without a namespace all of the cluster, also those of no execution."""
    gateway = gateway_of(request)
    await gateway.board.ready()
    told = await told_sandboxes(gateway)
    sees_all = not caller.namespace and not gateway.settings.namespaces and gateway.board.is_whole
    found = sandbox_rows(told, gateway.board.rows(caller.namespace), sees_all=sees_all)
    return json_response(SandboxRows.model_validate({"rows": found}).model_dump_json())


async def told_sandboxes(gateway: Gateway) -> list[Told]:
    """From whichever operator answers first, those asked first that renewed their Lease last. Raises Refused."""
    try:
        leases = await gateway.leases.documents()
    except KubeError as error:
        raise Refused("ClusterUnavailable", f"cannot list Leases: {error.message}", {"Retry-After": "2"}) from error
    for address in addresses_of(leases):
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                body = await gateway.output.sandboxes(address)
            if body is not None:
                return read_sandboxes(body)
        except (aiohttp.ClientError, OSError, ValueError) as error:
            log.debug("an operator does not say which sandboxes there are", why=str(error))
    raise Refused("OperatorsSilent", "no operator said which sandboxes there are")


async def operators_of(gateway: Gateway, account: Account) -> list[dict[str, Any]] | None:
    """What operators' Leases say; None, if the caller, or the gateway itself, may not list them. Raises Refused."""
    if not await gateway.accounts.may(account, LIST_LEASES, gateway.settings.operator_namespace):
        return None
    try:
        leases = await gateway.leases.documents()
    except KubeError as error:
        if error.status == 403:
            return None
        raise Refused("ClusterUnavailable", f"cannot list Leases: {error.message}", {"Retry-After": "2"}) from error
    return [operator_of(lease, datetime.now(UTC)) for lease in leases]
