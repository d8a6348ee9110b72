"""`capibara top`: what runs and waits, what is left of budgets and quotas, what pools hold and what it all costs."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Final
from urllib.parse import urlencode

import typer

from capibara.cli.catalog import OperatorNamespaceOption, known, ready
from capibara.cli.cluster import OPERATOR_NAMESPACE, Cluster, Document, open_cluster
from capibara.cli.counting import EverywhereOption, money, parse_money, records
from capibara.cli.leases import OperatorLease, list_leases
from capibara.cli.options import ClusterOption, ContextOption, NamespaceOption
from capibara.cli.phases import FINISHED, UNFINISHED
from capibara.cli.plaintext import plain_text
from capibara.cli.problems import NoAnswer, Problem, told
from capibara.cli.table import fitting_line, table, width
from capibara.core.quota import Quota, Used, parse_quota, parse_used

HOME: Final = "\x1b[H\x1b[J"
MOST_ROWS: Final = 15
MOST_QUOTAS: Final = 5
COST_SECONDS: Final = 30.0
"""How often what is over is read for its cost: that is most of what a cluster keeps."""

EVERYBODY: Final = "_default"
ORDER: Final = {"Running": 0, "Pending": 1, "Queued": 2}


def top(
    everywhere: EverywhereOption = False,
    once: Annotated[bool, typer.Option("--once", help="Print it once; also where there is no terminal.")] = False,
    seconds: Annotated[float, typer.Option("--interval", min=0.5, help="Seconds between two looks.")] = 2.0,
    operator_namespace: OperatorNamespaceOption = OPERATOR_NAMESPACE,
    namespace: NamespaceOption = None,
    kubeconfig: ClusterOption = None,
    context: ContextOption = None,
) -> None:
    """Show what runs and waits, budgets, quotas, pools and cost; again and again. Ctrl-C ends it."""
    with told(), open_cluster(kubeconfig, context, namespace, only="top") as cluster:
        refreshing = sys.stdout.isatty() and not once
        picture = Picture(cluster, operator_namespace, everywhere=everywhere, hurried=refreshing)
        while True:
            try:
                screen = "\n".join(fitting_line(line) for line in picture.lines())
            except NoAnswer as away:
                if not refreshing:
                    raise
                screen = plain_text(str(away))
            typer.echo(HOME * refreshing + screen)
            if not refreshing:
                return
            try:
                time.sleep(seconds)
            except KeyboardInterrupt:
                return


class Picture:
    """One screen after the other. `operator_namespace`: where Leases, quotas and shared templates are.

    `hurried`: the first one comes without the cost, for which all that is kept has to be read.
    """

    def __init__(
        self, cluster: Cluster, operator_namespace: str, *, everywhere: bool = False, hurried: bool = False
    ) -> None:
        self._cluster, self._operators, self._everywhere = cluster, operator_namespace, everywhere
        self._cost, self._cost_until, self._hurried = "", 0.0, hurried

    def lines(self) -> Iterator[str]:
        """Raises Problem."""
        active = list(records(self._cluster, everywhere=self._everywhere, fields=UNFINISHED))
        yield f"{'all namespaces' if self._everywhere else self._cluster.namespace}: {counted(active)}"
        try:
            living = [lease for lease in list_leases(self._cluster, self._operators) if lease.living]
        except NoAnswer:
            raise
        except Problem:
            yield f"operators: their Leases in {self._operators} may not be read"
        else:
            yield f"operators: {budget_words(living)}"
            yield from self._quotas(living, active)
        yield from pools(known(self._cluster, self._operators))
        if not self._hurried:
            yield self._cost_words()
        self._hurried = False
        yield from rows(active, everywhere=self._everywhere)

    def _quotas(self, living: Sequence[OperatorLease], active: Sequence[Mapping[str, Any]]) -> Iterator[str]:
        budgets = (lease.words.budget for lease in living)
        name = next((budget.quotas for budget in budgets if budget and budget.quotas), "")
        if not name:
            return
        try:
            quotas, used = self._data(name), self._data(f"{name}-used")
        except NoAnswer:
            raise
        except Problem:
            yield f"quotas: the ConfigMap {name} in {self._operators} may not be read"
            return
        running = Counter(one["namespace"] for one in active if one.get("phase") == "Running")
        mine = sorted({*quotas, *used, *running} - {EVERYBODY}) if self._everywhere else [self._cluster.namespace]
        said = [(one, quota_words(quota_of(quotas, one), used.get(one, ""), running[one])) for one in mine]
        said = [(one, words) for one, words in said if words]
        yield from (f"quota of {one}: {words}" for one, words in said[:MOST_QUOTAS])
        if len(said) > MOST_QUOTAS:
            yield f"... {len(said) - MOST_QUOTAS} more quotas"

    def _data(self, name: str) -> Mapping[str, str]:
        """Of a ConfigMap; nothing of one that is not there."""
        asked = urlencode({"fieldSelector": f"metadata.name={name}"})
        path = f"/api/v1/namespaces/{self._operators}/configmaps?{asked}"
        with self._cluster.explained("configmaps", look=False):
            found = self._cluster.client.request("GET", path).get("items") or [{}]
        return found[0].get("data") or {}

    def _cost_words(self) -> str:
        if time.monotonic() >= self._cost_until:
            now = self._cluster.client.server_time or datetime.now(UTC)
            self._cost = cost_words(records(self._cluster, everywhere=self._everywhere, fields=FINISHED), now)
            self._cost_until = time.monotonic() + COST_SECONDS
        return self._cost


def counted(active: Sequence[Mapping[str, Any]]) -> str:
    counts = Counter(one.get("phase") or "Pending" for one in active)
    return ", ".join(f"{counts[phase]} {phase.lower()}" for phase in sorted(counts)) or "nothing runs or waits"


def budget_words(living: Sequence[OperatorLease]) -> str:
    """The operators' parts together. Sandboxes of warm pools have places too."""
    taken = sum(lease.words.taken or 0 for lease in living)
    budgets = [lease.words.budget for lease in living if lease.words.budget]
    if not budgets:
        return f"{len(living)} living ({taken} sandboxes taken)"
    places, rate = sum(one.places for one in budgets), sum(one.rate for one in budgets)
    most, waiting = sum(one.most for one in budgets), sum(one.waiting for one in budgets)
    each = f", {most} of a namespace" if most else ""
    return f"{len(living)} living; sandboxes {taken} of {places}{each}; {rate:g} creations a second; {waiting} wait"


