"""A LangChain tool that runs code in sandboxes. With `capibara up` running:

eval "$(capibara env)" && pip install langchain-core && python examples/python/langchain_tool.py
"""

from langchain_core.tools import BaseTool, tool

from capibara import E2BIntegrationSync, ExecutionResult


def capibara_tool(capibara: E2BIntegrationSync) -> BaseTool:
    @tool(response_format="content_and_artifact")
    def run_code(code: str, language: str = "python") -> tuple[str, ExecutionResult]:
        """Run code in a fresh sandbox. Print what you want to see; nothing stays from one call to the next."""
        result = capibara.process_code_request(code, language=language, task_type="quick")
        return "\n".join(filter(None, [result.logs["stdout"], result.result, result.error])), result

    return run_code


if __name__ == "__main__":
    with E2BIntegrationSync() as capibara:
        print(capibara_tool(capibara).invoke({"code": "6 * 7"}))
