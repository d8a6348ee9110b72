"""What a sandbox says is hostile: whatever it is, nothing of it runs in the page's origin, and no session is reachable.

Each payload tries to call `alert`, or to leave a mark on a window that has the page's origin.
"""

import base64

import pytest
from playwright.sync_api import expect
from tests.cluster import GROUP, VERSION
from tests.dashboard import statuses

MARK = "window.top.owned=1;window.owned=1;alert(1)"
IMAGE = f'<img src=x onerror="{MARK}">'
SVG = (
    f'<svg xmlns="http://www.w3.org/2000/svg" onload="{MARK}"><script>{MARK}</script><rect width="9" height="9"/></svg>'
)
PAYLOADS = {
    "an image that fails": IMAGE,
    "a script": f"<script>{MARK}</script>",
    "the end of our element": f"</code></pre></textarea></title></script><script>{MARK}</script>",
    "a link": f'<a href="javascript:{MARK}" autofocus onfocus="{MARK}">x</a>',
    "a frame of its own": '<iframe srcdoc="<script>parent.owned=1;parent.parent.owned=1</script>"></iframe>',
    "an SVG": SVG,
    "markdown": f'[x](javascript:{MARK}) ![x](x"onerror="{MARK}) <details open ontoggle="{MARK}">',
    "letters of terminals": f"\x1b]8;;javascript:{MARK}\x07x\x1b]8;;\x07\x1b[2J{IMAGE}",
    "a template's holes": "{{constructor.constructor('alert(1)')()}} ${alert(1)} #{alert(1)}",
}
KINDS = (
    "text/plain", "text/markdown", "text/latex", "image/svg+xml", "application/json", "application/javascript",
    "image/png", "e2b/chart", "e2b/data", "application/vnd.plotly.v1+json", "text/x-<script>alert(1)</script>",
)  # fmt: skip

REACHES = """
const found = []
const attempt = (name, what) => { try { const got = what(); if (got !== undefined) found.push(name) } catch (error) {} }
attempt("page", () => parent.document.body.innerHTML)
attempt("session", () => parent.document.cookie)
attempt("cookie", () => document.cookie)
attempt("storage", () => localStorage.length)
attempt("address", () => top.location.href)
attempt("navigation", () => { top.location = "about:blank" ; return undefined })
const late = async (name, what) => { try { await what(); found.push(name) } catch (error) {} }
const loaded = (name, src) => new Promise((yes, no) => {
  const element = document.createElement(name)
  element.onload = yes
  element.onerror = no
  element.src = src
  document.body.append(element)
})
const tell = () => document.body.insertAdjacentHTML("beforeend", "<p id=found>reached: " + found.join(", ") + "</p>")
Promise.all([
  late("fetch", () => fetch("URL/session")),
  late("other host", () => fetch("https://example.com/")),
  late("script", () => loaded("script", "https://example.com/x.js")),
  late("image", () => loaded("img", "https://example.com/x.png")),
  late("popup", () => { if (!window.open("about:blank")) throw 1 }),
])
  .then(tell)
"""


def charts(payload):
    element = {"label": payload, "group": payload, "value": 3, "angle": 1, "radius": 1}
    said = {"title": payload, "x_label": payload, "y_label": payload, "elements": [element]}
    return [{"type": "bar", **said}, {"type": "pie", **said}, {"type": payload, **said}, {"type": "__proto__", **said}]


@pytest.fixture
def alerts(seen):
    """The dialogs that scripts opened: there have to be none."""
    found = []
    seen.page.on("dialog", lambda dialog: (found.append(dialog.message), dialog.dismiss()))
    yield found
    assert found == []
    seen.errors = [error for error in seen.errors if 'origin "null"' not in error]  # what a frame was refused


