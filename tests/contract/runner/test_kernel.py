"""Executor Kernel, against the wire format of the code interpreter's server."""

from __future__ import annotations

import hashlib
import json
import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from capibara.backends.base import OutputLimits
from capibara.core.outcome import CodeError, Outcome


def test_output_results_and_a_clean_end_are_a_success(serve: Any, interpret: Any) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.text("stdout", "out\n")
        answer.text("stderr", "warning\n")
        answer.line(type="result", text="42", html="<b>42</b>", is_main_result=True)
        answer.line(type="result", text="<Figure>", png="iVBORw0KGgo=", chart={"type": "line"}, extra={"x/y": "z"})
        answer.end()

    server = serve(script)
    end = interpret("6 * 7")
    assert (end.outcome, end.exit_code, end.error) == (Outcome.COMPLETED, 0, None)
    assert (end.stdout.text, end.stderr.text) == ("out\n", "warning\n")
    shown = [(result.number, result.type, result.text, result.is_main) for result in end.results]
    assert shown == [
        (0, "text", "42", True),
        (0, "html", "<b>42</b>", True),
        (1, "text", "<Figure>", False),
        (1, "png", "iVBORw0KGgo=", False),
        (1, "chart", '{"type": "line"}', False),
        (1, "x/y", "z", False),
    ]
    assert server.requests[0]["code"] == "6 * 7"
    assert server.requests[0]["language"] == "python"
    assert server.requests[0]["path"] == "/execute"
    assert server.headers[0]["x-access-token"] == "the-token"


@pytest.mark.parametrize("chunked", [True, False], ids=["chunked", "until the connection ends"])
def test_both_framings_of_http_are_read(serve: Any, interpret: Any, chunked: bool) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        for number in range(100):
            answer.text("stdout", f"{number}é\n")
        answer.end()

    serve(script, chunked=chunked)
    assert interpret().stdout.text == "".join(f"{number}é\n" for number in range(100))


@pytest.mark.parametrize(
    ("value", "exit_code", "error"),
    [
        pytest.param("3", 3, None, id="sys.exit(3) is exit code 3"),
        pytest.param("0", 0, None, id="sys.exit(0) is a success"),
        pytest.param("", 0, None, id="sys.exit() is a success"),
        pytest.param("None", 0, None, id="sys.exit(None) is a success"),
        pytest.param("256", 0, None, id="exit codes have eight bits"),
        pytest.param("-1", 255, None, id="also negative ones"),
        pytest.param("no data", 1, "no data", id="sys.exit with a message is exit code 1 and the message"),
    ],
)
def test_system_exit(serve: Any, interpret: Any, value: str, exit_code: int, error: str | None) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.line(type="error", name="SystemExit", value=value, traceback="An exception has occurred")
        answer.end()

    serve(script)
    end = interpret()
    assert (end.outcome, end.exit_code) == (Outcome.COMPLETED, exit_code)
    assert (end.error.value if end.error else None) == error


def test_an_exception_is_exit_code_1_with_a_plain_traceback(serve: Any, interpret: Any) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.line(
            type="error", name="ZeroDivisionError", value="division by zero", traceback="\x1b[0;31mline 1\x1b[0m"
        )
        answer.end()

    serve(script)
    end = interpret("1/0")
    assert (end.outcome, end.exit_code) == (Outcome.COMPLETED, 1)
    assert end.error == CodeError("ZeroDivisionError", "division by zero", "line 1")


@pytest.mark.parametrize(
    "name", ["UnexpectedEndOfExecution", "WebSocketError", "ContextRestarting", "ExecutionAborted"]
)
def test_an_error_of_the_server_is_a_lost_kernel_although_the_stream_ends_cleanly(
    serve: Any, interpret: Any, name: str
) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.line(type="error", name=name, value="kernel died", traceback="")
        answer.end()

    serve(script)
    end = interpret()
    assert (end.outcome, end.exit_code) == (Outcome.LOST_KERNEL, None)


def test_a_stream_that_just_ends_is_a_lost_kernel(serve: Any, interpret: Any) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.text("stdout", "so far\n")

    serve(script)
    end = interpret()
    assert (end.outcome, end.exit_code, end.stdout.text) == (Outcome.LOST_KERNEL, None, "so far\n")


