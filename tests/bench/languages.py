"""One short run in each language, straight through the backend: by a runner that starts, and by one that waits."""

from __future__ import annotations

import asyncio
import tempfile
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from capibara.backends.base import CreateRequest, RunRequest
from capibara.backends.e2b import E2BBackend
from capibara.core.outcome import Finished
from capibara.devenv.sandboxes import SandboxServer

ROUNDS = 10
MIB = 1024 * 1024
PROGRAMS: dict[str, tuple[str, str]] = {
    "python": ("print(1)", "Interpreter"),
    "javascript": ("console.log(1)", "Interpreter"),
    "typescript": ("console.log(1 as number)", "Interpreter"),
    "bash": ("echo 1", "Process"),
}
SIZES = {"2 CPUs": (2000, 512), "250m, 256Mi": (250, 256)}


@dataclass(frozen=True)
class Row:
    """Medians in seconds; of what the run itself took (`inner`), and of the call. Memory: its peak, in bytes."""

    language: str
    size: str
    cold: float
    warm: float
    cold_inner: float
    warm_inner: float
    memory: int

    def __str__(self) -> str:
        return (
            f"  {self.language:<10}  {self.size:<11}"
            f"  starting {self.cold * 1e3:6.1f} ms (code {self.cold_inner * 1e3:6.1f})"
            f"   waiting {self.warm * 1e3:6.1f} ms (code {self.warm_inner * 1e3:6.1f})"
            f"   ratio {self.warm / self.cold:4.2f}   memory {self.memory / MIB:5.1f} MiB"
        )


async def run() -> AsyncIterator[Row]:
    with tempfile.TemporaryDirectory() as folder, SandboxServer.spawn(Path(folder) / "server") as server:
        server.wait_ready()
        known = server.variables
        backend = E2BBackend(
            lambda: known["E2B_API_KEY"], api_url=known["E2B_API_URL"], sandbox_url=known["E2B_SANDBOX_URL"]
        )
        try:
            for size in SIZES:
                for language in PROGRAMS:
                    yield await measure(backend, language, size)
        finally:
            await backend.aclose()


async def measure(backend: E2BBackend, language: str, size: str) -> Row:
    """Alternately, so that what else the machine does meets both."""
    cold: list[tuple[float, Finished]] = []
    warm: list[tuple[float, Finished]] = []
    for _ in range(ROUNDS):
        cold.append(await once(backend, language, size, prepared=False))
        warm.append(await once(backend, language, size, prepared=True))
    return Row(
        language,
        size,
        *(median(seconds for seconds, _ in runs) for runs in (cold, warm)),
        *(median(end.timings.run for _, end in runs) for runs in (cold, warm)),
        memory=max(end.usage.peak_memory_bytes or 0 for _, end in cold),
    )


async def once(backend: E2BBackend, language: str, size: str, *, prepared: bool) -> tuple[float, Finished]:
    millis, mebibytes = SIZES[size]
    limits = {"capibara6.dev/cpu-millis": str(millis), "capibara6.dev/memory-bytes": str(mebibytes * MIB)}
    create: dict[str, Any] = {"template_id": "code-interpreter-v1", "timeout_seconds": 120}
    handle = await backend.create(CreateRequest(**create, metadata=limits, idempotency_key=uuid.uuid4().hex))
    try:
        if prepared:
            handle = await backend.prepare(handle, (language,))
        await asyncio.sleep(0.5)  # its kernel has started, and its CPU quota is whole
        code, executor = PROGRAMS[language]
        request = RunRequest("b-1", code, language, executor=executor, deadline_seconds=60.0)  # type: ignore[arg-type]
        began = time.monotonic()
        end = await backend.run(handle, request)
        seconds = time.monotonic() - began
        assert end.stdout.text == "1\n", end
        return seconds, end
    finally:
        await backend.kill(handle.id)
