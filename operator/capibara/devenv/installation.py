"""What the operator needs in a cluster: the CRDs, its namespace and role, and the predefined templates."""

from __future__ import annotations

from capibara.api.predefined import build_templates
from capibara.devenv.bundled import bundled_folder, manifest
from capibara.devenv.kubectl import Kubectl

NAMESPACE = "capibara-system"
CRDS = ("codeexecutions.capibara6.dev", "sandboxtemplates.capibara6.dev")


def install(kubectl: Kubectl) -> None:
    """Apply everything, in an order in which each finds what it needs. Doing it again changes nothing."""
    kubectl.apply(bundled_folder("crds"), manifest("operator-rbac.yaml"))
    kubectl.wait_established(*CRDS)
    kubectl.apply_documents([template.manifest() for template in build_templates().values()], NAMESPACE)
    for crd in CRDS:  # a new kind answers 429 for some seconds; kubectl waits for its turn, kopf complains loudly
        kubectl.run("get", crd, "--all-namespaces")
