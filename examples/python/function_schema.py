"""Code execution as a function that a model may call, in the form that OpenAI began and most APIs take.

Give TOOLS with the request, and what `call` returns as the content of the message with role `tool`.
"""

import json

from capibara import E2BIntegrationSync

PARAMETERS = {
    "type": "object",
    "properties": {
        "code": {"type": "string", "description": "The whole code. Print what you want to see."},
        "language": {"type": "string", "enum": ["python", "javascript", "bash"]},
    },
    "required": ["code", "language"],
    "additionalProperties": False,
}
DESCRIPTION = "Run code in a fresh sandbox. Nothing stays from one call to the next."
TOOLS = [
    {
        "type": "function",
        "function": {"name": "run_code", "description": DESCRIPTION, "parameters": PARAMETERS, "strict": True},
    }
]


def call(capibara: E2BIntegrationSync, arguments: str) -> str:
    """The answer to a call. `arguments`: JSON, as the model wrote it; what is wrong with it is told to the model."""
    try:
        result = capibara.process_code_request(**json.loads(arguments), task_type="quick")
    except (TypeError, ValueError) as error:  # IntegrationError InvalidRequest is a ValueError
        return json.dumps({"success": False, "error": str(error)})
    return json.dumps({"success": result.success, **result.logs, "result": result.result, "error": result.error})
