"""What is written of an execution between its claim and its end, and the end itself."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Final

import structlog

from capibara.api.execution import CodeExecutionStatus
from capibara.api.reasons import Reason
from capibara.core import actions, results
from capibara.core.cached import key_document, recalled_status
from capibara.core.conditions import MESSAGE_LIMIT, plain
from capibara.core.files import without_contents
from capibara.core.masking import Masks
from capibara.core.outcome import Printed
from capibara.core.plan import Plan, recorded_terms
from capibara.core.usage import E2B_PRICES, Prices, cost_of
from capibara.core.world import Inputs
from capibara.kube.client import Conflict, KubeError, NotFound, Rejected
from capibara.kube.events import Events, Subject
from capibara.kube.forms import METADATA_ALONE
from capibara.kube.status import StatusWriter
from capibara.reconcile.executions.run import Run
from capibara.reconcile.executions.tracing import trace_of
from capibara.telemetry import metrics, traces

log = structlog.get_logger(__name__)

UNTOLD: Final = frozenset({Reason.COMPLETED, Reason.CANCELLED})
"""Ends that no event is about: a success, and what somebody asked for."""


class Recorder:
    """Writes statuses of executions, with secrets masked."""

    def __init__(
        self,
        writer: StatusWriter,
        events: Events | None = None,
        prices: Prices = E2B_PRICES,
        spent: Callable[[str, float], None] | None = None,
    ) -> None:
        self._writer = writer
        self._events = events
        self._prices = prices
        self._spent = spent  # is told what an execution of a namespace has cost

    async def note(self, run: Run, note: actions.Note) -> bool:
        """Write a status in between, unless it stands there. False: it does not stand there yet."""
        sandbox_id = run.state.sandbox.id if run.state.sandbox else None
        before = run.execution.status
        if says(before, note) and (sandbox_id is None or before.sandbox_id == sandbox_id):
            return True
        return await self._write(run, results.noted_status(run.execution, note, time.time(), sandbox_id))

    async def declare(self, run: Run) -> bool:
        """Write down that the attempt's code may begin. False: it does not stand there yet."""
        assert run.state.sandbox is not None
        return await self._write(run, results.declared_status(run.execution, time.time(), run.state.sandbox.id))

    async def _write(self, run: Run, status: dict[str, Any], final: tuple[type[KubeError], ...] = ()) -> bool:
        """Write a status in between on what we know. False: it was not written. Raises `final`."""
        try:
            version = run.execution.metadata.resource_version
            run.read(await self._writer.write(run.reference, status, version))
        except Conflict:
            await self.look_again(run)
            return False
        except final:
            raise
        except KubeError as error:
            log.warning("a status in between was not written", uid=run.uid, why=error.message)
            return False
        return True

    async def conclude(self, run: Run, step: actions.Conclude) -> bool:
        """Write down what an attempt came to. False: it does not stand there yet. Raises NotFound, Rejected."""
        status = results.concluded_status(run.execution, step, time.time(), secrets_of(run))
        return await self._write(run, status, final=(NotFound, Rejected))

    async def show(self, run: Run, printed: Printed) -> None:
        """Write the end of what it has printed, unless that stands there. Not written: the next look tells more."""
        tails = results.tails_of(printed, secrets_of(run))
        if any(getattr(run.execution.status, name) != tail for name, tail in tails.items()):
            await self._write(run, {name: tail.document() for name, tail in tails.items()})

    async def look_again(self, run: Run) -> bool:
        """Read the object after a conflict. False: it is gone, or the name is another's now."""
        try:
            now = await self._writer.read(run.reference)
        except NotFound:
            return False
        if now["metadata"]["uid"] != run.uid:
            return False
        run.read(now)
        return True

    async def recall(self, run: Run, step: actions.Recall, brought: CodeExecutionStatus) -> bool:
        """The only write of an execution that takes another's result. False: it does not stand there.

        `brought`: the source's status, with keys of the execution's own. Raises NotFound, Rejected.
        """
        assert isinstance(run.plan, Plan)
        seconds = time.monotonic() - run.clock.seen
        status = recalled_status(run.execution, step.hit, brought, run.recall.key, run.plan, seconds, time.time())
        run.finishing = True
        run.settled = await self._write(run, status, final=(NotFound, Rejected))
        run.finishing = run.settled
        if run.settled:
            metrics.execution_recalled(status, joined=run.recall.joined)
            traces.ended(lambda: trace_of(run, status))
        return run.settled

    async def finish(self, run: Run, step: actions.Finish) -> None:
        """Status write 2, for ever if need be. What the API server refuses is said shorter."""
        try:
            status = self._final_status(run, step)
        except ValueError:
            log.exception("a final status could not be built; writing the least", uid=run.uid)
            status = results.minimal_status(run.execution, step, time.time(), secrets_of(run))
        run.finishing = True
        await self._settle(run, step, status)
        run.settled = True
        metrics.execution_ended(status, namespace=run.reference.namespace, warm=run.state.warm)
        if self._spent is not None:
            self._spent(run.reference.namespace, cost_of(status))
        traces.ended(lambda: trace_of(run, status))
        if step.reason not in UNTOLD:
            self.warn(run, step.reason, step.message)
        if step.finished is not None and step.finished.unstored:
            self.warn(run, Reason.OUTPUT_STORE_FAILED, step.finished.unstored)

    def warn(self, run: Run, reason: Reason, message: str, occasion: str = "") -> None:
        """An event about it."""
        if self._events is not None:
            subject = Subject.of("CodeExecution", run.execution.metadata)
            self._events.warn(subject, reason, Masks(secrets_of(run)).hide(message), occasion=occasion)

    def _final_status(self, run: Run, step: actions.Finish) -> dict[str, Any]:
        finished = step.finished
        return key_document(run.recall.key) | results.final_status(
            run.execution,
            step,
            plan=run.plan,
            terms=run.plan if isinstance(run.plan, Plan) else recorded_terms(run.execution),
            sandbox_id=run.last_sandbox_id,
            spent=run.clock.spent(finished.timings.run if finished else 0.0, time.monotonic()),
            secrets=secrets_of(run),
            now=time.time(),
            printed=run.state.printed,
            prices=self._prices,
        )

    async def _settle(self, run: Run, finish: actions.Finish, status: dict[str, Any]) -> None:
        """Write the first of them that the API server takes: all there is to say, the least, less than stands there.

        The whole object is kept for equal executions only, which take its result.
        """
        accept = None if run.recall.key else METADATA_ALONE  # a status may have a hundred kilobytes
        for said in shorter_and_shorter(run, finish, status, time.time()):
            try:
                run.ended = await self._writer.settle(run.reference, run.uid, said, accept=accept)
            except KubeError as error:
                log.error("the API server refused a final status; writing less", uid=run.uid, why=error.message)
            else:
                return
        log.error("the API server refused every final status: somebody else ended it?", uid=run.uid)


