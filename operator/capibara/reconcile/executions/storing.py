"""Bringing what a run left in its sandbox into the output store, after its end and before the sandbox goes."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol

import structlog

from capibara.backends.base import SandboxBackend
from capibara.backends.errors import BackendError, InvalidRequest, SandboxGone
from capibara.core import backoff, kept, names
from capibara.core.kept import Kept, Part
from capibara.core.masking import Masks, SecretInside, StreamMask, TooMuchToMask
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.following import until_changed
from capibara.reconcile.executions.peek import output_limits
from capibara.reconcile.executions.record import secrets_of
from capibara.reconcile.executions.run import Run
from capibara.settings import Settings
from capibara.store.errors import StoreError
from capibara.telemetry import metrics

log = structlog.get_logger(__name__)

MOST_AT_ONCE: Final = 4
"""Uploads at the same time: each holds some parts of five mebibytes."""

LIFE_SECONDS: Final = 60
"""A sandbox whose timeout is nearer is given twice as much before it is read from."""

LOOK_SECONDS: Final = 10.0
SLOWEST: Final = 1024 * 1024
"""Bytes a second: what takes longer, beside the waiting for the store, is given up."""

STORE_FAILED: Final = "the output store does not take it; the operator's log says why"
"""What everybody may know: where and how the operator stores is nobody else's affair."""

TOO_LARGE: Final = "it is larger than what a run may leave behind"


class Store(Protocol):
    """What is needed of an output store."""

    async def put(self, key: str, pieces: AsyncIterator[bytes]) -> None:
        """Store what the iterator brings, whole or not at all. Raises StoreError."""


class Spoiled(Exception):
    """What is in the sandbox is not what the runner wrote there."""


@dataclass(slots=True)
class Patience:
    """Until when (monotonic) the store is waited for. The part at hand has its own `limit`, and `trouble` so far."""

    give_up: float
    limit: asyncio.Timeout
    trouble: str = ""


