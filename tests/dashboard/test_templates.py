"""Templates on the dashboard: seen by all who may, changed as a diff by those who may."""

import pytest
from playwright.sync_api import expect

SPEC = {"description": "For orders", "languages": ["python"], "limits": {"cpu": "500m", "memory": "512Mi"}}


@pytest.fixture
def template(cluster, place):
    cluster.create_template(place, "orders", **SPEC)
    return "orders"


def test_templates_are_listed(seen, template, place):
    page = seen.open(f"templates?namespace={place}")
    row = page.locator("tbody tr", has_text="orders")
    expect(row).to_contain_text("512Mi")
    expect(page.locator("tbody tr", has_text="machine-learning")).to_be_visible()
    seen.picture("templates")
    row.get_by_role("link").click()
    expect(page.locator("h1")).to_have_text("orders")
    expect(page.locator(".code").first).to_contain_text("For orders")


def test_a_change_is_seen_as_a_diff_before_it_is_applied(seen, template, place, cluster):
    page = seen.open(f"templates/{place}/{template}")
    page.get_by_role("button", name="Edit").click()
    editor = page.get_by_label("Edit as YAML")
    editor.fill(editor.input_value().replace("512Mi", "1Gi"))
    assert page.get_by_role("button", name="Apply").count() == 0
    page.get_by_role("button", name="Review changes").click()
    expect(page.locator(".diff .minus")).to_contain_text("512Mi")
    expect(page.locator(".diff .plus")).to_contain_text("1Gi")
    seen.picture("template-diff")
    found = cluster.objects.get_namespaced_custom_object(
        "capibara6.dev", "v1alpha1", place, "sandboxtemplates", template
    )
    assert found["spec"]["limits"]["memory"] == "512Mi"
    page.get_by_role("button", name="Apply").click()
    expect(page.locator("[role=status]", has_text="Applied.")).to_be_visible()
    expect(page.locator(".code").first).to_contain_text("1Gi")


def test_what_cannot_be_is_said_in_the_words_of_the_api_server(seen, template, place):
    page = seen.open(f"templates/{place}/{template}")
    page.get_by_role("button", name="Edit").click()
    editor = page.get_by_label("Edit as YAML")
    editor.fill(editor.input_value().replace("512Mi", "1000Gi"))
    page.get_by_role("button", name="Review changes").click()
    expect(page.get_by_role("alert")).to_contain_text("memory must be between")
