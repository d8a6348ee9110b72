"""A browser's session: the cookie, and what is taken for forged."""

import pytest
from starlette.datastructures import Headers

from capibara.gateway.session import is_from_browser, is_secure, session_cookie, session_of, what_is_forged

PAGE = {"x-capibara-page": "1"}
HOST = {"host": "run.example.com"}


@pytest.mark.parametrize(
    ("method", "headers", "is_ours"),
    [
        pytest.param("GET", {}, True, id="what reads changes nothing"),
        pytest.param("HEAD", {"sec-fetch-site": "cross-site"}, True, id="nor what reads for another page"),
        pytest.param("POST", {}, False, id="nothing says that it is from our page"),
        pytest.param("POST", {"sec-fetch-site": "same-origin"}, False, id="a form of a page here has not our header"),
        pytest.param("POST", PAGE, False, id="our header alone is no origin"),
        pytest.param("POST", {**PAGE, "sec-fetch-site": "same-origin"}, True, id="our page"),
        pytest.param("DELETE", {**PAGE, "sec-fetch-site": "same-site"}, False, id="another port of the same machine"),
        pytest.param("POST", {**PAGE, "sec-fetch-site": "cross-site"}, False, id="another site"),
        pytest.param("POST", {**PAGE, "sec-fetch-site": "none"}, False, id="the address bar sends no header of ours"),
        pytest.param("POST", {**PAGE, **HOST, "origin": "https://run.example.com"}, True, id="a browser without it"),
        pytest.param("POST", {**PAGE, **HOST, "origin": "https://run.example.com:8443"}, False, id="another port"),
        pytest.param("POST", {**PAGE, **HOST, "origin": "https://evil.example"}, False, id="another host"),
        pytest.param("POST", {**PAGE, **HOST, "origin": "null"}, False, id="a sandboxed frame"),
        pytest.param("POST", {**PAGE, **HOST, "origin": "https://[::1"}, False, id="no origin at all"),
        pytest.param("POST", {**PAGE, "origin": ""}, False, id="neither origin nor host"),
        pytest.param(
            "POST",
            {**PAGE, **HOST, "sec-fetch-site": "cross-site", "origin": "https://run.example.com"},
            False,
            id="what the browser says of the site wins",
        ),
        pytest.param("POST", {"x-capibara-page": "0", "sec-fetch-site": "same-origin"}, False, id="another value"),
    ],
)
def test_only_our_page_changes_anything_by_cookie(method, headers, is_ours):
    assert (what_is_forged(method, Headers(headers)) == "") is is_ours


@pytest.mark.parametrize(
    ("cookie", "token"),
    [
        ("capibara_session=abc.def-1_2~+/=", "abc.def-1_2~+/="),
        ("a=b; capibara_session=t; c=d", "t"),
        ("capibara_session=", ""),
        ("other=t", ""),
        ('capibara_session="quoted"', "quoted"),
        ("capibara_session=a b", ""),
        ("capibara_session=a\u00e9", ""),
        ("xcapibara_session=t", ""),
        ("capibara_session=planted; __Host-capibara_session=t", "t"),
    ],
)
def test_the_token_in_a_cookie(cookie, token):
    headers = Headers(raw=[(b"cookie", cookie.encode("latin-1"))])
    assert session_of(headers, secure=False) == token


def test_under_https_no_other_host_of_the_domain_plants_a_session():
    assert session_of(Headers({"cookie": "capibara_session=planted"}), secure=True) == ""
    assert session_of(Headers({"cookie": "__Host-capibara_session=t"}), secure=True) == "t"
    several = Headers(raw=[(b"cookie", b"capibara_session=planted"), (b"cookie", b"__Host-capibara_session=t")])
    assert session_of(several, secure=True) == "t"


@pytest.mark.parametrize(
    ("scheme", "headers", "expected"),
    [
        ("https", {}, True),
        ("http", {}, False),
        ("http", {"x-forwarded-proto": "https"}, True),
        ("http", {"origin": "https://run.example.com"}, True),
        ("http", {"origin": "http://localhost:8080"}, False),
    ],
)
def test_the_cookie_is_secure_where_the_browser_speaks_https(scheme, headers, expected):
    assert is_secure(scheme, Headers(headers)) is expected


def test_no_script_reads_the_cookie_and_no_other_site_sends_it():
    assert session_cookie("t", secure=True) == "__Host-capibara_session=t; Path=/; HttpOnly; SameSite=Strict; Secure"
    assert session_cookie("", secure=False) == "capibara_session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0"


@pytest.mark.parametrize(
    ("headers", "expected"),
    [({}, False), ({"origin": "null"}, True), ({"sec-fetch-site": "none"}, True), ({"user-agent": "Firefox"}, False)],
)
def test_browsers_say_that_they_are_browsers(headers, expected):
    assert is_from_browser(Headers(headers)) is expected
