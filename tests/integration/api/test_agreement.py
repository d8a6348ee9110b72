"""Model and API server agree about what is valid, whatever is thrown at them."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.integration.api.conftest import ApiServer
from tests.integration.api.strategies import documents
from tests.unit.api.documents import document

from capibara.api.crdgen import KINDS, Kind, object_schema
from capibara.api.meta import describe_invalid

EXAMPLES = 80
NEVER = st.just(False)
SOMETIMES = st.sampled_from([True] + [False] * 15)


def model_verdict(kind: Kind, spec: Any) -> str:
    try:
        kind.model.model_validate(document(kind.name, spec))
    except ValidationError as error:
        return describe_invalid(error)
    return ""


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("mistakes", [NEVER, SOMETIMES], ids=["few mistakes", "many mistakes"])
def test_model_and_api_server_agree(api_server: ApiServer, kind: Kind, mistakes: st.SearchStrategy[bool]) -> None:
    schema = object_schema(kind.model)["properties"]["spec"]
    verdicts: Counter[bool] = Counter()

    @settings(max_examples=EXAMPLES, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
    @given(documents(schema, "spec", mistakes))
    def agree(spec: Any) -> None:
        ours, theirs = model_verdict(kind, spec), api_server.verdict_on(document(kind.name, spec))
        assert bool(ours) == bool(theirs), f"model: {ours!r}\nAPI server: {theirs!r}\n{json.dumps(spec)[:2000]}"
        verdicts[not ours] += 1

    agree()
    assert min(verdicts[True], verdicts[False]) >= EXAMPLES // 20, f"too one-sided to mean anything: {verdicts}"
