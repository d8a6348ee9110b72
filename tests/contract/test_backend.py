"""The contract of `SandboxBackend`, on every implementation there is."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from dataclasses import replace
from typing import Any

import pytest

from capibara.backends.base import NotStarted
from capibara.backends.errors import InvalidRequest, SandboxGone
from capibara.core.outcome import Outcome


async def test_a_sandbox_is_found_by_its_metadata_and_by_no_other(subject: Any) -> None:
    handle = await subject.create(metadata={"uid": "a b&c=d", "attempt": "1"})
    found = await subject.backend.find({"session": subject.session, "uid": "a b&c=d"})
    assert [other.id for other in found] == [handle.id]
    assert found[0].metadata["attempt"] == "1"
    assert await subject.backend.find({"session": subject.session, "uid": "other"}) == []


async def test_all_pages_are_found_oldest_first(subject: Any) -> None:
    created = [(await subject.create()).id for _ in range(5)]
    found = await subject.backend.find({"session": subject.session})
    assert [handle.id for handle in found] == created
    assert [handle.started_at for handle in found] == sorted(handle.started_at for handle in found)


async def test_killing_twice_is_harmless(subject: Any) -> None:
    handle = await subject.create()
    assert await subject.backend.kill(handle.id) is True
    assert await subject.backend.kill(handle.id) is False
    assert await subject.backend.find({"session": subject.session}) == []


async def test_a_run_ends_with_its_exit_code_and_output(subject: Any) -> None:
    handle = await subject.create()
    request = subject.code('read line; echo "$line $GREETING $(cat sub/data)"; echo problem >&2; exit 3')
    request = replace(request, env={"GREETING": 'it\'s "me"'}, files={"sub/data": b"data"}, stdin=b"first\n")
    end = await subject.backend.run(handle, request)
    assert (end.outcome, end.exit_code) == (Outcome.COMPLETED, 3)
    assert (end.stdout.text, end.stderr.text) == ('first it\'s "me" data\n', "problem\n")


async def test_an_attempt_runs_once_however_often_it_is_asked_for(subject: Any) -> None:
    handle = await subject.create()
    request = subject.code("echo x >> count; wc -l < count; date +%N")
    ends = [await subject.backend.run(handle, request) for _ in range(3)]
    assert ends[0].stdout.text.splitlines()[0].strip() == "1"
    assert ends[0] == ends[1] == ends[2]


async def test_resuming_tells_what_was_not_started_from_what_ended(subject: Any) -> None:
    handle = await subject.create()
    assert await subject.backend.resume(handle, "t-1") == NotStarted()
    end = await subject.backend.run(handle, subject.code("echo hi"))
    assert await subject.backend.resume(handle, "t-1") == end
    assert await subject.backend.resume(handle, "t-2") == NotStarted()


async def test_the_deadline_is_kept_within_two_seconds(subject: Any) -> None:
    handle = await subject.create()
    request = subject.code("trap '' TERM; echo up; while :; do sleep 1; done", deadline_seconds=1.0)
    end = await subject.backend.run(handle, request)
    assert (end.outcome, end.stdout.text) == (Outcome.DEADLINE, "up\n")
    assert end.timings.run <= 3.0


async def test_a_killed_sandbox_runs_nothing_any_more(subject: Any) -> None:
    handle = await subject.create()
    await subject.backend.kill(handle.id)
    with pytest.raises(SandboxGone):
        await subject.backend.run(handle, subject.code("echo hi"))
    with pytest.raises(SandboxGone):
        await subject.backend.resume(handle, "t-1")


async def test_killing_a_sandbox_ends_the_run_in_it_as_gone(subject: Any) -> None:
    handle = await subject.create()
    run = asyncio.create_task(subject.backend.run(handle, subject.code("sleep 15")))
    async with asyncio.timeout(14):
        await until_started(subject, handle)
        await subject.backend.kill(handle.id)
        with pytest.raises(SandboxGone):
            await run


async def until_started(subject: Any, handle: Any) -> None:
    """Return once the attempt is under way: then resuming it follows on, and does not answer at once."""
    with contextlib.suppress(TimeoutError):
        while True:
            async with asyncio.timeout(0.7):
                assert await subject.backend.resume(handle, "t-1") == NotStarted()
            await asyncio.sleep(0.05)


async def test_a_cancelled_run_goes_on_in_its_sandbox(subject: Any) -> None:
    handle = await subject.create()
    run = asyncio.create_task(subject.backend.run(handle, subject.code("sleep 2; echo through")))
    await until_started(subject, handle)
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run
    found = await subject.backend.find({"session": subject.session})
    assert [other.id for other in found] == [handle.id]


async def test_a_path_outside_the_home_directory_is_refused(subject: Any) -> None:
    handle = await subject.create()
    with pytest.raises(InvalidRequest, match="file path"):
        await subject.backend.run(handle, subject.code("true", files={"../x": b""}))


async def test_a_healthy_provider_says_so(subject: Any) -> None:
    await subject.backend.health()


async def test_closing_twice_is_harmless(subject: Any) -> None:
    await subject.backend.aclose()
    await subject.backend.aclose()


async def test_preparing_twice_is_harmless(subject: Any) -> None:
    handle = await subject.create()
    for _ in range(2):
        handle = await subject.backend.prepare(handle)
        assert handle.prepared
    assert (await subject.backend.run(handle, subject.code("echo hi"))).stdout.text == "hi\n"


async def test_a_used_sandbox_is_not_prepared_again(subject: Any) -> None:
    handle = await subject.create()
    await subject.backend.run(handle, subject.code("true"))
    with pytest.raises(InvalidRequest, match="used"):
        await subject.backend.prepare(handle)


async def test_a_sandbox_that_is_gone_is_not_prepared(subject: Any) -> None:
    handle = await subject.create()
    await subject.backend.kill(handle.id)
    with pytest.raises(SandboxGone):
        await subject.backend.prepare(handle)


async def test_inputs_of_any_size_arrive_whole(subject: Any) -> None:
    handle = await subject.create()
    big = bytes(range(256)) * 4096
    code = "sha256sum < big; echo $SECRET | wc -c; wc -c"
    request = subject.code(code, files={"big": big}, env={"SECRET": "s" * 100_000}, stdin=b"x" * 300_000)
    end = await subject.backend.run(handle, request)
    digest = hashlib.sha256(big).hexdigest()
    assert end.stdout.text.split() == [digest, "-", "100001", "300000"]
