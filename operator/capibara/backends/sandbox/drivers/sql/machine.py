"""DuckDB's own limits, below the sandbox's: reached first, they are an error with a place and not the end of it."""

import os

MIB = 1 << 20
OURS = 96 * MIB  # Python, DuckDB's code, and the rows that are shown
SHARE = 0.75


def limits(cpus, memory):
    """DuckDB's settings `memory_limit` and `threads`. `cpus`, `memory` (bytes): what the run may use; 0: not known."""
    physical = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    share = min(memory or physical, physical) * SHARE
    most = int(max(share - OURS, share / 3)) // MIB
    processors = len(os.sched_getaffinity(0))
    threads = min(int(-(-cpus // 1)) or processors, processors)
    return {"memory_limit": "{}MiB".format(max(most, 16)), "threads": str(max(threads, 1))}
