"""What the code prints, while it runs: read in a thread beside the watch, and written to the terminal as it comes.

It comes from the gateway, if one stands for the cluster; else from the operator itself, where the key that it shares
with gateways is known (CAPIBARA_LIVE_OUTPUT_KEY_FILE, as `capibara env` has it). Otherwise output is shown at the end.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import urlencode

from capibara.cli.cluster import OPERATOR_NAMESPACE, Cluster, Document
from capibara.cli.phases import OVER
from capibara.cli.shown import write
from capibara.core.leasewords import lease_name, read_lease
from capibara.core.livetext import LiveText
from capibara.core.outputkey import question
from capibara.kube.blocking import Away, Blocking, Refused
from capibara.kube.kubeconfig import Access

KEY_FILE: Final = "CAPIBARA_LIVE_OUTPUT_KEY_FILE"
LEASES: Final = f"/apis/coordination.k8s.io/v1/namespaces/{OPERATOR_NAMESPACE}/leases"

SILENCE_SECONDS: Final = 60.0
"""Gateways and operators say something every ten or fifteen seconds."""

AGAIN_SECONDS: Final = 0.1
LONGEST_PAUSE: Final = 5.0
LAST_SECONDS: Final = 1.0
"""After the end, for what was printed last to come; the status has it too."""

Output = Mapping[str, Any]


class LiveOutput:
    """Shows what an execution prints while the block runs. `told` is what was shown by then.

    `begin` is called before the first output. `stderr_only`: of the streams that one, on standard output.
    """

    def __init__(self, cluster: Cluster, document: Document, *, raw: bool = False, stderr_only: bool = False) -> None:
        self.told = LiveText()
        self.begin: Callable[[], None] = lambda: None
        self._cluster = cluster
        self._raw, self._stderr_only = raw, stderr_only
        self._document = document
        self._news = threading.Event()
        self._writing = threading.Lock()
        self._over = False
        source = source_of(cluster)
        self._thread = threading.Thread(target=self._run, args=(source,), daemon=True) if source else None

    def __enter__(self) -> Self:
        if self._thread:
            self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None) -> None:
        if self._thread and kind is None:
            self._thread.join(LAST_SECONDS)
        with self._writing:
            self._over = True

    def take(self, document: Document) -> None:
        """How the execution is now: who runs it, and whether it is over."""
        self._document = document
        self._news.set()

    def _run(self, source: Callable[[Cluster, Document, LiveText], Iterator[Output]]) -> None:
        """Read again and again, from where we are: a source ends when its attempt does, or its operator."""
        pause = AGAIN_SECONDS
        while not self._over:
            looked_at = self._document
            self._news.clear()
            try:
                with closing(source(self._cluster, looked_at, self.told)) as outputs:  # type: ignore[type-var]
                    for output in outputs:
                        self._show(output)
                        pause = AGAIN_SECONDS
            except (Refused, Away, OSError, ValueError, KeyError):
                pass  # the end has it all, and the watch says what is wrong
            if is_over(self._document):
                return
            self._news.wait(pause)
            pause = min(2 * pause, LONGEST_PAUSE) if self._document is looked_at else AGAIN_SECONDS

    def _show(self, output: Output) -> None:
        with self._writing:
            if self._over:
                return
            text = self.told.take(output)
            if not text or (self._stderr_only and output["stream"] != "stderr"):
                return
            self.begin()
            stream = sys.stderr if output["stream"] == "stderr" and not self._stderr_only else sys.stdout
            write(stream, text, raw=self._raw, whole=False)


def is_over(document: Document) -> bool:
    return (document.get("status") or {}).get("phase") in OVER


def source_of(cluster: Cluster) -> Callable[[Cluster, Document, LiveText], Iterator[Output]] | None:
    """Where live output comes from; None: from nowhere."""
    if cluster.is_gateway:
        return from_gateway
    return from_operator if os.environ.get(KEY_FILE) else None


def from_gateway(cluster: Cluster, document: Document, told: LiveText) -> Iterator[Output]:
    """The events `output` of the gateway's stream, from where we are."""
    meta = document["metadata"]
    path = f"/api/v1/e2b/executions/{meta['name']}/events?{urlencode({'namespace': meta['namespace']})}"
    seen = f"0-{told.attempt}-{told.streams['stdout'].end}-{told.streams['stderr'].end}"
    with Blocking(cluster.client.access) as client:
        kind = ""
        for line in client.lines(path, SILENCE_SECONDS, {"Last-Event-ID": seen, "Accept": "text/event-stream"}):
            field, _, value = line.decode("utf-8", "replace").rstrip("\r\n").partition(": ")
            if field == "event":
                kind = value
            elif field == "data" and kind == "output":
                yield json.loads(value)


def from_operator(cluster: Cluster, document: Document, told: LiveText) -> Iterator[Output]:
    """What the operator that owns the execution tells to who has the key; nothing while there is no owner."""
    owner = (document.get("status") or {}).get("owner")
    if not owner:
        return
    key = Path(os.environ[KEY_FILE]).read_bytes().strip()
    with Blocking(cluster.client.access) as client:
        address = read_lease(client.request("GET", f"{LEASES}/{lease_name(owner)}")).output
    if not address:
        return
    places = {name: stream.end for name, stream in told.streams.items()}
    path, headers = question(key, document["metadata"]["uid"], told.attempt, places)
    with Blocking(Access(address, "", None, headers=headers)) as client:
        for line in client.lines(path, SILENCE_SECONDS):
            if line.strip():
                yield json.loads(line)
