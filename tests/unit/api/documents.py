"""Documents that must be accepted and documents that must not: read by the tests of the model and of the API server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

KIB = 1024
CODE_FROM = {"configMapKeyRef": {"name": "sources", "key": "main.py"}}
EXECUTION = {"executionRef": {"name": "first", "path": "out/a.csv"}}
SECRET = {"secretKeyRef": {"name": "keys", "key": "token"}}


@dataclass(frozen=True)
class Accepted:
    """A spec that is valid."""

    sentence: str
    spec: dict[str, Any]
    kind: str = "CodeExecution"


@dataclass(frozen=True)
class Rejected:
    """A spec with one mistake; the complaint must contain `field` and, at the API server, `rule`."""

    sentence: str
    spec: dict[str, Any]
    field: str
    rule: str
    kind: str = "CodeExecution"


def document(kind: str, spec: Any, name: str = "test") -> dict[str, Any]:
    return {"apiVersion": "capibara6.dev/v1alpha1", "kind": kind, "metadata": {"name": name}, "spec": spec}


def code(**fields: Any) -> dict[str, Any]:
    return {"code": "print(6 * 7)", **fields}


def dynamic(**requirements: Any) -> dict[str, Any]:
    return code(mode="Dynamic", requirements=requirements)


def of_size(*sizes: int) -> list[dict[str, str]]:
    return [{"path": f"file-{number}", "content": "x" * size} for number, size in enumerate(sizes)]


ACCEPTED = [
    Accepted("code alone", {"code": "print(6 * 7)"}),
    Accepted("code from a ConfigMap", {"codeFrom": CODE_FROM}),
    Accepted("a null field is an absent one", code(language=None, mode=None, codeFrom=None)),
    Accepted("a whole number may be written as a float", code(priority=5.0)),
    Accepted("65536 bytes of code", {"code": "x" * 64 * KIB}),
    Accepted("65536 bytes of code in two-byte letters", {"code": "ñ" * 32 * KIB}),
    Accepted("256 KiB of files", code(files=of_size(128 * KIB, 128 * KIB))),
    Accepted("stdin without executor", code(stdin="1 2 3")),
    Accepted("bash without executor", code(language="bash")),
    Accepted("bash as a process", code(language="bash", executor="Process")),
    Accepted(
        "env with a value and a secret", code(env=[{"name": "A", "value": ""}, {"name": "B", "valueFrom": SECRET}])
    ),
    Accepted("files from a Secret", code(files=[{"path": "/home/user/k", "contentFrom": SECRET}])),
    Accepted("a file of another execution", code(files=[{"path": "a", "contentFrom": EXECUTION}])),
    Accepted(
        "files back", code(outputs=[{"path": "a/**/*.[ch]sv", "maxBytes": "1Gi", "required": True}, {"path": "/t/b"}])
    ),
    Accepted("files back in bytes", code(outputs=[{"path": "a", "maxBytes": 1}])),
    Accepted("64 patterns", code(outputs=[{"path": f"{number}"} for number in range(64)])),
    Accepted("a hidden file in a folder", code(files=[{"path": "a/.b..c", "content": ""}])),
    Accepted("task type with underscore", code(taskType="data_analysis")),
    Accepted("task type with hyphen", code(taskType="data-visualization")),
    Accepted("CPU as an integer", dynamic(limits={"cpu": 2})),
    Accepted("CPU as a fraction", dynamic(limits={"cpu": "0.5", "memory": "1.5Gi"})),
    Accepted("the smallest limits", dynamic(limits={"cpu": "50m", "memory": "128Mi"})),
    Accepted("the largest limits", dynamic(limits={"cpu": 64, "memory": "512Gi"})),
    Accepted("memory in bytes", dynamic(limits={"memory": 134217728})),
    Accepted(
        "packages with versions",
        dynamic(
            packages={"python": ["pandas[excel]>=2,<3", "x~=1.0"], "npm": ["@a/b@^1.2.3"], "apt": ["g++=4:12.2.0-3"]}
        ),
    ),
    Accepted("everything mutable", code(suspend=True, cancel=True, ttlSecondsAfterFinished=0)),
    Accepted("an empty template", {}, "SandboxTemplate"),
    Accepted("a template with exceptions", {"network": {"allow": ["*.example.com", "10.0.0.0/8"]}}, "SandboxTemplate"),
    Accepted("a base with namespace and tag", {"base": "team/base:v1"}, "SandboxTemplate"),
    Accepted("half of the limits", {"limits": {"memory": "2Gi"}}, "SandboxTemplate"),
]

ONE_OF = "set exactly one of code and codeFrom"
CPU = "cpu must be between 50m and 64"
MEMORY = "memory must be between 128Mi and 512Gi"
PATH = "path must not contain `.`, `..` or empty parts"
PATTERN = "should match"

SMUGGLED = [
    ("python", "-r requirements.txt"),
    ("python", "-rrequirements.txt"),
    ("python", "--extra-index-url=http://example.com"),
    ("python", "six --index-url http://example.com"),
    ("python", "git+https://example.com/x"),
    ("python", "./x"),
    ("python", "six; python_version > '3'"),
    ("python", "six;touch x"),
    ("python", "$(id)"),
    ("npm", "--registry=http://example.com"),
    ("npm", "git+ssh://example.com/x"),
    ("npm", "x@npm:y"),
    ("apt", "-oAPT::x=y"),
    ("apt", "./x.deb"),
    ("apt", "x y"),
]
"""Installer and what must not come to it as the name of a package."""

REJECTED = [
    Rejected("neither code nor codeFrom", {}, "spec", ONE_OF),
    Rejected("both code and codeFrom", code(codeFrom=CODE_FROM), "spec", ONE_OF),
    Rejected("empty code", {"code": ""}, "spec.code", "at least 1 chars"),
    Rejected("code that is a number", {"code": 42}, "spec.code", "must be of type string"),
    Rejected("65537 letters of code", {"code": "x" * (64 * KIB + 1)}, "spec.code", "65536"),
    Rejected(
        "65538 bytes of code in 32769 letters",
        {"code": "ñ" * (32 * KIB + 1)},
        "code",
        "code may have at most 65536 bytes",
    ),
    Rejected("65538 bytes of stdin", code(stdin="ñ" * (32 * KIB + 1)), "stdin", "stdin may have at most 65536 bytes"),
    Rejected(
        "more than 256 KiB of files",
        code(files=of_size(128 * KIB, 128 * KIB + 1)),
        "files",
        "files may have at most 262144 bytes",
    ),
    Rejected("an unknown field", code(deadline=5), "deadline", "unknown field"),
    Rejected(
        "a reference with a namespace", code(templateRef={"name": "a", "namespace": "b"}), "namespace", "unknown field"
    ),
    Rejected("a reference with a slash", code(templateRef={"name": "other/default"}), "spec.templateRef.name", PATTERN),
    Rejected(
        "a secret without key",
        code(env=[{"name": "A", "valueFrom": {"secretKeyRef": {"name": "s"}}}]),
        "spec.env[0].valueFrom.secretKeyRef.key",
        "Required",
    ),
    Rejected("an unknown language", code(language="cobol"), "spec.language", "supported values"),
    Rejected("an unknown task type", code(taskType="cooking"), "spec.taskType", "supported values"),
    Rejected("requirements in mode Template", code(requirements={}), "requirements", "requirements need mode Dynamic"),
    Rejected("stdin for a kernel", code(stdin="", executor="Kernel"), "stdin", "stdin does not reach executor Kernel"),
    Rejected(
        "bash for a kernel",
        code(language="bash", executor="Kernel"),
        "executor",
        "executor must be Process for language bash",
    ),
    Rejected("sql for a kernel", code(language="sql", executor="Kernel"), "executor", "sql has no kernel"),
    Rejected(
        "bash for the interpreter",
        code(language="bash", executor="Interpreter"),
        "executor",
        "executor must be Process for language bash",
    ),
    Rejected(
        "a deadline of 0", code(activeDeadlineSeconds=0), "spec.activeDeadlineSeconds", "greater than or equal to 1"
    ),
    Rejected(
        "a deadline beyond a day",
        code(activeDeadlineSeconds=86401),
        "spec.activeDeadlineSeconds",
        "less than or equal to 86400",
    ),
    Rejected(
        "a deadline with unit",
        code(activeDeadlineSeconds="60s"),
        "spec.activeDeadlineSeconds",
        "must be of type integer",
    ),
    Rejected("half a second", code(activeDeadlineSeconds=1.5), "spec.activeDeadlineSeconds", "must be of type integer"),
    Rejected("a negative retry count", code(backoffLimit=-1), "spec.backoffLimit", "greater than or equal to 0"),
    Rejected(
        "a negative time to live",
        code(ttlSecondsAfterFinished=-1),
        "spec.ttlSecondsAfterFinished",
        "greater than or equal to 0",
    ),
    Rejected("suspend as a word", code(suspend="yes"), "spec.suspend", "must be of type boolean"),
    Rejected("cancel as a number", code(cancel=1), "spec.cancel", "must be of type boolean"),
    Rejected(
        "a name of env twice",
        code(env=[{"name": "A", "value": "1"}, {"name": "A", "value": "2"}]),
        "spec.env",
        "Duplicate value",
    ),
    Rejected("env with a hyphen", code(env=[{"name": "A-B", "value": "1"}]), "spec.env[0].name", PATTERN),
    Rejected("env with a NUL", code(env=[{"name": "A", "value": "a\0b"}]), "spec.env[0].value", PATTERN),
    Rejected("env without value", code(env=[{"name": "A"}]), "spec.env[0]", "set exactly one of value and valueFrom"),
    Rejected(
        "env with both",
        code(env=[{"name": "A", "value": "1", "valueFrom": SECRET}]),
        "spec.env[0]",
        "set exactly one of value and valueFrom",
    ),
    Rejected("env that is null", code(env=[None]), "spec.env[0]", "must be of type object"),
    Rejected("65 patterns", code(outputs=[{"path": f"{number}"} for number in range(65)]), "spec.outputs", "64"),
    Rejected("a pattern twice", code(outputs=[{"path": "a"}] * 2), "spec.outputs", "Duplicate value"),
    Rejected("a pattern outside", code(outputs=[{"path": "../*"}]), "spec.outputs[0]", PATH),
    Rejected("a pattern of a folder", code(outputs=[{"path": "a/"}]), "spec.outputs[0].path", PATTERN),
    Rejected("no bytes", code(outputs=[{"path": "a", "maxBytes": 0}]), "spec.outputs[0].maxBytes", "a file's size"),
    Rejected("2Gi", code(outputs=[{"path": "a", "maxBytes": "2Gi"}]), "spec.outputs[0].maxBytes", "a file's size"),
    Rejected(
        "a file from two places",
        code(files=[{"path": "a", "contentFrom": {**SECRET, **EXECUTION}}]),
        "spec.files[0].contentFrom",
        "set exactly one of",
    ),
    Rejected("a file twice", code(files=[{"path": "a", "content": ""}] * 2), "spec.files", "Duplicate value"),
    Rejected("a file outside", code(files=[{"path": "../a", "content": ""}]), "spec.files[0]", PATH),
    Rejected("a file by a detour", code(files=[{"path": "/a/../b", "content": ""}]), "spec.files[0]", PATH),
    Rejected("a file by two names", code(files=[{"path": "a//b", "content": ""}]), "spec.files[0]", PATH),
    Rejected("a folder", code(files=[{"path": "a/", "content": ""}]), "spec.files[0].path", PATTERN),
    Rejected("a file with a line break", code(files=[{"path": "a\nb", "content": ""}]), "spec.files[0].path", PATTERN),
    Rejected(
        "a file without content",
        code(files=[{"path": "a"}]),
        "spec.files[0]",
        "set exactly one of content and contentFrom",
    ),
    Rejected(
        "a file from nowhere",
        code(files=[{"path": "a", "contentFrom": {}}]),
        "spec.files[0].contentFrom",
        "set exactly one of configMapKeyRef, secretKeyRef and executionRef",
    ),
    Rejected("too little CPU", dynamic(limits={"cpu": "49m"}), "spec.requirements.limits.cpu", CPU),
    Rejected("too much CPU", dynamic(limits={"cpu": 65}), "spec.requirements.limits.cpu", CPU),
    Rejected("CPU in percent", dynamic(limits={"cpu": "75%"}), "spec.requirements.limits.cpu", PATTERN),
    Rejected(
        "CPU as a float", dynamic(limits={"cpu": 0.5}), "spec.requirements.limits.cpu", "must be of type integer,string"
    ),
    Rejected("too little memory", dynamic(limits={"memory": "127Mi"}), "spec.requirements.limits.memory", MEMORY),
    Rejected("memory in millibytes", dynamic(limits={"memory": "128000m"}), "spec.requirements.limits.memory", PATTERN),
    Rejected(
        "an option as a package",
        dynamic(packages={"python": ["--index-url=x"]}),
        "spec.requirements.packages.python[0]",
        PATTERN,
    ),
    Rejected(
        "a URL as a package",
        dynamic(packages={"python": ["x @ https://example.com/x.whl"]}),
        "spec.requirements.packages.python[0]",
        PATTERN,
    ),
    Rejected("a path as a package", dynamic(packages={"npm": ["./x"]}), "spec.requirements.packages.npm[0]", PATTERN),
    Rejected(
        "a removal as a package", dynamic(packages={"apt": ["bash-"]}), "spec.requirements.packages.apt[0]", PATTERN
    ),
    Rejected(
        "a package twice",
        dynamic(packages={"python": ["a", "a"]}),
        "spec.requirements.packages.python",
        "Duplicate value",
    ),
    Rejected("a template without language", {"languages": []}, "spec.languages", "at least 1 items", "SandboxTemplate"),
    Rejected(
        "a language twice", {"languages": ["python", "python"]}, "spec.languages", "Duplicate value", "SandboxTemplate"
    ),
    Rejected(
        "exceptions from nothing",
        {"network": {"egress": "Allow", "allow": ["a.example"]}},
        "network",
        "allow lists exceptions from egress Deny",
        "SandboxTemplate",
    ),
    Rejected(
        "a URL as an exception",
        {"network": {"allow": ["https://a.example"]}},
        "spec.network.allow[0]",
        PATTERN,
        "SandboxTemplate",
    ),
    Rejected(
        "an address that is none",
        {"network": {"allow": ["10.0.0.256"]}},
        "spec.network.allow[0]",
        PATTERN,
        "SandboxTemplate",
    ),
    Rejected(
        "a secret in a template",
        {"env": [{"name": "A", "valueFrom": SECRET}]},
        "valueFrom",
        "unknown field",
        "SandboxTemplate",
    ),
    *(
        Rejected(
            f"{name!r} among a template's {installer} packages",
            {"packages": {installer: [name]}},
            f"spec.packages.{installer}[0]",
            PATTERN,
            "SandboxTemplate",
        )
        for installer, name in SMUGGLED
    ),
    Rejected("a base by URL", {"base": "https://example.com/base"}, "spec.base", PATTERN, "SandboxTemplate"),
    Rejected(
        "a pool without bound",
        {"pool": {"ready": 101}},
        "spec.pool.ready",
        "less than or equal to 100",
        "SandboxTemplate",
    ),
]
