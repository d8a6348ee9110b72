"""Refusals of the API server in our words: the texts are those of a real one."""

import pytest

from capibara.cli.refusals import forbidden_words, invalid_words

UNCHECKED = (
    "<nil>: Invalid value: null: some validation rules were not checked because the object was invalid; "
    "correct the existing errors to complete validation"
)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        pytest.param(
            'codeexecutions.capibara6.dev is forbidden: User "ana" cannot list resource "codeexecutions" '
            'in API group "capibara6.dev" in the namespace "team"',
            "ana may not list codeexecutions in namespace team: ask for a role that may, such as the chart's `view`",
            id="who only wants to look needs view",
        ),
        pytest.param(
            'codeexecutions.capibara6.dev is forbidden: User "ana" cannot create resource "codeexecutions" '
            'in API group "capibara6.dev" in the namespace "team"',
            "ana may not create codeexecutions in namespace team: ask for a role that may, such as the chart's `edit`",
            id="who wants to write needs edit",
        ),
        pytest.param(
            'sandboxtemplates.capibara6.dev is forbidden: User "ana" cannot list resource "sandboxtemplates" '
            'in API group "capibara6.dev" at the cluster scope',
            "ana may not list sandboxtemplates in all namespaces: ask for a role that may, such as the chart's `view`",
            id="in the whole cluster",
        ),
        pytest.param("no", "no: ask for a role that may", id="what is not understood stays"),
    ],
)
def test_what_is_forbidden(message, words):
    assert forbidden_words(message) == words


@pytest.mark.parametrize(
    ("message", "words"),
    [
        pytest.param(
            'CodeExecution.capibara6.dev "run-1" is invalid: [spec.language: Unsupported value: "cobol": '
            f'supported values: "python", "r", {UNCHECKED}]',
            'spec.language: "cobol" is none of "python", "r"',
            id="one of a list",
        ),
        pytest.param(
            'CodeExecution.capibara6.dev "run-1" is invalid: spec.ttlSecondsAfterFinished: Invalid value: -5: '
            "spec.ttlSecondsAfterFinished in body should be greater than or equal to 0",
            "spec.ttlSecondsAfterFinished: -5 should be greater than or equal to 0",
            id="a number out of bounds",
        ),
        pytest.param(
            'CodeExecution.capibara6.dev "run-1" is invalid: spec: Invalid value: "object": give code or codeFrom',
            "spec: give code or codeFrom",
            id="a rule of ours",
        ),
        pytest.param("something else", "something else", id="what is not understood stays"),
    ],
)
def test_what_is_invalid(message, words):
    assert invalid_words(message) == words
