"""All inotify instances and watches that can be had, held until stdin ends. Prints how many."""

import ctypes
import os
import sys

libc = ctypes.CDLL(None, use_errno=True)
instances = []
while len(instances) < 5000 and (made := libc.inotify_init1(0)) >= 0:
    instances.append(made)
watches = 0
os.makedirs("/dev/shm/watched", exist_ok=True)
while watches < 100_000:
    path = f"/dev/shm/watched/{watches}"
    open(path, "w").close()
    if libc.inotify_add_watch(instances[0], path.encode(), 2) < 0:
        break
    watches += 1
print(len(instances), watches, flush=True)
sys.stdin.read()
