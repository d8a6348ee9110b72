"""Ways out, with somebody at the other end: a network namespace beside the host, with two addresses."""

from __future__ import annotations

import asyncio
import os
import random
import secrets
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import IPv4Network
from typing import Final

import pytest

from capibara_local.runtime import kernel
from capibara_local.runtime.base import Reach

from .conftest import Sandboxes

PORT: Final = 8000
NETNS: Final = "/run/netns"
EVERYTHING: Final = ("0.0.0.0/0",)

ECHO = """
import socket, sys
with socket.create_connection((sys.argv[1], 8000), 20) as connection:
    while line := sys.stdin.readline():
        connection.sendall(line.encode())
        print(connection.recv(100).decode(), end="", flush=True)
"""
# Datagrams to an address that no route leads to: in a raw packet whose header says another address than the call, in a
# frame past all routes, and from a socket that is bound to the device. One to an allowed address last.
SMUGGLE = """
import socket, struct, sys
denied, allowed = sys.argv[1:]
def checksum(data):
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    return ~((total & 0xFFFF) + (total >> 16)) & 0xFFFF
datagram = struct.pack("!HHHH", 4000, 8000, 13, 0) + b"smuggled"[:5]
head = struct.pack("!BBHHHBBH4s4s", 69, 0, 20 + len(datagram), 1, 0, 64, 17, 0,
                   socket.inet_aton("10.0.2.100"), socket.inet_aton(denied))
packet = head[:10] + struct.pack("!H", checksum(head)) + head[12:] + datagram
def raw():
    with socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW) as out:
        out.sendto(packet, (allowed, 0))
def frame():
    with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, 0x0800) as out:
        out.sendto(packet, ("tap0", 0x0800, 0, 0, bytes([0x52, 0x55, 10, 0, 2, 2])))
def bound():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
        out.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"tap0")
        out.sendto(b"bound", (denied, 8000))
for way in (raw, frame, bound):
    try:
        way()
        print(way.__name__, "sent")
    except OSError as error:
        print(way.__name__, error.strerror)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
    out.sendto(b"honest", (allowed, 8000))
"""


@dataclass
class Neighbour:
    """Answers on two addresses: TCP with what it hears, UDP not at all, but it counts."""

    first: str
    second: str
    datagrams: list[bytes]


def ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)


def sockets_inside(name: str) -> tuple[socket.socket, socket.socket]:
    made: list[socket.socket] = []

    def make() -> None:
        descriptor = os.open(f"{NETNS}/{name}", os.O_RDONLY | os.O_CLOEXEC)
        kernel.enter_network(descriptor)
        os.close(descriptor)
        made.append(socket.create_server(("0.0.0.0", PORT)))
        made.append(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        made[1].bind(("0.0.0.0", PORT))

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    return made[0], made[1]


def echo(connection: socket.socket) -> None:
    with connection:
        while data := connection.recv(100):
            connection.sendall(data)


def accept(server: socket.socket) -> None:
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        threading.Thread(target=echo, args=(connection,), daemon=True).start()


@pytest.fixture
def neighbour() -> Iterator[Neighbour]:
    """On addresses for benchmarks (RFC 2544), nobody's on the internet."""
    mark = secrets.token_hex(4)
    network = random.choice(list(IPv4Network("198.18.0.0/15").subnets(new_prefix=29)))
    host, first, second, *_ = (str(address) for address in network.hosts())
    name, ours = f"capibara-{mark}", f"veth-{mark}"
    ip("netns", "add", name)
    try:
        ip("link", "add", ours, "type", "veth", "peer", "name", "eth0", "netns", name)
        ip("addr", "add", f"{host}/29", "dev", ours)
        ip("link", "set", ours, "up")
        for address in (first, second):
            ip("-n", name, "addr", "add", f"{address}/29", "dev", "eth0")
        ip("-n", name, "link", "set", "eth0", "up")
        server, datagrams = sockets_inside(name)
        heard: list[bytes] = []
        with server, datagrams:
            threads = [
                threading.Thread(target=accept, args=(server,)),
                threading.Thread(target=listen, args=(datagrams, heard)),
            ]
            for thread in threads:
                thread.start()
            yield Neighbour(first, second, heard)
            server.shutdown(socket.SHUT_RDWR)
            with suppress(OSError):  # it is not connected, but wakes who waits
                datagrams.shutdown(socket.SHUT_RDWR)
            for thread in threads:
                thread.join()
    finally:
        ip("netns", "delete", name)


def listen(datagrams: socket.socket, heard: list[bytes]) -> None:
    while data := datagrams.recv(100):  # empty once it is shut down
        heard.append(data)


async def test_bytes_go_to_the_allowed_address_and_to_no_other(sandboxes: Sandboxes, neighbour: Neighbour) -> None:
    async with sandboxes.open(reach=Reach((f"{neighbour.first}/32",), EVERYTHING)) as subject:
        await subject.write("/tmp/echo.py", ECHO.encode())
        assert await subject.text(f"echo hi | python3 /tmp/echo.py {neighbour.first}") == "hi"
        assert "Permission denied" in await subject.text(f"echo hi | python3 /tmp/echo.py {neighbour.second}")


async def test_root_gets_no_packet_past_the_routes(sandboxes: Sandboxes, neighbour: Neighbour) -> None:
    """What CAP_NET_RAW would be good for."""
    async with sandboxes.open(reach=Reach((f"{neighbour.first}/32",), EVERYTHING)) as subject:
        await subject.write("/tmp/smuggle.py", SMUGGLE.encode())
        said = await subject.text(f"sudo python3 /tmp/smuggle.py {neighbour.second} {neighbour.first}")
        assert said.splitlines()[:2] == [
            "raw Operation not permitted",
            "frame Address family not supported by protocol",
        ]
        async with asyncio.timeout(20):
            while b"honest" not in neighbour.datagrams:  # noqa: ASYNC110 (a thread hears it)
                await asyncio.sleep(0.05)
    assert neighbour.datagrams == [b"honest"]


async def test_a_connection_that_stays_allowed_goes_on_when_the_rules_change(
    sandboxes: Sandboxes, neighbour: Neighbour
) -> None:
    async with sandboxes.open(reach=Reach()) as subject:
        await subject.write("/tmp/echo.py", ECHO.encode())
        await subject.text(
            "mkfifo /tmp/in; touch /tmp/out; (sleep 300 > /tmp/in) > /dev/null 2>&1 & "
            f"python3 /tmp/echo.py {neighbour.first} < /tmp/in > /tmp/out 2>&1 &"
        )
        said = "echo {0} > /tmp/in; until grep {0} /tmp/out; do sleep 0.05; done"
        assert await subject.text(said.format("one")) == "one"
        await subject.sandbox.set_reach(Reach((f"{neighbour.first}/32",), EVERYTHING))
        assert await subject.text(said.format("two")) == "two"
        assert "Permission denied" in await subject.text(f"echo hi | python3 /tmp/echo.py {neighbour.second}")
