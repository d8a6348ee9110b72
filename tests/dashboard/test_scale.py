"""Ten thousand executions, news by the hundred, and an API server that goes away."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml
from playwright.sync_api import expect
from tests.dashboard import statuses
from tests.dashboard.conftest import Watched
from tests.relay import Relay

from capibara.devenv.gatewayprocess import GatewayProcess
from capibara.devenv.ports import free_port

MANY = 10_000
FRAMES = 120
SCROLLED = """
(frames) => new Promise(resolve => {
  const box = document.querySelector('.virtual'), body = box.querySelector('.virtual-body')
  let left = frames, most = 0, made = 0
  const observer = new MutationObserver(all => all.forEach(each => made += each.addedNodes.length))
  observer.observe(body, {childList: true})
  const frame = () => {
    most = Math.max(most, body.children.length)
    box.scrollTop = (box.scrollTop + 900) % (box.scrollHeight - box.clientHeight)
    if (left--) requestAnimationFrame(frame)
    else { observer.disconnect(); resolve({most, made}) }
  }
  requestAnimationFrame(frame)
})
"""
"""Scrolls for so many frames, however long each takes: the most rows in the page at once, and how many were made."""

MOST_ROWS = 80
"""Of 860 pixels there are 24 rows, and 8 beyond at either side."""


@pytest.fixture
def relayed(installed, tmp_path):
    """A gateway between which and the API server the network can be taken away: (gateway, relay's port, target)."""
    kubeconfig = yaml.safe_load(installed.kubeconfigs.admin.read_text())
    port, target = free_port(), urlsplit(installed.url).port
    kubeconfig["clusters"][0]["cluster"]["server"] = f"https://127.0.0.1:{port}"
    path: Path = tmp_path / "kubeconfig"
    path.write_text(yaml.safe_dump(kubeconfig))
    return path, port, target


def test_an_api_server_that_goes_away_is_said_and_awaited(context, relayed, write, place, tmp_path):
    path, port, target = relayed
    write.execution("before", statuses.running())
    variables = {"CAPIBARA_GATEWAY_INSECURE_LOCAL": "true"}
    relay = Relay(port, target)
    with relay:
        gateway = GatewayProcess.start(path, tmp_path / "gateway.log", variables)
        seen = Watched(context.new_page(), gateway.url)
        page = seen.open(f"executions?namespace={place}")
        rows = page.locator(".virtual-body [role=row]")
        expect(rows).to_have_count(1)
        expect(page.locator("span[data-link=live]")).to_be_visible()
    try:
        expect(page.locator(".banner[data-link=away]")).to_be_visible()
        expect(rows).to_have_count(1)
        seen.picture("away")
        write.execution("meanwhile", statuses.ended())
        with Relay(port, target):
            expect(rows).to_have_count(2)
            expect(page.locator("span[data-link=live]")).to_be_visible()
            expect(page.locator(".banner")).to_have_count(0)
            gateway.stop()
            expect(page.locator(".banner[data-link=away]")).to_be_visible()
            expect(rows).to_have_count(2)
    finally:
        gateway.stop()
    assert seen.errors == []


@pytest.mark.heavy
def test_ten_thousand_rows_scroll_and_filter_with_few_rows_in_the_page(seen, write, place):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: write.execution(f"run-{number:05d}"), range(MANY)))
    page = seen.open(f"executions?namespace={place}")
    expect(page.locator(".tally")).to_have_text(f"{MANY} executions")
    quiet = page.evaluate(SCROLLED, FRAMES)
    with ThreadPoolExecutor(2) as pool:
        news = pool.submit(lambda: [write.status(f"run-{number:05d}", statuses.running()) for number in range(50)])
        busy = page.evaluate(SCROLLED, FRAMES)
        news.result(120)
    for found in (quiet, busy):
        assert found["most"] < MOST_ROWS
        assert found["made"] <= FRAMES * MOST_ROWS
    expect(page.get_by_role("button", name="Running")).to_contain_text("50")
    page.locator("input[type=search]").fill("run-09999")
    expect(page.locator(".virtual-body [role=row]")).to_have_count(1)
    seen.picture("many")
