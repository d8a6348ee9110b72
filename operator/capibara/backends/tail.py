"""Seeing what code prints while it prints it: one command in the sandbox, and reading what that says.

As hostile as all that comes from there: what is not a line as the command makes it is not read at all.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import re
from collections.abc import AsyncIterator
from typing import Final

from capibara.backends.base import Piece
from capibara.backends.runner import PYTHON, attempt_directory

LOOK_SECONDS: Final = 0.05
"""Between two looks at files that did not grow."""

PIECE: Final = 48 * 1024
SILENCE_LOOKS: Final = 200
"""Looks without news until a sign of life: proxies cut what is silent for longer."""

# The files are the user's own, in a directory that the code may change: anything may stand in their place.
SCRIPT: Final = f"""
import os, sys, time, binascii
most, places, quiet = int(sys.argv[1]), dict(stdout=int(sys.argv[2]), stderr=int(sys.argv[3])), 0
while 1:
    ended, news = os.path.exists("done.json"), 0
    for name in places:
        try:
            file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError:
            continue
        try:
            places[name] = max(places[name], os.fstat(file).st_size - most)
            data = os.pread(file, {PIECE}, places[name])
        except OSError:
            data = b""
        os.close(file)
        if data:
            print("capibara:%s:%d:%s" % (name, places[name], binascii.b2a_base64(data).decode().strip()), flush=True)
            places[name] += len(data)
            news = 1
    if not news:
        if ended:
            print("capibara:ended", flush=True)
            break
        quiet += 1
        if quiet % {SILENCE_LOOKS} == 0:
            print(".", flush=True)
        time.sleep({LOOK_SECONDS})
"""

LINE: Final = re.compile(r"capibara:(stdout|stderr):([0-9]{1,15}):([A-Za-z0-9+/=]*)")
ENDED: Final = "capibara:ended"
LONGEST_LINE: Final = 2 * PIECE


def tail_command(attempt: str, most: int, stdout: int = 0, stderr: int = 0) -> str:
    """Say what the streams' files have from these bytes on, and what comes to them until the end stands there.

    Of what is there already, the last `most` bytes.
    """
    script = base64.b64encode(SCRIPT.encode()).decode()
    run = f"import base64;exec(base64.b64decode(b'{script}'))"
    there = f"cd {attempt_directory(attempt)} 2>/dev/null || exit 0"
    return f'{there}; exec {PYTHON} -c "{run}" {most:d} {stdout:d} {stderr:d}'


class TailReader:
    """Turns what the command says, in whatever pieces it comes, into pieces of the streams."""

    def __init__(self) -> None:
        self._rest = ""
        self._said: asyncio.Queue[Piece | None] = asyncio.Queue()

    def feed(self, text: str) -> None:
        """Some more of what it said."""
        *lines, self._rest = (self._rest + text).split("\n")
        self._rest = self._rest[:LONGEST_LINE]
        for line in lines:
            if line == ENDED:
                self.end()
            elif (found := LINE.fullmatch(line)) and (piece := piece_of(*found.groups())):
                self._said.put_nowait(piece)

    def end(self) -> None:
        """Nothing more will come."""
        self._said.put_nowait(None)

    async def pieces(self) -> AsyncIterator[Piece]:
        """What was read, until the end."""
        while (piece := await self._said.get()) is not None:
            yield piece


def piece_of(stream: str, offset: str, encoded: str) -> Piece | None:
    try:
        return Piece(stream, int(offset), base64.b64decode(encoded, validate=True))
    except binascii.Error:
        return None