def owned(page):
    return page.evaluate(
        "() => window.owned !== undefined || [...document.querySelectorAll('*')].some(e => e.onerror || e.onload)"
    )


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_nothing_of_an_execution_runs_in_the_page(seen, alerts, write, place, payload):
    results = [statuses.result(kind, payload) for kind in KINDS]
    results += [statuses.result("e2b/chart", chart) for chart in charts(payload)]
    results += [
        statuses.result("e2b/data", {payload: [payload, {"x": payload}], "__proto__": [1]}),
        statuses.result("text/html", payload),
    ]
    status = statuses.ended(
        "Failed",
        "CodeFailed",
        payload,
        stdout=statuses.printed(payload, truncated=True),
        stderr=statuses.printed(payload),
        results=results,
        error={"name": payload, "value": payload, "traceback": payload},
        files=[
            {"path": f"../../{payload}.html", "type": payload[:128], "text": payload, "bytes": 3, "message": payload},
            {"path": "x\u202etxt.exe", "data": base64.b64encode(b"MZ").decode(), "bytes": 2},
        ],
        template={"name": payload, "namespace": "javascript:alert(1)", "via": "default"},
        language=payload[:60],
        owner=payload[:250],
        sandboxID=payload[:250],
    )
    write.execution("hostile", status, code=payload)
    page = seen.open(f"executions?namespace={place}")
    expect(page.locator(".virtual-body [role=row]")).to_have_count(1)
    assert not owned(page)
    page.locator(".virtual-body a").click()
    expect(page.locator("#stdout pre")).to_be_visible()
    page.locator("summary", has_text="YAML").click()
    page.wait_for_timeout(300)  # for what would run a little later
    assert not owned(page)
    assert page.locator("main script, main object, main embed, main base, main meta, main form[action]").count() == 0
    assert page.locator("a[href^='javascript:']").count() == 0
    assert all(frame.get_attribute("sandbox") == "allow-scripts" for frame in page.locator("iframe").all())


def test_html_runs_where_it_reaches_nothing(seen, alerts, write, place):
    script = REACHES.replace("URL", seen.url)
    write.execution(
        "html", statuses.ended(results=[statuses.result("text/html", f"<p>here</p><script>{script}</script>")])
    )
    page = seen.open(f"executions/{place}/html")
    frame = page.frame_locator("iframe")
    expect(frame.locator("#found")).to_have_text("reached:")
    assert page.url.startswith(seen.url)
    assert page.evaluate("() => document.cookie") == ""


def test_a_frame_that_lies_to_the_page_changes_its_height_at_most(seen, alerts, write, place):
    lies = [
        "parent.postMessage({kind: 'height', height: 1e9}, '*')",
        "parent.postMessage({kind: 'height', height: '9px;position:fixed'}, '*')",
        "parent.postMessage({kind: 'html', html: '<script>alert(1)</scr' + 'ipt>'}, '*')",
        "parent.postMessage({kind: 'ready'}, '*')",
        "parent.postMessage({kind: '__proto__', height: NaN}, '*')",
    ]
    html = f"<p>here</p><script>{';'.join(lies)}</script>"
    write.execution("lies", statuses.ended(results=[statuses.result("text/html", html)]))
    page = seen.open(f"executions/{place}/lies")
    expect(page.frame_locator("iframe").locator("p")).to_have_text("here")
    height = page.locator("iframe").evaluate("frame => frame.offsetHeight")
    assert height <= 900


