"""What a container is told, what layers are called, and what a machine is told to install."""

from __future__ import annotations

import errno
import operator
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from capibara_local.runtime.base import MachineError
from capibara_local.runtime.overlay import FALLBACK_STAGE, STAGES, stage_for
from capibara_local.runtime.recipes import standard_images
from capibara_local.runtime.requirements import require
from capibara_local.runtime.seccomp import ARCHITECTURES, seccomp_for
from capibara_local.runtime.spec import Container, oci_config
from capibara_local.runtime.users import FIRST, IDS, draw_users

CONFIG = oci_config(Container("sandbox", "/capibara-1/i1", Path("/stage"), {"E2B_SANDBOX_ID": "i1"}))


def test_a_sandbox_shares_no_namespace_with_the_host() -> None:
    kinds = {namespace["type"] for namespace in CONFIG["linux"]["namespaces"]}
    assert kinds == {"pid", "network", "ipc", "uts", "mount", "cgroup"}
    assert all("path" not in namespace for namespace in CONFIG["linux"]["namespaces"])


def test_with_users_of_its_own_it_has_a_user_namespace_that_maps_them() -> None:
    linux = oci_config(Container("sandbox", "/capibara-1/i1", Path("/stage"), users=FIRST))["linux"]
    assert {"type": "user"} in linux["namespaces"]
    assert linux["uidMappings"] == linux["gidMappings"] == [{"containerID": 0, "hostID": FIRST, "size": 65536}]
    assert "uidMappings" not in CONFIG["linux"]


def test_ranges_begin_above_what_hosts_give_and_end_below_what_32_bits_can_hold_with_a_sign() -> None:
    drawn = [draw_users() for _ in range(1000)]
    assert all(first % IDS == 0 for first in drawn)
    assert min(drawn) >= 0x40000000
    assert max(drawn) + IDS <= 0x70000000


def test_no_folder_is_hidden_that_is_in_use() -> None:
    stages = [stage for stage in map(Path, STAGES) if stage.is_dir()]
    assert stage_for(Path("/tmp/d"), [Path("/var/cache")]) == stages[0]
    assert stage_for(stages[0] / "d", [Path("/var/cache")]) == stages[1]
    assert stage_for(Path("/tmp/d"), stages) == Path("/tmp/d") / FALLBACK_STAGE


@pytest.mark.parametrize(
    "name",
    [
        "CAP_SYS_ADMIN",
        "CAP_NET_ADMIN",
        "CAP_NET_RAW",
        "CAP_MKNOD",
        "CAP_SYS_PTRACE",
        "CAP_SYS_MODULE",
        "CAP_SYS_RESOURCE",
    ],
)
def test_it_lacks_what_reaches_the_host(name: str) -> None:
    assert all(name not in held for held in CONFIG["process"]["capabilities"].values())


@pytest.mark.parametrize(
    "name", ["mount", "unshare", "setns", "bpf", "keyctl", "io_uring_setup", "clone3", "userfaultfd"]
)
def test_the_filter_does_not_allow_what_makes_namespaces_or_reaches_deep(name: str) -> None:
    allowed = [rule for rule in CONFIG["linux"]["seccomp"]["syscalls"] if rule["action"] == "SCMP_ACT_ALLOW"]
    assert all(name not in rule["names"] for rule in allowed)
    assert CONFIG["linux"]["seccomp"]["defaultAction"] == "SCMP_ACT_ERRNO"


def test_clone_is_allowed_only_without_namespaces() -> None:
    (rule,) = [rule for rule in CONFIG["linux"]["seccomp"]["syscalls"] if "clone" in rule["names"]]
    namespaces = 0x7E020000  # CLONE_NEW* but time, which clone(2) cannot ask for
    assert rule["args"] == [{"index": 0, "value": namespaces, "valueTwo": 0, "op": "SCMP_CMP_MASKED_EQ"}]


COMPARED = {"SCMP_CMP_EQ": operator.eq, "SCMP_CMP_NE": operator.ne, "SCMP_CMP_GT": operator.gt}
SOCKETS = {
    ("socket", socket.AF_UNIX, 0): 0,
    ("socket", socket.AF_INET, 6): 0,
    ("socket", socket.AF_INET6, 17): 0,
    ("socket", socket.AF_NETLINK, 0): 0,
    ("socketpair", socket.AF_UNIX, 0): 0,
    ("socketpair", socket.AF_NETLINK, 0): errno.EAFNOSUPPORT,
    ("socketcall", 1, 0): errno.ENOSYS,
    ("socket", 2**32 + socket.AF_VSOCK, 0): errno.EAFNOSUPPORT,
    **{("socket", socket.AF_NETLINK, protocol): errno.EPROTONOSUPPORT for protocol in range(1, 32)},
    **{
        (call, family, 0): errno.EAFNOSUPPORT
        for call in ("socket", "socketpair")
        for family in range(64)
        if family not in {socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK}
    },
}


@pytest.mark.parametrize("machine", ARCHITECTURES)
def test_sockets_are_allowed_by_family_and_every_call_has_one_answer(machine: str) -> None:
    filtered = seccomp_for(machine)
    assert {call: answer_of(filtered, *call) for call in SOCKETS} == SOCKETS
    assert filtered["architectures"] == ARCHITECTURES[machine], "one: numbers of another have no way in"


def answer_of(filtered: dict[str, Any], name: str, *arguments: int) -> int:
    """The error number of a call (name, family, protocol), 0: it is allowed."""
    given = (arguments[0], 0, arguments[1])
    answers = {
        rule.get("errnoRet", 0)
        for rule in filtered["syscalls"]
        if name in rule["names"]
        and all(COMPARED[one["op"]](given[one["index"]], one["value"]) for one in rule.get("args", ()))
    }
    (answer,) = answers or {filtered["defaultErrnoRet"]}
    return int(answer)


def test_a_layer_is_named_after_all_that_goes_into_it() -> None:
    agent, *_, base = standard_images()["base"].layers
    assert agent.folder == standard_images()["base"].layers[0].folder
    changed = [
        replace(agent, setup=agent.setup + " "),
        replace(agent, files={**agent.files, "/x": b""}),
        replace(agent, parent=replace(base, packages=(*base.packages, "vim"))),
    ]
    assert len({agent.folder, *(layer.folder for layer in changed)}) == 4


def test_the_agent_layer_holds_every_source_of_the_guest() -> None:
    agent = standard_images()["base"].layers[0]
    guest = Path(__file__).parents[3] / "operator/capibara_local/guest"
    there = {path.relative_to(guest).as_posix() for path in guest.rglob("*.py")}
    held = {path.partition("/capibara_local/guest/")[2] for path in agent.files}
    assert there | {"kernels/javascript.cjs"} <= held


def test_missing_tools_are_named_with_the_line_that_brings_them() -> None:
    with pytest.raises(MachineError, match=r"^nope1, nope2 not found: apt-get install -y packageone packagetwo$"):
        require({"nope1": "packagetwo", "sh": "dash", "nope2": "packageone"})
