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
LONGEST_FRAME = """
() => new Promise(resolve => {
  const box = document.querySelector('.virtual'), gaps = [], began = performance.now()
  let last = began
  const frame = now => {
    gaps.push(now - last); last = now
    box.scrollTop = (box.scrollTop + 900) % (box.scrollHeight - box.clientHeight)
    if (now - began < 3000) requestAnimationFrame(frame)
    else {
      gaps.sort((a, b) => a - b)
      const part = (share) => gaps[Math.floor(gaps.length * share)]
      const rows = box.querySelectorAll('[role=row]').length
      resolve({frames: gaps.length, median: part(0.5), p95: part(0.95), rows})
    }
  }
  requestAnimationFrame(frame)
})
"""


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
def test_ten_thousand_rows_scroll_and_filter_without_a_stutter(seen, write, place, record_property):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: write.execution(f"run-{number:05d}"), range(MANY)))
    page = seen.open(f"executions?namespace={place}")
    expect(page.locator(".tally")).to_have_text(f"{MANY} executions")
    quiet = page.evaluate(LONGEST_FRAME)
    with ThreadPoolExecutor(2) as pool:
        news = pool.submit(lambda: [write.status(f"run-{number:05d}", statuses.running()) for number in range(50)])
        busy = page.evaluate(LONGEST_FRAME)
        news.result(120)
    print(f"frames while scrolling: {quiet}; while news come: {busy}")
    record_property("frames", str(quiet))
    assert quiet["rows"] < 80
    assert quiet["median"] < 50
    page.locator("input[type=search]").fill("run-09999")
    expect(page.locator(".virtual-body [role=row]")).to_have_count(1)
    seen.picture("many")
