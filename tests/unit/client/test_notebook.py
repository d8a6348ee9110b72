"""What a notebook is given: looked at as a browser would, for anything that could act there."""

from html.parser import HTMLParser

import pytest
from tests.unit.client.test_result import completed, document

from capibara.client.result import build_result

SCRIPT = "<script>parent.Jupyter.kernel.execute('x')</script>"
ALLOWED = {"div", "pre", "p", "em", "img", "iframe"}


class Seen(HTMLParser):
    """Every element and its attributes."""

    def __init__(self, page):
        super().__init__()
        self.elements = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))


def elements(**status):
    return Seen(build_result(document(**status))._repr_html_()).elements


def only(found, kind):
    return [attributes for tag, attributes in found if tag == kind]


@pytest.mark.parametrize(
    "payload", [SCRIPT, "</pre><script>1</script>", '"><img src=x onerror=alert(1)>', "<svg/onload=1>"]
)
@pytest.mark.parametrize(
    "place",
    [
        lambda text: {"stdout": {"text": text}},
        lambda text: {"stderr": {"text": text}},
        lambda text: {"phase": "Failed", "error": {"name": "E", "value": text, "traceback": text}},
        lambda text: {"phase": "Failed", "message": text},
        lambda text: {"results": [{"type": "text/plain", "text": text}]},
        lambda text: {"results": [{"type": "text/html", "text": text}]},
        lambda text: {"results": [{"type": "image/svg+xml", "text": text}]},
        lambda text: {"results": [{"type": "image/png", "text": text}]},
        lambda text: {"results": [{"type": "application/javascript", "text": text}]},
        lambda text: {"results": [{"type": text, "text": "x"}]},
    ],
)
def test_nothing_out_of_a_sandbox_becomes_markup(payload, place):
    found = elements(**place(payload))
    assert {tag for tag, _ in found} <= ALLOWED
    assert not [name for _, attributes in found for name in attributes if name.startswith("on")]
    assert all(attributes["sandbox"] == "" for attributes in only(found, "iframe"))
    assert all(attributes["src"].startswith("data:image/") for attributes in only(found, "img"))


def test_html_is_whole_inside_its_frame_under_a_policy():
    (frame,) = only(elements(results=[{"type": "text/html", "text": "<table><td>1</table>"}]), "iframe")
    assert frame["srcdoc"].endswith("<body><table><td>1</table>")
    assert "default-src 'none'" in frame["srcdoc"]


def test_output_then_what_was_displayed_and_the_text_of_a_picture_is_not_said_twice():
    found = Seen(build_result(completed())._repr_html_()).elements
    assert [tag for tag, _ in found] == ["div", "pre", "pre", "img"]
    assert only(found, "img")[0]["src"] == "data:image/png;base64,aGk="


def test_a_traceback_is_shown_without_its_colours():
    error = {"name": "E", "value": "v", "traceback": "\x1b[0;31mE\x1b[0m: v"}
    page = build_result(document("Failed", "CodeFailed", error=error))._repr_html_()
    assert ">E: v</pre>" in page


def test_the_bundle_has_no_type_that_a_frontend_would_execute():
    bundle = build_result(completed())._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html"}
