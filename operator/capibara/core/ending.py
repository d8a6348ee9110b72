"""Turns how a run ended into the reason and message of its status."""

from __future__ import annotations

import signal
from dataclasses import replace
from typing import Final, assert_never

from capibara.api.execution import CodeExecution
from capibara.api.reasons import Reason
from capibara.core.actions import Finish
from capibara.core.outcome import Finished, Outcome
from capibara.core.plan import Plan, Terms

MIB = 1024**2
UNPARSED: Final = frozenset({"SyntaxError", "IndentationError", "TabError"})
"""Errors of code that does not even begin, in Python's and JavaScript's words."""


def ending_of(finished: Finished, plan: Plan | Terms | None) -> Finish:
    """The terminal reason and a message that says what happened and what to do about it."""
    finish = of_outcome(finished, plan)
    return replace(finish, message=f"{finish.message}; {finished.withheld}") if finished.withheld else finish


def of_outcome(finished: Finished, plan: Plan | Terms | None) -> Finish:
    """The same, of a run that told its output."""
    match finished.outcome:
        case Outcome.COMPLETED:
            return of_completed(finished)
        case Outcome.DEADLINE:
            limit = f" of {plan.deadline} s" if plan is not None else ""
            message = f"ran longer than its deadline{limit}: raise spec.activeDeadlineSeconds"
            return Finish(Reason.DEADLINE_EXCEEDED, f"{message} (at most to the template's)", finished)
        case Outcome.OUT_OF_MEMORY:
            limit = f" of {plan.memory_bytes // MIB}Mi" if plan is not None else ""
            message = f"needed more memory than its limit{limit}: use a template with more, or mode Dynamic with"
            return Finish(Reason.OUT_OF_MEMORY, f"{message} requirements.limits.memory", finished)
        case Outcome.LOST_KERNEL:
            message = "the interpreter died while it ran the code: it crashed, or the code ended it"
            return Finish(Reason.CODE_FAILED, message, finished)
        case Outcome.LOST_RUNNER:
            message = "the runner in the sandbox was killed while the code ran, most likely by the code"
            return Finish(Reason.CODE_FAILED, message, finished)
        case Outcome.START_FAILED:
            why = f": {finished.error.name}: {finished.error.value}" if finished.error else ""
            return Finish(Reason.INVALID_SPEC, f"the code could not be started{why}", finished)
        case _:
            assert_never(finished.outcome)


def hinted(execution: CodeExecution, finish: Finish) -> Finish:
    """Code that does not parse is perhaps in another language than the one that was assumed."""
    error = finish.finished.error if finish.finished else None
    is_told = execution.spec.language or (execution.spec.code or "").startswith("#!")
    if is_told or error is None or error.name not in UNPARSED:
        return finish
    hint = f"it ran as {execution.status.language} by default: set spec.language if that is wrong"
    return replace(finish, message=f"{finish.message}; {hint}")


def of_completed(finished: Finished) -> Finish:
    """Success is exit code 0 and nothing else (invariant I8)."""
    if finished.exit_code == 0 and finished.error is None:
        return Finish(Reason.COMPLETED, "exit code 0" + kept_in_part(finished), finished)
    if finished.signal is not None:
        return Finish(Reason.CODE_FAILED, f"ended by {signal_name(finished.signal)}", finished)
    if finished.error is not None and finished.error.name != "SystemExit":
        return Finish(Reason.CODE_FAILED, f"{finished.error.name}: {finished.error.value}", finished)
    return Finish(Reason.CODE_FAILED, f"exit code {finished.exit_code}", finished)


def signal_name(number: int) -> str:
    """The signal in words, such as `signal 11 (SIGSEGV)`."""
    try:
        return f"signal {number} ({signal.Signals(number).name})"
    except ValueError:
        return f"signal {number}"


def kept_in_part(finished: Finished) -> str:
    """What of a success is not on its status, in words: nothing vanishes under Completed."""
    if finished.withheld:
        return ""
    cut = [name for name, stream in (("stdout", finished.stdout), ("stderr", finished.stderr)) if stream.truncated]
    left_out = sum(result.text is None for result in finished.results)
    parts = []
    if cut:
        advice = "print less, or have CAPIBARA_OUTPUT_INLINE_BYTES raised"
        parts.append(f"only the beginning and the end of {' and '.join(cut)} are kept: {advice}")
    if left_out:
        advice = "make it smaller, or have CAPIBARA_RESULTS_INLINE_BYTES raised"
        parts.append(f"{left_out} result{'s were' if left_out > 1 else ' was'} too large to keep: {advice}")
    return "".join(f"; {part}" for part in parts)
