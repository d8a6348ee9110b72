"""Reading what a run has kept in its sandbox, and letting the sandbox live on meanwhile, on every backend."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import Any

import pytest

from capibara.backends.base import OutputLimits, OutputRequest
from capibara.backends.errors import InvalidRequest, SandboxGone


async def read(subject: Any, handle: Any, name: str, attempt: str = "t-1") -> bytes:
    return b"".join([piece async for piece in subject.backend.open_output(handle, attempt, name)])


async def test_a_stream_that_was_cut_is_read_whole_byte_by_byte(subject: Any) -> None:
    handle = await subject.create()
    code = "head -c 3000000 /dev/zero | tr '\\0' '\\377'; echo end"
    end = await subject.backend.run(handle, subject.code(code))
    content = await read(subject, handle, "stdout")
    assert content == b"\xff" * 3_000_000 + b"end\n"
    assert (end.stdout.kept, end.stdout.truncated) == (len(content), True)
    assert end.stdout.kept_sha256 == end.stdout.sha256 == hashlib.sha256(content).hexdigest()
    assert (end.stderr.kept, end.stderr.kept_sha256) == (0, "")


async def test_what_the_file_did_not_take_has_no_part_in_its_hash(subject: Any) -> None:
    handle = await subject.create()
    limits = OutputLimits(inline=1024, stored=50_000)
    end = await subject.backend.run(handle, subject.code("seq 20000 >&2", limits=limits))
    content = await read(subject, handle, "stderr")
    whole = "".join(f"{n}\n" for n in range(1, 20_001)).encode()
    assert content == whole[:50_000]
    assert (end.stderr.bytes, end.stderr.kept) == (len(whole), 50_000)
    assert end.stderr.kept_sha256 == hashlib.sha256(content).hexdigest()
    assert end.stderr.sha256 == hashlib.sha256(whole).hexdigest()


async def test_a_reader_may_stop_at_any_time(subject: Any) -> None:
    handle = await subject.create()
    await subject.backend.run(handle, subject.code("head -c 3000000 /dev/zero"))
    pieces = subject.backend.open_output(handle, "t-1", "stdout")
    assert await anext(pieces)
    await pieces.aclose()
    assert len(await read(subject, handle, "stdout")) == 3_000_000


@pytest.mark.parametrize("name", ["nothing", "../t-1/stdout", "/etc/passwd", ".", "", "a" * 101])
async def test_there_is_no_other_file(subject: Any, name: str) -> None:
    handle = await subject.create()
    await subject.backend.run(handle, subject.code("echo"))
    with pytest.raises(InvalidRequest):
        await read(subject, handle, name)


async def test_nothing_is_read_from_a_sandbox_that_is_gone(subject: Any) -> None:
    handle = await subject.create()
    await subject.backend.run(handle, subject.code("echo"))
    await subject.backend.kill(handle.id)
    with pytest.raises(SandboxGone):
        await read(subject, handle, "stdout")
    with pytest.raises(SandboxGone):
        await subject.backend.prolong(handle, 60)


async def test_a_sandbox_is_prolonged_from_now_on(subject: Any) -> None:
    handle = await subject.create(timeout_seconds=60)
    longer = await subject.backend.prolong(handle, 240)
    found = await subject.backend.find({"session": subject.session})
    for told in (longer.ends_at, found[0].ends_at):
        assert 180 < (told - datetime.now(UTC)).total_seconds() < 300


async def test_results_and_files_too_large_for_the_end_are_kept_beside_it(subject: Any) -> None:
    handle = await subject.create()
    code = (
        "class Chart:\n    def _repr_png_(self):\n        return b'\\x89PNG' * 5000\n"
        "open('report.csv', 'w').write('a,b\\n' * 5000)\nChart()"
    )
    limits = OutputLimits(results_inline=1024, files_inline=1024, results_kept=10**6, files_stored=10**6)
    request = subject.code(
        code, "python", executor="Interpreter", limits=limits, outputs=(OutputRequest("*.csv", 10**6),)
    )
    end = await subject.backend.run(handle, request)
    (chart,) = [result for result in end.results if result.type == "png"]
    assert chart.kept
    assert await read(subject, handle, chart.kept) == b"\x89PNG" * 5000
    assert (chart.text, chart.kept_bytes) == (None, 20_000)
    assert chart.sha256 == hashlib.sha256(b"\x89PNG" * 5000).hexdigest()
    (report,) = end.files
    assert report.kept
    assert await read(subject, handle, report.kept) == b"a,b\n" * 5000
