"""The API server on the documents that the model's tests use too."""

from __future__ import annotations

import pytest
from tests.integration.api.conftest import ApiServer
from tests.unit.api.documents import ACCEPTED, REJECTED, Accepted, Rejected, document

from capibara.api.predefined import build_templates


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.sentence)
def test_the_api_server_accepts(api_server: ApiServer, case: Accepted) -> None:
    assert api_server.verdict_on(document(case.kind, case.spec)) == ""


@pytest.mark.parametrize("case", REJECTED, ids=lambda case: case.sentence)
def test_the_api_server_rejects_and_names_field_and_rule(api_server: ApiServer, case: Rejected) -> None:
    complaint = api_server.verdict_on(document(case.kind, case.spec))
    assert case.field in complaint
    assert case.rule in complaint


@pytest.mark.parametrize("name", build_templates())
def test_the_predefined_templates_are_valid(api_server: ApiServer, name: str) -> None:
    assert api_server.verdict_on(build_templates()[name].manifest()) == ""
