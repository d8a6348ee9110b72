"""Everybody can use it: axe finds nothing serious, light and dark, wide and narrow; nothing is wider than the page."""

from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.dashboard import statuses

AXE = Path(__file__).parents[2] / "dashboard/node_modules/axe-core/axe.min.js"
BAD = {"serious", "critical"}
RUN = "async () => (await axe.run(document, {resultTypes: ['violations'], iframes: false})).violations"

CUT_HEADS = """
() => [...document.querySelectorAll('[role=columnheader], th')]
  .filter(each => each.offsetWidth > 1 && each.scrollWidth > each.clientWidth).map(each => each.textContent)
"""
LINES_OF_THE_BAR = """
() => {
  const [mark, rest] = ['.brand', '.top-right'].map(each => document.querySelector(each).getBoundingClientRect())
  return mark.top < rest.bottom && rest.top < mark.bottom && mark.right <= rest.left ? 1 : 2
}
"""

PLACES = {
    "executions": ("executions?namespace={}", ".virtual-body [role=row]"),
    "execution": ("executions/{}/nightly-report", "#stdout pre"),
    "failed": ("executions/{}/clean-orders", ".traceback"),
    "templates": ("templates?namespace={}", "tbody tr"),
    "template": ("templates/capibara-system/default", ".code"),
    "sandboxes": ("sandboxes?namespace={}", ".page"),
    "queue": ("queue?namespace={}", "section[aria-label=Namespaces]"),
    "costs": ("costs?namespace={}", ".page"),
    "run": ("run?namespace={}", "textarea"),
}


@pytest.fixture
def some(write):
    write.execution("nightly-report", statuses.rich(), code=statuses.CODE)
    write.execution("clean-orders", statuses.failed(), code="total = 0\ncount = 0\ntotal / count\n")
    write.execution("train-churn", statuses.running())


def violations(page):
    page.evaluate(AXE.read_text())
    found = page.evaluate(RUN)
    return [
        f"{each['id']}: {each['help']}: {[node['html'][:160] for node in each['nodes']][:3]}"
        for each in found
        if each["impact"] in BAD
    ]


@pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed: make dashboard")
@pytest.mark.parametrize(("colours", "language"), [("light", "en"), ("dark", "es")])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_serious(seen, some, place, colours, language, width):
    page = seen.page
    page.set_viewport_size({"width": width, "height": 860 if width > 400 else 740})
    page.emulate_media(color_scheme=colours)
    page.add_init_script(f"self === top && localStorage.setItem('capibara.language', '{language}')")
    for name, (where, shown) in PLACES.items():
        seen.open(where.format(place))
        expect(page.locator(shown).first).to_be_visible()
        seen.picture(f"{name}-{colours}-{language}-{width}")
        assert violations(page) == [], name
        assert page.evaluate("() => document.documentElement.scrollWidth") <= width, name
        assert page.evaluate(CUT_HEADS) == [], name
        assert page.evaluate(LINES_OF_THE_BAR) == 1, name
        if name != "run":  # which is a button
            expect(page.locator("nav [aria-current]")).to_be_in_viewport(ratio=1)


def test_the_first_key_leads_past_the_navigation(seen, some, place):
    page = seen.open(f"executions?namespace={place}")
    expect(page.locator(".virtual-body [role=row]")).to_have_count(3)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
