"""Files that come with the project: from the source tree, or from the installed package."""

from __future__ import annotations

from pathlib import Path

import capibara
from capibara.devenv.errors import DevenvError

PACKAGE = Path(capibara.__file__).parent


def bundled_folder(name: str) -> Path:
    """`crds`, `examples` or `controlplane`: the checkout's own when we run from one, else what the wheel carries."""
    candidates = (PACKAGE.parent.parent / name, PACKAGE / "_data" / name)
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise DevenvError(f"the folder '{name}' is missing from this installation: reinstall capibara")


def manifest(name: str) -> Path:
    """A manifest or configuration file of the development environment itself."""
    return Path(__file__).parent / "manifests" / name
