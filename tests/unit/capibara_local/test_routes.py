"""What a sandbox may reach, as routes: the rules of a caller, and those that no caller can lift."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network

import pytest

from capibara_local.rules import NetworkRules
from capibara_local.runtime.base import Reach
from capibara_local.runtime.routes import Table, plan_closing, plan_opening, plan_table, read_table

HOST = "198.51.100.9"
EVERYTHING = ("0.0.0.0/0",)


def goes_out(table: Table, address: str) -> bool:
    """What the kernel does: the narrowest route decides; without one the default route leads out."""
    found = [network for network in table if IPv4Address(address) in network]
    return table[max(found, key=lambda network: network.prefixlen)] if found else True


@pytest.mark.parametrize(
    ("reach", "address", "out"),
    [
        pytest.param(Reach(), "192.0.2.1", True, id="without rules everything is reached"),
        pytest.param(Reach(), "10.1.2.3", False, id="but private ranges"),
        pytest.param(Reach(private=True), "10.1.2.3", True, id="which build steps may be given"),
        pytest.param(Reach(private=True), HOST, False, id="never the host"),
        pytest.param(Reach(private=True), "169.254.169.254", False, id="never the metadata service"),
        pytest.param(Reach(allow=("198.51.100.9/32",)), HOST, False, id="never the host, even if it is allowed"),
        pytest.param(Reach(allow=("198.51.100.0/24",)), HOST, False, id="nor inside of what is allowed"),
        pytest.param(Reach(allow=EVERYTHING), "169.254.169.254", False, id="never metadata, even if all is allowed"),
        pytest.param(Reach(allow=("10.1.0.0/16",)), "10.1.2.3", False, id="allowing does not open private ranges"),
        pytest.param(Reach(deny=("192.0.2.0/24",)), "192.0.2.1", False, id="what is denied is not reached"),
        pytest.param(Reach(deny=("192.0.2.0/24",)), "192.0.3.1", True, id="its neighbour is"),
        pytest.param(Reach(deny=EVERYTHING), "192.0.2.1", False, id="everything may be denied"),
        pytest.param(Reach(("192.0.2.7/32",), EVERYTHING), "192.0.2.7", True, id="allowed out of everything denied"),
        pytest.param(Reach(("192.0.2.7/32",), EVERYTHING), "192.0.2.8", False, id="and nothing else"),
        pytest.param(Reach(("192.0.2.7/32",), EVERYTHING), "10.0.2.3", False, id="not even names are asked for then"),
        pytest.param(Reach(("192.0.2.0/24",), ("192.0.2.7/32",)), "192.0.2.7", True, id="allowed wins over narrower"),
        pytest.param(Reach(("192.0.2.0/24",), ("192.0.2.0/24",)), "192.0.2.7", True, id="and over the same"),
        pytest.param(Reach(EVERYTHING, EVERYTHING), "192.0.2.7", True, id="and everything over everything"),
        pytest.param(Reach(("0.0.0.0/1",), EVERYTHING), "192.0.2.7", False, id="half of everything is half"),
        pytest.param(Reach(("128.0.0.0/1",), EVERYTHING), "192.0.2.7", True, id="the right half"),
    ],
)
def test_what_is_reached(reach: Reach, address: str, out: bool) -> None:
    assert goes_out(plan_table(reach, [HOST]), address) is out


def test_the_default_route_is_slirp4netns_own() -> None:
    for reach in (Reach(EVERYTHING), Reach(deny=EVERYTHING), Reach(EVERYTHING, EVERYTHING)):
        assert IPv4Network("0.0.0.0/0") not in plan_table(reach, [])


def test_a_change_prohibits_before_it_lifts_and_opens_last() -> None:
    there = {IPv4Network("192.0.2.0/24"): False, IPv4Network("192.0.2.7/32"): True}
    wanted = {IPv4Network("198.51.100.0/24"): False, IPv4Network("198.51.100.7/32"): True}
    assert plan_closing(there, wanted) == [
        "route replace prohibit 198.51.100.0/24",
        "route delete 192.0.2.7/32",
        "route delete prohibit 192.0.2.0/24",
    ]
    assert plan_opening(wanted) == ["route replace 198.51.100.7/32 via 10.0.2.2 dev tap0"]


def test_the_table_is_read_without_what_is_not_ours() -> None:
    routes = """[{"dst": "default", "gateway": "10.0.2.2", "dev": "tap0", "flags": []},
        {"type": "prohibit", "dst": "10.0.0.0/8", "flags": []},
        {"dst": "10.0.2.0/24", "dev": "tap0", "protocol": "kernel", "scope": "link", "flags": []},
        {"dst": "192.0.2.7", "gateway": "10.0.2.2", "dev": "tap0", "flags": []}]"""
    assert read_table(routes) == {IPv4Network("10.0.0.0/8"): False, IPv4Network("192.0.2.7/32"): True}
    assert read_table("") == {}


@pytest.mark.parametrize(
    ("rules", "reach"),
    [
        pytest.param(NetworkRules(), None, id="closed unless somebody asks"),
        pytest.param(NetworkRules(internet=True), Reach(), id="open"),
        pytest.param(NetworkRules(internet=True, deny_out=EVERYTHING), None, id="everything denied is closed"),
        pytest.param(NetworkRules(allow_out=("192.0.2.0/24",)), Reach(("192.0.2.0/24",), EVERYTHING), id="only that"),
        pytest.param(NetworkRules(deny_out=("192.0.2.0/24",)), None, id="denying some opens nothing"),
    ],
)
def test_what_follows_from_the_rules_of_a_caller(rules: NetworkRules, reach: Reach | None) -> None:
    assert rules.reach == reach
