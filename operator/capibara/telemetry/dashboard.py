"""The Grafana dashboard as a table of panels; `monitoring/dashboard.json` is generated from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

WIDTH: Final = 8
HEIGHT: Final = 8
COLUMNS: Final = 3


@dataclass(frozen=True, slots=True)
class Panel:
    """One graph. `unit`: Grafana's name of it. `legend`: as in Grafana, `{{label}}`."""

    title: str
    query: str
    legend: str = ""
    unit: str = "short"
    about: str = ""


def quantile(share: float, metric: str, *by: str, matching: str = "") -> str:
    """A quantile of a histogram over the last five minutes, for each value of some labels."""
    labels = ", ".join(("le", *by))
    return f"histogram_quantile({share}, sum by ({labels}) (rate({metric}_bucket{matching}[5m])))"


PANELS: Final = (
    Panel(
        "Executions ended, by reason",
        "sum by (reason) (rate(capibara_executions_total[5m]))",
        "{{reason}}",
        "ops",
        "Completed is success; everything else says why not.",
    ),
    Panel(
        "Share that succeeded",
        'sum(rate(capibara_executions_total{reason="Completed"}[5m])) / sum(rate(capibara_executions_total[5m]))',
        "",
        "percentunit",
    ),
    Panel("Executions at work", "sum(capibara_executions_in_progress)", about="Those that wait included."),
    Panel("Operators", "max(capibara_operators)", about="Those that live, as their Leases tell."),
    Panel("Waiting for a sandbox", "sum(capibara_queue_length)"),
    Panel(
        "Time to the end, p50",
        quantile(0.5, "capibara_execution_seconds", "start"),
        "{{start}}",
        "s",
        "From creation to the end; warm: a sandbox of the pool served it.",
    ),
    Panel("Time to the end, p99", quantile(0.99, "capibara_execution_seconds", "start"), "{{start}}", "s"),
    Panel(
        "Wait in the queue, p99",
        quantile(0.99, "capibara_execution_stage_seconds", matching='{stage="queued"}'),
        "",
        "s",
    ),
    Panel(
        "Getting a sandbox, p99",
        quantile(0.99, "capibara_execution_stage_seconds", "start", matching='{stage="acquire"}'),
        "{{start}}",
        "s",
    ),
    Panel(
        "Running the code, p99",
        quantile(0.99, "capibara_execution_stage_seconds", matching='{stage="run"}'),
        "",
        "s",
    ),
    Panel("Sandboxes alive", "sum(capibara_sandboxes_alive)", about="Those that have a place in the budget."),
    Panel(
        "Sandboxes alive, share of the limit", "capibara_sandboxes_alive / capibara_sandboxes_limit", "", "percentunit"
    ),
    Panel("Orphans destroyed", "sum(increase(capibara_sandboxes_orphaned_total[1h]))", about="In an hour."),
    Panel(
        "Calls to E2B, by operation",
        "sum by (operation) (rate(capibara_e2b_calls_total[5m]))",
        "{{operation}}",
        "reqps",
    ),
    Panel(
        "Calls to E2B that failed",
        'sum by (operation, result) (rate(capibara_e2b_calls_total{result!="ok"}[5m]))',
        "{{operation}} {{result}}",
        "reqps",
    ),
    Panel(
        "Duration of calls to E2B, p99", quantile(0.99, "capibara_e2b_call_seconds", "operation"), "{{operation}}", "s"
    ),
    Panel(
        "Warm sandboxes: share of hits",
        'sum by (template) (rate(capibara_pool_requests_total{result="hit"}[5m]))'
        " / sum by (template) (rate(capibara_pool_requests_total[5m]))",
        "{{template}}",
        "percentunit",
    ),
    Panel(
        "Results found again: share of those that ask",
        'sum by (template) (rate(capibara_cache_requests_total{result!="missed"}[5m]))'
        " / sum by (template) (rate(capibara_cache_requests_total[5m]))",
        "{{template}}",
        "percentunit",
    ),
    Panel(
        "Template builds", "sum by (result) (increase(capibara_builds_total[1h]))", "{{result}}", about="In an hour."
    ),
    Panel(
        "Cost per hour, by namespace",
        "sum by (namespace) (rate(capibara_namespace_cost_dollars_total[1h])) * 3600",
        "{{namespace}}",
        "currencyUSD",
        "The first hundred namespaces; the rest are `other`.",
    ),
    Panel(
        "Cost per hour, by template",
        "sum by (template) (rate(capibara_cost_dollars_total[1h])) * 3600",
        "{{template}}",
        "currencyUSD",
    ),
    Panel(
        "Outputs stored and lost",
        "sum by (result) (increase(capibara_outputs_total[1h]))",
        "{{result}}",
        about="In an hour. The condition OutputStored tells of what was lost.",
    ),
    Panel("Bytes into the output store", "sum(rate(capibara_output_bytes_total[5m]))", "", "Bps"),
    Panel("Outputs purged", "sum(increase(capibara_outputs_purged_total[1h]))", about="In an hour."),
    Panel(
        "Requests to the Kubernetes API",
        "sum by (verb, code) (rate(capibara_api_requests_total[5m]))",
        "{{verb}} {{code}}",
        "reqps",
    ),
    Panel("Silence of the watches", "max by (kind) (capibara_watch_silence_seconds)", "{{kind}}", "s"),
    Panel("Event-loop lag, p99", quantile(0.99, "capibara_event_loop_lag_seconds"), "", "s"),
    Panel(
        "What is not in order", "min by (subject) (capibara_ready)", "{{subject}}", about="1: in order. 0: see /readyz."
    ),
    Panel("Versions", "count by (version, python) (capibara_build_info)", "{{version}} on Python {{python}}"),
)


def build_dashboard() -> dict[str, Any]:
    """The document that Grafana imports. The data source is chosen at the top of the page."""
    return {
        "title": "Capibara",
        "uid": "capibara",
        "schemaVersion": 39,
        "editable": True,
        "refresh": "30s",
        "time": {"from": "now-1h", "to": "now"},
        "templating": {"list": [{"name": "datasource", "type": "datasource", "query": "prometheus"}]},
        "panels": [build_panel(number, panel) for number, panel in enumerate(PANELS)],
    }


def build_panel(number: int, panel: Panel) -> dict[str, Any]:
    """One panel, placed by its number: three in a row."""
    source = {"type": "prometheus", "uid": "${datasource}"}
    target = {"refId": "A", "expr": panel.query, "legendFormat": panel.legend or panel.title, "datasource": source}
    return {
        "id": number + 1,
        "type": "timeseries",
        "title": panel.title,
        "description": panel.about,
        "datasource": source,
        "targets": [target],
        "fieldConfig": {"defaults": {"unit": panel.unit, "min": 0}, "overrides": []},
        "gridPos": {"x": number % COLUMNS * WIDTH, "y": number // COLUMNS * HEIGHT, "w": WIDTH, "h": HEIGHT},
    }
