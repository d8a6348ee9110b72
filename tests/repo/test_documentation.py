"""The pages say what is so: each reason has its section."""

from pathlib import Path

from capibara.api.reasons import Reason

DOCS = Path(__file__).parents[2] / "docs"


def test_every_reason_has_a_section_that_says_what_to_do():
    lines = (DOCS / "troubleshooting.md").read_text().splitlines()
    assert [reason for reason in Reason if f"### {reason}" not in lines] == []
