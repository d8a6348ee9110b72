"""Who comes in, and what each is offered."""

import os
import signal
import subprocess
import sys

import pytest
from playwright.sync_api import expect
from tests.dashboard import statuses
from tests.dashboard.conftest import Watched

READ = ("get", "list", "watch")


@pytest.fixture
def door(context, gateway):
    """A page at a gateway that asks for a token."""
    watched = Watched(context.new_page(), gateway.url)
    yield watched
    assert watched.errors == []
    assert watched.strangers == []


@pytest.fixture
def token(installed, place):
    """`token(name, verbs)`: of an account that may do that with executions of the namespace."""

    def make(name, verbs=READ, rights="codeexecutions.capibara6.dev"):
        kubectl = installed.kubectl
        kubectl.run("create", "serviceaccount", name, f"--namespace={place}")
        if verbs:
            kubectl.run(
                "create", "role", name, f"--verb={','.join(verbs)}", f"--resource={rights}", f"--namespace={place}"
            )
            subject = f"--serviceaccount={place}:{name}"
            kubectl.run("create", "rolebinding", name, f"--role={name}", subject, f"--namespace={place}")
        return kubectl.run("create", "token", name, "--audience=capibara-gateway", f"--namespace={place}").strip()

    return make


def sign_in(page, token):
    page.get_by_label("Token", exact=True).fill(token)
    page.get_by_role("button", name="Sign in").click()


def test_a_token_is_pasted_once_and_no_script_can_read_it(door, token, write, place, context):
    write.execution("mine", statuses.ended())
    page = door.open(f"executions?namespace={place}")
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    door.picture("sign-in")
    sign_in(page, "wrong")
    expect(page.get_by_role("alert")).to_be_visible()
    secret = token("reader")
    sign_in(page, secret)
    expect(page.locator(".virtual-body [role=row]")).to_have_count(1)
    kept = page.evaluate(
        "() => JSON.stringify([document.cookie, {...localStorage}, {...sessionStorage}, location.href])"
        " + document.documentElement.outerHTML"
    )
    assert secret not in kept
    (cookie,) = context.cookies()
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Strict")
    page.locator(".menu summary").click()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()
    assert context.cookies() == []


def test_who_may_only_look_is_offered_nothing_else(door, token, write, place):
    write.execution("waits", statuses.running())
    page = door.open(f"executions/{place}/waits")
    sign_in(page, token("reader"))
    expect(page.locator("[data-phase=Running]").first).to_be_visible()
    expect(page.locator("section[aria-label=Code]")).to_be_visible()
    page.wait_for_timeout(500)
    assert page.locator("[data-action]").count() == 0


def test_who_may_more_is_offered_that(door, token, write, place):
    write.execution("waits", statuses.running())
    page = door.open(f"executions/{place}/waits")
    sign_in(page, token("worker", (*READ, "create", "patch")))
    expect(page.locator("[data-action=cancel]")).to_be_visible()
    expect(page.locator("[data-action=rerun]")).to_be_visible()


def test_who_may_nothing_is_told_so(door, token, place):
    page = door.open(f"executions?namespace={place}")
    sign_in(page, token("nobody", ()))
    expect(page.get_by_role("alert")).to_contain_text("may not")


@pytest.fixture
def own(installed):
    """The link that `capibara dashboard` prints."""
    argv = [sys.executable, "-m", "capibara", "dashboard", "--no-open", f"--kubeconfig={installed.kubeconfigs.admin}"]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(argv, stdout=subprocess.PIPE, text=True, env=environment) as child:
        try:
            yield child.stdout.readline().strip()
        finally:
            child.send_signal(signal.SIGINT)


def test_a_link_opens_the_dashboard_once(context, chromium, own, write, place):
    write.execution("mine", statuses.ended())
    page = context.new_page()
    page.goto(own)
    expect(page.locator("h1")).to_have_text("Executions")
    assert "once" not in page.url
    page.get_by_label("Namespace").select_option(place)
    expect(page.locator(".virtual-body [role=row]")).to_have_count(1)
    assert "once" not in page.url
    other = chromium.new_context()
    again = other.new_page()
    again.goto(own)
    expect(again.get_by_role("alert")).to_be_visible()
    expect(again.get_by_role("button", name="Sign in")).to_be_visible()
    other.close()
