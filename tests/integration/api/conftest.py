"""The real API server with our CRDs, and a door to it that tells verdicts instead of raising."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from kubernetes import client, config

from capibara.api.crdgen import KINDS, build_crds
from capibara.api.meta import GROUP, VERSION
from capibara.devenv.controlplane import ControlPlane

NAMESPACE = "api-contract"
PLURALS = {kind.name: kind.plural for kind in KINDS}
APPLY = {"_content_type": "application/apply-patch+yaml", "field_manager": "api-tests", "force": True}
MERGE = {"_content_type": "application/merge-patch+json"}
ESTABLISH_SECONDS = 30.0


class ApiServer:
    """Verdicts of the API server: an empty string for yes, else its complaint."""

    def __init__(self, connection: client.ApiClient) -> None:
        self.objects: Any = client.CustomObjectsApi(connection)
        self.definitions: Any = client.ApiextensionsV1Api(connection)
        self.namespaces: Any = client.CoreV1Api(connection)

    def apply_crd(self, document: dict[str, Any]) -> None:
        name = document["metadata"]["name"]
        self.definitions.patch_custom_resource_definition(name, document, **APPLY)
        deadline = time.monotonic() + ESTABLISH_SECONDS
        while not self.is_served(name):
            assert time.monotonic() < deadline, f"{name} is not served after {ESTABLISH_SECONDS} s"

    def is_served(self, name: str) -> bool:
        conditions = self.definitions.read_custom_resource_definition(name).status.conditions or ()
        return any(one.type == "Established" and one.status == "True" for one in conditions)

    def verdict_on(self, document: dict[str, Any]) -> str:
        """Would it be created? As kubectl asks: unknown fields count."""
        return self.ask(self.objects.create_namespaced_custom_object, document["kind"], document, dry_run="All")

    def create(self, document: dict[str, Any]) -> dict[str, Any]:
        created = self.objects.create_namespaced_custom_object(
            GROUP, VERSION, NAMESPACE, PLURALS[document["kind"]], document, field_validation="Strict"
        )
        return dict(created)

    def verdict_on_update(self, name: str, patch: dict[str, Any], *, dry_run: bool = True) -> str:
        query = MERGE | ({"dry_run": "All"} if dry_run else {})
        return self.ask(self.objects.patch_namespaced_custom_object, "CodeExecution", name, patch, **query)

    def verdict_on_status(self, name: str, status: dict[str, Any]) -> str:
        call = self.objects.patch_namespaced_custom_object_status
        return self.ask(call, "CodeExecution", name, {"status": status}, **MERGE)

    def get(self, name: str) -> dict[str, Any]:
        plural = PLURALS["CodeExecution"]
        return dict(self.objects.get_namespaced_custom_object(GROUP, VERSION, NAMESPACE, plural, name))

    def names(self, selector: str) -> set[str]:
        found = self.objects.list_namespaced_custom_object(
            GROUP, VERSION, NAMESPACE, PLURALS["CodeExecution"], field_selector=selector
        )
        return {one["metadata"]["name"] for one in found["items"]}

    @staticmethod
    def ask(call: Any, kind: str, *arguments: Any, **query: Any) -> str:
        try:
            call(GROUP, VERSION, NAMESPACE, PLURALS[kind], *arguments, field_validation="Strict", **query)
        except client.ApiException as error:
            if error.status not in {400, 422}:
                raise
            return str(json.loads(error.body or "{}")["message"])
        return ""


@pytest.fixture(scope="session")
def api_server(control_plane: ControlPlane) -> Iterator[ApiServer]:
    """With the CRDs applied and an empty namespace."""
    configuration = client.Configuration()
    config.load_kube_config(str(control_plane.kubeconfigs.admin), client_configuration=configuration)
    with client.ApiClient(configuration) as connection:
        server = ApiServer(connection)
        for document in build_crds().values():
            server.apply_crd(document)
        server.namespaces.create_namespace({"metadata": {"name": NAMESPACE}})
        yield server
