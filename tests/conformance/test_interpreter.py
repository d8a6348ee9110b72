"""The code interpreter: cells, contexts, rich results."""

from __future__ import annotations

import asyncio
import json
import re
import time
from typing import Any

import pytest
from e2b import NotFoundException, SandboxException, TimeoutException
from tests.conformance.conftest import SDK

COLOURS = re.compile(r"\x1b\[[0-9;]*m")


async def test_the_last_expression_is_the_result(sdk: SDK, interpreter: Any) -> None:
    execution = await sdk(interpreter.run_code, "x = 20\nx + 22")
    assert execution.text == "42"
    assert execution.error is None
    assert execution.execution_count == 1


async def test_output_is_kept_apart_and_in_order(sdk: SDK, interpreter: Any) -> None:
    execution = await sdk(interpreter.run_code, "import sys\nprint('a')\nprint('b', file=sys.stderr)\nprint('c')")
    assert "".join(execution.logs.stdout) == "a\nc\n"
    assert "".join(execution.logs.stderr) == "b\n"


async def test_state_stays_between_cells(sdk: SDK, interpreter: Any) -> None:
    await sdk(interpreter.run_code, "import math\ndef area(r): return round(math.pi * r * r, 2)")
    execution = await sdk(interpreter.run_code, "area(2)")
    assert (execution.text, execution.execution_count) == ("12.57", 2)


async def test_an_exception_has_name_value_and_traceback(sdk: SDK, interpreter: Any) -> None:
    execution = await sdk(interpreter.run_code, "print('before')\n1 / 0")
    assert "".join(execution.logs.stdout) == "before\n"
    assert (execution.error.name, execution.error.value) == ("ZeroDivisionError", "division by zero")
    assert "1 / 0" in COLOURS.sub("", execution.error.traceback)


async def test_a_syntax_error_is_an_error_of_the_code(sdk: SDK, interpreter: Any) -> None:
    assert (await sdk(interpreter.run_code, "if:")).error.name == "SyntaxError"


async def test_top_level_await_works(sdk: SDK, interpreter: Any) -> None:
    assert (await sdk(interpreter.run_code, "import asyncio\nawait asyncio.sleep(0.01)\n'ok'")).text == "ok"


async def test_callbacks_hear_it_while_it_runs(sdk: SDK, interpreter: Any) -> None:
    heard: list[tuple[str, float]] = []

    def listen(message: Any) -> None:
        heard.append((message.line, time.monotonic()))

    code = "import time\nprint('one', flush=True)\ntime.sleep(1)\nprint('two')"
    await sdk(interpreter.run_code, code, on_stdout=listen)
    assert "".join(line for line, _ in heard) == "one\ntwo\n"
    assert heard[-1][1] - heard[0][1] > 0.7


async def test_large_output_arrives_whole(sdk: SDK, interpreter: Any) -> None:
    execution = await sdk(interpreter.run_code, "for i in range(50000): print(i)")
    assert "".join(execution.logs.stdout) == "".join(f"{i}\n" for i in range(50_000))


async def test_a_figure_is_a_png_and_a_chart(sdk: SDK, interpreter: Any) -> None:
    code = "import matplotlib.pyplot as plt\nplt.plot([1, 2, 3], [1, 4, 9])\nplt.title('squares')\nplt.show()"
    execution = await sdk(interpreter.run_code, code)
    assert execution.error is None
    (result,) = [result for result in execution.results if result.png]
    assert result.png.startswith("iVBORw0KGgo")
    assert result.chart.title == "squares"


async def test_a_data_frame_is_html_and_data(sdk: SDK, interpreter: Any) -> None:
    execution = await sdk(interpreter.run_code, "import pandas as pd\npd.DataFrame({'a': [1, 2]})")
    (result,) = execution.results
    assert "<table" in result.html
    assert result.data == {"a": [1, 2]}


async def test_display_gives_every_kind_of_result(sdk: SDK, interpreter: Any) -> None:
    code = """
from IPython.display import HTML, JSON, Latex, Markdown, SVG, display
display(HTML('<b>h</b>')); display(Markdown('# m')); display(Latex('$x$')); display(JSON({'k': [1]}))
display(SVG('<svg xmlns="http://www.w3.org/2000/svg"/>'))
"""
    results = (await sdk(interpreter.run_code, code)).results
    assert [result.html for result in results if result.html] == ["<b>h</b>"]
    assert [result.markdown for result in results if result.markdown] == ["# m"]
    assert [result.latex for result in results if result.latex] == ["$x$"]
    assert [result.json for result in results if result.json] == [{"k": [1]}]
    assert len([result for result in results if result.svg]) == 1
    assert not any(result.is_main_result for result in results)


async def test_environment_variables_of_one_call(sdk: SDK, interpreter: Any) -> None:
    code = "import os\nos.environ.get('ONCE')"
    assert (await sdk(interpreter.run_code, code, envs={"ONCE": "a b $c"})).text == "a b $c"


async def test_environment_variables_of_the_sandbox(sdk: SDK) -> None:
    async with sdk.sandbox("code-interpreter-v1", envs={"SHARED": "yes"}) as sandbox:
        assert (await sdk(sandbox.run_code, "import os\nos.environ['SHARED']")).text == "yes"