def quota_of(quotas: Mapping[str, str], namespace: str) -> Quota:
    """As operators understand it; what cannot be read is no limit."""

    def parsed(key: str) -> Quota:
        try:
            return parse_quota(quotas.get(key, ""))
        except ValueError:
            return Quota()

    return parsed(namespace).completed(parsed(EVERYBODY))


def quota_words(quota: Quota, kept: str, running: int, now: float | None = None) -> str:
    """What is used of each word of a quota; empty if it has none."""
    used = (parse_used(kept) if kept else Used()).at(time.time() if now is None else now)
    words = []
    if quota.at_once is not None:
        words.append(f"{running} of {quota.at_once} at once")
    if quota.per_hour is not None:
        words.append(f"{used.begun} of {quota.per_hour} this hour")
    if quota.cost_per_day is not None:
        words.append(f"{money(used.cost) or '$0'} of ${quota.cost_per_day:g} today")
    return ", ".join(words)


def pools(templates: Sequence[Document]) -> Iterator[str]:
    """Templates with warm sandboxes, and those that are not ready."""
    warm, waiting = [], []
    for template in templates:
        name, pool = template["metadata"]["name"], (template.get("status") or {}).get("pool") or {}
        if pool.get("target"):
            warm.append(f"{name} {pool.get('summary')} ({pool.get('hits', 0)} hits, {pool.get('misses', 0)} misses)")
        if (said := ready(template))["status"] != "True":
            waiting.append(f"{name} {said['reason']}")
    if warm:
        yield f"pools: {', '.join(warm)}"
    if waiting:
        yield f"templates: {', '.join(waiting)}"


def cost_words(found: Iterator[Mapping[str, Any]], now: datetime) -> str:
    """Of executions that are kept, by when they were created."""
    spans = {"the last hour": timedelta(hours=1), "a day": timedelta(days=1)}
    sums = dict.fromkeys(spans, 0.0)
    count = 0
    for one in found:
        count += 1
        cost, created = parse_money(one.get("cost")), one.get("created")
        if cost is None or not created:
            continue
        age = now - datetime.fromisoformat(created)
        for span, length in spans.items():
            sums[span] += cost if age <= length else 0.0
    told_sums = ", ".join(f"{money(cost) or '$0'} in {span}" for span, cost in sums.items())
    return f"cost: {told_sums} ({count} are kept)"


def rows(active: Sequence[Mapping[str, Any]], *, everywhere: bool) -> Iterator[str]:
    """What has not ended: what runs comes first, and of the rest only so much."""
    if not active:
        return
    ordered = sorted(active, key=lambda one: ORDER.get(one.get("phase") or "", 3))
    names = ("namespace", "name") if everywhere else ("name",)
    columns = (*names, "phase", "template", "age", "message")
    yield ""
    cells = [[one.get(column) for column in columns] for one in ordered[:MOST_ROWS]]
    yield from table([column.upper() for column in columns], cells, width()).splitlines()
    if len(ordered) > MOST_ROWS:
        yield f"... {len(ordered) - MOST_ROWS} more"
