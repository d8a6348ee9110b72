"""The pages say what is so: each reason has its section, and every link leads somewhere."""

import re
import unicodedata
from pathlib import Path

import pytest

from capibara.api.reasons import Reason

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), ROOT / "helm/capibara/README.md"])
LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)


def anchors(page):
    """What a link may name behind `#`: the headings, as GitHub and mkdocs spell them."""
    for heading in re.findall(r"^#+ (.+)$", FENCED.sub("", page.read_text()), re.MULTILINE):
        plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
        yield re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def broken(page):
    """The links of a page that lead nowhere; those to other sites are not looked at."""
    for link in LINK.findall(FENCED.sub("", page.read_text())):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if "://" in link:
            continue
        if not target.exists() or (anchor and anchor not in set(anchors(target))):
            yield link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    assert list(broken(page)) == []


def test_every_reason_has_a_section_that_says_what_to_do():
    lines = (ROOT / "docs/troubleshooting.md").read_text().splitlines()
    assert [reason for reason in Reason if f"### {reason}" not in lines] == []
