"""Which way a sandbox's packets may go, as a routing table. Pure: rules and a table in, commands for `ip -batch` out.

Of two networks that overlap one holds the other, and the kernel takes the narrowest route. So the table is the rules,
less those that a stronger one covers: what nobody may reach before what is allowed before what is denied.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from ipaddress import IPv4Network
from typing import Final

from .base import Reach

GATEWAY: Final = "10.0.2.2"  # slirp4netns(1)
RESOLVER: Final = "10.0.2.3"  # its own resolver, which asks the host's
DEVICE: Final = "tap0"
EVERYTHING: Final = IPv4Network("0.0.0.0/0")
HALVES: Final = (IPv4Network("0.0.0.0/1"), IPv4Network("128.0.0.0/1"))
NEVER: Final = (IPv4Network("169.254.0.0/16"),)  # link-local: where clouds keep their metadata
PRIVATE: Final = tuple(map(IPv4Network, ("10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16")))

Table = Mapping[IPv4Network, bool]
"""Whether packets to a network go out. What is not in it goes out, if there is a way out at all."""


def is_within(network: IPv4Network, others: Iterable[IPv4Network]) -> bool:
    return any(network.subnet_of(other) for other in others)


def plan_table(reach: Reach, of_host: Iterable[str]) -> Table:
    """`of_host`: the host's own addresses.

    "Everything" is never one route but two halves: slirp4netns brings the default route with it, and what is denied
    must be denied before. Its resolver speaks for everybody out there, so it goes with everything.
    """
    never = [*NEVER, *([] if reach.private else PRIVATE), *map(IPv4Network, of_host)]
    allowed = [network for network in map(IPv4Network, reach.allow) if not is_within(network, never)]
    denied = list(map(IPv4Network, reach.deny))
    if EVERYTHING in denied:
        resolver = [] if EVERYTHING in allowed else [IPv4Network(RESOLVER)]
        denied = [*denied, *HALVES, *resolver]
    table = dict.fromkeys((network for network in denied if not is_within(network, allowed)), False)
    table |= dict.fromkeys(allowed, True) | dict.fromkeys(never, False)
    table.pop(EVERYTHING, None)
    return table


def read_table(routes: str) -> Table:
    """What `ip -json route` tells, without what the kernel and slirp4netns put there."""
    return {
        IPv4Network(route["dst"]): route.get("type") != "prohibit"
        for route in json.loads(routes or "[]")
        if route["dst"] != "default" and route.get("protocol") != "kernel"
    }


def plan_closing(there: Table, wanted: Table) -> list[str]:
    """What makes the way narrower, or opens what was prohibited and is no more. Needs no device."""
    kept = [network for network, out in wanted.items() if not out]
    lifted = [network for network, out in there.items() if network not in wanted and not out]
    gone = [network for network, out in there.items() if network not in wanted and out]
    return [
        *(f"route replace prohibit {network}" for network in kept),
        *(f"route delete {network}" for network in gone),
        *(f"route delete prohibit {network}" for network in lifted),
    ]


def plan_opening(wanted: Table) -> list[str]:
    """What leads out in spite of wider networks that are denied. Needs the device, and comes after the closing."""
    return [f"route replace {network} via {GATEWAY} dev {DEVICE}" for network, out in wanted.items() if out]
