"""The description of the API: OpenAPI 3.1, with examples and every answer."""

from __future__ import annotations

from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import TypeAdapter

from capibara.api.execution import CodeExecutionSpec
from capibara.gateway.kubernetesforms import WatchEvent
from capibara.gateway.manifests import Change, Manifest
from capibara.gateway.problems import KINDS, MEDIA_TYPE, Problem, Refused
from capibara.gateway.request import ExecuteRequest

SCHEMAS: Final = "#/components/schemas/"

EXAMPLES: Final[dict[str, Any]] = {
    "code": {"summary": "Code, in the default template", "value": {"code": "print(6 * 7)"}},
    "task": {
        "summary": "A kind of work, and a deadline of ten seconds",
        "value": {"code": "import pandas\npandas.__version__", "task_type": "data_analysis", "timeout": 10},
    },
    "query": {
        "summary": "The template that words name",
        "value": {"code": "print('hola')", "query": "haz un análisis de ventas", "language": "python"},
    },
    "files": {
        "summary": "Files and variables",
        "value": {
            "code": "import os; print(open('names.txt').read(), os.environ['GREETING'])",
            "files": {"names.txt": "Ada\n"},
            "env": {"GREETING": "hello"},
        },
    },
    "spec": {
        "summary": "The words of a CodeExecution's spec",
        "value": {"code": "echo hello", "language": "bash", "templateRef": {"name": "quick-script"}, "backoffLimit": 1},
    },
}

JSON: Final = "application/json"


def body_of(schema: str, media_type: str, examples: dict[str, Any], description: str = "") -> dict[str, Any]:
    """The body that a request must have. `schema`: the name of one of MODELS."""
    told = {"description": description} if description else {}
    content = {media_type: {"schema": {"$ref": f"{SCHEMAS}{schema}"}, "examples": examples}}
    return {"required": True, **told, "content": content}


def answer_of(model: Any, example: Any, description: str = "Done.", more: dict[str, Any] | None = None) -> Any:
    """An answer of JSON in the form of a model, with an example. `more`: other media types that it may be in."""
    return {"model": model, "description": description, "content": {JSON: {"example": example}, **(more or {})}}


EXECUTE_BODY: Final[dict[str, Any]] = body_of(
    "ExecuteRequest", JSON, EXAMPLES, "What to run. Set exactly one of `code` and `codeFrom`."
)

MODELS: Final = (ExecuteRequest, CodeExecutionSpec, Manifest, Change, WatchEvent, Problem)
"""Described beside those that routes answer with."""

ALWAYS: Final = (401, 403, 422, 429, 500, 503)
"""Problems that every route may answer with."""


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The answers of a route that are problems: those that all have, and these."""
    return {status: problem_answer(status) for status in sorted({*ALWAYS, *statuses})}


def problem_answer(status: int) -> dict[str, Any]:
    kinds = {code: kind for code, kind in KINDS.items() if kind.status == status}
    examples = {str(code): {"value": Refused(code, kind.cause).document.model_dump()} for code, kind in kinds.items()}
    return {
        "description": "; ".join(f"{kind.title} (`{code}`)" for code, kind in kinds.items()),
        "content": {MEDIA_TYPE: {"schema": {"$ref": f"{SCHEMAS}Problem"}, "examples": examples}},
    }


def build_document(app: FastAPI) -> dict[str, Any]:
    """The whole description."""
    document = get_openapi(title=app.title, version=app.version, description=app.description, routes=app.routes)
    parts = document.setdefault("components", {})
    schemas = parts.setdefault("schemas", {})
    for model in MODELS:
        schema = TypeAdapter(model).json_schema(ref_template=SCHEMAS + "{model}")
        for name, part in schema.pop("$defs", {}).items():
            schemas.setdefault(name, part)
        schemas[model.__name__] = schema
    schemas["Manifest"]["properties"]["spec"] = {"$ref": f"{SCHEMAS}CodeExecutionSpec"}  # the API server judges it
    for leftover in ("HTTPValidationError", "ValidationError"):
        schemas.pop(leftover, None)
    parts["securitySchemes"] = {
        "bearer": {"type": "http", "scheme": "bearer", "description": "A token of the cluster, for our audience."}
    }
    document["security"] = [{"bearer": []}]
    return document
