"""A way out for a container that may have one: slirp4netns in front of its network namespace.

The sandbox's packets become connections of this host, so what must not be reached is prohibited by routes inside the
namespace before the way opens (the host's loopback is slirp4netns's own business). Nobody inside can lift that: it
takes CAP_NET_ADMIN. There is no other way out: IPv6 stays off. Blocking: for threads.
"""

from __future__ import annotations

import os
import select
import socket
import subprocess
from dataclasses import dataclass
from typing import Final

import psutil

from .base import MachineError, Reach
from .requirements import NETWORK_TOOLS, require
from .routes import DEVICE, plan_closing, plan_opening, plan_table, read_table

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


class WayOut:
    """Of one network namespace, which must stay open for as long as this is used. Not for two threads at once."""

    def __init__(self, namespace: int) -> None:
        self._namespace = namespace
        self._egress: Egress | None = None

    @property
    def is_open(self) -> bool:
        return self._egress is not None

    def set(self, reach: Reach | None) -> None:
        """MachineError: it cannot be done, and the way is closed.

        At no moment more can be reached than by the old rules or by the new ones.
        """
        try:
            self._set(reach)
        except MachineError:
            self.close()
            raise

    def close(self) -> None:
        if self._egress is not None:
            self._egress.close()
            self._egress = None

    def _set(self, reach: Reach | None) -> None:
        tools = require(NETWORK_TOOLS)
        wanted = plan_table(reach, host_addresses()) if reach is not None else {}
        if reach is None:
            self.close()
        there = read_table(self._ip(tools, "-4", "-json", "route"))
        self._batch(tools, plan_closing(there, wanted))
        if reach is not None and self._egress is None:
            self._egress = start_slirp(tools["slirp4netns"], self._namespace)
        self._batch(tools, plan_opening(wanted))

    def _batch(self, tools: dict[str, str], lines: list[str]) -> None:
        if lines:
            self._ip(tools, "-batch", "-", told="".join(f"{line}\n" for line in lines))

    def _ip(self, tools: dict[str, str], *arguments: str, told: str = "") -> str:
        done = subprocess.run(
            [tools["nsenter"], f"--net=/proc/self/fd/{self._namespace}", tools["ip"], *arguments],
            input=told.encode(),
            capture_output=True,
            pass_fds=(self._namespace,),
            check=False,
        )
        if done.returncode != 0:
            raise MachineError(f"routes of a sandbox cannot be set: {done.stderr.decode(errors='replace').strip()}")
        return done.stdout.decode()


def host_addresses() -> list[str]:
    """The IPv4 addresses of this host, loopback aside."""
    return sorted(
        address.address
        for addresses in psutil.net_if_addrs().values()
        for address in addresses
        if address.family == socket.AF_INET and not address.address.startswith("127.")
    )


def check_egress() -> None:
    """MachineError: a tool is missing, and how to get it."""
    require(NETWORK_TOOLS)


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
        [program, *options, *ends, f"/proc/self/fd/{namespace}", DEVICE],
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
