"""What the kernel refuses to root in a sandbox, asked call by call."""

from __future__ import annotations

import errno
import json
import platform
import signal

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


SOCKETS = """
import json, socket, sys
answers = {}
for family, kind, protocol in json.loads(sys.argv[1]):
    try:
        socket.socket(family, kind, protocol).close()
        answers[f"{family}.{protocol}"] = 0
    except OSError as error:
        answers[f"{family}.{protocol}"] = error.errno
print(json.dumps(answers))
"""
OPEN_FAMILIES = (1, 2, 10)
NETLINK = 16
STREAM, RAW = 1, 3
# Machine code for a 64-bit process that asks through the 32-bit entry of the kernel: mov eax, socketcall; mov ebx,
# SYS_SOCKET; mov ecx, arguments; int 0x80; ret. And x32: mov eax, 0x40000029; mov edi, 40; ...; syscall; ret.
OTHER_ENTRIES = """
import ctypes, mmap, os, struct
low = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40, prot=7)  # MAP_32BIT
place = ctypes.addressof(ctypes.c_char.from_buffer(low))
low[0:12] = struct.pack("=III", 1, 1, 0)  # even AF_UNIX
entries = {
    "socketcall": b"\\xb8\\x66\\0\\0\\0\\xbb\\x01\\0\\0\\0\\xb9" + struct.pack("=I", place) + b"\\xcd\\x80\\xc3",
    "x32": b"\\xb8\\x29\\0\\0\\x40\\xbf\\x28\\0\\0\\0\\xbe\\x01\\0\\0\\0\\x31\\xd2\\x0f\\x05\\xc3",
}
for name, code in entries.items():
    child = os.fork()
    if child == 0:
        low[64 : 64 + len(code)] = code
        os._exit(1 if ctypes.CFUNCTYPE(ctypes.c_int)(place + 64)() >= 0 else 2)
    print(name, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


async def test_sockets_are_of_families_that_are_the_sandboxs_own(sandboxes: Sandboxes) -> None:
    asked = [(family, STREAM, 0) for family in range(1, 50) if family != NETLINK]
    asked += [(NETLINK, RAW, protocol) for protocol in range(25)]
    refused = {f"{family}.0": errno.EAFNOSUPPORT for family, _, _ in asked if family not in (*OPEN_FAMILIES, NETLINK)}
    refused |= {f"{NETLINK}.{protocol}": errno.EPROTONOSUPPORT for protocol in range(1, 25)}
    async with sandboxes.open() as subject:
        await subject.write("/tmp/sockets.py", SOCKETS.encode())
        for user in ("", "sudo "):
            told = json.loads(await subject.text(f"{user}python3 /tmp/sockets.py '{json.dumps(asked)}'"))
            assert {call: number for call, number in told.items() if number} == refused


async def test_what_asks_for_closed_sockets_goes_on_without(sandboxes: Sandboxes) -> None:
    """`ss` (E2B's "wait for port"), sudo and `ip` fall back, or need none of those that are closed."""
    async with sandboxes.open() as subject:
        listening = "python3 -m http.server 8123 --bind 127.0.0.1 >/dev/null 2>&1 &"
        found = "for _ in $(seq 100); do ss -Htln sport = :8123 2>/dev/null | grep 8123 && break; sleep 0.1; done"
        assert "127.0.0.1:8123" in await subject.text(f"{listening} {found}")
        assert "lo" in await subject.text("ip -brief address")
        assert await subject.text("sudo id -u") == "0"


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the other entries are of x86")
async def test_no_other_entry_of_the_kernel_makes_a_socket(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        await subject.write("/tmp/entries.py", OTHER_ENTRIES.encode())
        told = (await subject.text("sudo python3 /tmp/entries.py")).split()
    assert set(told[::2]) == {"socketcall", "x32"}
    assert set(told[1::2]) <= {str(-signal.SIGSYS), str(-signal.SIGSEGV)}


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
