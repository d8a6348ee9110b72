"""The certificate that metrics are served with, read again when its files are replaced: no restart, no scrape lost."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import structlog

log = structlog.get_logger(__name__)

LOOK_SECONDS = 5.0
"""How often a handshake looks at the files. A kubelet takes a minute to bring new ones anyway."""

Mark = tuple[tuple[int, int, int], ...]


class Certificate:
    """A pair of PEM files. `context` serves it; OSError, ssl.SSLError among them, if the first pair is unusable."""

    def __init__(self, chain: Path, key: Path, now: Callable[[], float] = time.monotonic) -> None:
        self._files = chain, key
        self._now = now
        self._mark = self._look()
        self._looked = now()
        self._newest = self.context = self._read()
        self.context.sni_callback = self._shake_hands  # called for every handshake, also where no name is asked for

    def _shake_hands(self, connection: Any, _name: str | None, _context: ssl.SSLContext) -> None:
        """Each connection gets the newest pair as a whole: one context is never changed under way."""
        if self._now() - self._looked >= LOOK_SECONDS:
            self._looked = self._now()
            self._renew()
        connection.context = self._newest

    def _renew(self) -> None:
        try:
            mark = self._look()
            if mark != self._mark:
                self._newest, self._mark = self._read(), mark
                log.info("the metrics have a new certificate")
        except OSError as error:  # as of a pair of which one half is new: looked at again soon
            log.warning("the new certificate of the metrics cannot be used; the last one serves on", why=str(error))

    def _look(self) -> Mark:
        found = [path.stat() for path in self._files]
        return tuple((each.st_ino, each.st_mtime_ns, each.st_size) for each in found)

    def _read(self) -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*self._files)
        return context
