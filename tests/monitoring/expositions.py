"""What `make monitoring` hands to promtool: the metrics as they are served, and the dashboard's queries as rules."""

from __future__ import annotations

import sys

import yaml
from prometheus_client import generate_latest

from capibara.telemetry.catalog import REGISTRY
from capibara.telemetry.dashboard import PANELS


def panels() -> str:
    """Each panel's query as a recording rule."""
    rules = [{"record": f"panel:{number}", "expr": panel.query} for number, panel in enumerate(PANELS)]
    return yaml.dump({"groups": [{"name": "panels", "rules": rules}]})


def metrics() -> str:
    return generate_latest(REGISTRY).decode()


if __name__ == "__main__":
    sys.stdout.write({"metrics": metrics, "panels": panels}[sys.argv[1]]())
