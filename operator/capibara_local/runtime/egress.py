"""A way out for a container that may have one: slirp4netns in front of its network namespace.

The sandbox's packets become connections of this host, so what must not be reached is prohibited inside the namespace
before the way opens: the host's own addresses (its loopback is slirp4netns's own business), link-local ones, where
clouds keep their metadata, and private ranges unless they are wanted. Nobody inside can lift that: it takes
CAP_NET_ADMIN. Blocking: for threads.
"""

from __future__ import annotations

import os
import select
import socket
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import psutil

from .base import MachineError
from .requirements import NETWORK_TOOLS, require

RESOLVER: Final = "10.0.2.3"  # slirp4netns(1): its own resolver, which asks the host's
LINK_LOCAL: Final = "169.254.0.0/16"
PRIVATE: Final = ("10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16")
READY_SECONDS: Final = 10.0
END_SECONDS: Final = 5.0


@dataclass(frozen=True)
class Egress:
    """A running slirp4netns, which ends when its exit descriptor closes: with us, however we end."""

    process: subprocess.Popen[bytes]
    exit_descriptor: int

    def close(self) -> None:
        os.close(self.exit_descriptor)
        try:
            self.process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def check_egress() -> None:
    """MachineError: a tool is missing, and how to get it."""
    require(NETWORK_TOOLS)


def open_egress(namespace: int, *, private: bool) -> Egress:
    """Connect the network namespace of that descriptor. `private`: private ranges may be reached too.

    MachineError: it cannot be done, and the namespace stays closed.
    """
    tools = require(NETWORK_TOOLS)
    prohibit(tools, namespace, prohibited(private))
    return start_slirp(tools["slirp4netns"], namespace)


def prohibited(private: bool) -> list[str]:
    """IPv4 ranges that no sandbox may reach. There is no other way out: IPv6 stays off."""
    addresses = {
        address.address
        for addresses in psutil.net_if_addrs().values()
        for address in addresses
        if address.family == socket.AF_INET and not address.address.startswith("127.")
    }
    return [f"{address}/32" for address in sorted(addresses)] + [LINK_LOCAL] + ([] if private else list(PRIVATE))


def prohibit(tools: dict[str, str], namespace: int, ranges: Sequence[str]) -> None:
    batch = "".join(f"route replace prohibit {address}\n" for address in ranges)
    done = subprocess.run(
        [tools["nsenter"], f"--net=/proc/self/fd/{namespace}", tools["ip"], "-batch", "-"],
        input=batch.encode(),
        capture_output=True,
        pass_fds=(namespace,),
        check=False,
    )
    if done.returncode != 0:
        raise MachineError(f"routes of a sandbox cannot be set: {done.stderr.decode(errors='replace').strip()}")


def start_slirp(program: str, namespace: int) -> Egress:
    ready, tell_ready = os.pipe()
    exits, exit_descriptor = os.pipe()
    try:
        process = spawn_slirp(program, namespace, tell_ready, exits)
        egress = Egress(process, exit_descriptor)
    except BaseException:
        os.close(exit_descriptor)
        raise
    finally:
        os.close(tell_ready)
        os.close(exits)
    try:
        if not is_told(ready):
            process.kill()
            egress.close()
            raise MachineError("slirp4netns did not connect a sandbox: is /dev/net/tun there and may it be used?")
    finally:
        os.close(ready)
    return egress


def spawn_slirp(program: str, namespace: int, tell_ready: int, exits: int) -> subprocess.Popen[bytes]:
    options = ["--configure", "--disable-host-loopback", "--enable-sandbox", "--enable-seccomp"]
    ends = [f"--ready-fd={tell_ready}", f"--exit-fd={exits}", "--netns-type=path"]
    return subprocess.Popen(
        [program, *options, *ends, f"/proc/self/fd/{namespace}", "tap0"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=(namespace, tell_ready, exits),
        start_new_session=True,
    )


def is_told(ready: int) -> bool:
    """Whether the other end wrote something, and neither hung up nor let the time pass."""
    poll = select.poll()
    poll.register(ready, select.POLLIN)
    return bool(poll.poll(READY_SECONDS * 1000)) and bool(os.read(ready, 1))