class Keeper:
    """Performs the step between an end that was read and its record. `store`: None where there is none."""

    def __init__(self, settings: Settings, cluster: str, backend: SandboxBackend, store: Store | None) -> None:
        self._settings = settings
        self._cluster = cluster
        self._backend = backend
        self._store = store
        self._turns = asyncio.Semaphore(MOST_AT_ONCE)
        if store is not None:
            metrics.outputs_stored(0, 0, lost=0)  # a counter that begins with its first loss does not rise

    async def store(self, run: Run, seconds: float | None) -> None:
        """Go on with it until it is done, or something else happens to the execution, or for so long."""
        state = run.state
        assert state.finished is not None
        if state.storing is None:
            state.storing_since = steady()
            state.storing = asyncio.create_task(self._keep(run), name=f"store {run.uid}")
            state.storing.add_done_callback(lambda _: run.changed.set())
        if not state.storing.done():
            await until_changed(run, seconds)
        if state.storing.done():
            storing, state.storing = state.storing, None
            done = storing.result()
            sizes = [part.bytes for part in kept.parts_of(state.finished) if part.name in done.refs]
            metrics.outputs_stored(len(sizes), sum(sizes), lost=len(done.lost))
            state.finished = kept.stored(state.finished, done)

    async def _keep(self, run: Run) -> Kept:
        """Part after part. What went wrong with one says little about the next."""
        done = Kept()
        assert run.state.finished is not None
        give_up = time.monotonic() + self._settings.output_store_wait_seconds
        limits = output_limits(self._settings)
        too_large = kept.too_large(
            run.state.finished,
            stream=limits.stored,
            results=limits.results_kept,
            files=limits.files_stored,
            listed=limits.results_stored,
        )
        for part in kept.parts_of(run.state.finished):
            if part.name in too_large:
                done.lost[part.name] = TOO_LARGE
                continue
            seconds = max(give_up - time.monotonic(), 1) + max(part.bytes / SLOWEST, 1)
            patience = Patience(give_up, asyncio.timeout(seconds))
            try:
                async with patience.limit:
                    done.refs[part.name] = await self._keep_part(run, part, patience)
            except TimeoutError:
                done.lost[part.name] = patience.trouble or "it took too long"
            except StoreError as error:
                log.warning("the output store did not take it", uid=run.uid, part=part.name, why=error.message)
                done.lost[part.name] = STORE_FAILED
            except BackendError as error:
                done.lost[part.name] = error.message
            except (Spoiled, SecretInside, TooMuchToMask) as error:
                done.lost[part.name] = str(error)
            except Exception:
                log.exception("unexpected error in storing output; it is lost", uid=run.uid)
                done.lost[part.name] = "an unexpected error, which the operator's log has"
            give_up = patience.give_up
        if done.lost:
            log.error("output was not stored", uid=run.uid, parts=sorted(done.lost), why=next(iter(done.lost.values())))
        return done

    async def _keep_part(self, run: Run, part: Part, patience: Patience) -> str:
        """Its key, once it is there. Who is away is asked again, later and later."""
        attempt = run.attempt_number
        key = f"{kept.attempt_key(self._cluster, run.reference.namespace, run.uid, attempt)}/{part.name}"
        count = 0
        while True:
            try:
                async with self._turn(run, patience):
                    await self._upload(run, part, key)
                return key
            except (InvalidRequest, SandboxGone):
                raise
            except (StoreError, BackendError) as error:
                count += 1
                patience.trouble = STORE_FAILED if isinstance(error, StoreError) else error.message
                run.state.storing_trouble = patience.trouble
                again_in = backoff.delay(
                    count, self._settings.provider_retry_seconds, self._settings.provider_retry_max_seconds
                )
                left = patience.give_up - time.monotonic()
                if left <= 0:
                    raise
                log.warning("output is not stored yet; trying again", uid=run.uid, why=error.message, count=count)
                await self._keep_alive(run)
                await asyncio.sleep(min(again_in, left))

    @asynccontextmanager
    async def _turn(self, run: Run, patience: Patience) -> AsyncIterator[None]:
        """One of the turns. Others' uploads take nothing of the time that this one has."""
        now, ends_at = asyncio.get_running_loop().time, patience.limit.when()
        since = now()
        patience.limit.reschedule(None)
        living = asyncio.create_task(self._stay_alive(run), name=f"wait for a turn {run.uid}")
        try:
            await self._turns.acquire()
        finally:
            living.cancel()
        try:
            waited = now() - since
            patience.give_up += waited
            patience.limit.reschedule(None if ends_at is None else ends_at + waited)
            yield
        finally:
            self._turns.release()

    async def _stay_alive(self, run: Run) -> None:
        """Keep the sandbox for as long as a turn is waited for."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            await self._keep_alive(run)

    async def _upload(self, run: Run, part: Part, key: str) -> None:
        assert self._store is not None
        async with aclosing(self._read(run, part)) as pieces:
            await self._store.put(key, pieces)

    async def _read(self, run: Run, part: Part) -> AsyncGenerator[bytes, None]:
        """The file as the runner wrote it, but for secrets. Its end comes only once its hash is right."""
        await self._keep_alive(run)
        assert run.state.sandbox is not None
        mask = await asyncio.to_thread(mask_of, secrets_of(run), is_text=part.is_text)
        attempt = names.attempt_name(run.uid, run.attempt_number)
        digest, total, look_at = hashlib.sha256(), 0, time.monotonic() + LOOK_SECONDS
        async with aclosing(self._backend.open_output(run.state.sandbox, attempt, part.file)) as pieces:
            async for piece in pieces:
                total += len(piece)
                if total > part.bytes:
                    raise Spoiled("there is more in the sandbox than the code wrote")
                digest.update(piece)
                if shown := await masked(mask, piece):
                    yield shown
                if time.monotonic() > look_at:
                    await self._keep_alive(run)
                    look_at = time.monotonic() + LOOK_SECONDS
        if digest.hexdigest() != part.sha256:
            raise Spoiled("what is in the sandbox is not what the code wrote")
        yield mask.finish(unfinished=not part.whole)

    async def _keep_alive(self, run: Run) -> None:
        """Give the sandbox more time, if it has little left. A provider that refuses lets it go when it would."""
        sandbox = run.state.sandbox
        if sandbox is None or sandbox.ends_at is None:
            return
        if (sandbox.ends_at - datetime.now(UTC)).total_seconds() > LIFE_SECONDS:
            return
        try:
            run.state.sandbox = await self._backend.prolong(sandbox, 2 * LIFE_SECONDS)
        except BackendError as error:
            log.warning("a sandbox was not given more time", uid=run.uid, why=error.message)


async def masked(mask: StreamMask, piece: bytes) -> bytes:
    """Beside the event loop, if there is anything to look for: what secrets are like decides how long that takes."""
    return mask.feed(piece) if mask.is_idle else await asyncio.to_thread(mask.feed, piece)


def mask_of(secrets: frozenset[str], *, is_text: bool) -> StreamMask:
    return Masks(secrets).stream(refusing=not is_text)
