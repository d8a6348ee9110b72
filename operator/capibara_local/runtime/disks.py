"""A disk of its own for a sandbox: a sparse ext4 image on a loop device, so that it fills itself and not the host.

Only in a mounting thread. Nothing is left to detach: the overlay on it holds the file system, the file system the loop
device, and that frees itself with its last user (LO_FLAGS_AUTOCLEAR). The image goes with the sandbox's folder.
"""

from __future__ import annotations

import errno
import fcntl
import os
import stat
import struct
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from . import kernel
from .base import MachineError
from .copying import copy_tree
from .overlay import UPPER
from .requirements import DISK_TOOLS, require

LOOP_CONTROL: Final = Path("/dev/loop-control")
# include/uapi/linux/loop.h
LOOP_CTL_GET_FREE: Final = 0x4C82
LOOP_CONFIGURE: Final = 0x4C0A
LO_FLAGS_AUTOCLEAR: Final = 4
LOOP_MAJOR: Final = 7
LOOP_INFO: Final = "=QQQQQIIII184x"  # struct loop_info64, its flags the last number
BLOCK_BYTES: Final = 4096
# What is written is never read after the sandbox: no journal, nothing zeroed ahead, no flush when it is unmounted.
FORMAT: Final = (
    "-q",
    "-F",
    "-m0",
    "-b4096",
    "-Enodiscard,lazy_itable_init=1,assume_storage_prezeroed=1",
    "-O^has_journal",
)
MOUNT_OPTIONS: Final = "barrier=0,noinit_itable"
IMAGE: Final = "disk.img"
PLACE: Final = "disk"
BLANKS: Final = "blank"
MOST_BLANKS: Final = 16
ATTEMPTS: Final = 100
_formatting: Final = threading.Lock()


def why_no_disks() -> str | None:
    """Why this machine cannot give sandboxes disks of their own; None if it can."""
    if not LOOP_CONTROL.exists():
        return f"{LOOP_CONTROL} is missing: load the kernel's loop module (modprobe loop)"
    try:
        require(DISK_TOOLS)
    except MachineError as error:
        return str(error)
    return None


@contextmanager
def disk(data_dir: Path, folder: str, disk_bytes: int | None) -> Iterator[str]:
    """The folder for what a sandbox writes: a new file system of that size, or without a size `folder` itself.

    Mounted for as long as it is entered, and then for whoever uses it. MachineError, OSError.
    """
    if disk_bytes is None:
        yield folder
        return
    image, place = f"{folder}/{IMAGE}", f"{folder}/{PLACE}"
    make_image(data_dir / BLANKS, disk_bytes, Path(image))
    os.mkdir(place, 0o755)
    with attached(image, f"{folder}/loop") as device:
        kernel.mount(device, place, "ext4", kernel.MS_NODEV | kernel.MS_NOATIME, MOUNT_OPTIONS)
    try:
        yield place
    finally:
        kernel.unmount(place)


def make_image(blanks: Path, disk_bytes: int, image: Path) -> None:
    """An empty file system: a copy of one that is kept for that size. The sizes kept are few. MachineError, OSError."""
    kept = blanks / str(disk_bytes)
    with _formatting:
        if not kept.exists():
            blanks.mkdir(exist_ok=True)
            for surplus in list(blanks.iterdir())[MOST_BLANKS - 1 :]:
                surplus.unlink()
            partial = blanks / "partial"
            format_disk(partial, disk_bytes)
            partial.rename(kept)
        copy_sparse(kept, image)


def format_disk(image: Path, disk_bytes: int) -> None:
    with image.open("wb") as file:
        file.truncate(disk_bytes - disk_bytes % BLOCK_BYTES)
    program = require(DISK_TOOLS)["mkfs.ext4"]
    done = subprocess.run([program, *FORMAT, str(image)], capture_output=True, check=False)
    if done.returncode != 0:
        said = done.stderr[-300:].decode(errors="replace").strip()
        raise MachineError(f"a disk of {disk_bytes} bytes cannot be made: {said}")