async def test_contexts_do_not_share_state(sdk: SDK, interpreter: Any) -> None:
    other = await sdk(interpreter.create_code_context, cwd="/tmp")
    await sdk(interpreter.run_code, "x = 1")
    assert (await sdk(interpreter.run_code, "x", context=other)).error.name == "NameError"
    assert (await sdk(interpreter.run_code, "import os\nos.getcwd()", context=other)).text == "/tmp"


async def test_contexts_are_listed_restarted_and_removed(sdk: SDK, interpreter: Any) -> None:
    context = await sdk(interpreter.create_code_context)
    assert context.id in [one.id for one in await sdk(interpreter.list_code_contexts)]
    await sdk(interpreter.run_code, "x = 1", context=context)
    await sdk(interpreter.restart_code_context, context)
    assert (await sdk(interpreter.run_code, "x", context=context)).error.name == "NameError"
    await sdk(interpreter.remove_code_context, context)
    assert context.id not in [one.id for one in await sdk(interpreter.list_code_contexts)]
    with pytest.raises(NotFoundException):
        await sdk(interpreter.run_code, "1", context=context)


@pytest.mark.parametrize(
    ("language", "first", "second", "output"),
    [
        pytest.param("javascript", "const x = 40", "console.log(x + 2)", "42\n", id="javascript"),
        pytest.param("js", "let x = 40", "console.log(await Promise.resolve(x + 2))", "42\n", id="js-with-await"),
        pytest.param("bash", "x=40; cd /tmp", "echo $((x + 2)) $PWD", "42 /tmp\n", id="bash"),
    ],
)
async def test_other_languages_keep_their_state_too(
    sdk: SDK, interpreter: Any, language: str, first: str, second: str, output: str
) -> None:
    assert (await sdk(interpreter.run_code, first, language=language)).error is None
    execution = await sdk(interpreter.run_code, second, language=language)
    assert "".join(execution.logs.stdout) == output


async def test_javascript_has_results_and_errors(sdk: SDK, interpreter: Any) -> None:
    assert (await sdk(interpreter.run_code, "[1, 2].map(x => x * 2)", language="javascript")).text == "[ 2, 4 ]"
    error = (await sdk(interpreter.run_code, "throw new TypeError('no')", language="javascript")).error
    assert (error.name, error.value) == ("TypeError", "no")


async def test_a_javascript_line_may_be_longer_than_the_guest_holds_and_no_character_is_cut(
    sdk: SDK, interpreter: Any
) -> None:
    mib = 2**20
    code = f"process.stdout.write('x'.repeat({mib - 1}) + '\U0001f40e' + 'y'.repeat({65 * mib}))"
    execution = await sdk(interpreter.run_code, code, language="javascript")
    assert execution.error is None
    assert "".join(execution.logs.stdout) == "x" * (mib - 1) + "\U0001f40e" + "y" * 65 * mib
    assert max(map(len, execution.logs.stdout)) <= mib + 1


async def test_an_unknown_language_is_refused(sdk: SDK, interpreter: Any) -> None:
    with pytest.raises(SandboxException):
        await sdk(interpreter.run_code, "x", language="cobol")


async def test_a_timeout_of_the_client_interrupts_the_cell(sdk: SDK, interpreter: Any) -> None:
    code = "import time\nfor i in range(100): time.sleep(0.1)"
    with pytest.raises(TimeoutException):
        await sdk(interpreter.run_code, code, timeout=1)
    execution = await sdk(interpreter.run_code, "'i was', 0 < i < 99")
    assert execution.text == "('i was', True)"


async def test_cells_of_one_context_wait_for_each_other(sdk: SDK, interpreter: Any) -> None:
    code = "import time\nn = globals().get('n', 0)\ntime.sleep(0.2)\nn += 1\nn"
    executions = await asyncio.gather(*(sdk(interpreter.run_code, code) for _ in range(4)))
    assert sorted(execution.text for execution in executions) == ["1", "2", "3", "4"]


async def test_a_dead_kernel_is_reported_and_replaced(sdk: SDK, interpreter: Any) -> None:
    execution = await sdk(interpreter.run_code, "import os\nos._exit(1)")
    assert execution.error is not None
    assert (await sdk(interpreter.run_code, "1 + 1")).text == "2"


async def test_matplotlib_and_numpy_are_there(sdk: SDK, interpreter: Any) -> None:
    execution = await sdk(interpreter.run_code, "import numpy as np\nprint(np.arange(6).reshape(2, 3).sum())")
    assert "".join(execution.logs.stdout) == "15\n"


async def test_files_are_shared_between_kernel_and_commands(sdk: SDK, interpreter: Any) -> None:
    await sdk(interpreter.run_code, "open('/home/user/from_kernel', 'w').write('k')")
    assert await sdk(interpreter.files.read, "from_kernel") == "k"


async def test_a_program_inside_reaches_the_interpreter_itself(sdk: SDK, interpreter: Any) -> None:
    body = json.dumps({"code": "6 * 7"})
    command = f"curl -s -X POST -H 'Content-Type: application/json' -d '{body}' http://localhost:49999/execute"
    lines = [json.loads(line) for line in (await sdk(interpreter.commands.run, command)).stdout.splitlines()]
    assert [line["text"] for line in lines if line["type"] == "result"] == ["42"]
    assert lines[-1]["type"] == "end_of_execution"
