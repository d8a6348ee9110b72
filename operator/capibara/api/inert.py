"""Fields that do nothing yet: the API server warns whoever sets one, and `kubectl explain` says so.

An issue that gives a field its effect removes its row here and the mark from its description.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from capibara.api.meta import GROUP, VERSION

MARK: Final = "No effect yet."


@dataclass(frozen=True)
class InertField:
    """A field without effect, and the CEL expression that is true while nobody asks for it."""

    plural: str
    path: str
    unused: str

    @property
    def message(self) -> str:
        return f"spec.{self.path} has no effect yet: it is kept, and this version does not act on it"


INERT: Final = (
    InertField(
        "sandboxtemplates",
        "overrides.network",
        "!has(object.spec.overrides) || !has(object.spec.overrides.network)"
        " || object.spec.overrides.network == 'Disallowed'",
    ),
)


def build_warnings() -> list[dict[str, Any]]:
    """For each kind a policy that warns, and the binding that puts it to work. Nothing is refused by them."""
    plurals = dict.fromkeys(field.plural for field in INERT)
    return [build(plural) for plural in plurals for build in (build_policy, build_binding)]


def policy_name(plural: str) -> str:
    return f"no-effect-yet.{plural}.{GROUP}"


def build_policy(plural: str) -> dict[str, Any]:
    """One ValidatingAdmissionPolicy. It sees what people write, and no write of a status."""
    rule = {"apiGroups": [GROUP], "apiVersions": [VERSION], "operations": ["CREATE", "UPDATE"], "resources": [plural]}
    return {
        "apiVersion": "admissionregistration.k8s.io/v1",
        "kind": "ValidatingAdmissionPolicy",
        "metadata": {"name": policy_name(plural)},
        "spec": {
            "failurePolicy": "Ignore",
            "matchConstraints": {"resourceRules": [rule]},
            "validations": [
                {"expression": field.unused, "message": field.message} for field in INERT if field.plural == plural
            ],
        },
    }


def build_binding(plural: str) -> dict[str, Any]:
    """Puts the policy of a kind to work in every namespace, as a warning."""
    return {
        "apiVersion": "admissionregistration.k8s.io/v1",
        "kind": "ValidatingAdmissionPolicyBinding",
        "metadata": {"name": policy_name(plural)},
        "spec": {"policyName": policy_name(plural), "validationActions": ["Warn"]},
    }
