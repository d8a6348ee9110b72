import shutil
import sys
from pathlib import Path

import pytest

from capibara.cli.environment import how_to_use, program


@pytest.mark.parametrize(
    ("called", "in_path", "typed"),
    [
        pytest.param("/clone/.venv/bin/capibara", False, ".venv/bin/capibara", id="in a checkout"),
        pytest.param("/elsewhere/bin/capibara", False, "/elsewhere/bin/capibara", id="elsewhere"),
        pytest.param("/clone/.venv/bin/capibara", True, "capibara", id="an environment that is active"),
        pytest.param("/clone/operator/capibara/__main__.py", False, "capibara", id="as a module"),
    ],
)
def test_what_is_shown_can_be_typed(monkeypatch, called, in_path, typed):
    monkeypatch.setattr(sys, "argv", [called])
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/capibara" if in_path else None)
    monkeypatch.setattr("capibara.cli.environment.Path.cwd", lambda: Path("/clone"))
    assert program() == typed
    assert f'eval "$({typed} env)"' in how_to_use({})
