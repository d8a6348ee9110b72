"""The gateway, fuzzed by schemathesis over its own description: no 500, and every answer as it is documented."""

from types import SimpleNamespace

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from capibara.gateway.app import build_app
from capibara.gateway.kubernetesforms import WatchEvent
from capibara.gateway.routes.kubernetes import WATCHED
from capibara.gateway.settings import GatewaySettings

pytestmark = pytest.mark.usefixtures("fake_operator")

CHECKS = [
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
DOCUMENT = build_app(SimpleNamespace(settings=GatewaySettings())).openapi()
schema = schemathesis.openapi.from_dict(DOCUMENT)


@pytest.mark.filterwarnings("ignore")
@schema.parametrize()
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_as_documented(case, local_gateway):
    if case.path.endswith("/execute"):
        case.headers = {**(case.headers or {}), "Prefer": "respond-async"}  # executions that are held back have no end
    if "{where}" in case.path and case.method != "DELETE":
        case.path_parameters["where"] = "default"  # a namespace that is there
    watches = "timeoutSeconds" in (case.query or {}) or "watch" in (case.query or {})
    if watches:
        case.query["timeoutSeconds"] = 1
    answer = case.call(base_url=local_gateway.url, timeout=60)
    assert answer.status_code not in {500, 502}, answer.text
    if answer.headers.get("content-type") == [WATCHED]:  # a description cannot say a sequence of documents
        for line in answer.content.splitlines():
            WatchEvent.model_validate_json(line)
        case.validate_response(answer, checks=[each for each in CHECKS if each is not response_schema_conformance])
    else:
        case.validate_response(answer, checks=CHECKS)
