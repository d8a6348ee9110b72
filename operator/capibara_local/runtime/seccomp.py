"""The system call filter of a sandbox: `seccomp.json`, after containers/common's allow list, and sockets by family.

Most families have a network namespace of their own in every sandbox. Others have none (AF_VSOCK reaches the hypervisor
and every sandbox of the machine) or open drivers and modules of the kernel (AF_ALG, AF_PACKET, AF_BLUETOOTH), so only
those that programs need are allowed. libseccomp compares all 64 bits of an argument where the kernel reads 32: what
has others set is refused.
"""

from __future__ import annotations

import errno
import json
import platform
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

from .base import MachineError

Document = dict[str, Any]

# One architecture each: a call of any other (32-bit programs, x32) kills, and the filter is compiled 25 ms sooner.
ARCHITECTURES: Final = {"x86_64": ["SCMP_ARCH_X86_64"], "aarch64": ["SCMP_ARCH_AARCH64"]}
# include/linux/socket.h; include/uapi/linux/netlink.h
AF_UNIX, AF_INET, AF_INET6, AF_NETLINK = 1, 2, 10, 16
NETLINK_ROUTE: Final = 0
FAMILIES: Final = (AF_UNIX, AF_INET, AF_INET6)
BOTH: Final = ("socket", "socketpair")
EQUAL, OTHER, ABOVE = "SCMP_CMP_EQ", "SCMP_CMP_NE", "SCMP_CMP_GT"
FAMILY, PROTOCOL = 0, 2  # places among the arguments


def seccomp() -> Document:
    """The filter for this machine. MachineError: not for a machine of this kind."""
    return seccomp_for(platform.machine())


@cache
def seccomp_for(machine: str) -> Document:
    if machine not in ARCHITECTURES:
        raise MachineError(f"sandboxes run on {' and '.join(ARCHITECTURES)}, and this machine is {machine}")
    profile: Document = json.loads(Path(__file__).with_name("seccomp.json").read_text())
    return profile | {"architectures": ARCHITECTURES[machine], "syscalls": [*profile["syscalls"], *socket_rules()]}


def socket_rules() -> list[Document]:
    """No two of them match the same call, since libseccomp has no order among rules."""
    closed = [family for family in range(AF_NETLINK) if family not in FAMILIES]
    route, not_route = (PROTOCOL, EQUAL, NETLINK_ROUTE), (PROTOCOL, OTHER, NETLINK_ROUTE)
    return [
        *(rule(BOTH, 0, [(FAMILY, EQUAL, family)]) for family in FAMILIES),
        rule(["socket"], 0, [(FAMILY, EQUAL, AF_NETLINK), route]),
        # What a kernel without auditing says, which is how sudo and PAM go on without it.
        rule(["socket"], errno.EPROTONOSUPPORT, [(FAMILY, EQUAL, AF_NETLINK), not_route]),
        rule(["socketpair"], errno.EAFNOSUPPORT, [(FAMILY, EQUAL, AF_NETLINK)]),
        *(rule(BOTH, errno.EAFNOSUPPORT, [(FAMILY, EQUAL, family)]) for family in closed),
        rule(BOTH, errno.EAFNOSUPPORT, [(FAMILY, ABOVE, AF_NETLINK)]),
    ]


def rule(names: Sequence[str], answer: int, arguments: Sequence[tuple[int, str, int]]) -> Document:
    """Calls of these names whose arguments all compare so (place, how, value): allowed, or answered with an error."""
    action = {"action": "SCMP_ACT_ERRNO", "errnoRet": answer} if answer else {"action": "SCMP_ACT_ALLOW"}
    args = [{"index": index, "value": value, "valueTwo": 0, "op": how} for index, how, value in arguments]
    return {"names": list(names), **action, "args": args}
