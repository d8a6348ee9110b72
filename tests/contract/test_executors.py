"""What only a real sandbox can show: limits that hold, and a kernel that answers."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from tests.contract.conftest import REAL

from capibara.core.outcome import Outcome

pytestmark = pytest.mark.parametrize("subject", REAL, indirect=True)

MIB = 1024 * 1024
SMALL = {"capibara6.dev/memory-bytes": str(256 * MIB), "capibara6.dev/cpu-millis": "1000"}


async def interpret(subject: Any, code: str, language: str = "python", **fields: Any) -> Any:
    handle = await subject.create(metadata=SMALL)
    request = subject.code(code, language, **{"executor": "Interpreter", **fields})
    return await subject.backend.run(handle, request)


async def test_a_process_beyond_its_memory_is_out_of_memory(subject: Any) -> None:
    handle = await subject.create(metadata=SMALL)
    hungry = "print('up', flush=True)\nblocks = [bytearray(8 << 20) for _ in range(1000)]"
    end = await subject.backend.run(handle, subject.code(hungry, "python"))
    assert (end.outcome, end.exit_code, end.stdout.text) == (Outcome.OUT_OF_MEMORY, 137, "up\n")


async def test_a_killed_process_with_memory_to_spare_is_not_out_of_memory(subject: Any) -> None:
    handle = await subject.create(metadata=SMALL)
    end = await subject.backend.run(handle, subject.code("kill -9 $$"))
    assert (end.outcome, end.exit_code, end.signal) == (Outcome.COMPLETED, 137, 9)


async def test_killing_everything_in_reach_is_no_success_and_no_hang(subject: Any) -> None:
    handle = await subject.create(metadata=SMALL)
    end = await subject.backend.run(handle, subject.code("kill -9 -1"))
    assert end.outcome is not Outcome.COMPLETED or end.exit_code != 0


async def test_a_fork_bomb_ends_at_the_deadline(subject: Any) -> None:
    handle = await subject.create(metadata=SMALL)
    end = await subject.backend.run(handle, subject.code("f() { f | f & }; f; sleep 60", deadline_seconds=2.0))
    assert end.outcome in {Outcome.DEADLINE, Outcome.COMPLETED, Outcome.OUT_OF_MEMORY}
    assert end.timings.run < 4.5


async def test_a_full_disk_does_not_cost_the_result(subject: Any) -> None:
    handle = await subject.create(metadata=SMALL)
    fill = "echo before; timeout 8 dd if=/dev/zero of=big bs=1M 2>/dev/null; echo after"
    end = await subject.backend.run(handle, subject.code(fill, deadline_seconds=15.0))
    assert end.outcome in {Outcome.COMPLETED, Outcome.DEADLINE, Outcome.OUT_OF_MEMORY}
    assert end.stdout.text.startswith("before\n")


async def test_output_costs_the_sandbox_no_memory_that_grows_with_it(subject: Any) -> None:
    """512 MB under 256 MiB, whole as a hash."""
    code = "import sys\nblock = b'x' * (1 << 20)\nfor _ in range(512): sys.stdout.buffer.write(block)"
    end = await interpret(subject, code, deadline_seconds=300.0)
    assert (end.outcome, end.exit_code, end.stdout.bytes) == (Outcome.COMPLETED, 0, 512 * MIB)
    assert end.stdout.truncated


async def test_the_last_expression_and_output_come_back(subject: Any) -> None:
    end = await interpret(subject, "print('hi')\n6 * 7")
    assert (end.outcome, end.exit_code, end.error) == (Outcome.COMPLETED, 0, None)
    assert end.stdout.text == "hi\n"
    assert [(result.type, result.text, result.is_main) for result in end.results] == [("text", "42", True)]


async def test_a_chart_comes_back_as_a_picture(subject: Any) -> None:
    code = "import matplotlib.pyplot as plt\nplt.plot([1, 2, 3])\nplt.show()"
    end = await interpret(subject, code, deadline_seconds=60.0)
    (picture,) = [result for result in end.results if result.type == "png"]
    assert base64.b64decode(picture.text).startswith(b"\x89PNG")


@pytest.mark.parametrize("executor", ["Interpreter", "Kernel"])
async def test_sys_exit_is_an_exit_code(subject: Any, executor: str) -> None:
    end = await interpret(subject, "import sys\nsys.exit(3)", executor=executor)
    assert (end.outcome, end.exit_code, end.error) == (Outcome.COMPLETED, 3, None)


async def test_an_exception_comes_back_with_its_traceback(subject: Any) -> None:
    end = await interpret(subject, "def f():\n    return 1 / 0\nf()")
    assert (end.outcome, end.exit_code, end.error.name) == (Outcome.COMPLETED, 1, "ZeroDivisionError")
    assert "1 / 0" in end.error.traceback
    assert "\x1b" not in end.error.traceback


@pytest.mark.parametrize("executor", ["Interpreter", "Kernel"])
async def test_code_sees_env_and_files_whatever_they_contain(subject: Any, executor: str) -> None:
    value = 'it\'s "quoted" \\ $HOME\n'
    code = "import os, json; print(json.dumps([os.environ['TOKEN'], open('data/x').read()]))"
    end = await interpret(subject, code, executor=executor, env={"TOKEN": value}, files={"data/x": b"file"})
    assert json.loads(end.stdout.text) == [value, "file"]


async def test_the_deadline_ends_a_cell(subject: Any) -> None:
    end = await interpret(subject, "print('up')\nwhile True: pass", deadline_seconds=1.0)
    assert (end.outcome, end.exit_code) == (Outcome.DEADLINE, None)
    assert end.stdout.text == "up\n"
    assert end.timings.run < 3.0


@pytest.mark.parametrize("executor", ["Interpreter", "Kernel"])
async def test_code_beyond_its_memory_is_out_of_memory(subject: Any, executor: str) -> None:
    end = await interpret(subject, "blocks = [bytearray(8 << 20) for _ in range(1000)]", executor=executor)
    assert end.outcome is Outcome.OUT_OF_MEMORY


async def test_a_kernel_that_dies_is_lost_and_no_success(subject: Any) -> None:
    end = await interpret(subject, "import os\nos._exit(0)", executor="Kernel")
    assert end.outcome is Outcome.LOST_KERNEL


@pytest.mark.parametrize("env", [{}, {"NAME": "it's me"}], ids=["plain", "with env"])
async def test_javascript_runs_in_a_kernel_too(subject: Any, env: dict[str, str]) -> None:
    end = await interpret(subject, "console.log(6 * 7, process.env.NAME || '')", "javascript", env=env)
    assert (end.outcome, end.exit_code) == (Outcome.COMPLETED, 0)
    assert end.stdout.text.split(None, 1)[0] == "42"
    assert env.get("NAME", "") in end.stdout.text


TYPED = """
import { readFileSync } from 'node:fs'
interface Point { x: number }

