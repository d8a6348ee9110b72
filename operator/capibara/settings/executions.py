"""What becomes of an execution: what it may ask for, how long anything is waited for, when it is tried again."""

from __future__ import annotations

from pydantic import Field

from capibara.settings.part import Part


class Executions(Part):
    """What becomes of an execution: what it may ask for, how long anything is waited for, when it is tried again."""

    deadline_slack_seconds: float = Field(
        15.0,
        ge=0,
        description="The runner in the sandbox ends a run at its deadline. If it has not reported this long after that,"
        " counted from before the upload, the operator destroys the sandbox.",
    )
    progress_after_seconds: float = Field(
        3.0, ge=0, description="An execution that runs longer gets one more status write, with the sandbox's ID."
    )
    output_every_seconds: float = Field(
        10.0,
        ge=0,
        description="While code runs, the end of its output is put on the status at most so often, for the first time"
        " after as long. 0: never; then the output of a sandbox that is lost is lost with it.",
    )
    queued_after_seconds: float = Field(
        1.0,
        ge=0,
        description="An execution that waits longer gets one status write that says so (Queued); a shorter wait"
        " costs none.",
    )
    queued_again_seconds: float = Field(
        10.0,
        gt=0,
        description="The place in the queue is written again at most so often, and only if it has halved since, or if"
        " what is waited for is another thing.",
    )
    code_retry_seconds: float = Field(
        10.0, ge=0, description="Wait before the first retry of failed code (backoffLimit); doubles up to the maximum."
    )
    code_retry_max_seconds: float = Field(360.0, ge=0, description="Longest wait before a retry of failed code.")
    reference_wait_seconds: float = Field(
        30.0,
        ge=0,
        description="How long an execution waits for a template, Secret or ConfigMap that it names and that does not"
        " exist (yet). Its startDeadlineSeconds, if set, is used instead.",
    )
    router_url: str = Field(
        "",
        pattern=r"^(https?://[^\s@]+)?$",
        description="A router of your own, asked by POST which template a query is for (docs/router.md). Empty: the"
        " keywords and the model that come with the operator decide.",
    )
    router_timeout_seconds: float = Field(
        0.5, gt=0, le=30, description="How long the router of `CAPIBARA_ROUTER_URL` may take. Then the model decides."
    )
    router_remember_seconds: float = Field(
        300.0,
        ge=0,
        description="How long an answer of the router of `CAPIBARA_ROUTER_URL` is taken for the same query.",
    )
    dynamic_max_cpu_millis: int = Field(
        4000, ge=100, description="Most CPU that a Dynamic execution may ask for, in thousandths of a CPU."
    )
    dynamic_max_memory_mib: int = Field(
        8192, ge=128, description="Most memory that a Dynamic execution may ask for, in MiB."
    )
    dynamic_max_deadline_seconds: int = Field(
        3600, ge=1, description="Longest deadline that a Dynamic execution may ask for."
    )
    census_seconds: float = Field(
        60.0,
        gt=0,
        description="How often the lists of executions and sandboxes are compared. This destroys sandboxes of"
        " executions that have ended, deletes executions by ttlSecondsAfterFinished, notices deletions that the watch"
        " missed, and has statuses follow changes after the end.",
    )
    ttl_seconds_after_finished: int = Field(
        0,
        ge=0,
        description="Delete an execution this many seconds after it ended, unless its own ttlSecondsAfterFinished says"
        " otherwise. 0: it is kept. What Argo CD or Flux manages is never deleted.",
    )
    cache_max_age_seconds: int = Field(
        7 * 24 * 3600,
        ge=0,
        description="How old a result may be that an execution with spec.cache takes instead of running, whatever its"
        " own maxAgeSeconds says. 0: none is taken, and each execution runs.",
    )
    cache_max_stored_bytes: int = Field(
        256 * 1024 * 1024,
        ge=0,
        description="How much of a result that is taken so may be in the output store, all of it together: each"
        " execution that takes it gets a copy of its own. What has more there runs again. 0: only what is whole in a"
        " status is taken.",
    )