def shorter_and_shorter(
    run: Run, finish: actions.Finish, status: dict[str, Any], now: float
) -> Iterator[dict[str, Any]]:
    """A final status, then what says less for when that is refused. Each is built only once it is asked for."""
    yield status
    if status.get("files"):
        yield without_contents(status)
    yield results.minimal_status(run.execution, finish, now, secrets_of(run))
    yield results.bare_status(run.execution, finish, now)


def says(status: CodeExecutionStatus, note: actions.Note) -> bool:
    """Whether it stands there already, word for word."""
    message = plain(note.message, MESSAGE_LIMIT)
    return any((each.reason, each.message) == (note.reason, message) for each in status.conditions)


def secrets_of(run: Run) -> frozenset[str]:
    """What must not show in what is stored."""
    read = run.inputs.secrets if isinstance(run.inputs, Inputs) else frozenset()
    return read | (run.secrets.values if run.secrets else frozenset())


def unmaskable(run: Run) -> str:
    """Why what the code says cannot be shown, if so. Who starts it knows its Secrets, who takes it over may not."""
    if isinstance(run.inputs, Inputs):
        return ""
    if run.secrets is None:
        return "its output is withheld: its Secrets could not be read, so what the run was given cannot be masked"
    if not run.secrets.missing:
        return ""
    what = f"Secret {run.secrets.missing} was deleted or changed before another operator took the run over"
    return f"its output is withheld: {what}, so what the run was given cannot be masked"
