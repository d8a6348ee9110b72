"""Languages that need a package in the template: R and Java."""

from __future__ import annotations

import asyncio
import os
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from e2b import Template, TimeoutException
from e2b.exceptions import SandboxException
from e2b_code_interpreter import E2B
from tests.conformance.conftest import SDK

PACKAGES = {"r": "r-base-core", "java": "openjdk-21-jdk-headless"}


@pytest.fixture(scope="session")
def template_with(client: E2B) -> Iterator[Callable[[str], str]]:
    """The name of a template with a language's package, built when it is first asked for."""
    built: dict[str, str] = {}

    def name_of(language: str) -> str:
        if language not in built:
            name = f"{language}-{uuid.uuid4().hex}"
            recipe = Template().from_template("code-interpreter-v1")
            client.Template.build(recipe.apt_install(PACKAGES[language], no_install_recommends=True), name)
            built[language] = name
        return built[language]

    yield name_of
    for name in built.values():
        assert client.Sandbox.delete_snapshot(name)  # DELETE /templates/{id}


@dataclass(frozen=True)
class Subject:
    """A sandbox that has the language."""

    sdk: SDK
    sandbox: Any
    language: str

    async def run(self, code: str, **options: Any) -> Any:
        where = {} if "context" in options else {"language": self.language}
        return await self.sdk(self.sandbox.run_code, code, **where, **options)


@pytest.fixture
async def subject(sdk: SDK, template_with: Callable[[str], str], language: str) -> AsyncIterator[Subject]:
    name = await asyncio.to_thread(template_with, language)
    async with sdk.sandbox(name) as sandbox:
        yield Subject(sdk, sandbox, language)


@pytest.mark.skipif(os.environ.get("CAPIBARA_CONFORMANCE") == "cloud", reason="E2B's template has them")
@pytest.mark.parametrize("language", ["r", "R", "java"])
async def test_a_language_that_is_not_installed_is_refused_with_the_package_it_needs(
    sdk: SDK, interpreter: Any, language: str
) -> None:
    package = PACKAGES[language.lower()]
    with pytest.raises(SandboxException, match=package):
        await sdk(interpreter.run_code, "1", language=language)
    with pytest.raises(SandboxException, match=package):
        await sdk(interpreter.create_code_context, language=language)
    languages = {context.language for context in await sdk(interpreter.list_code_contexts)}
    assert language.lower() not in languages


@pytest.mark.parametrize(
    ("language", "first", "then", "text"),
    [
        pytest.param("r", "x <- 40", "x + 2", "[1] 42", id="r"),
        pytest.param("r", "f <- function(a) paste0('a', a)", "f('é\\U1F600')", '[1] "aé\U0001f600"', id="r text"),
        pytest.param("java", "int x = 40;", "x + 2", "42", id="java"),
        pytest.param(
            "java", "String f(String a) { return 'a' + a; }", 'f("\\"é\U0001f600")', 'a"é\U0001f600', id="java text"
        ),
    ],
)
async def test_state_stays_and_the_last_value_is_the_result(subject: Subject, first: str, then: str, text: str) -> None:
    assert (await subject.run(first)).error is None
    execution = await subject.run(then)
    assert (execution.text, execution.error, execution.execution_count) == (text, None, 2)


@pytest.mark.parametrize(
    ("language", "code"),
    [
        pytest.param("r", "cat('a\\n'); message('b'); cat('c\\n')", id="r"),
        pytest.param("java", 'System.out.println("a"); System.err.println("b"); System.out.println("c");', id="java"),
    ],
)
async def test_output_is_kept_apart(subject: Subject, code: str) -> None:
    execution = await subject.run(code)
    assert "".join(execution.logs.stdout) == "a\nc\n"
    assert "".join(execution.logs.stderr) == "b\n"


