"""Memory of the kernel, of one kind, until it is refused or 2 GiB are asked for. Argument: the kind."""

import contextlib
import mmap
import os
import socket
import sys


def pipes():
    import fcntl

    for _ in range(2000):
        _, writing = os.pipe()
        with contextlib.suppress(OSError):
            fcntl.fcntl(writing, 1031, 1 << 20)  # F_SETPIPE_SZ
        os.set_blocking(writing, False)
        with contextlib.suppress(BlockingIOError):
            while True:
                os.write(writing, bytes(65536))


def sockets():
    for _ in range(4000):
        here, _there = socket.socketpair()
        kept.append((here, _there))
        here.setblocking(False)
        with contextlib.suppress(OSError):
            here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 24)
        with contextlib.suppress(BlockingIOError):
            while True:
                here.send(bytes(65536))


def page_tables():
    """One page of each 2 MiB: as many page tables as pages."""
    for _ in range(64):
        area = mmap.mmap(-1, 1 << 33, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | mmap.MAP_NORESERVE)
        kept.append(area)
        for place in range(0, 1 << 33, 1 << 21):
            area[place] = 1


def dentries():
    """Names that are looked for and not there stay in memory."""
    for number in range(5_000_000):
        os.path.exists(f"/tmp/{number:x}-{'n' * 200}")


def shared():
    for number in range(64):
        with open(f"/dev/shm/{number}", "wb") as file:
            file.writelines(bytes(1 << 20) for _ in range(32))


def message_queues():
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    for key in range(1, 33000):
        queue = libc.msgget(key, 0o1600)
        if queue < 0:
            break
        for _ in range(3):
            libc.msgsnd(queue, b"\1" + bytes(7 + 8000), 8000, 0o4000)


kept = []
print("begun", flush=True)
{kind.__name__: kind for kind in (pipes, sockets, page_tables, dentries, shared, message_queues)}[sys.argv[1]]()
print("ended", flush=True)
sys.stdin.read()
