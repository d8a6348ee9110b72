"""Who waits for the end of which execution."""

from __future__ import annotations

from collections import defaultdict

from capibara.core.pipeline import named_executions
from capibara.reconcile.executions.run import Run


class Ends:
    """Executions that wait for others, by namespace and name of these. A watch tells of every end."""

    def __init__(self) -> None:
        self._waiting: defaultdict[tuple[str, str], set[Run]] = defaultdict(set)

    def __len__(self) -> int:
        return len(self._waiting)

    def await_named(self, run: Run) -> None:
        """Have it woken by the end of any execution that it names. Before these are read: an end may come meanwhile."""
        for name in named_executions(run.execution):
            self._waiting[run.reference.namespace, name].add(run)

    def ended(self, namespace: str, name: str) -> None:
        """An execution has ended, or is gone: who waits for it looks again."""
        for run in self._waiting.pop((namespace, name), ()):
            run.changed.set()

    def forget(self, run: Run) -> None:
        """It waits no more."""
        for name in named_executions(run.execution):
            key = run.reference.namespace, name
            self._waiting[key].discard(run)
            if not self._waiting[key]:
                del self._waiting[key]
