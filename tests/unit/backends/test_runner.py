"""What is uploaded, and what must never be."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from capibara.backends.base import OutputRequest, RunRequest
from capibara.backends.errors import InvalidRequest
from capibara.backends.runner import (
    FOR_FILES,
    attempt_files,
    driver_parts,
    follow_command,
    runner_file,
    runner_sources,
    start_command,
)
from capibara.backends.sandbox.standby import needs_kernel

REQUEST = RunRequest("abc-1", "print(1)", "python", "Process", 10.0)


def test_an_attempt_is_one_directory() -> None:
    files = dict(attempt_files(replace(REQUEST, files={"a/b.txt": b"B"}), "token"))
    assert {name.split("/")[1] for name in files} == {"abc-1"}
    assert files[".capibara/abc-1/code"] == b"print(1)"
    assert files[".capibara/abc-1/input-0"] == b"B"
    assert json.loads(files[".capibara/abc-1/request.json"])["files"] == [["input-0", "a/b.txt"]]


@pytest.mark.parametrize(
    ("languages", "needed"),
    [(["python", "javascript", "bash"], False), (["python", "r"], True), (["java"], True), ([], True)],
)
def test_a_warm_sandbox_waits_for_a_code_interpreter_only_if_a_language_needs_one(
    languages: list[str], needed: bool
) -> None:
    assert needs_kernel({"languages": languages}) == needed


def test_secrets_are_in_one_file_only_and_never_in_a_command() -> None:
    files = attempt_files(replace(REQUEST, env={"KEY": "hunter2"}), "token")
    assert [name for name, data in files if b"hunter2" in data] == [".capibara/abc-1/request.json"]
    assert "hunter2" not in start_command("abc-1") + follow_command("abc-1")
    assert "hunter2" not in repr(replace(REQUEST, env={"KEY": "hunter2"}, files={"f": b"hunter2"}, stdin=b"hunter2"))


@pytest.mark.parametrize("path", ["/", "../x", "a/../../x", "", ".", "a\0b", "x" * 600, ".capibara/y/code"])
def test_a_file_cannot_leave_the_home_directory_or_touch_the_runner(path: str) -> None:
    with pytest.raises(InvalidRequest, match="file path"):
        attempt_files(replace(REQUEST, files={path: b""}), "")


@pytest.mark.parametrize("env", [{"A B": "x"}, {"": "x"}, {"1A": "x"}, {"A=B": "x"}, {"A": "x\0y"}])
def test_an_environment_no_process_can_have_is_refused_without_its_value(env: dict[str, str]) -> None:
    with pytest.raises(InvalidRequest, match="environment variable") as caught:
        attempt_files(replace(REQUEST, env=env), "")
    assert "x\0y" not in caught.value.message


@pytest.mark.parametrize("attempt", ["", "A", "a b", "a;rm -rf", "../x", "a" * 101, "é"])
def test_an_attempt_that_could_mean_something_to_a_shell_is_refused(attempt: str) -> None:
    for build in (start_command, follow_command):
        with pytest.raises(InvalidRequest, match="attempt"):
            build(attempt)


MODULES = [pytest.param(source, id=name) for name, source in runner_sources().items()]
PARTS = [
    pytest.param(source, id=f"driver {language} {name}")
    for language in ("python", "sql")
    for name, source in driver_parts(language).items()
]


@pytest.mark.parametrize("source", [*MODULES, pytest.param(runner_file().decode(), id="run.py")])
def test_the_runner_is_python_3_8_and_imports_the_standard_library_only(source: str) -> None:
    tree = ast.parse(source, feature_version=(3, 8))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    froms = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    imported |= {node.module or "" for node in froms if node.level == 0}
    known = set(sys.stdlib_module_names) | {"_sha2", "sandbox"}  # _sha2: from 3.12 on
    assert {module.split(".")[0] for module in imported} <= known


@pytest.mark.parametrize("source", [*MODULES, *PARTS])
def test_no_type_is_joined_to_another_while_it_runs(source: str) -> None:
    """`Sink = Capture | Channel` parses everywhere, and ended every run on Python 3.8 and 3.9."""
    assigned = [node.value for node in ast.parse(source).body if isinstance(node, ast.Assign | ast.AnnAssign)]
    unions = [node for node in assigned if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr)]
    assert not [node for node in unions if isinstance(node.left, ast.Name) and not node.left.id.isupper()]


@pytest.mark.parametrize("source", PARTS)
def test_a_part_of_the_driver_is_python_3_8_and_refers_to_others_by_what_is_replaced(source: str) -> None:
    tree = ast.parse(source, feature_version=(3, 8))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level]


def test_starting_the_runner_imports_nothing_slow(tmp_path: Path) -> None:
    """Each of these costs a tenth or more of what the runner takes to start, for every execution."""
    last = b"main(os.path.dirname(os.path.abspath(__file__)), sys.argv[1:])"
    every = b"import sandbox.runner, sandbox.process, sandbox.kernel; print(*sys.modules)"
    assert runner_file().count(last) == 1
    (tmp_path / "run.py").write_bytes(runner_file().replace(last, every))
    command = [sys.executable, "-SBE", "run.py"]
    loaded = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout.split()
    slow = {"json", "re", "enum", "signal", "hashlib", "subprocess", "socket", "http", "asyncio", "typing", "pathlib"}
    assert {"sandbox.runner", "sandbox.kernel"} <= set(loaded)
    assert slow & set(loaded) == set()


@pytest.mark.parametrize("source", MODULES)
def test_the_runners_annotations_are_not_evaluated(source: str) -> None:
    """`int | None` and `list[str]` in annotations would fail on Python 3.8 otherwise."""
    nodes = list(ast.walk(ast.parse(source)))
    annotated = any(isinstance(node, ast.FunctionDef | ast.AnnAssign) for node in nodes)
    assert not annotated or "from __future__ import annotations" in source


def test_a_run_that_gives_no_files_back_carries_no_code_for_that():
    small, whole = (
        dict(attempt_files(replace(REQUEST, outputs=outputs), ""))[".capibara/abc-1/run.py"]
        for outputs in ((), (OutputRequest("*.csv"),))
    )
    assert b"MOST_VISITS" in whole
    assert b"MOST_VISITS" not in small
    assert all(name in runner_sources() for name in FOR_FILES)
