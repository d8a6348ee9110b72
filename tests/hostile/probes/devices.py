"""Device nodes that open, made or found, but for those that every sandbox has."""

import json
import os
import stat

fell = {}
KNOWN = {
    (1, 3),
    (1, 5),
    (1, 7),
    (1, 8),
    (1, 9),
    (5, 0),
    (5, 1),
    (5, 2),
}  # null zero full random urandom tty console ptmx
NODES = [
    (stat.S_IFBLK, major, minor) for major in (7, 8, 9, 11, 43, 65, 179, 202, 252, 253, 254, 259) for minor in (0, 1)
]
NODES += [
    (stat.S_IFCHR, *number) for number in ((1, 1), (1, 2), (1, 4), (1, 11), (4, 0), (10, 57), (10, 200), (10, 229))
]
NODES += [
    (stat.S_IFCHR, *number) for number in ((10, 232), (10, 234), (10, 237), (10, 239), (29, 0), (226, 0), (241, 0))
]
for kind, major, minor in NODES:
    for place in ("/tmp", "/dev", "/dev/shm", "/run"):
        path = f"{place}/probe-{kind}-{major}-{minor}"
        try:
            os.mknod(path, kind | 0o666, os.makedev(major, minor))
            os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
            fell[path] = 1
        except OSError:
            pass
for folder, _, files in os.walk("/dev"):
    for name in files:
        try:
            found = os.stat(f"{folder}/{name}")
        except OSError:
            continue
        if stat.S_ISBLK(found.st_mode) or stat.S_ISCHR(found.st_mode):
            number = os.major(found.st_rdev), os.minor(found.st_rdev)
            if number not in KNOWN and number[0] not in range(136, 144) and "probe-" not in name:
                fell[f"{folder}/{name}"] = 1
print(json.dumps(fell))
