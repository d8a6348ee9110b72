import pytest
from pydantic import ValidationError
from tests.unit.api.documents import ACCEPTED, REJECTED, Accepted, Rejected, code, document

from capibara.api.crdgen import KINDS
from capibara.api.meta import KubernetesObject, describe_invalid

MODELS = {kind.name: kind.model for kind in KINDS}


def parse(kind: str, spec: object) -> KubernetesObject:
    return MODELS[kind].model_validate(document(kind, spec))


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.sentence)
def test_the_model_accepts(case: Accepted) -> None:
    assert parse(case.kind, case.spec).metadata.name == "test"


@pytest.mark.parametrize("case", REJECTED, ids=lambda case: case.sentence)
def test_the_model_rejects_and_names_the_field(case: Rejected) -> None:
    with pytest.raises(ValidationError) as caught:
        parse(case.kind, case.spec)
    assert case.field in describe_invalid(caught.value)


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.sentence)
def test_a_manifest_means_what_it_was_read_from(case: Accepted) -> None:
    read = parse(case.kind, case.spec)
    assert type(read).model_validate(read.manifest()) == read


def test_a_complaint_never_repeats_a_value() -> None:
    hidden = "hunter2"
    spec = code(env=[{"name": hidden + "!", "value": hidden + "\0"}], language=hidden, stdin=[hidden])
    with pytest.raises(ValidationError) as caught:
        parse("CodeExecution", spec)
    assert describe_invalid(caught.value).count("spec.") == 4
    assert hidden not in describe_invalid(caught.value)
    assert hidden not in str(caught.value)


def test_several_mistakes_are_told_at_once() -> None:
    with pytest.raises(ValidationError) as caught:
        parse("CodeExecution", code(requirements={}, stdin="", executor="Kernel"))
    message = describe_invalid(caught.value)
    assert message == ("spec: requirements need mode Dynamic; stdin does not reach executor Kernel: leave executor out")


def test_another_kind_is_not_taken_for_an_execution() -> None:
    with pytest.raises(ValidationError, match="kind"):
        MODELS["CodeExecution"].model_validate(document("SandboxTemplate", code()))
