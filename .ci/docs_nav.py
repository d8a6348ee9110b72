"""A hook of mkdocs: the navigation follows the pages that exist, so that adding or renaming one breaks no build; and links
to files of the repository outside of docs/ are plain words on the site."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any


def on_config(config: Any) -> Any:
    """Leave out entries without a page, and put pages without an entry under "More"."""
    docs = Path(config.docs_dir)
    present = {str(page.relative_to(docs)) for page in docs.rglob("*.md")}
    config.nav = list(filter(None, (existing(entry, present) for entry in config.nav)))
    if more := sorted(present - set(pages(config.nav))):
        config.nav.append({"More": more})
    return config


def on_page_markdown(markdown: str, *, page: Any, **_: Any) -> str:
    """The text of a page of the top folder without its links to where the site does not reach."""
    return markdown if "/" in page.file.src_uri else re.sub(r"\[([^\]]*)\]\(\.\./[^)]*\)", r"\1", markdown)


def existing(entry: Any, present: set[str]) -> Any:
    """The entry with only those of its pages that exist; None if there are none."""
    title, target = next(iter(entry.items()))
    if isinstance(target, str):
        return entry if target in present else None
    kept = list(filter(None, (existing(child, present) for child in target)))
    return {title: kept} if kept else None


def pages(entries: Any) -> Any:
    """The path of every page named in a navigation."""
    for entry in entries:
        for target in entry.values() if isinstance(entry, dict) else [entry]:
            yield from [target] if isinstance(target, str) else pages(target)
