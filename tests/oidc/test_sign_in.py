"""People sign in with their own accounts, see what these may, and cannot pass for somebody else."""

import base64
import json

import httpx
import pytest
from playwright.sync_api import expect
from tests.dashboard import statuses
from tests.dashboard.conftest import PATIENCE
from tests.oidc.conftest import PREFIX, PROVIDER, PROXY

pytestmark = pytest.mark.skipif(not PROXY or not PROVIDER, reason="`make oidc` has the proxy and the provider")

MINE = "executions?namespace={}"


@pytest.fixture
def context(chromium):
    """A browser of its own that takes our certificates."""
    context = chromium.new_context(ignore_https_errors=True, locale="en-GB", viewport={"width": 1280, "height": 800})
    yield context
    context.close()


@pytest.fixture
def page(context, proxy):
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    return page


@pytest.fixture
def allow(installed, place):
    """`allow(name)`: the account may look at executions of the namespace."""

    def give(name, verbs="get,list,watch"):
        role = f"looks-{name}"
        what = f"--resource=codeexecutions.capibara6.dev,--namespace={place}".split(",")
        installed.kubectl.run("create", "role", role, f"--verb={verbs}", *what)
        user = f"--user={PREFIX}{name}@example.com"
        installed.kubectl.run("create", "rolebinding", role, f"--role={role}", user, f"--namespace={place}")

    return give


def sign_in(page, name):
    """What a person does on the provider's pages."""
    page.locator("input[name=login]").fill(name)
    page.locator("input[name=password]").fill("any")
    page.locator("button[type=submit]").click()
    page.get_by_role("button", name="Continue").click()


def rows(page):
    return page.locator(".virtual-body [role=row]")


def test_a_person_signs_in_and_sees_what_the_account_may(page, proxy, provider, allow, write, place):
    allow("ada")
    write.execution("mine", statuses.running())
    page.goto(f"{proxy.url}/#/{MINE.format(place)}")
    assert page.url.startswith(provider.url)
    sign_in(page, "ada")
    page.goto(f"{proxy.url}/#/{MINE.format(place)}")
    expect(rows(page)).to_have_count(1)
    expect(page.locator("span[data-link=live]")).to_be_visible()
    write.execution("later")
    expect(rows(page)).to_have_count(2)
    page.locator(".menu summary").click()
    expect(page.locator(".who")).to_have_text(f"{PREFIX}ada@example.com")
    page.goto(f"{proxy.url}/#/executions/{place}/mine")
    expect(page.locator("section[aria-label=Code]")).to_be_visible()
    assert page.locator("[data-action]").count() == 0


def test_who_may_nothing_is_told_so(page, proxy, place):
    page.goto(proxy.url)
    sign_in(page, "bob")
    page.goto(f"{proxy.url}/#/{MINE.format(place)}")
    expect(page.get_by_role("alert")).to_contain_text("may not")


def test_signing_out_ends_both_sessions(page, context, proxy, provider, allow, place):
    allow("ada")
    page.goto(proxy.url)
    sign_in(page, "ada")
    page.goto(f"{proxy.url}/#/{MINE.format(place)}")
    page.locator(".menu summary").click()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(f"{provider.url}/session/end")
    page.get_by_role("button", name="Yes").click()
    page.wait_for_url(f"{provider.url}/session/end/**")
    assert not [cookie for cookie in context.cookies() if cookie["name"].startswith("_oauth2_proxy")]
    page.goto(proxy.url)
    expect(page.locator("input[name=login]")).to_be_visible()


def test_a_session_that_is_over_leads_back_to_the_sign_in(page, context, proxy, provider, allow, write, place):
    allow("ada")
    write.execution("mine", statuses.ended())
    page.goto(proxy.url)
    sign_in(page, "ada")
    page.goto(f"{proxy.url}/#/{MINE.format(place)}")
    expect(rows(page)).to_have_count(1)
    context.clear_cookies()
    rows(page).locator("a").first.click()
    expect(page.get_by_role("alert")).to_contain_text("session is over")
    assert page.get_by_label("Token", exact=True).count() == 0
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{provider.url}/**")


@pytest.fixture
def admin(installed):
    """A token that the gateway would believe, of an account that may everything."""
    kubectl = installed.kubectl
    kubectl.run("create", "serviceaccount", "chief", "--namespace=default")
    kubectl.run(
        "create", "clusterrolebinding", "chief", "--clusterrole=cluster-admin", "--serviceaccount=default:chief"
    )
    yield kubectl.run("create", "token", "chief", "--namespace=default").strip()
    kubectl.run("delete", "clusterrolebinding", "chief")
    kubectl.run("delete", "serviceaccount", "chief", "--namespace=default")


def ask(url, headers, cookies=()):
    said = {"Accept": "application/json", **headers}
    jar = {cookie["name"]: cookie["value"] for cookie in cookies}
    with httpx.Client(verify=False, trust_env=False, timeout=60, cookies=jar) as client:
        return client.get(url, headers=said)


def unsigned(name):
    """A token as the provider's, which nobody has signed."""
    parts = ({"alg": "none"}, {"iss": "https://id.example.com", "aud": "capibara", "email": f"{name}@example.com"})
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts) + "."


def forgeries(token):
    """What a browser might send to pass for the bearer of the token."""
    return [
        {"Authorization": f"Bearer {token}"},
        {"authorization": f"bearer {token}", "X-Forwarded-Access-Token": token, "X-Forwarded-User": "chief"},
        {"X-Auth-Request-User": "chief", "X-Forwarded-Email": "chief@example.com", "X-Remote-User": "chief"},
        {"Cookie": f"__Host-capibara_session={token}; capibara_session={token}"},
    ]


def test_nobody_passes_the_proxy_without_signing_in(proxy, gateway, admin):
    assert ask(f"{gateway.url}/session", {"Authorization": f"Bearer {admin}"}).status_code == 200
    for token in (admin, unsigned("chief")):
        for headers in forgeries(token):
            answer = ask(f"{proxy.url}/session", headers)
            assert answer.status_code in {302, 401, 403}
            assert "capibara_session" not in answer.headers.get("set-cookie", "")
    assert ask(f"{gateway.url}/session", {"Authorization": f"Bearer {unsigned('chief')}"}).status_code == 401


def test_who_has_signed_in_cannot_pass_for_another(page, context, proxy, admin):
    page.goto(proxy.url)
    sign_in(page, "ada")
    page.wait_for_url(f"{proxy.url}/**")
    cookies = [cookie for cookie in context.cookies() if cookie["name"].startswith("_oauth2_proxy")]
    for headers in forgeries(admin):
        said = headers.pop("Cookie", "")
        more = [{"name": each.split("=")[0], "value": admin} for each in said.split("; ") if each]
        answer = ask(f"{proxy.url}/session", headers, [*cookies, *more])
        assert answer.json()["user"] == f"{PREFIX}ada@example.com"
