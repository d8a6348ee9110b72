"""The table of what the operator logs: each event, how bad it is, and what to do. `docs/logs.md` is generated from it.

The words of an event stay as they are, so that people can search and alert for them; what varies is in fields.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

NOTHING: Final = "Nothing to do."


@dataclass(frozen=True, slots=True)
class Event:
    """One event. `level`: at which it is logged; an error with a traceback is a bug of ours."""

    words: str
    level: str
    meaning: str
    advice: str = NOTHING


BUG: Final = "A bug, with its traceback: please report it. The operator tries again by itself."
API: Final = "See whether the API server answers, and `why`. The operator tries again by itself."
PROVIDER: Final = "See E2B's status page, or the log of the local server. The operator tries again by itself."

EVENTS: Final = (
    Event("ready", "info", "The operator begins to watch: `cluster`, `identity`, `server`."),
    Event("not ready", "error", "`subject` is not in order, as `/readyz` says.", "Do what `why` says."),
    Event("in order again", "info", "`subject` is in order again."),
    Event("the watch has ended; it begins again", "error", "Nothing is heard for `seconds`; what runs goes on.", API),
    Event("tasks of kopf do not end", "error", "A watch that ended left `tasks` behind.", BUG),
    Event("operators have come or gone", "info", "How many live, and how many of them are active."),
    Event("the Lease was not renewed, or the others' not seen; trying again", "warning", "One beat was missed.", API),
    Event(
        "the Lease is renewed after it had ended",
        "warning",
        "Others may have taken over what this operator ran.",
        "Give the operator more CPU, or see why the API server was away.",
    ),
    Event("the Lease was not ended; others wait until it is over", "warning", "A last write failed at the end."),
    Event("unexpected error about the Lease; trying again", "error", "The Lease is beaten again soon.", BUG),
    Event("an execution could not be read; trying again", "warning", "The API server did not show it.", API),
    Event(
        "a changed execution cannot be read",
        "error",
        "It goes on under the spec that it began with.",
        "Mend the object as `why` says: it came past the CRD's schema.",
    ),
    Event(
        "an unreadable execution could not be rejected",
        "error",
        "It came past the CRD's schema, and its status could not be written.",
        "Delete it, or mend it as `why` says.",
    ),
    Event("unexpected error; trying again", "error", "An execution or a template is tried again in seconds.", BUG),
    Event("equal executions were not looked for; trying again", "warning", "An execution with spec.cache waits.", API),
    Event(
        "equal executions cannot be looked for",
        "warning",
        "An execution with spec.cache runs instead.",
        "Apply the CRDs of this version, which make `status.cache` selectable, or mend the role as `why` says.",
    ),
    Event(
        "a result that was found again could not be copied; running",
        "warning",
        "What it has in the output store is gone from there, or the store does not answer: `why` says which.",
    ),
    Event(
        "a result that was found again was refused; running",
        "warning",
        "It does not fit into the object, or somebody ended the execution meanwhile.",
    ),
    Event(
        "the router of one's own did not answer; the model does",
        "warning",
        "A query was not routed by the router of `CAPIBARA_ROUTER_URL`. It is not asked for ten seconds.",
        "See whether it answers in time, and as docs/router.md says: `why`.",
    ),
    Event("a claim was not written; trying again", "warning", "An execution has not begun yet.", API),
    Event("E2B creates no more just now; queueing again", "warning", "A 429: the execution keeps its turn."),
    Event("E2B did not do it", "warning", "A call for an execution failed for the `count`th time.", PROVIDER),
    Event("what it had printed could not be read in time", "info", "An ended run shows no output of its last moments."),
    Event("what it has printed cannot be seen", "debug", "Output of a run in progress is not shown this time."),
    Event(
        "the output store does not answer",
        "warning",
        "A gateway could not show a stored output, and answered 503.",
        "See `why`: whether the output store answers, and takes the gateway's credentials.",
    ),
    Event(
        "output is not stored yet; trying again",
        "warning",
        "The output store, or the sandbox, did not do it for the `count`th time. The sandbox is kept meanwhile.",
        "See `why`: whether the output store answers, has room and takes the operator's credentials.",
    ),
    Event(
        "the output store did not take it",
        "warning",
        "One `part` of an execution's output is lost; the execution's status does not say why.",
        "See `why`: whether the output store answers, has room and takes the operator's credentials.",
    ),
    Event(
        "output was not stored",
        "error",
        "An execution has ended with what its status holds; of `parts` the rest is lost.",
        "See `why`: whether the output store answers, has room and takes the operator's credentials.",
    ),
    Event(
        "purged the outputs of an execution that is gone",
        "info",
        "`count` objects of the output store, `bytes` in all.",
    ),
    Event(
        "deleted what operators that were killed had begun to store",
        "info",
        "`count` unfinished files of an output store that is a directory.",
    ),
    Event(
        "stored outputs were not compared; trying again next time",
        "warning",
        "Outputs of executions that are gone stay for now.",
        "See `why`: whether the output store answers, and lets the operator list and delete.",
    ),
    Event("a sandbox was not given more time", "warning", "It may end before its output is stored.", PROVIDER),
    Event("unexpected error in storing output; it is lost", "error", "The execution ends without it.", BUG),
    Event("a status in between was not written", "warning", "Progress is shown later.", API),
    Event("a final status could not be built; writing the least", "error", "The end stands without its output.", BUG),
    Event(
        "the API server refused a final status; writing less",
        "error",
        "The end stands without its output.",
        "See `why`: an admission policy, or an object that has grown too large.",
    ),
    Event(
        "the API server refused every final status: somebody else ended it?",
        "error",
        "The end was not written.",
        "See `why`, and who else writes statuses.",
    ),
    Event("an event was not written", "debug", "An event on an object is missing; its status is not."),
    Event("no more events of this namespace are written in this minute", "info", "Too many at once; statuses say all."),
    Event("unexpected error in writing an event", "error", "An event on an object is missing.", BUG),
    Event("deleted an execution whose time to live is over", "info", "Its `ttlSecondsAfterFinished` has passed."),
    Event(
        "an execution whose time to live is over may not be deleted",
        "warning",
        "It stays.",
        "Grant `delete` on codeexecutions, or see which admission policy keeps it.",
    ),
    Event(
        "a sandbox of an execution that is over or gone is destroyed",
        "warning",
        "An orphan.",
        "If it happens often, see why operators end without draining.",
    ),
    Event("a template was deleted unseen", "warning", "No event told of it; it serves no execution any more."),
    Event("sandboxes were not counted; trying again next time", "warning", "E2B did not list them.", PROVIDER),
    Event("what namespaces have used was not written down", "warning", "A last write failed at the end.", API),
    Event(
        "a quota cannot be read",
        "error",
        "What was in force for the namespace `key` stays so.",
        "Mend the entry of the ConfigMap as `why` says.",
    ),
    Event(
        "regular work was not finished; trying again next time",
        "warning",
        "`work`: the census, the sweep of templates, or the quotas, where what was in force stays so.",
        "See whether the API server and E2B answer, and `why`. The operator tries again by itself.",
    ),
    Event("unexpected error in regular work; trying again next time", "error", "It is done later.", BUG),
    Event(
        "a sandbox was not destroyed; trying again", "warning", "It is tried for minutes, then E2B ends it.", PROVIDER
    ),
    Event("sandboxes were not looked for; trying again", "warning", "What to destroy is not known yet.", PROVIDER),
    Event("the provider could not be looked at", "error", "Its health is not known for a while.", BUG),
    Event("building a template", "info", "A build has begun at E2B."),
    Event(
        "a template could not be built",
        "warning",
        "It is tried again after `again_in` seconds.",
        "`status.lastBuildLog` of the template says why.",
    ),
    Event("unexpected error in a build; trying again later", "error", "The build is tried again.", BUG),
    Event(
        "a template is not readable",
        "error",
        "It serves nothing.",
        "Mend the object as `why` says: it came past the CRD's schema.",
    ),
    Event("a template's status was refused", "error", "It shows an older status.", API),
    Event("deleted an E2B template that nobody uses", "info", "Built here, and not needed for its grace."),
    Event("a warm sandbox is ready", "info", "It took `seconds`."),
    Event("a warm sandbox was not made", "warning", "The next try is in `again_in` seconds.", PROVIDER),
    Event("a warm sandbox goes", "info", "`why`: its life is over, its template changed, or the pool shrank."),
    Event("warm pools could not be looked after; trying again", "warning", "Executions start cold meanwhile.", API),
    Event("unexpected error in the warm pools; trying again", "error", "Executions start cold meanwhile.", BUG),
    Event("a template's pool status was refused", "error", "`status.pool` is older than it should be.", API),
    Event("the metrics have a new certificate", "info", "Its files were replaced."),
    Event(
        "the new certificate of the metrics cannot be used; the last one serves on",
        "warning",
        "Its files do not fit together, or cannot be read.",
        "See `why`; it is looked at again with the next scrape.",
    ),
    Event("what it prints cannot be seen", "debug", "A reader of live output waits; the next look is in a moment."),
    Event("what it prints cannot be masked in time", "debug", "Live output of a run ends: it is full of secrets."),
    Event("what an execution prints cannot be read", "debug", "The gateway asks the operator again in a moment."),
    Event("an operator does not say which sandboxes there are", "debug", "The gateway asks the next one; see `why`."),
    Event("the gateway serves", "info", "The gateway takes requests: `listen`, `server`."),
    Event(
        "the executions cannot be listed; it is tried again", "warning", "The dashboard shows what it knew last.", API
    ),
    Event("the gateway's watch has ended; it begins again", "warning", "Who waits hears nothing meanwhile.", API),
    Event(
        "an execution whose caller has gone was not cancelled",
        "warning",
        "The gateway's caller went away while it waited, and the execution `name` goes on.",
        "Cancel it, if it should not.",
    ),
    Event(
        "nobody can read the metrics: the API server does not say who asks",
        "warning",
        "Scrapes are answered 503.",
        "Bind the operator's account to system:auth-delegator, or see whether the API server answers.",
    ),
)
