"""`python -m tests.bench.readers PORT PATH COUNT`: many readers of one stream of events, in a process of their own.

They are as cheap as readers can be, so that what they cost is not taken for the gateway's: while they read they note
what came and when, and look into it at the end. Prints a JSON object for each reader.
"""

from __future__ import annotations

import json
import selectors
import socket
import sys
import time
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from capibara.devenv.ports import LOOPBACK

MOST_BYTES = 1 << 16


@dataclass
class Reader:
    """One connection: when it asked, and what came when. Seconds since the epoch."""

    connection: socket.socket
    asked: float
    came: list[tuple[float, bytes]] = field(default_factory=list)

    def lines(self) -> Iterator[tuple[float, bytes]]:
        """Each line with the time when its end came. Chunks hold whole events, and their sizes are lines."""
        ends = [*accumulate(len(data) for _, data in self.came)]
        at = 0
        for line in b"".join(data for _, data in self.came).splitlines(keepends=True):
            at += len(line)
            yield self.came[bisect_left(ends, at)][0], line

    def document(self) -> dict[str, object]:
        """`answered`: when the first event was there; `heard`: when each line of output was printed, and came."""
        found = [(when, json.loads(line[6:])) for when, line in self.lines() if line.startswith(b"data: ")]
        heard = [
            (float(said.split()[1]), when)
            for when, data in found
            if "stream" in data
            for said in data["text"].splitlines()
        ]
        return {"asked": self.asked, "answered": found[0][0] if found else None, "heard": heard}


def read_all(port: int, path: str, count: int) -> list[Reader]:
    """Ask at once, and read all to their ends."""
    request = f"GET {path} HTTP/1.1\r\nHost: {LOOPBACK}\r\nConnection: close\r\n\r\n".encode()
    readers = []
    with selectors.DefaultSelector() as selector:
        for _ in range(count):
            reader = Reader(socket.create_connection((LOOPBACK, port)), time.time())
            reader.connection.sendall(request)
            reader.connection.setblocking(False)
            selector.register(reader.connection, selectors.EVENT_READ, reader)
            readers.append(reader)
        while selector.get_map():
            for key, _ in selector.select():
                data = key.data.connection.recv(MOST_BYTES)
                key.data.came.append((time.time(), data))
                if not data:
                    selector.unregister(key.data.connection)
                    key.data.connection.close()
    return readers


if __name__ == "__main__":
    for each in read_all(int(sys.argv[1]), sys.argv[2], int(sys.argv[3])):
        print(json.dumps(each.document()))
