"""What waits in the queue is not held in memory: a tenant can make thousands wait."""

from __future__ import annotations

import base64
import gc
import tracemalloc

from tests.unit.reconcile.conftest import an_execution, eventually, for_ever

from capibara.backends.fake import FakeBackend

COUNT = 200
MOST_BYTES = 20 * 1024


async def test_an_execution_that_waits_takes_20_kib_however_large_its_inputs(api, start_operator):
    """Measured for 5,000 of them: 11 KiB each, and the code that stands in the spec itself."""
    large = base64.b64encode(b"x" * 200 * 1024).decode()
    api.inputs["large"] = {"binaryData": {"file": large}, "metadata": {"name": "large"}}
    operator = start_operator(FakeBackend(for_ever), places=1, queued_after_seconds=3600)
    api.create(an_execution())
    await eventually(lambda: operator.queue.taken == 1)
    files = [{"path": "large", "contentFrom": {"configMapKeyRef": {"name": "large", "key": "file"}}}]
    for number in range(COUNT):
        body = an_execution(f"run-{number}", f"0f0e0d0c-0000-4000-8000-{number + 100:012d}", files=files)
        api.objects[body["metadata"]["name"]] = body | {"metadata": body["metadata"] | {"resourceVersion": "5"}}
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        api._watchers.clear()
        api.watch(operator.controller.observe)
        await eventually(lambda: operator.queue.waiting == COUNT, seconds=120)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (after - before) / COUNT < MOST_BYTES