@pytest.mark.parametrize("name", ["a_.._.._b", "x" * 200])
def test_a_file_keeps_to_its_folder(seen, write, place, name):
    path = f"../../{name}/../.bashrc\u202e\x07"
    write.execution("files", statuses.ended(files=[{"path": path, "text": "x", "bytes": 1}]))
    page = seen.open(f"executions/{place}/files")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    assert "/" not in download.value.suggested_filename
    assert "\u202e" not in download.value.suggested_filename


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_nothing_of_a_template_runs_in_the_page(seen, alerts, cluster, place, payload):
    cluster.create_template(
        place, "hostile", description=payload, languages=["python"], env=[{"name": "X", "value": payload}]
    )
    log = {"status": {"lastBuildLog": payload}}
    cluster.objects.patch_namespaced_custom_object_status(
        GROUP, VERSION, place, "sandboxtemplates", "hostile", log, _content_type="application/merge-patch+json"
    )
    page = seen.open(f"templates/{place}/hostile")
    expect(page.locator("section[aria-label='Build log'] pre")).to_be_visible()
    page.get_by_role("button", name="Edit").click()
    expect(page.get_by_label("Edit as YAML")).to_be_visible()
    page.wait_for_timeout(200)
    assert not owned(page)
    assert page.locator("main script, main iframe, main img").count() == 0


def deep(depth):
    return "[" * depth + "]" * depth


HEAVY = {
    "a line of 512 KB": {"stdout": statuses.printed("a" * 512 * 1024)},
    "a bar that grows": {"stderr": statuses.printed("=\r" * 128 * 1024)},
    "a name of 16 KB": {"code": f"x = 1\n{'a' * 16 * 1024}\n"},
    "a deep template": {"code": "`${\n" * 6 * 1024},
    "JSON that would be 32 MB": {"results": [statuses.result("application/json", deep(4000))]},
    "JSON 6,000 deep": {"results": [statuses.result("application/json", deep(6000))]},
    "a deep cell": {"results": [statuses.result("e2b/data", f'{{"a": [{deep(6000)}]}}')]},
    "a deep chart": {"results": [statuses.result("e2b/chart", deep(6000))]},
}


@pytest.mark.parametrize("heavy", HEAVY.values(), ids=HEAVY.keys())
def test_what_takes_long_to_read_is_shown_at_once(seen, write, place, heavy):
    """The file's name stands below all of it, and the page still does what is asked of it."""
    status = statuses.ended(language="javascript", files=[{"path": "after.txt", "text": "x", "bytes": 1}])
    status |= {key: value for key, value in heavy.items() if key != "code"}
    write.execution("heavy", status, code=heavy.get("code", "1"), language="javascript")
    page = seen.open(f"executions/{place}/heavy")
    expect(page.get_by_role("cell", name="after.txt")).to_be_visible()
    expect(page.locator(".trouble")).to_have_count(0)
    page.get_by_role("link", name="Templates").click()
    expect(page).to_have_title("Templates · Capibara")


def test_a_result_that_cannot_be_drawn_leaves_the_others(seen, write, place):
    results = [
        statuses.result(*each)
        for each in (("image/svg+xml", SVG), ("application/json", {"after": 1}), ("text/plain", "last"))
    ]
    write.execution("broken", statuses.ended(results=results))
    seen.page.add_init_script("window.btoa = () => { throw new RangeError('too deep') }")
    page = seen.open(f"executions/{place}/broken")
    expect(page.get_by_text("This result cannot be shown.")).to_be_visible()
    expect(page.locator(".result[data-type='text/plain'] pre")).to_have_text("last")
    page.get_by_role("button", name="application/json").click()
    expect(page.locator(".result[data-type='application/json'] code")).to_contain_text('"after": 1')
    expect(page.get_by_text("This result cannot be shown.")).to_have_count(0)


def test_a_page_that_cannot_be_drawn_says_so(seen, write, place):
    write.execution("broken", statuses.ended())
    fault = "Intl.DateTimeFormat = function () { throw new RangeError('no dates') }"
    seen.page.add_init_script(f"if (!sessionStorage.mended) {fault}")
    page = seen.open(f"executions/{place}/broken")
    expect(page.get_by_text("This page cannot be shown.")).to_be_visible()
    expect(page.get_by_role("link", name="Templates")).to_be_visible()
    page.evaluate("sessionStorage.mended = 'yes'")
    page.get_by_role("button", name="Reload the page").click()
    expect(page.get_by_role("heading", name="broken")).to_be_visible()
