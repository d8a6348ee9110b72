"""Builds the control plane and the sandboxes' images before any test needs them: that would use up its time."""

from __future__ import annotations

import tempfile
from pathlib import Path

from capibara.devenv.binaries import find_binaries
from capibara.devenv.places import default_cache_dir
from capibara.devenv.progress import Progress
from capibara.devenv.sandboxes import SandboxServer


def main() -> None:
    progress = Progress()
    binaries = find_binaries(default_cache_dir(), progress)
    with tempfile.TemporaryDirectory(prefix="cap-") as folder, SandboxServer.spawn(Path(folder)) as server:
        server.wait_ready(progress)
    progress.note(f"programs: {binaries.apiserver.parent}")


if __name__ == "__main__":
    main()
