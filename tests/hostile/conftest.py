"""The machine that the tests of the runtime have."""

from tests.integration.capibara_local.runtime.conftest import data_dir, sandboxes

__all__ = ["data_dir", "sandboxes"]
