"""A browser's session: a cookie that carries the caller's own token, and what tells our page from another one. Pure.

Nothing is kept here, so any gateway can answer. No script can read the cookie, no other site's page can have it sent,
and what changes anything has to come from a page of this very origin.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import cookie_parser

COOKIE: Final = "capibara_session"
SECURE_COOKIE: Final = f"__Host-{COOKIE}"
"""Under https. Browsers take a cookie of such a name from this very host alone, not from others of its domain."""

PAGE_HEADER: Final = "X-Capibara-Page"
"""Our page sends it with all that changes anything. A page of another origin cannot, unless it is allowed to."""

TOKEN: Final = re.compile(r"[A-Za-z0-9._~+/=-]+")
MOST_TOKEN: Final = 3800
"""Characters. Browsers keep no cookie of more than 4096 with its name and attributes."""

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})


def bearer_of(headers: Headers) -> str:
    """The token that a request brings in `Authorization`; empty if there is none."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def session_of(headers: Headers, *, secure: bool) -> str:
    """The token in the session's cookie; empty if there is none. `secure`: the browser is known to speak https."""
    cookies: dict[str, str] = {}
    for said in headers.getlist("cookie"):
        cookies = cookie_parser(said) | cookies
    found = (cookies.get(name, "") for name in ((SECURE_COOKIE,) if secure else (SECURE_COOKIE, COOKIE)))
    return next((token for token in found if TOKEN.fullmatch(token)), "")


def is_from_browser(headers: Headers) -> bool:
    """Whether a browser sent it for a page; browsers say so, and no page can keep them from it."""
    return "origin" in headers or "sec-fetch-site" in headers


def what_is_forged(method: str, headers: Headers) -> str:
    """Why a request that changes something may come from another page than ours; empty: it does not."""
    if method in SAFE_METHODS:
        return ""
    if headers.get(PAGE_HEADER) != "1":
        return f"the request has no header {PAGE_HEADER}: 1"
    site = headers.get("sec-fetch-site")
    if site is not None:
        return "" if site == "same-origin" else "the request comes from a page of another origin"
    return "" if host_of(headers.get("origin", "")) == headers.get("host", "-") else "the request has no fitting Origin"


def host_of(origin: str) -> str:
    """Host and port of an origin, as the header Host has them; empty for what is none."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


def is_secure(scheme: str, headers: Headers) -> bool:
    """Whether the browser speaks https, be it to a proxy before us. A lie only narrows the liar's own cookie."""
    said = (scheme, headers.get("x-forwarded-proto", ""), urlsplit_scheme(headers.get("origin", "")))
    return "https" in said


def urlsplit_scheme(origin: str) -> str:
    return origin.partition(":")[0]


def session_cookie(token: str, *, secure: bool) -> str:
    """The header Set-Cookie that begins a session; with an empty token: that ends it. It ends with the browser too."""
    ending = "" if token else "; Max-Age=0"
    name = SECURE_COOKIE if secure else COOKIE
    return f"{name}={token}; Path=/; HttpOnly; SameSite=Strict{'; Secure' if secure else ''}{ending}"
