"""The alerts as a table; `monitoring/alerts.yaml` is generated from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

RUNBOOK: Final = "docs/monitoring.md"


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert: when, for how long, how bad, and what to tell whoever is woken."""

    name: str
    query: str
    lasting: str
    severity: str
    summary: str


ALERTS: Final = (
    Alert(
        "CapibaraNotReady",
        "min by (subject) (capibara_ready) == 0",
        "5m",
        "critical",
        "The operator cannot work: {{ $labels.subject }} is not in order. /readyz says why in one line.",
    ),
    Alert(
        "CapibaraAbsent",
        "absent(capibara_build_info)",
        "5m",
        "critical",
        "No operator is scraped: no execution begins. Look at the Deployment and its log.",
    ),
    Alert(
        "CapibaraWatchStale",
        "max by (kind) (capibara_watch_silence_seconds) > 150",
        "2m",
        "critical",
        "The operator sees no changes of {{ $labels.kind }}. Look at the API server and the operator's role.",
    ),
    Alert(
        "CapibaraQueueSlow",
        "histogram_quantile(0.9, sum by (le)"
        ' (rate(capibara_execution_stage_seconds_bucket{stage="queued"}[10m]))) > 60',
        "10m",
        "warning",
        "One in ten executions waits for more than a minute: raise max_sandboxes if the account allows it.",
    ),
    Alert(
        "CapibaraSandboxesExhausted",
        "capibara_sandboxes_alive >= capibara_sandboxes_limit and capibara_queue_length > 0",
        "15m",
        "warning",
        "All places are taken and executions wait.",
    ),
    Alert(
        "CapibaraProviderFailing",
        'sum(rate(capibara_e2b_calls_total{result=~"ProviderUnavailable|AuthFailed|Unexpected"}[10m]))'
        " / sum(rate(capibara_e2b_calls_total[10m])) > 0.2",
        "10m",
        "warning",
        "More than a fifth of the calls to E2B fail.",
    ),
    Alert(
        "CapibaraSandboxesOrphaned",
        "increase(capibara_sandboxes_orphaned_total[1h]) > 0",
        "10m",
        "warning",
        "Sandboxes were left without an owner; they are destroyed, but say that an operator died or lost its way.",
    ),
    Alert(
        "CapibaraOutcomesUnknown",
        'sum(increase(capibara_executions_total{reason=~"OutcomeUnknown|SandboxLost"}[1h])) > 0',
        "0m",
        "warning",
        "Executions ended without an outcome that is known. Look at E2B's status and the operator's restarts.",
    ),
    Alert(
        "CapibaraBuildsFailing",
        'increase(capibara_builds_total{result="failed"}[1h]) > 0',
        "0m",
        "warning",
        "A template could not be built: kubectl get sbtpl -A shows which, and status.lastBuildLog why.",
    ),
    Alert(
        "CapibaraOutputsLost",
        'sum(increase(capibara_outputs_total{result="lost"}[1h])) > 0',
        "0m",
        "warning",
        "Output that is too large for statuses was not stored and is lost. The operator's log says why.",
    ),
    Alert(
        "CapibaraLoopBlocked",
        "histogram_quantile(0.99, sum by (le) (rate(capibara_event_loop_lag_seconds_bucket[5m]))) > 1",
        "10m",
        "warning",
        "The operator's event loop is late by more than a second: give it more CPU.",
    ),
)


def build_alerts() -> dict[str, Any]:
    """The document that Prometheus loads, and the `spec` of a PrometheusRule."""
    return {"groups": [{"name": "capibara", "rules": [build_rule(alert) for alert in ALERTS]}]}


def build_rule(alert: Alert) -> dict[str, Any]:
    return {
        "alert": alert.name,
        "expr": alert.query,
        "for": alert.lasting,
        "labels": {"severity": alert.severity},
        "annotations": {"summary": alert.summary, "runbook": RUNBOOK},
    }