def copy_sparse(source: Path, target: Path) -> None:
    """Its data, and its holes as holes. OSError."""
    with source.open("rb") as there, target.open("wb") as here:
        size = os.fstat(there.fileno()).st_size
        os.ftruncate(here.fileno(), size)
        for start, end in extents(there.fileno(), size):
            offset = start
            while offset < end:
                offset += os.copy_file_range(there.fileno(), here.fileno(), end - offset, offset, offset)


def extents(file: int, size: int) -> Iterator[tuple[int, int]]:
    """Where data is: from and to."""
    end = 0
    while end < size:
        try:
            start = os.lseek(file, end, os.SEEK_DATA)
        except OSError as error:
            if error.errno == errno.ENXIO:  # none any more
                return
            raise
        end = os.lseek(file, start, os.SEEK_HOLE)
        yield start, end


def copy_written(folder: Path, destination: Path) -> None:
    """What the sandbox of that folder wrote, to a new one. It should stand still. Blocking. MachineError, OSError."""
    if not (folder / IMAGE).exists():
        copy_tree(folder / UPPER, destination)
        return
    with ThreadPoolExecutor(1, "copying", initializer=kernel.enter_own_mounts) as thread:
        thread.submit(copy_from_disk, folder, destination).result()


def copy_from_disk(folder: Path, destination: Path) -> None:
    """Mounted once more, which is the same file system for the kernel. In a thread with mounts of its own, all gone
    with it."""
    device = attached_device(os.path.realpath(folder / IMAGE))
    kernel.mount(device, str(folder / PLACE), "ext4", kernel.MS_NODEV | kernel.MS_NOATIME, MOUNT_OPTIONS)
    try:
        copy_tree(folder / PLACE / UPPER, destination)
    finally:
        kernel.unmount(str(folder / PLACE))


def attached_device(image: str) -> str:
    """The loop device of an image that is in use. MachineError: none is, the sandbox is gone."""
    for file in Path("/sys/block").glob("loop*/loop/backing_file"):
        with suppress(OSError):  # freed meanwhile
            if file.read_text().rstrip("\n") == image:
                return device_file(int(file.parts[3].removeprefix("loop")), f"{os.path.dirname(image)}/loop")
    raise MachineError("the sandbox's disk is gone")


@contextmanager
def attached(image: str, node: str) -> Iterator[str]:
    """A loop device with that image, free again when nobody uses it. `node`: its file's place if /dev has none."""
    with open(image, "r+b", buffering=0) as file, LOOP_CONTROL.open("r+b", buffering=0) as control:
        for _ in range(ATTEMPTS):
            number = fcntl.ioctl(control, LOOP_CTL_GET_FREE)
            device = device_file(number, node)
            descriptor = os.open(device, os.O_RDWR | os.O_CLOEXEC)
            try:
                if configure(descriptor, file.fileno()):
                    yield device
                    return
            finally:
                os.close(descriptor)
    raise MachineError(f"no loop device could be had for a disk: {LOOP_CONTROL} offers only ones that others take")


def configure(device: int, image: int) -> bool:
    """False: somebody else was faster. OSError."""
    info = struct.pack(LOOP_INFO, 0, 0, 0, 0, 0, 0, 0, 0, LO_FLAGS_AUTOCLEAR)
    try:
        fcntl.ioctl(device, LOOP_CONFIGURE, struct.pack("=II", image, BLOCK_BYTES) + info + bytes(64))
    except OSError as error:
        if error.errno != errno.EBUSY:
            raise
        return False
    return True


def device_file(number: int, node: str) -> str:
    """Where /dev is not the kernel's own, as in containers, it lacks devices that were added."""
    device = f"/dev/loop{number}"
    if os.path.exists(device):
        return device
    with suppress(FileNotFoundError):
        os.unlink(node)
    os.mknod(node, stat.S_IFBLK | 0o600, os.makedev(LOOP_MAJOR, number))
    return node
