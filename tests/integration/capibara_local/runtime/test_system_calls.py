"""What the kernel refuses to root in a sandbox, asked call by call."""

from __future__ import annotations

import errno
import json

import pytest

from capibara_local.runtime.base import Reach

from .conftest import Sandboxes, Subject

CALL = """
import ctypes, json, sys
calls = json.loads(sys.argv[1])
libc = ctypes.CDLL(None, use_errno=True)
answers = {}
for name, (number, *arguments) in calls.items():
    given = [argument.encode() if isinstance(argument, str) else ctypes.c_long(argument) for argument in arguments]
    ctypes.set_errno(0)
    answers[name] = 0 if libc.syscall(ctypes.c_long(number), *given) >= 0 else ctypes.get_errno()
print(json.dumps(answers))
"""
CLONE_NEWUSER = 0x10000000
CLONE_NEWNS = 0x20000
SIGCHLD = 17
# arch/x86/entry/syscalls/syscall_64.tbl
REFUSED: dict[str, tuple[int | str, ...]] = {
    "mount": (165, "none", "/mnt", "tmpfs", 0, 0),
    "umount2": (166, "/proc", 0),
    "pivot_root": (155, "/", "/mnt"),
    "unshare(CLONE_NEWUSER)": (272, CLONE_NEWUSER),
    "unshare(CLONE_NEWNS)": (272, CLONE_NEWNS),
    "clone(CLONE_NEWUSER)": (56, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0),
    "setns": (308, 0, 0),
    "bpf": (321, 0, 0, 0),
    "perf_event_open": (298, 0, 0, -1, -1, 0),
    "io_uring_setup": (425, 8, 0),
    "keyctl": (250, 0, 0, 0, 0, 0),
    "add_key": (248, "user", "k", "v", 1, -1),
    "userfaultfd": (323, 0),
    "process_vm_readv": (310, 1, 0, 0, 0, 0, 0),
    "pidfd_getfd": (438, 0, 0, 0),
    "open_by_handle_at": (304, -1, 0, 0),
    "init_module": (175, 0, 0, ""),
    "kexec_load": (246, 0, 0, 0, 0),
    "reboot": (169, 0, 0, 0, 0),
    "swapon": (167, "/x", 0),
    "syslog": (103, 3, 0, 0),
    "quotactl": (179, 0, 0, 0, 0),
    "sethostname": (170, "x", 1),
    "fsopen": (430, "ext4", 0),
    "open_tree": (428, -100, "/", 1),
    "acct": (163, "/x"),
    "settimeofday": (164, 0, 0),
    "iopl": (172, 3),
}
THREAD = "import threading; threading.Thread(target=print, args=(1,)).start()"
CLONE3 = {"clone3": (435, 0, 0)}


async def ask(subject: Subject, calls: dict[str, tuple[int | str, ...]]) -> dict[str, int]:
    """The error number of each call, 0 for one that worked, made by root."""
    await subject.write("/home/user/call.py", CALL.encode())
    answer: dict[str, int] = json.loads(await subject.text(f"sudo python3 call.py '{json.dumps(calls)}'"))
    return answer


async def test_root_is_refused(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        answers = await ask(subject, REFUSED)
    assert {name: number for name, number in answers.items() if number not in {errno.EPERM, errno.ENOSYS}} == {}


async def test_clone3_is_not_there_so_that_libraries_fall_back(sandboxes: Sandboxes) -> None:
    """Its flags are behind a pointer, where no filter sees them."""
    async with sandboxes.open() as subject:
        assert await ask(subject, CLONE3) == {"clone3": errno.ENOSYS}
        assert (
            await subject.text("python3 -c 'import threading; threading.Thread(target=print, args=(1,)).start()'")
            == "1"
        )


async def test_a_filter_is_in_force_for_everybody(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        for user in ("", "sudo "):
            assert await subject.text(f"{user}grep ^Seccomp: /proc/self/status | cut -f 2") == "2"


async def test_root_has_no_power_over_the_host(sandboxes: Sandboxes) -> None:
    """Bits of capabilities(7) that open the kernel: none of them, not even in the bounding set."""
    powerful = {
        "SYS_ADMIN": 21,
        "SYS_MODULE": 16,
        "SYS_PTRACE": 19,
        "NET_ADMIN": 12,
        "NET_RAW": 13,
        "SYS_RAWIO": 17,
        "SYS_TIME": 25,
    }
    powerful |= {"DAC_READ_SEARCH": 2, "SYS_BOOT": 22, "SYSLOG": 34, "BPF": 39, "PERFMON": 38, "SYS_RESOURCE": 24}
    async with sandboxes.open() as subject:
        sets = await subject.text("sudo grep -E '^Cap(Bnd|Eff|Prm|Inh|Amb)' /proc/self/status | cut -f 2")
    assert len(sets.split()) == 5
    held = [name for name, bit in powerful.items() for mask in sets.split() if int(mask, 16) >> bit & 1]
    assert held == []


@pytest.mark.parametrize("network", [False, True], ids=["closed", "with a way out"])
async def test_no_path_of_the_host_is_named_anywhere(sandboxes: Sandboxes, network: bool) -> None:
    async with sandboxes.open(reach=Reach() if network else None, disk_bytes=64 * 2**20) as subject:
        seen = await subject.text("cat /proc/self/mountinfo /proc/mounts; sudo sh -c 'ls -l /proc/*/fd /proc/*/cwd'")
        data_dir = str(sandboxes.data_dir)
        assert await subject.text("cat /etc/resolv.conf") == "nameserver 10.0.2.3"
    assert "overlay" in seen
    assert data_dir not in seen
    assert [line for line in seen.splitlines() if "/root/" in line or "/run/" in line or "disk.img" in line] == []


async def test_what_is_masked_cannot_be_read(sandboxes: Sandboxes) -> None:
    paths = ["/proc/kcore", "/proc/keys", "/proc/timer_list", "/sys/firmware/acpi"]
    async with sandboxes.open() as subject:
        for path in paths:
            assert await subject.text(f"sudo head -c 1 {path} 2>/dev/null | wc -c") == "0"
