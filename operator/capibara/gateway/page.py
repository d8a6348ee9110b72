"""The dashboard's files, read once at the start, and what every browser is told about them."""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).parent / "page"
"""Made by `make dashboard`; comes with the wheel."""

TYPES: Final = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".json": "application/json",
}

ALWAYS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
PAGE_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
    " font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
FRAME_POLICY: Final = (
    "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline';"
    " img-src data:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""An origin of its own that nothing else has: what runs there reaches no page of ours, and fetches nothing."""

PAGE_HEADERS: Final = {**ALWAYS, "Content-Security-Policy": PAGE_POLICY, "Cache-Control": "no-cache"}
ASSET_HEADERS: Final = {
    **ALWAYS,
    "Content-Security-Policy": PAGE_POLICY,
    "Cache-Control": "public, max-age=31536000, immutable",
}
FRAME_HEADERS: Final = {**ALWAYS, "Content-Security-Policy": FRAME_POLICY, "Cache-Control": "no-cache"}

NOT_BUILT: Final = b"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Capibara</title>
<h1>The dashboard is not built</h1>
<p>This gateway was started from sources. Run <code>make dashboard</code> there, and start it again.</p>
<p>The API is here all the same: see docs/gateway.md.</p></html>
"""

FRAME: Final = b"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Result</title>
<script>
(() => {
  "use strict";
  const page = window.parent;
  const tell = (said) => page.postMessage(said, "*");
  const measure = () => tell({kind: "height", height: document.documentElement.scrollHeight});
  let shown = false;
  const show = (event) => {
    if (shown || event.source !== page || !event.data || event.data.kind !== "html") return;
    shown = true;
    window.removeEventListener("message", show);
    document.open();
    document.write("<!doctype html><meta charset=utf-8><style>:root{color-scheme:" +
      (event.data.dark ? "dark" : "light") + "}body{margin:0;font:14px system-ui,sans-serif}</style>" +
      String(event.data.html));
    document.close();
    new ResizeObserver(measure).observe(document.documentElement);
    window.addEventListener("load", measure);
    measure();
  };
  window.addEventListener("message", show);
  tell({kind: "ready"});
})();
</script></html>
"""
"""Where a result's HTML is shown. It takes that from its parent alone, and once."""


@dataclass(frozen=True, slots=True)
class File:
    """`small`: the content, compressed with gzip."""

    kind: str
    content: bytes
    small: bytes


def file_of(name: str, content: bytes) -> File:
    return File(TYPES.get(Path(name).suffix, "application/octet-stream"), content, gzip.compress(content, 9, mtime=0))


def read_assets(folder: Path = FOLDER) -> dict[str, File]:
    """The page's assets by their names; none, if it is not built."""
    return {
        path.name: file_of(path.name, path.read_bytes()) for path in (folder / "assets").glob("*") if path.is_file()
    }


SIGN_OUT: Final = '<meta name="sign-out" content="{}">'
"""Tells the page where the proxy before us signs people out."""


def read_page(sign_out: str = "", folder: Path = FOLDER) -> File:
    """The page; if it is not built, one that says so. `sign_out`: where a proxy signs people out."""
    path = folder / "index.html"
    content = path.read_bytes() if path.is_file() else NOT_BUILT
    told = SIGN_OUT.format(escape(sign_out))
    return file_of("index.html", content.replace(SIGN_OUT.format("").encode(), told.encode()))
