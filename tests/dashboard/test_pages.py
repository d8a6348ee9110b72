"""Each page of the dashboard, as a reader meets it."""

import re

import pytest
from playwright.sync_api import expect
from tests.dashboard import statuses

NAMES = ("nightly-report", "clean-orders", "train-churn", "weekly-sql")


@pytest.fixture
def some(write):
    """A few executions in several phases."""
    write.execution("nightly-report", statuses.rich(), code=statuses.CODE)
    write.execution("clean-orders", statuses.failed(), code="total = 0\ncount = 0\ntotal / count\n")
    write.execution("train-churn", statuses.running())
    write.execution("weekly-sql", {"phase": "Queued", "reason": "Queued"}, language="sql", code="select 1")
    return write


def rows(page):
    return page.locator(".virtual-body [role=row]")


def test_executions_are_listed_filtered_and_searched(seen, some, place):
    page = seen.open(f"executions?namespace={place}")
    expect(rows(page)).to_have_count(4)
    expect(page.locator(".live[data-link=live]")).to_be_visible()
    seen.picture("executions")
    page.get_by_role("button", name=re.compile("Failed")).click()
    expect(rows(page)).to_have_count(1)
    expect(rows(page)).to_contain_text("clean-orders")
    page.get_by_role("button", name="Clear filters").click()
    page.keyboard.press("/")
    page.keyboard.type("weekly")
    expect(rows(page)).to_have_count(1)
    assert "q=weekly" in page.url


def test_the_list_is_live(seen, some, place):
    page = seen.open(f"executions?namespace={place}")
    expect(rows(page)).to_have_count(4)
    some.execution("late-one")
    expect(rows(page)).to_have_count(5)
    some.status("late-one", statuses.ended())
    expect(rows(page).filter(has_text="late-one").locator("[data-phase=Succeeded]")).to_be_visible()
    some.cluster.delete(place, "late-one")
    expect(rows(page)).to_have_count(4)


COUNT_WRITERS = """
globalThis.made = 0
for (const kind of ["RelativeTimeFormat", "DateTimeFormat", "NumberFormat"]) {
  Intl[kind] = new Proxy(Intl[kind], {construct(target, given) { made++; return new target(...given) }})
}
"""


def test_ages_go_on_and_what_writes_them_is_made_once(seen, some, place, context):
    context.add_init_script(COUNT_WRITERS)
    page = seen.open(f"executions?namespace={place}")
    expect(rows(page)).to_have_count(4)
    first = rows(page).locator("time").first
    shown = first.inner_text()
    made = page.evaluate("made")
    expect(first).not_to_have_text(shown)
    assert page.evaluate("made") == made < 9


def test_one_execution_shows_all_that_came_of_it(seen, some, place):
    page = seen.open(f"executions/{place}/nightly-report")
    expect(page.locator("#stdout")).to_contain_text("step 8 done")
    expect(page.locator("#stderr")).to_contain_text("UserWarning")
    expect(page.locator(".hljs-keyword").first).to_be_visible()
    results = page.locator(".result")
    expect(results).to_have_count(6)
    expect(results.nth(0).locator("table")).to_contain_text("Quito")
    expect(results.nth(1).locator("img")).to_have_js_property("naturalWidth", 240)
    results.nth(1).get_by_role("button", name="Chart").click()
    expect(results.nth(1).locator("svg rect").first).to_be_visible()
    expect(results.nth(2).locator("circle")).to_have_count(4)
    expect(page.frame_locator("iframe").last.locator("#p")).to_have_text("made by a script")
    seen.picture("execution")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    assert download.value.suggested_filename == "report.csv"
    page.locator("summary", has_text="YAML").click()
    expect(page.locator(".fold code")).to_contain_text("kind: CodeExecution")


def test_a_failure_shows_its_traceback_and_its_attempts(seen, some, place):
    page = seen.open(f"executions/{place}/clean-orders")
    expect(page.locator(".traceback")).to_contain_text("ZeroDivisionError")
    expect(
        page.get_by_role("region", name="Attempts").or_(page.locator("section[aria-label=Attempts]"))
    ).to_contain_text("CodeFailed")
    seen.picture("failed")


