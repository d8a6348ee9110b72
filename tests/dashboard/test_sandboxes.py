"""The sandboxes that a real operator has at a real server, as the page shows them."""

import pytest
from playwright.sync_api import expect
from tests.dashboard.conftest import Watched
from tests.dashboard.pictures import TICKS, gateway
from tests.dashboard.test_accessible import AXE, violations

__all__ = ["gateway"]


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed: make dashboard")
def test_a_sandbox_is_shown_with_its_execution_while_it_is_there(context, gateway, cluster, place):
    cluster.create(place, "train-model", code=TICKS)
    cluster.wait(place, "train-model", lambda body: body.get("status", {}).get("phase") == "Running", "Running")
    seen = Watched(context.new_page(), gateway.url)
    page = seen.open(f"sandboxes?namespace={place}")
    row = page.locator("tbody tr", has_text="train-model")
    expect(row).to_contain_text("default")
    assert violations(page) == []
    row.get_by_role("link", name="train-model").click()
    expect(page.locator("#stdout")).to_contain_text("epoch 1")
    page.get_by_role("button", name="Cancel").click()
    page.get_by_role("button", name="Cancel execution").click()
    expect(page.locator("[data-phase=Cancelled]").first).to_be_visible()
    seen.open(f"sandboxes?namespace={place}")
    expect(page.get_by_text("No sandboxes.")).to_be_visible()
    assert (seen.errors, seen.strangers) == ([], [])
