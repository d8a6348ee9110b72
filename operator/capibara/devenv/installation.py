"""What the operator needs in a cluster: the CRDs, its namespace and role, and the predefined templates."""

from __future__ import annotations

from capibara.api.predefined import build_templates
from capibara.devenv.building import HEAVY
from capibara.devenv.bundled import bundled_folder, manifest
from capibara.devenv.kubectl import Kubectl

NAMESPACE = "capibara-system"
CRDS = ("codeexecutions.capibara6.dev", "sandboxtemplates.capibara6.dev")


def install(kubectl: Kubectl, *, heavy: bool = False) -> None:
    """Apply everything, in an order in which each finds what it needs. Doing it again changes nothing.

    `heavy`: also the templates whose packages take minutes to download.
    """
    kubectl.apply(bundled_folder("crds"), manifest("operator-rbac.yaml"))
    kubectl.wait_established(*CRDS)
    templates = [template for name, template in build_templates().items() if heavy or name not in HEAVY]
    kubectl.apply_documents([template.manifest() for template in templates], NAMESPACE)
    for crd in CRDS:  # a new kind answers 429 for some seconds; kubectl waits for its turn, kopf complains loudly
        kubectl.run("get", crd, "--all-namespaces")
