"""Powers that root in a sandbox must not have: over the kernel, over mounts, over processes outside."""

import ctypes
import json
import os
import resource

libc = ctypes.CDLL(None, use_errno=True)
fell = {}


def refused(what, work):
    try:
        done = work()
    except (OSError, ValueError):
        return
    if done is None or done is True or (isinstance(done, int) and done >= 0):
        fell[what] = 1


def write(path, text):
    def work():
        with open(os.open(path, os.O_WRONLY), "w") as file:  # what is not there is not made
            file.write(text)

    return work


refused("mount", lambda: libc.mount(b"none", b"/mnt", b"tmpfs", 0, None))
refused("remount", lambda: libc.mount(None, b"/proc/sys", None, 32, None))
refused("umount a mask", lambda: libc.umount2(b"/proc/cmdline", 2))
refused("chroot out", lambda: os.stat("/proc/1/root/proc/1/root/work") and True)
for kind in ("user", "mnt", "pid", "net", "cgroup", "uts", "ipc", "time"):
    for pid in (1, os.getpid()):
        refused(
            f"setns {kind}", lambda kind=kind, pid=pid: libc.setns(os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY), 0)
        )
for flag in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
    refused(f"unshare {flag:#x}", lambda flag=flag: libc.unshare(flag))
    refused(
        f"clone {flag:#x}",
        lambda flag=flag: libc.syscall(56, flag | 17, 0, 0, 0, 0) if os.uname().machine == "x86_64" else -1,
    )
for path in (
    "kernel/core_pattern",
    "kernel/modprobe",
    "kernel/panic",
    "vm/drop_caches",
    "kernel/hostname",
    "user/max_user_namespaces",
):
    refused(path, write(f"/proc/sys/{path}", "1"))
refused("sysrq", write("/proc/sysrq-trigger", "h"))
refused("memory of 1", lambda: os.pread(os.open("/proc/1/mem", os.O_RDWR), 1, 0) and -1)
refused("the clock", lambda: libc.settimeofday(b"\0" * 16, None))
refused("the host name", lambda: libc.sethostname(b"x", 1))
refused("priority", lambda: os.nice(-5))
refused("real time", lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)))
refused("less likely to be killed", write("/proc/self/oom_score_adj", "-1000"))
refused("limits raised", lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (1 << 20, 1 << 20)))
refused("locked memory", lambda: resource.setrlimit(resource.RLIMIT_MEMLOCK, (1 << 40, 1 << 40)))
for group in ("/sys/fs/cgroup", "/sys/fs/cgroup/memory", "/sys/fs/cgroup/pids", "/sys/fs/cgroup/devices"):
    if os.path.exists(f"{group}/cgroup.procs"):
        refused(f"{group}: a group", lambda group=group: os.mkdir(f"{group}/probe"))
for file in ("memory.max", "memory/memory.limit_in_bytes", "pids.max", "pids/pids.max", "cpu.max", "release_agent"):
    refused(f"cgroup {file}", write(f"/sys/fs/cgroup/{file}", "max"))
print(json.dumps(fell))
