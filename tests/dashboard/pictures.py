"""`make pictures`: the pictures of docs/dashboard.md, of real runs: an operator, a local server, a gateway.

Not collected with the tests: `pytest tests/dashboard/pictures.py`.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.dashboard.conftest import Watched

from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.devenv.ports import LOOPBACK, free_port

FOLDER = Path(__file__).parents[2] / "docs" / "images"
HOME = "analytics"
PATIENCE = 600.0

SALES = """import pandas as pd
import matplotlib.pyplot as plt

sales = pd.DataFrame({
    "quarter": ["Q1", "Q2", "Q3", "Q4"],
    "orders": [1210, 1874, 1432, 2290],
    "revenue": [18204.5, 29310.0, 20118.25, 36940.75],
})
print("average order:", round(sales.revenue.sum() / sales.orders.sum(), 2))

plt.bar(sales.quarter, sales.revenue, color="#0f8a80")
plt.title("Revenue by quarter")
plt.show()

sales
"""
BROKEN = """def average(values):
    return sum(values) / len(values)

print("reading orders")
print(average([]))
"""
TICKS = """import time

for epoch in range(1, 400):
    print(f"epoch {epoch}: loss {1 / epoch:.4f}", flush=True)
    time.sleep(0.5)
"""
RUNS = {
    "sales-report": {"code": SALES, "templateRef": {"name": "data-analysis"}},
    "average-order": {"code": BROKEN, "language": "python"},
    "disk-usage": {"code": "df -h / | tail -1\n", "language": "bash", "taskType": "quick"},
    "primes": {"code": "print([n for n in range(2, 60) if all(n % m for m in range(2, n))])\n"},
    "totals": {"code": "console.log([3, 4, 5].reduce((a, b) => a + b))\n", "language": "javascript"},
    "orders-by-city": {"code": "select 'Lima' as city, 12 as orders", "templateRef": {"name": "data-analysis"}},
}


@pytest.fixture
def gateway(installed, start_operator, local_e2b, tmp_path):
    key = tmp_path / "output.key"
    key.write_text("a key that nobody guesses\n")
    address = f"http://{LOOPBACK}:{free_port()}"
    live = {"CAPIBARA_LIVE_OUTPUT_ADDRESS": address, "CAPIBARA_LIVE_OUTPUT_KEY_FILE": str(key)}
    start_operator(**local_e2b.variables, **live)
    variables = {"CAPIBARA_GATEWAY_INSECURE_LOCAL": "true", "CAPIBARA_GATEWAY_OUTPUT_KEY_FILE": str(key)}
    with GatewayProcess.start(installed.kubeconfigs.admin, tmp_path / "gateway.log", variables) as gateway:
        yield gateway


@pytest.fixture
def runs(cluster, gateway):
    cluster.create_namespace(HOME)
    for name, spec in RUNS.items():
        cluster.create(HOME, name, **spec)
    for name in RUNS:
        cluster.wait_over(HOME, name, PATIENCE)
    cluster.create(HOME, "train-model", code=TICKS)
    cluster.create(HOME, "nightly", code="print(1)", suspend=True)
    cluster.wait(HOME, "train-model", lambda body: body.get("status", {}).get("phase") == "Running", "Running")
    yield
    cluster.delete_namespace(HOME)


def test_pictures(context, gateway, runs):
    FOLDER.mkdir(parents=True, exist_ok=True)
    seen = Watched(context.new_page(), gateway.url)
    page = seen.page
    page.set_viewport_size({"width": 1280, "height": 800})

    def take(name: str) -> None:
        page.mouse.move(0, 0)
        page.screenshot(path=FOLDER / f"dashboard-{name}.png")

    seen.open(f"executions?namespace={HOME}")
    expect(page.locator(".virtual-body [role=row]")).to_have_count(len(RUNS) + 2)
    expect(page.get_by_role("link", name="Run code")).to_be_visible()
    take("executions")
    seen.open(f"executions/{HOME}/sales-report?namespace={HOME}")
    expect(page.locator(".result img")).to_be_visible()
    page.locator("#stdout").scroll_into_view_if_needed()
    page.evaluate("document.getElementById('stdout').scrollIntoView()")
    page.evaluate("scrollBy(0, -64)")
    take("execution")
    seen.open("sandboxes")
    expect(page.locator("tbody tr", has_text="train-model")).to_be_visible()
    take("sandboxes")
    seen.open("queue")
    expect(page.locator(".tile").first).to_be_visible()
    take("queue")
    seen.open("templates/capibara-system/quick-script")
    page.get_by_role("button", name="Edit").click()
    editor = page.get_by_label("Edit as YAML")
    editor.fill(editor.input_value().replace("256Mi", "512Mi"))
    page.get_by_role("button", name="Review changes").click()
    expect(page.locator(".diff .plus")).to_be_visible()
    page.locator(".diff").scroll_into_view_if_needed()
    take("template")
    page.emulate_media(color_scheme="dark")
    seen.open(f"executions/{HOME}/train-model?namespace={HOME}")
    expect(page.locator("#stdout")).to_contain_text("epoch 9")
    take("live-dark")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 360, "height": 740})
    seen.open(f"executions/{HOME}/average-order?namespace={HOME}")
    expect(page.locator(".traceback")).to_be_visible()
    take("narrow")
    assert seen.errors == []
    assert seen.strangers == []
