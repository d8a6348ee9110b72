"""Which fields an older CRD lacks."""

import copy

import pytest

from capibara.api.crdgen import build_crds
from capibara.kube.client import Forbidden, NotFound
from capibara.kube.schema import missing_fields, own_schema


class Publisher:
    """An API server that publishes the schemas of our kinds, after `change` was at them."""

    def __init__(self, change=lambda kind, schema: None, error=None):
        self.error = error
        self.schemas = {}
        for crd in build_crds().values():
            kind = crd["spec"]["names"]["kind"]
            schema = copy.deepcopy(own_schema(crd))
            change(kind, schema["properties"])
            known = [{"group": "capibara6.dev", "kind": kind, "version": "v1alpha1"}]
            self.schemas[f"dev.capibara6.v1alpha1.{kind}"] = schema | {"x-kubernetes-group-version-kind": known}

    async def get(self, _path):
        if self.error:
            raise self.error
        return {"components": {"schemas": self.schemas}}


def without_usage(kind, properties):
    if kind == "CodeExecution":
        del properties["status"]["properties"]["usage"]


def without_the_key_of_an_item(kind, properties):
    if kind == "CodeExecution":
        del properties["status"]["properties"]["attempts"]["items"]["properties"]["exitCode"]


def newer(_kind, properties):
    properties["status"]["properties"]["later"] = {"type": "string"}


@pytest.mark.parametrize(
    ("publisher", "missing"),
    [
        (Publisher(), []),
        (Publisher(newer), []),
        (Publisher(without_usage), ["codeexecutions.status.usage"]),
        (Publisher(without_the_key_of_an_item), ["codeexecutions.status.attempts.exitCode"]),
        (Publisher(error=NotFound(404, "not published yet")), []),
        (Publisher(error=Forbidden(403, "not for you")), []),
    ],
    ids=["the same", "a newer one", "an older one", "an older one, deep inside", "not published", "not told"],
)
async def test_fields_that_are_missing_are_named(publisher, missing):
    assert await missing_fields(publisher) == missing