@pytest.mark.parametrize(
    ("language", "code", "name", "value", "frame"),
    [
        pytest.param("r", "f <- function() stop('no \"way\"')\nf()", "ERROR", 'no "way"', "f()", id="r stops"),
        pytest.param("r", "x <- (", "ERROR", None, "", id="r does not parse"),
        pytest.param(
            "java",
            'throw new IllegalStateException("no");',
            "IllegalStateException",
            "no",
            "java.lang.IllegalStateException: no",
            id="java throws",
        ),
        pytest.param("java", 'int x = "no";', "CompilationException", None, "int x", id="java does not compile"),
    ],
)
async def test_an_error_is_told_and_the_next_cell_works(
    subject: Subject, code: str, name: str, value: str | None, frame: str
) -> None:
    error = (await subject.run(code)).error
    assert error.name == name
    assert value is None or error.value == value
    assert frame in error.traceback
    assert (await subject.run("1 + 1")).error is None


@pytest.mark.parametrize("language", ["r"])
async def test_each_plot_of_r_is_a_png(subject: Subject) -> None:
    execution = await subject.run("plot(1:3)\nhist(c(1, 2, 2))")
    assert execution.error is None
    assert [result.png[:8] for result in execution.results] == ["iVBORw0K", "iVBORw0K"]
    assert (await subject.run("1")).results[0].png is None


@pytest.mark.parametrize(
    ("language", "code", "unset", "text"),
    [
        pytest.param("r", "Sys.getenv('ONCE')", '[1] ""', '[1] "a b $c"', id="r"),
        pytest.param("java", 'String.valueOf(System.getenv("ONCE"))', "null", "a b $c", id="java"),
    ],
)
async def test_environment_variables_of_one_call(subject: Subject, code: str, unset: str, text: str) -> None:
    assert (await subject.run(code, envs={"ONCE": "a b $c"})).text == text
    assert (await subject.run(code)).text == unset


@pytest.mark.parametrize(
    ("language", "where", "cwd", "ending"),
    [
        pytest.param("r", "getwd()", '[1] "/tmp"', "quit(status = 3)", id="r"),
        pytest.param("java", 'System.getProperty("user.dir")', "/tmp", "System.exit(3);", id="java"),
    ],
)
async def test_contexts_are_listed_restarted_and_removed(subject: Subject, where: str, cwd: str, ending: str) -> None:
    sdk, sandbox = subject.sdk, subject.sandbox
    context = await sdk(sandbox.create_code_context, language=subject.language, cwd="/tmp")
    assert context.language == subject.language
    assert context.id in [one.id for one in await sdk(sandbox.list_code_contexts)]
    assert (await subject.run("x = 1" if subject.language == "r" else "int x = 1;", context=context)).error is None
    assert (await subject.run("x")).error is not None
    await sdk(sandbox.restart_code_context, context)
    assert (await subject.run("x", context=context)).error is not None
    assert (await subject.run(where, context=context)).text == cwd
    assert (await subject.run(ending, context=context)).error.name == "ContextRestarting"
    assert (await subject.run(where, context=context)).text == cwd
    await sdk(sandbox.remove_code_context, context)
    assert context.id not in [one.id for one in await sdk(sandbox.list_code_contexts)]


@pytest.mark.parametrize(
    ("language", "begin", "code", "probe", "text"),
    [
        pytest.param("r", "n <- 0", "while (TRUE) n <- n + 1", "n > 0", "[1] TRUE", id="r busy"),
        pytest.param("r", "n <- 1", "Sys.sleep(1000); n <- 2", "n", "[1] 1", id="r asleep"),
        pytest.param("java", "long n = 0;", "while (true) n++;", "n > 0", "true", id="java busy"),
        pytest.param("java", "int n = 1;", "Thread.sleep(1000000); n = 2;", "n", "1", id="java asleep"),
    ],
)
async def test_a_timeout_of_the_client_interrupts_the_cell_and_nothing_else(
    subject: Subject, begin: str, code: str, probe: str, text: str
) -> None:
    await subject.run(begin)
    with pytest.raises(TimeoutException):
        await subject.run(code, timeout=1)
    execution = await subject.run(probe)
    assert (execution.text, execution.error) == (text, None)
