"""What this sandbox has, for DuckDB's own limits: reached before the sandbox's, they are an error with a position."""

import os

MIB = 1 << 20
OURS = 96 * MIB  # Python, DuckDB's code, and the rows that are shown
SHARE = 0.75


def limits():
    """DuckDB's settings `memory_limit` and `threads`."""
    memory = min([physical_memory(), *cgroup_memory()])
    ours = int(max(memory * SHARE - OURS, memory * SHARE / 3))
    return {"memory_limit": "{}MiB".format(max(ours // MIB, 16)), "threads": str(processors())}


def physical_memory():
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")


def cgroup_memory():
    words = first_words("/sys/fs/cgroup/memory.max")
    return [int(words[0])] if words and words[0].isdigit() else []


def processors():
    """As many as may run at once here, rounded up."""
    count = len(os.sched_getaffinity(0))
    words = first_words("/sys/fs/cgroup/cpu.max")
    if len(words) == 2 and all(word.isdigit() for word in words):
        count = min(count, -(-int(words[0]) // int(words[1])))
    return max(count, 1)


def first_words(path):
    try:
        with open(path, encoding="ascii") as file:
            return file.readline().split()
    except (OSError, UnicodeDecodeError):
        return []
