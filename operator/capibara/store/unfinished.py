"""What uploads into a directory leave that nobody ended: their writer was killed. The library lists no such file."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Final

STAGED: Final = re.compile(r".+#[0-9]+", re.DOTALL)
"""How the library names a file until it is whole. No key of ours has such a step."""


def discard_staged(folder: Path, before: float) -> int:
    """Delete staged files that nothing was written to since `before` (Unix seconds). How many. Follows no link."""
    count = 0
    for place, _, names in os.walk(folder):
        for name in filter(STAGED.fullmatch, names):
            count += discard(Path(place, name), before)
    return count


def discard(path: Path, before: float) -> bool:
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or status.st_mtime > before:
            return False
        path.unlink()
    except FileNotFoundError:  # its writer has ended it, one way or the other
        return False
    return True
