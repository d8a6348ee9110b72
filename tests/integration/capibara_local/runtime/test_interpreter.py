"""The code interpreter inside a sandbox of 256 MiB, asked as E2B's SDK asks it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from capibara_local.rpc import Document

from .conftest import INTERPRETER, Sandboxes, Subject

IMAGE = "code-interpreter-v1"


def told(lines: list[Document], kind: str, name: str = "text") -> Any:
    """The one value of that field in lines of that type."""
    values = [line.get(name) for line in lines if line["type"] == kind]
    assert len(values) == 1, lines
    return values[0]


def written(lines: list[Document], stream: str = "stdout") -> str:
    return "".join(line["text"] for line in lines if line["type"] == stream)


async def begin(subject: Subject, code: str, language: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A cell whose lines are read as they come."""
    reader, writer = await asyncio.open_connection(sock=await subject.sandbox.dial(INTERPRETER))
    body = json.dumps({"code": code, "language": language}).encode()
    writer.write(b"POST /execute HTTP/1.1\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))
    return reader, writer


@pytest.mark.parametrize(
    ("language", "code", "result"),
    [
        pytest.param("python", "6 * 7", "42", id="python: the last expression"),
        pytest.param("python", "'text'", "text", id="python: without its quotes"),
        pytest.param("python", "import asyncio\nawait asyncio.sleep(0)\n'awaited'", "awaited", id="python: await"),
        pytest.param("javascript", "const x = 6; x * 7", "42", id="javascript: the last expression"),
        pytest.param("javascript", "await Promise.resolve('awaited')", "awaited", id="javascript: await"),
        pytest.param("js", "import path from 'path'; path.join('a', 'b')", "a/b", id="javascript: imports"),
        pytest.param("typescript", "const n: number = 6; n * 7", "42", id="typescript: types go away"),
    ],
)
async def test_a_cell_has_a_result(sandboxes: Sandboxes, language: str, code: str, result: str) -> None:
    async with sandboxes.open(IMAGE) as subject:
        lines = await subject.execute(code, language)
    assert lines[0] == {"type": "number_of_executions", "execution_count": 1}
    assert told(lines, "result") == result
    assert lines[-1] == {"type": "end_of_execution"}


async def test_state_stays_from_cell_to_cell(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(IMAGE) as subject:
        for language, first, then in (
            ("python", "a = 1", "print(a)"),
            ("javascript", "let a = 1", "let a = 1; console.log(a)"),
            ("bash", "a=1; cd /tmp", '[ "$PWD" = /tmp ] && echo $a'),
        ):
            await subject.execute(first, language)
            assert written(await subject.execute(then, language)) == "1\n", language


async def test_output_of_children_belongs_to_the_cell_and_keeps_its_order(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(IMAGE) as subject:
        lines = await subject.execute("import os\nos.system('echo child; echo oops >&2')\nprint('after')")
    assert sorted(written(lines).splitlines()) == ["after", "child"]
    assert written(lines, "stderr") == "oops\n"


@pytest.mark.parametrize(
    ("language", "code", "name", "value"),
    [
        pytest.param("python", "1/0", "ZeroDivisionError", "division by zero", id="python raises"),
        pytest.param("python", "import sys; sys.exit(3)", "SystemExit", "3", id="python exits"),
        pytest.param("python", "exit(4)", "SystemExit", "4", id="python quits"),
        pytest.param("python", "x = (", "SyntaxError", None, id="python does not parse"),
        pytest.param("javascript", "throw new TypeError('bad')", "TypeError", "bad", id="javascript throws"),
        pytest.param("javascript", "process.exit(3)", "SystemExit", "3", id="javascript exits"),
        pytest.param("javascript", "let let", "SyntaxError", None, id="javascript does not parse"),
        pytest.param("bash", "(exit 3)", "", "3", id="bash fails"),
        pytest.param("bash", "exit 3", "ContextRestarting", None, id="bash itself exits"),
    ],
)
async def test_an_error_is_told_and_the_next_cell_works(
    sandboxes: Sandboxes, language: str, code: str, name: str, value: str | None
) -> None:
    async with sandboxes.open(IMAGE) as subject:
        lines = await subject.execute(code, language)
        assert told(lines, "error", "name") == name
        assert value is None or told(lines, "error", "value") == value
        assert not any(line["type"] == "stderr" for line in lines if name == "SystemExit")
        again = await subject.execute("echo 1" if language == "bash" else "1", language)
    assert not any(line["type"] == "error" for line in again)


async def test_frames_and_figures_have_rich_results(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(IMAGE) as subject:
        frame = await subject.execute("import pandas\npandas.DataFrame({'a': [1, 2], 'b': ['x', None]})")
        figure = await subject.execute(
            "import matplotlib.pyplot as plt\nplt.plot([1, 2], label='l')\nplt.title('t')\nplt.show()"
        )
    assert "<table" in told(frame, "result", "html")
    assert told(frame, "result", "data") == {"a": [1, 2], "b": ["x", None]}
    assert told(figure, "result", "png").startswith("iVBORw0KGgo")
    chart = told(figure, "result", "chart")
    assert (chart["type"], chart["title"]) == ("line", "t")


async def test_variables_are_the_sandboxes_and_the_cells(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(IMAGE) as subject:
        await subject.ask("system.init", envs={"A": "all' $x\n"})
        for language, code in (
            ("python", "import os; print(os.environ.get('A'), os.environ.get('B'))"),
            ("javascript", "console.log(process.env.A, process.env.B)"),
            ("bash", 'echo "$A $B"'),
        ):
            told_b = written(await subject.execute(code, language, env_vars={"B": "cell's"}))
            assert told_b == "all' $x\n cell's\n", language
            assert "cell's" not in written(await subject.execute(code, language)), language


@pytest.mark.parametrize(
    ("language", "code", "probe"),
    [
        pytest.param("python", "while True: pass", "1", id="python busy"),
        pytest.param("python", "import time; time.sleep(1000)", "1", id="python asleep"),
        pytest.param("python", "import asyncio; await asyncio.sleep(1000)", "1", id="python awaiting"),
        pytest.param("javascript", "while (true) {}", "1", id="javascript busy"),
        pytest.param("javascript", "await new Promise(() => {})", "1", id="javascript awaiting"),
        pytest.param("bash", "sleep 1000; echo never", "echo 1", id="bash waiting"),
    ],
)
async def test_a_caller_that_leaves_interrupts_its_cell(
    sandboxes: Sandboxes, language: str, code: str, probe: str
) -> None:
    async with sandboxes.open(IMAGE) as subject:
        await subject.execute(probe, language)
        reader, writer = await begin(subject, code, language)
        await reader.readuntil(b"number_of_executions")
        writer.transport.abort()
        lines = await asyncio.wait_for(subject.execute(probe, language), 10)
    assert not any(line["type"] == "error" for line in lines)


async def test_a_kernel_that_dies_of_memory_says_so_and_comes_back(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(IMAGE) as subject:
        lines = await subject.execute("print('before')\nx = bytearray(10**9)")
        assert written(lines) == "before\n"
        assert told(lines, "error", "name") == "ContextRestarting"
        assert "signal 9" in told(lines, "error", "traceback")
        assert subject.sandbox.usage().oom_kills == 1
        assert told(await subject.execute("'alive'"), "result") == "alive"


async def test_contexts_are_made_listed_restarted_and_removed(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(IMAGE) as subject:
        status, answer = await subject.http("POST", "/contexts", {"language": "python", "cwd": "/tmp"})
        context = json.loads(answer)
        assert (status, context["language"], context["cwd"]) == (200, "python", "/tmp")
        identity: dict[str, Any] = {"language": None, "context_id": context["id"]}
        assert told(await subject.execute("x = 1\nimport os; os.getcwd()", **identity), "result") == "/tmp"
        listed = json.loads((await subject.http("GET", "/contexts"))[1])
        assert [one["language"] for one in listed] == ["python", "javascript", "python"]
        assert (await subject.http("POST", f"/contexts/{context['id']}/restart"))[0] == 200
        assert told(await subject.execute("x", **identity), "error", "name") == "NameError"
        assert (await subject.http("DELETE", f"/contexts/{context['id']}"))[0] == 200
        assert (await subject.http("POST", "/execute", {"code": "1", "context_id": context["id"]}))[0] == 404


async def test_restarting_ends_the_running_cell(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(IMAGE) as subject, asyncio.timeout(30):
        context = json.loads((await subject.http("GET", "/contexts"))[1])[0]
        reader, writer = await begin(subject, "print('on')\nimport time; time.sleep(1000)", "python")
        await reader.readuntil(b"on")
        await subject.http("POST", f"/contexts/{context['id']}/restart")
        rest = await reader.readuntil(b"end_of_execution")
        writer.close()
    assert b"ContextRestarting" in rest


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param({"code": "1", "language": "python", "context_id": "x"}, 400, id="a language and a context"),
        pytest.param({"code": "1", "context_id": "x"}, 404, id="a context that is not"),
        pytest.param({"code": "1", "language": "cobol"}, 500, id="a language that is not"),
        pytest.param({"code": 1}, 400, id="code that is no text"),
        pytest.param({"code": "1", "env_vars": {"a b": "c"}}, 400, id="a variable without a proper name"),
    ],
)
async def test_a_bad_request_is_refused(sandboxes: Sandboxes, body: Document, status: int) -> None:
    async with sandboxes.open(IMAGE) as subject:
        assert (await subject.http("POST", "/execute", body))[0] == status


async def test_the_plain_image_has_no_interpreter(sandboxes: Sandboxes) -> None:
    async with sandboxes.open("base") as subject:
        with pytest.raises(ConnectionRefusedError):
            await subject.sandbox.dial(INTERPRETER)
