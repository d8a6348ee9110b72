"""What describes the host's disks, start and load, and what of it can be written: each that shows something."""

import json
import os

HIDDEN = [
    "/proc/cmdline",
    "/proc/diskstats",
    "/proc/partitions",
    "/proc/swaps",
    "/proc/mdstat",
    "/proc/modules",
    "/proc/locks",
    "/proc/keys",
    "/proc/kcore",
    "/proc/timer_list",
    "/proc/interrupts",
    "/proc/pressure/cpu",
    "/proc/fs/ext4",
    "/proc/fs/jbd2",
    "/sys/block",
    "/sys/class",
    "/sys/dev",
    "/sys/fs/ext4",
    "/sys/fs/xfs",
    "/sys/fs/btrfs",
    "/sys/devices/virtual",
    "/sys/devices/platform",
    "/sys/firmware",
    "/sys/kernel",
    "/sys/module",
    "/sys/bus",
    "/sys/power",
    "/sys/hypervisor",
]
fell = {}


def shows(path):
    try:
        if os.path.isdir(path):
            return bool(os.listdir(path))
        with open(path, "rb") as file:
            return bool(file.read(1))
    except OSError:
        return False


def writable(top):
    """Files that take a byte, but for null and what is this process's own."""
    null = os.stat("/dev/null").st_rdev
    for folder, folders, files in os.walk(top):
        folders[:] = [name for name in folders if not name.isdigit() and name not in ("self", "thread-self")]
        for name in files:
            path = f"{folder}/{name}"
            if os.path.islink(path):
                continue
            try:
                with open(os.open(path, os.O_WRONLY | os.O_NONBLOCK), "wb", buffering=0) as file:
                    if os.fstat(file.fileno()).st_rdev != null and file.write(b"\0"):
                        yield path
            except OSError:
                pass


fell.update({f"{path} shows something": 1 for path in HIDDEN if shows(path)})
fell.update({f"{path} can be written": 1 for top in ("/proc", "/sys") for path in writable(top)})
with open("/proc/loadavg") as file:
    if not file.read().startswith("0.00 0.00 0.00 "):
        fell["the host's load"] = 1
print(json.dumps(fell))
