"""The adapters in examples/python, with the installed packages, against a real operator and sandboxes."""

import asyncio
import importlib.util
import json
from pathlib import Path

import jsonschema
import pytest
from langchain_core.messages import ToolCall
from langchain_core.utils.function_calling import convert_to_openai_tool
from smolagents import CodeAgent, tool
from smolagents.models import ChatMessage, Model

from capibara import E2BIntegrationSync
from capibara.devenv.operatorprocess import OperatorProcess

EXAMPLES = Path(__file__).parents[2] / "examples" / "python"


@pytest.fixture(scope="module")
def operator(installed, local_e2b, tmp_path_factory):
    """An operator on the local server."""
    settings = {**local_e2b.variables, "CAPIBARA_SANDBOX_CREATIONS_PER_SECOND": "100"}
    log = tmp_path_factory.mktemp("operator") / "operator.log"
    with OperatorProcess.start(installed.kubeconfigs.operator, log, settings) as operator:
        yield operator


@pytest.fixture
def capibara(operator, installed, namespace):
    with E2BIntegrationSync(kubeconfig=installed.kubeconfigs.admin, namespace=namespace) as capibara:
        yield capibara


def example(name):
    """The module of an example."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_langchain_calls_a_tool_and_has_the_result_beside_the_text(capibara):
    run_code = example("langchain_tool").capibara_tool(capibara)
    asked = ToolCall(name="run_code", args={"code": "print('hola')\n6 * 7"}, id="1", type="tool_call")
    message = run_code.invoke(asked)
    assert (message.content, message.tool_call_id) == ("hola\n\n42", "1")
    assert (message.artifact.success, message.artifact.template_used) == (True, "quick-script")
    failed = asyncio.run(run_code.ainvoke({"code": "1 / 0"}))
    assert failed == "CodeFailed: ZeroDivisionError: division by zero"


def test_the_function_schema_is_one_and_a_call_is_answered(capibara):
    adapter = example("function_schema")
    (function,) = adapter.TOOLS
    parameters = function["function"]["parameters"]
    jsonschema.Draft202012Validator.check_schema(parameters)
    assert set(function["function"]) == {"name", "description", "parameters", "strict"}
    assert set(parameters["required"]) == set(parameters["properties"])  # as strict asks for
    assert set(convert_to_openai_tool(example("langchain_tool").capibara_tool(capibara))) == set(function)
    arguments = json.dumps({"code": "echo $((6 * 7))", "language": "bash"})
    jsonschema.validate(json.loads(arguments), parameters)
    answer = json.loads(adapter.call(capibara, arguments))
    assert answer == {"success": True, "stdout": "42\n", "stderr": "", "result": None, "error": None}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ('{"code": "1", "language": "cobol"}', "language"),
        ('{"code": "1", "colour": "red"}', "colour"),
        ("no JSON", "Expecting value"),
        ("[]", "mapping"),
    ],
)
def test_what_a_model_gets_wrong_is_told_to_it(capibara, arguments, said):
    answer = json.loads(example("function_schema").call(capibara, arguments))
    assert answer["success"] is False
    assert said in answer["error"]


@tool
def double(number: int) -> int:
    """Twice a number.

    Args:
        number: The number.
    """
    return 2 * number


class Scripted(Model):
    """A model that says what it is given to say, and remembers what it was told."""

    def __init__(self, *replies):
        super().__init__()
        self.replies = iter(replies)
        self.told = []

    def generate(self, messages, **options):
        self.told.append(str(messages[-1].content))
        return ChatMessage(role="assistant", content=f"Thought: go on.\n<code>\n{next(self.replies)}\n</code>")


def test_an_agent_of_smolagents_works_with_its_tools_and_variables_in_sandboxes(capibara):
    adapter = example("smolagents_executor")
    model = Scripted("print('twice', double(number=start))\n1 / 0", "final_answer({'answer': double(number=21)})")
    with CodeAgent(
        tools=[double],
        model=model,
        executor=adapter.CapibaraExecutor(capibara, task_type="quick"),
        instructions=adapter.INSTRUCTIONS,
        verbosity_level=0,
        max_steps=3,
    ) as agent:
        assert agent.run("What is the answer?", additional_args={"start": 4}) == {"answer": 42}
    assert "twice 8" in model.told[1]
    assert "ZeroDivisionError: division by zero" in model.told[1]
