"""Capibara: a Kubernetes operator that runs code in E2B sandboxes, declared as custom resources.

ARCHITECTURE.md tells the story; each package's docstring says what lives in it and what must not.

`from capibara import E2BIntegration` is the Python client (docs/client.md). It is loaded when it is asked for: nothing
else that imports this package pays for it, or depends on it. `__init__.pyi` tells type checkers.
"""

from importlib import import_module

__version__ = "0.1.0"

CLIENT_NAMES = frozenset(
    {"E2BIntegration", "E2BIntegrationSync", "ExecutionResult", "IntegrationError", "process_ia_request"}
)


def __getattr__(name: str) -> object:
    if name not in CLIENT_NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("capibara.client"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *CLIENT_NAMES})
