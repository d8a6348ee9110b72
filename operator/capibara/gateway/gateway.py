"""What a running gateway has: its settings, and its hands. One for each process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fastapi import Request
from starlette.types import ASGIApp

from capibara.client.output import OperatorDoor
from capibara.client.transport import EXECUTIONS, Transport
from capibara.gateway.accounts import Accounts
from capibara.gateway.board import Board
from capibara.gateway.feed import Feed
from capibara.gateway.limits import Places, Rates
from capibara.gateway.objects import Objects
from capibara.gateway.output import Operators
from capibara.gateway.own import Link, OwnAccounts
from capibara.gateway.settings import GatewaySettings
from capibara.gateway.watches import Watches
from capibara.kube.client import Connection, KubeClient
from capibara.kube.lease import Leases
from capibara.telemetry.health import Health

if TYPE_CHECKING:
    from capibara.store.objects import OutputStore

EVERYWHERE = ""


@dataclass
class Gateway:
    """`draining`: set when it is to end; whoever waits then is told where to go on."""

    settings: GatewaySettings
    objects: Objects
    accounts: Accounts
    feeds: dict[str, Feed]
    rates: Rates
    places: Places
    output: Operators
    watches: Watches
    health: Health
    board: Board
    leases: Leases
    agents: ASGIApp | None = None
    """What answers agents, as `gateway.agents` sets it."""
    store: OutputStore | None = None
    """Where outputs are, once somebody has asked for one."""
    link: Link | None = None
    """The only way in, where one person has started it for themselves."""
    draining: asyncio.Event = field(default_factory=asyncio.Event)

    def feed(self, namespace: str) -> Feed:
        """What tells of the executions of a namespace that is served."""
        return self.feeds[namespace if self.settings.namespaces else EVERYWHERE]


@asynccontextmanager
async def running(
    settings: GatewaySettings, connection: Connection, link: Link | None = None
) -> AsyncIterator[Gateway]:
    """A gateway whose watches go on while the block runs. `link`: the only way in, for whoever started it.

    What was opened is closed one by one: a Ctrl-C that cancels the wait for one of them leaves none of the others open.
    """
    async with AsyncExitStack() as stack:
        client = KubeClient(connection)
        stack.push_async_callback(client.close)
        objects = Objects(client)
        leases = Leases(client, settings.operator_namespace)
        health = Health()
        health.await_watches(EXECUTIONS, namespaces=settings.namespaces)
        feeds = {name: build_feed(objects, health, name) for name in settings.namespaces or (EVERYWHERE,)}
        transports = {namespace: Transport(connection, namespace) for namespace in feeds}
        gateway = Gateway(
            settings,
            objects,
            OwnAccounts(client, link) if settings.insecure_local or link else Accounts(client, settings.audiences),
            feeds,
            Rates(settings.requests_per_second, settings.request_burst),
            Places(settings.waiting, settings.waiting_per_caller),
            Operators(OperatorDoor(leases, settings.output_key_file) if settings.output_key_file else None),
            Watches(connection),
            health,
            Board(objects, feeds),
            leases,
            link=link,
        )
        stack.push_async_callback(close_store, gateway)
        stack.push_async_callback(gateway.watches.close)
        stack.push_async_callback(gateway.output.close)
        for transport in transports.values():
            stack.push_async_callback(transport.close)
        stack.push_async_callback(gateway.board.close)
        followers = [asyncio.create_task(feed.follow(transports[name]), name="feed") for name, feed in feeds.items()]
        followers.append(asyncio.create_task(tell_of_the_end(gateway), name="gateway ends"))
        stack.push_async_callback(end, followers)
        yield gateway


async def end(followers: Sequence[asyncio.Task[None]]) -> None:
    for follower in followers:
        follower.cancel()
    await asyncio.gather(*followers, return_exceptions=True)


async def close_store(gateway: Gateway) -> None:
    if gateway.store is not None:
        await gateway.store.aclose()


async def tell_of_the_end(gateway: Gateway) -> None:
    """Have all who follow an execution look up when the gateway is to end."""
    await gateway.draining.wait()
    for feed in gateway.feeds.values():
        feed.stir()


def build_feed(objects: Objects, health: Health, namespace: str) -> Feed:
    """A feed that tells health how it is with it."""
    return Feed(
        objects,
        lambda: health.heard(EXECUTIONS, namespace),
        lambda why: health.deaf(EXECUTIONS, why, namespace),
    )


def gateway_of(request: Request) -> Gateway:
    """The gateway that a request came to."""
    gateway: Gateway = request.app.state.gateway
    return gateway
