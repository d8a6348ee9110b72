"""An executor for smolagents' CodeAgent: each step runs in a fresh sandbox, which has the agent's tools and variables.

Names that one step defines are unknown to the next: say so in the agent's `instructions`, as INSTRUCTIONS does.
Packages are the template's.
"""

from typing import Any

from smolagents import AgentLogger
from smolagents.local_python_executor import CodeOutput
from smolagents.remote_executors import RemotePythonExecutor
from smolagents.utils import AgentError

from capibara import E2BIntegrationSync

INSTRUCTIONS = "Each code block runs in a new process: define again what it needs, and print what the next must know."


class CapibaraExecutor(RemotePythonExecutor):
    """`options`: what `process_code_request` takes, such as `task_type`."""

    def __init__(self, capibara: E2BIntegrationSync, logger: AgentLogger | None = None, **options: Any) -> None:
        super().__init__([], logger or AgentLogger())
        self._capibara, self._options, self._before = capibara, options, ""

    def send_variables(self, variables: dict[str, Any]) -> None:
        self._before = ""  # an agent's run begins with this
        super().send_variables(variables)

    def install_packages(self, packages: list[str]) -> list[str]:
        return packages

    def run_code_raise_errors(self, code: str) -> CodeOutput:
        """Code that defines tools and variables: it goes before that of every step."""
        self._before += code + "\n"
        return CodeOutput(output=None, logs="", is_final_answer=False)

    def __call__(self, code: str) -> CodeOutput:
        result = self._capibara.process_code_request(self._before + code, language="python", **self._options)
        error, logs = result.execution.status.error, result.logs["stdout"]
        if error is not None and error.name == self.FINAL_ANSWER_EXCEPTION:
            return CodeOutput(
                self._deserialize_final_answer(error.value, allow_pickle=False), logs, is_final_answer=True
            )
        if not result.success:
            raise AgentError(f"{logs}\n{result.error}", self.logger)
        return CodeOutput(output=result.result, logs=logs, is_final_answer=False)

    def cleanup(self) -> None:
        """Nothing stays."""
