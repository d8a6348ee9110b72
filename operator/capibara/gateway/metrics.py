"""What the gateway tells of itself to Prometheus. Its own registry: the operator's series stay the operator's."""

from __future__ import annotations

import time
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

REGISTRY: Final = CollectorRegistry()

REQUESTS: Final = Counter(
    "capibara_gateway_requests",
    "Requests by route, method and status.",
    ("route", "method", "status"),
    registry=REGISTRY,
)
SECONDS: Final = Histogram(
    "capibara_gateway_request_seconds",
    "Time until the answer was begun, waits for ends included.",
    ("route",),
    buckets=(0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3600),
    registry=REGISTRY,
)
WAITING: Final = Gauge("capibara_gateway_waiting", "Requests that wait, or stream.", registry=REGISTRY)
METHODS: Final = frozenset({"GET", "POST", "DELETE", "HEAD", "OPTIONS", "PUT", "PATCH"})
OTHER: Final = "other"


class Measured:
    """Counts requests by what can be counted: routes, and not paths."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, statuses = time.monotonic(), []

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                statuses.append(message["status"])
                SECONDS.labels(route_of(scope)).observe(time.monotonic() - began)
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            method = scope["method"] if scope["method"] in METHODS else OTHER
            REQUESTS.labels(route_of(scope), method, str(statuses[0] if statuses else 0)).inc()


def route_of(scope: Scope) -> str:
    return str(getattr(scope.get("route"), "path", OTHER))
