"""Capibara: a Kubernetes operator that runs code in E2B sandboxes, declared as custom resources.

ARCHITECTURE.md tells the story; each package's docstring says what lives in it and what must not.
"""

__version__ = "0.1.0"
