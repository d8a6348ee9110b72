"""Turns what this process knows about an execution into the facts that a decision is made on."""

from __future__ import annotations

from capibara.api.reasons import Reason
from capibara.core.attempts import has_told_of_build, needs_plan
from capibara.core.build import BuildState, Built
from capibara.core.checks import Rejection
from capibara.core.plan import Plan, recorded_terms
from capibara.core.waiting import Waiting
from capibara.core.world import Admission, Inputs, Limits, Storing, World
from capibara.reconcile.clock import steady
from capibara.reconcile.executions.ends import Ends
from capibara.reconcile.executions.inputs import InputReader
from capibara.reconcile.executions.recall import Recaller
from capibara.reconcile.executions.run import Run
from capibara.reconcile.membership import Membership
from capibara.reconcile.templates.builds import Builds
from capibara.reconcile.templates.index import TemplateIndex
from capibara.settings import Settings


def limits_of(settings: Settings) -> Limits:
    """The settings that decisions depend on."""
    return Limits(
        queued_after=settings.queued_after_seconds,
        queued_again=settings.queued_again_seconds,
        progress_after=settings.progress_after_seconds,
        deadline_slack=settings.deadline_slack_seconds,
        retry_first=settings.provider_retry_seconds,
        retry_max=settings.provider_retry_max_seconds,
        code_retry_first=settings.code_retry_seconds,
        code_retry_max=settings.code_retry_max_seconds,
        reference_wait=settings.reference_wait_seconds,
        output_every=settings.output_every_seconds,
        output_inline=settings.output_inline_bytes,
        results_inline=settings.results_inline_bytes,
    )


class Observer:
    """Reads what a decision needs, once per execution, and the clock."""

    def __init__(
        self,
        settings: Settings,
        templates: TemplateIndex,
        builds: Builds,
        inputs: InputReader,
        membership: Membership,
        recaller: Recaller,
    ) -> None:
        self.membership = membership
        self.recaller = recaller
        self._limits = limits_of(settings)
        self._stores = bool(settings.output_store)
        self._templates = templates
        self._builds = builds
        self._inputs = inputs
        self.ends = Ends()

    async def observe(self, run: Run) -> World:
        """The facts now. Template and references are resolved once they are needed, and then stay as they were.

        A suspended execution is resolved when it goes on: what it names may be created meanwhile.
        """
        build = None
        if needs_plan(run.execution, run.attempt, run.state.failure, not_started=run.state.not_started):
            await self._read(run)
            build = self._resolve(run)
        elif run.execution.status.owner and run.secrets is None:
            run.secrets = await self._inputs.read_secrets(run.execution)
        members, owner = self.membership, run.execution.status.owner
        state, admission = run.state, admission_of(run)
        return World(
            now=steady(),
            identity=members.identity,
            is_heir=run.claim_sent is not None or members.is_heir(run.seat),
            owner_lives=bool(owner) and owner != members.identity and members.lives(owner, run.owner_seen_at),
            lapsed=not members.is_in_force,
            plan=run.plan,
            recorded=recorded_terms(run.execution) if owner and not isinstance(run.plan, Plan) else None,
            seen_at=run.seen_at,
            concluded_at=run.concluded_at,
            vanished=state.vanished,
            not_started=state.not_started,
            inputs=run.inputs,
            build=build,
            found=self.recaller.observe(run),
            limits=self._limits,
            admission=admission,
            queued_at=run.queued_at,
            waiting=self._waiting_of(run) if admission is Admission.WAITING else None,
            told=run.told,
            attempt=run.attempt,
            searched=state.searched,
            sandbox_id=state.sandbox.id if state.sandbox else None,
            running_since=state.running_since,
            following_since=state.following_since if state.following is not None else None,
            asked=state.asked,
            releasing=run.releasing is not None and not run.releasing.done(),
            finished=state.finished,
            stores=self._stores,
            storing=Storing(state.storing_since, state.storing_trouble) if state.storing_since is not None else None,
            failure=state.failure,
            progress_written=state.progress_written,
            looked_at=state.looked_at,
        )

    def _waiting_of(self, run: Run) -> Waiting | None:
        """Where it stands, once it has waited for so long that it is told."""
        if run.ticket is None or run.queued_at is None:
            return None
        return run.ticket.waiting() if steady() >= run.queued_at + self._limits.queued_after else None

    async def _read(self, run: Run) -> None:
        """Template and inputs. Who has to wait, for a place or for a build, keeps no large inputs meanwhile."""
        if run.plan is None or is_awaited(run.plan):
            run.plan = await self._templates.plan(run.execution)
        admitted = admission_of(run) is Admission.GRANTED
        if is_awaited(run.inputs) or (run.inputs is None and (admitted or not run.inputs_checked)):
            self.ends.await_named(run)
            run.inputs = await self._inputs.read(run.execution)
        waits = run.awaited_build or admission_of(run) is Admission.WAITING
        if (
            isinstance(run.inputs, Inputs)
            and run.attempt is None
            and waits
            and not admitted
            and not run.inputs.is_small
        ):
            run.inputs, run.inputs_checked = None, True

    def _resolve(self, run: Run) -> BuildState | None:
        """Settle what the run is made on, once; it stays so. Not yet: how far the build is, which wakes us."""
        plan = run.plan
        if not isinstance(plan, Plan):
            return None
        if plan.is_resolved and not self._has_lost_build(run, plan):
            return None
        status = run.execution.status
        if status.owner and run.attempt is None and status.template is not None and status.template.template_id:
            run.plan = plan.as_recorded(status.template)
            return None
        return self._ask_builder(run, plan.unresolved() if run.missed_build else plan)

    def _has_lost_build(self, run: Run, plan: Plan) -> bool:
        """Whether the provider does not have it any more. Then it is built again, once for each execution."""
        if run.state.failure is None or run.state.failure.reason is not Reason.TEMPLATE_NOT_FOUND or run.missed_build:
            return False
        if plan.template.template_id == plan.content.base:
            return False
        self._builds.forget(plan.template.template_id)
        run.missed_build, run.state.failure = True, None
        return True

    def _ask_builder(self, run: Run, plan: Plan) -> BuildState | None:
        run.plan = plan
        namespace = run.execution.metadata.namespace
        state = self._builds.ensure(plan.content, waiting=run.changed.set, urgent=True, namespace=namespace)
        if isinstance(state, Built):
            run.plan = plan.on_build(state, cached=not (run.awaited_build or has_told_of_build(run.execution)))
        elif plan.fallback is not None:
            run.plan = plan.on_fallback(plan.fallback)
        else:
            run.awaited_build = True
            return state
        return None


def is_awaited(part: object) -> bool:
    """Whether it was missing and may have come meanwhile."""
    return isinstance(part, Rejection) and part.awaited


def admission_of(run: Run) -> Admission:
    if run.ticket is None:
        return Admission.OUTSIDE
    return Admission.GRANTED if run.ticket.admitted else Admission.WAITING