const at = (p: Point): number => p.x
enum Color { Red = 1 }
console.log(at({ x: 6 }) * 7, Color.Red, typeof readFileSync)
"""

# source -> stdout, exit code, the error's name, the last value under Interpreter
TYPESCRIPT: dict[str, tuple[str, str, int, str | None, str | None]] = {
    "types, enums and an import": (TYPED, "42 1 function\n", 0, None, None),
    "a last expression": ("const a: number[] = [1, 2]\na.map((x: number) => x * 2)", "", 0, None, "[ 2, 4 ]"),
    "await at top level": ("const v: number = await Promise.resolve(5)\nconsole.log(v)", "5\n", 0, None, None),
    "an error": (
        "interface A {}\n\nconst f = (n: number) => { throw new TypeError('bad') }\nf(1)",
        "",
        1,
        "TypeError",
        None,
    ),
    "a syntax error": ("const x: = 5", "", 1, "SyntaxError", None),
    "require and an exit code": ("const os = require('os')\nprocess.exitCode = 4 as number", "", 4, None, None),
}


@pytest.mark.parametrize("executor", ["Interpreter", "Process"])
async def test_typescript_runs_as_a_script(subject: Any, executor: str) -> None:
    """One sandbox each: that is what they take the time for."""
    for name, (source, stdout, code, error, value) in TYPESCRIPT.items():
        end = await interpret(subject, source, "typescript", executor=executor, deadline_seconds=60.0)
        assert (end.exit_code, end.stdout.text, end.error and end.error.name) == (code, stdout, error), (name, end)
        shown = [result.text for result in end.results]
        assert shown == ([value] if value and executor == "Interpreter" else []), name
        if error == "TypeError":
            assert "main.ts:3" in end.stderr.text
