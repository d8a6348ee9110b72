"""The dashboard in Debian's own Chromium, on real gateways and a real API server.

Executions are written with the statuses that an operator would write, so that every kind of result is there at once.
Pictures of pages are kept in `dist/dashboard`.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect, sync_playwright
from tests.cluster import GROUP, VERSION, Cluster
from tests.integration.gateway.conftest import account_kubeconfig, gateway, local_gateway

from capibara.gateway.page import FOLDER

__all__ = ["account_kubeconfig", "gateway", "local_gateway"]

CHROMIUM = shutil.which("chromium")
PICTURES = Path(__file__).parents[2] / "dist" / "dashboard"
PATIENCE = 60_000
"""Milliseconds that a page may take to show what is awaited, on a busy machine."""

expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    missing = "" if CHROMIUM else "there is no chromium: make setup"
    missing = missing or ("" if (FOLDER / "index.html").exists() else "the page is not built: make dashboard")
    for item in items:
        if missing and Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.skip(reason=missing))


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser for the tests of a module, no longer: while Playwright is there, its event loop runs in this thread
    and no other module's test could run one of its own.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Watched:
    """A page whose mistakes and requests are noted."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        self.errors: list[str] = []
        self.requests: set[str] = set()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.requests.add(request.url))
        page.on("requestfailed", self._failed)

    def _failed(self, request: Request) -> None:
        """What the policy of the page (CSP) stopped has gone to nobody."""
        if request.failure == "csp":
            self.requests.discard(request.url)

    def open(self, place: str = "") -> Page:
        """Go to a place of the dashboard, as `executions?namespace=x`."""
        self.page.goto(f"{self.url}/#/{place}")
        return self.page

    def picture(self, name: str) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=PICTURES / f"{name}.png")

    @property
    def strangers(self) -> list[str]:
        """Requests to anybody but our gateway."""
        return [url for url in self.requests if not url.startswith((f"{self.url}/", "data:", "blob:"))]


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    context = chromium.new_context(
        viewport={"width": 1360, "height": 860}, locale="en-GB", color_scheme="light", reduced_motion="reduce"
    )
    yield context
    context.close()


@pytest.fixture
def seen(context: BrowserContext, local_gateway: Any) -> Iterator[Watched]:
    """A page at a gateway that asks for no token. It ends without a mistake, and without a request to anybody else."""
    watched = Watched(context.new_page(), local_gateway.url)
    yield watched
    assert watched.errors == []
    assert watched.strangers == []


@pytest.fixture
def place(cluster: Cluster) -> Iterator[str]:
    """A namespace of the test's own, in which statuses may be anything that the API server takes."""
    name = f"board-{uuid.uuid4().hex[:6]}"
    cluster.create_namespace(name)
    yield name
    cluster.delete_namespace(name)


class Writer:
    """Writes executions as an operator would have left them."""

    def __init__(self, cluster: Cluster, namespace: str) -> None:
        self.cluster = cluster
        self.namespace = namespace

    def execution(self, name: str, status: dict[str, Any] | None = None, **spec: Any) -> str:
        self.cluster.create(self.namespace, name, **{"code": "print(6 * 7)\n", "language": "python", **spec})
        if status:
            self.status(name, status)
        return name

    def status(self, name: str, status: dict[str, Any]) -> None:
        self.cluster.objects.patch_namespaced_custom_object_status(
            GROUP,
            VERSION,
            self.namespace,
            "codeexecutions",
            name,
            {"status": status},
            _content_type="application/merge-patch+json",
        )


@pytest.fixture
def write(cluster: Cluster, place: str) -> Writer:
    return Writer(cluster, place)
