from capibara.api.crdgen import KINDS
from capibara.api.reasons import Reason
from capibara.api.reference import build_reference

PAGE = build_reference()


def test_every_reason_is_in_the_reference() -> None:
    assert all(f"| `{reason}` | {reason.meaning} |" in PAGE for reason in Reason)


def test_every_field_of_a_spec_is_in_the_reference() -> None:
    for kind in KINDS:
        spec = kind.model.model_fields["spec"].annotation
        assert all(f"| `spec.{field.alias}` |" in PAGE for field in spec.model_fields.values())  # type: ignore[union-attr]


def test_a_row_tells_type_default_and_meaning() -> None:
    meaning = "How often code that failed is run again, each time in a fresh sandbox."
    assert f"| `spec.backoffLimit` | integer 0…100 | `0` | {meaning} |" in PAGE
    assert "| `spec.env[].name` | string of at most 256 characters | required | Name of the variable. |" in PAGE
