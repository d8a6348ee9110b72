"""How an execution ends: the reason and message of its status, and what has to come before that is written."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from dataclasses import replace
from typing import Final, assert_never

from capibara.api.execution import CodeExecution, LanguageVia
from capibara.api.outcome import RESULT_LIST
from capibara.api.quantity import rounded_text
from capibara.api.reasons import Reason
from capibara.core.actions import Finish, Release, Step
from capibara.core.attempts import has_unknown_sandbox
from capibara.core.files import files_left_out, lacking_message
from capibara.core.outcome import MIME_TYPES, Finished, Outcome, OutputStream
from capibara.core.plan import Plan, Terms
from capibara.core.world import Limits, World

MIB = 1024**2
UNPARSED: Final = frozenset({"SyntaxError", "IndentationError", "TabError", "ParserException"})
"""Errors of code that does not even begin, in Python's, JavaScript's and DuckDB's words."""

ASSUMED: Final = {LanguageVia.TEMPLATE: "by default", LanguageVia.CODE: "because that is what the code looks like"}
"""How the language was chosen, where nobody said it."""


def ending(execution: CodeExecution, world: World, finish: Finish) -> Step:
    """Record a result that was read, and destroy its sandbox after it: until then that has the second copy (I0).

    Without a result nothing can be lost: then the sandbox goes first, also one that we only may have, and costs nothing
    while the API server is away. If E2B is away as well, that goes on beside the end.
    """
    if finish.finished is not None or world.releasing:
        return finish
    unknown = has_unknown_sandbox(execution, world.attempt, world.failure, searched=world.searched)
    return Release(soon=True) if world.sandbox_id is not None or unknown else finish


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
    how = ASSUMED.get(execution.status.language_via or LanguageVia.SPEC)
    if how is None or error is None or error.name not in UNPARSED:
        return finish
    hint = f"it ran as {execution.status.language} {how}: set spec.language if that is wrong"
    return replace(finish, message=f"{finish.message}; {hint}")


def of_completed(finished: Finished) -> Finish:
    """Success is exit code 0 (invariant I8), and every file that had to be there."""
    if finished.exit_code == 0 and finished.error is None and finished.lacking:
        return Finish(Reason.CODE_FAILED, f"exit code 0; {lacking_message(finished)}", finished)
    if finished.exit_code == 0 and finished.error is None:
        return Finish(Reason.COMPLETED, "exit code 0", finished)
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


def told_in_part(finish: Finish, limits: Limits) -> Finish:
    """What of a success is not on its status, in words: nothing vanishes under Completed."""
    if finish.reason is not Reason.COMPLETED or finish.finished is None or finish.finished.withheld:
        return finish
    finished = finish.finished
    parts = (
        finish.message,
        *cut_streams(finished, limits),
        *left_out(finished, limits),
        *files_left_out(finished),
    )
    return replace(finish, message="; ".join(parts))


def cut_streams(finished: Finished, limits: Limits) -> Iterator[str]:
    """Which of its output was too long."""
    streams = {"stdout": finished.stdout, "stderr": finished.stderr}
    cut = [
        f"{name} ({rounded_text(stream.bytes)})"
        for name, stream in streams.items()
        if stream.truncated and stream.ref is None
    ]
    for name, stream in streams.items():
        if stream.ref is not None:
            yield stored_stream(name, stream)
    if cut:
        kept = f"only the beginning and the end of {' and '.join(cut)} are kept, {rounded_text(limits.output_inline)}"
        yield f"{kept} in all: print less, or have CAPIBARA_OUTPUT_INLINE_BYTES raised"


def stored_stream(name: str, stream: OutputStream) -> str:
    """What of a long stream is in the output store."""
    if stream.kept == stream.bytes:
        return f"{name} ({rounded_text(stream.bytes)}) is in the output store"
    part = (
        f"only the first {rounded_text(stream.kept)} of {name} ({rounded_text(stream.bytes)}) are in the output store"
    )
    return f"{part}: print less, or have CAPIBARA_OUTPUT_FILE_BYTES raised"


def left_out(finished: Finished, limits: Limits) -> Iterator[str]:
    """Which of its results were too large, or too many."""
    large = [
        f"{MIME_TYPES.get(result.type, result.type)}, {rounded_text(result.bytes)}"
        for result in finished.results
        if result.text is None and result.ref is None
    ]
    if in_store := sum(result.ref is not None for result in finished.results):
        yield f"{in_store} result{' is' if in_store == 1 else 's are'} in the output store"
    if large:
        count = "1 result was" if len(large) == 1 else f"{len(large)} results were"
        what = f"{count} too large to keep ({large[0]}), {rounded_text(limits.results_inline)} are kept in all"
        yield f"{what}: make it smaller, or have CAPIBARA_RESULTS_INLINE_BYTES raised"
    found = finished.results_list
    if finished.results_omitted and found and found.ref:
        what = "a list of the results, with some left out," if found.truncated else "the list of all results"
        yield f"{what} ({rounded_text(found.kept)}) is in the output store as {RESULT_LIST}"
    elif finished.results_omitted:
        count = "1 more was" if finished.results_omitted == 1 else f"{finished.results_omitted} more were"
        yield f"{len(finished.results)} results are kept and {count} not: show fewer"