def test_a_server_that_hangs_up_without_an_answer_is_a_lost_kernel(interpret: Any, home: Any) -> None:
    """It has the code, so "nothing ran" would be a guess."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        home.port = listener.getsockname()[1]
        thread = threading.Thread(target=lambda: listener.accept()[0].close())
        thread.start()
        end = interpret()
        thread.join()
    assert (end.outcome, end.exit_code) == (Outcome.LOST_KERNEL, None)


def test_the_deadline_leaves_the_stream_so_that_the_server_interrupts_the_kernel(serve: Any, interpret: Any) -> None:
    left: list[bool] = []

    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.text("stdout", "partial\n")
        left.append(answer.wait_until_gone())

    server = serve(script)
    end = interpret(deadline_seconds=0.3)
    assert (end.outcome, end.exit_code, end.stdout.text) == (Outcome.DEADLINE, None, "partial\n")
    assert 0.3 <= end.timings.run < 2.3
    assert server.finished.wait(20)
    assert left == [True]


def test_a_refused_execution_is_a_failed_start_with_the_servers_words(serve: Any, interpret: Any) -> None:
    serve(lambda body, answer: answer.raw(b"unknown language\n"), status=500)
    end = interpret()
    assert end.outcome is Outcome.START_FAILED
    assert end.error is not None
    assert "500: unknown language" in end.error.value


def test_a_template_without_an_interpreter_says_what_to_do(home: Any) -> None:
    home.upload(home.request("x", executor="Kernel"))
    home.patch_runner("CONNECT_SECONDS = 5.0", "CONNECT_SECONDS = 0.1")
    end = home.say(home.start())
    assert end.outcome is Outcome.START_FAILED
    assert "executor: Interpreter or Process" in end.error.value


def test_env_is_set_by_a_first_cell_that_names_a_private_file_and_no_value(serve: Any, interpret: Any) -> None:
    seen: list[tuple[int, dict[str, str]]] = []

    def script(body: Any, answer: Any) -> None:
        answer.begin()
        if "kernel-env.json" in body["code"]:
            path = Path(next(part for part in body["code"].split('"') if part.endswith("kernel-env.json")))
            seen.append((path.stat().st_mode & 0o777, json.loads(path.read_text())))
            compile(body["code"], "setup", "exec")
        answer.end()

    server = serve(script)
    end = interpret("print(1)", env={"TOKEN": 'it\'s "secret"\n'})
    assert end.exit_code == 0
    assert seen == [(0o600, {"TOKEN": 'it\'s "secret"\n'})]
    assert [request["env_vars"] for request in server.requests] == [None, None]
    assert "secret" not in json.dumps(server.requests)


def test_a_kernel_that_cannot_set_the_environment_does_not_run_the_code(serve: Any, interpret: Any) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.line(type="error", name="PermissionError", value="no", traceback="")
        answer.end()

    server = serve(script)
    end = interpret("print(1)", env={"A": "b"})
    assert end.outcome is Outcome.START_FAILED
    assert len(server.requests) == 1


def test_a_flood_in_one_line_is_counted_and_hashed_in_full(serve: Any, interpret: Any) -> None:
    text = 'aé\U0001f600\\"\n' * 300_000

    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.text("stdout", text)
        answer.end()

    serve(script)
    end = interpret(limits=OutputLimits(stored=1000))
    assert end.exit_code == 0
    assert end.stdout.bytes == len(text.encode())
    assert end.stdout.sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert end.stdout.text.startswith("aé\U0001f600")


def test_results_beyond_the_budget_are_named_with_their_size(serve: Any, interpret: Any, home: Any) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.line(type="result", png="A" * 2000, text="small", is_main_result=True)
        answer.line(type="result", text="fits")
        answer.end()

    serve(script)
    end = interpret(limits=OutputLimits(results_inline=1000))
    shown = [(result.type, result.bytes, result.text) for result in end.results]
    assert shown == [("text", 5, "small"), ("png", 2000, None), ("text", 4, "fits")]
    stored = [json.loads(line) for line in home.attempt("results.ndjson").read_text().splitlines()]
    assert stored[0]["png"] == "A" * 2000


def test_hostile_text_is_made_harmless(serve: Any, interpret: Any) -> None:
    def script(body: Any, answer: Any) -> None:
        answer.begin()
        answer.raw(b'{"type":"stdout","text":"a\\u0000b\\ud800c"}\n')
        answer.raw(b"this is no json\n[1]\n\xff\xfe\n" + b"[" * 100_000 + b"\n")
        answer.line(type="result", text="x\0y")
        answer.raw(b'{"type":"error","name":"E\\u0000","value":"\\udfff","traceback":""}\n')
        answer.end()

    serve(script)
    end = interpret()
    assert end.stdout.text == "a\u2400b\ufffdc"
    assert end.results[0].text == "x\u2400y"
    assert end.error == CodeError("E\u2400", "\ufffd", "")