def test_an_execution_is_live_to_its_end(seen, some, place):
    page = seen.open(f"executions/{place}/train-churn")
    expect(page.locator(".page-head [data-phase=Running]")).to_be_visible()
    some.status("train-churn", statuses.running(stdout=statuses.printed("epoch 1\n")))
    expect(page.locator("#stdout")).to_contain_text("epoch 1")
    some.status("train-churn", statuses.ended(stdout=statuses.printed("epoch 1\nepoch 2\n")))
    expect(page.locator("#stdout")).to_contain_text("epoch 2")
    expect(page.locator(".page-head [data-phase=Succeeded]")).to_be_visible()


def test_code_is_run_run_again_held_back_and_cancelled(seen, some, place):
    page = seen.open(f"run?namespace={place}")
    page.get_by_label("Code").fill("print('from the page')")
    page.get_by_role("button", name="Run", exact=True).click()
    expect(page.locator("section .code code")).to_contain_text("from the page")
    page.get_by_role("button", name="Suspend").click()
    expect(page.get_by_role("button", name="Resume")).to_be_visible()
    page.get_by_role("button", name="Cancel").click()
    seen.picture("cancel")
    page.get_by_role("button", name="Cancel execution").click()
    expect(page.locator("[role=status]", has_text="It will end.")).to_be_visible()
    first = page.url
    page.get_by_role("button", name="Run again").click()
    page.wait_for_function("first => location.href !== first", arg=first)
    expect(page.locator("section .code code")).to_contain_text("from the page")


def test_it_speaks_spanish_and_is_dark_if_one_likes(seen, some, place):
    page = seen.open(f"executions?namespace={place}")
    page.locator(".menu summary").click()
    page.get_by_label("Language of the page").select_option("es")
    expect(page.locator("h1")).to_have_text("Ejecuciones")
    page.get_by_label("Colores").select_option("dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.keyboard.press("Escape")
    seen.picture("menu-spanish-dark")
    page.reload()
    expect(page.locator("h1")).to_have_text("Ejecuciones")
    expect(page.locator("html")).to_have_attribute("lang", "es")


def test_the_list_is_walked_with_keys(seen, some, place):
    page = seen.open(f"executions?namespace={place}")
    expect(rows(page)).to_have_count(4)
    page.locator(".virtual a").first.focus()
    page.keyboard.press("ArrowDown")
    second = rows(page).nth(1).locator("a")
    expect(second).to_be_focused()
    name = second.inner_text()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text(name)


def test_what_is_not_there_is_said(seen, place):
    page = seen.open(f"executions/{place}/nothing")
    expect(page.get_by_role("alert")).to_be_visible()


def test_cost_is_added_up_by_day_and_by_template(seen, write, place):
    for number in range(3):
        write.execution(f"done-{number}", statuses.ended(completionTime=statuses.now()))
    other = statuses.ended(completionTime=statuses.now(), template={"name": "data-analysis", "via": "query"})
    write.execution("other", {**other, "usage": {"cost": "0.5"}})
    page = seen.open(f"costs?namespace={place}")
    totals = page.locator("section[aria-label='By template'] tbody tr")
    expect(totals.first).to_contain_text("data-analysis")
    expect(totals.first).to_contain_text("$0.50")
    expect(totals.nth(1)).to_contain_text("$0.00036")
    expect(page.locator(".tile").first).to_contain_text("$0.50")
    seen.picture("costs")


def test_the_queue_says_what_runs_and_what_waits(seen, some, place):
    page = seen.open(f"queue?namespace={place}")
    row = page.locator("section[aria-label=Namespaces] tbody tr")
    expect(row).to_have_count(1)
    expect(row.locator("td").nth(1)).to_have_text("1")
    expect(row.locator("td").nth(2)).to_have_text("1")
    seen.picture("queue")
