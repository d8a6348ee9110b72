"""The network rules of create and update calls, as the wire has them.

Rules that nothing would enforce are refused: a caller would rely on them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from ipaddress import IPv4Network
from typing import Any, Final

from pydantic import ConfigDict, Field

from capibara_local.bounded import ListOf
from capibara_local.rules import NetworkRules
from capibara_local.runtime.routes import NEVER, PRIVATE, is_within

from .door import Sent
from .errors import ApiError

NOT_HERE: Final = ("egressProxy", "rules", "dnsServers", "maskRequestHost", "httpsPorts")
LOOPBACK: Final = IPv4Network("127.0.0.0/8")
UNREACHABLE: Final = (LOOPBACK, *NEVER, *PRIVATE)
MOST_ENTRIES: Final = 256


class NetworkDocument(Sent):
    """`network` of a create call. What is in `model_extra` is not known here, or not supported."""

    model_config = ConfigDict(extra="allow", strict=True, frozen=True)

    allow_out: ListOf[str] = Field(default_factory=list, alias="allowOut", max_length=MOST_ENTRIES)
    deny_out: ListOf[str] = Field(default_factory=list, alias="denyOut", max_length=MOST_ENTRIES)
    allow_public_traffic: bool | None = Field(None, alias="allowPublicTraffic")


class NetworkUpdate(NetworkDocument):
    """The body of an update, which replaces all rules for the way out."""

    allow_internet_access: bool | None = None


def unsupported(document: NetworkDocument) -> list[str]:
    """The names of rules that this server does not support."""
    return [f"network.{name}" for name in NOT_HERE if (document.model_extra or {}).get(name)]


def rules_at_create(document: NetworkDocument | None, internet: bool) -> NetworkRules:
    """ApiError 400."""
    rules = NetworkRules(internet=internet, internet_at_create=internet)
    if document is None:
        return rules
    return replace(with_lists(rules, document), public=document.allow_public_traffic is not False)


def rules_after(rules: NetworkRules, update: NetworkUpdate) -> NetworkRules:
    """The rules after an update, which replaces all but those about who may come in. ApiError 400, 501."""
    if wanted := unsupported(update):
        raise ApiError(501, f"not supported by this server: {', '.join(wanted)}")
    said = update.allow_internet_access
    return with_lists(replace(rules, internet=rules.internet_at_create if said is None else said), update)


def with_lists(rules: NetworkRules, document: NetworkDocument) -> NetworkRules:
    allowed = networks("allowOut", document.allow_out)
    if useless := [network for network in allowed if is_within(IPv4Network(network), UNREACHABLE)]:
        raise ApiError(400, f"network.allowOut: no sandbox of this server reaches private networks: {useless[0]}")
    return replace(rules, allow_out=allowed, deny_out=networks("denyOut", document.deny_out))


def networks(name: str, entries: Iterable[str]) -> tuple[str, ...]:
    """Addresses and networks as CIDR. ApiError 400: one is something else."""
    return tuple(str(network_of(name, entry)) for entry in entries)


def network_of(name: str, entry: str) -> IPv4Network:
    try:
        return IPv4Network(entry, strict=False)
    except ValueError:
        raise ApiError(
            400,
            f"network.{name}: {entry[:80]!r} is not an IPv4 address or network (192.0.2.0/24). This server cannot hold "
            "a sandbox to host names: name the addresses",
        ) from None


def network_document(rules: NetworkRules) -> dict[str, Any]:
    """The rules as the details of a sandbox show them."""
    document: dict[str, Any] = {"allowPublicTraffic": rules.public}
    lists = (("allowOut", rules.allow_out), ("denyOut", rules.deny_out))
    return document | {name: list(entries) for name, entries in lists if entries}
