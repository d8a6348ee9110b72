"""Builds the programs and the sandboxes' images before any test needs them: that would use up its time.

The images come from the network while the programs are compiled.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from tests.gotools import HELM, VERSITYGW

from capibara.devenv.binaries import find_binaries
from capibara.devenv.places import default_cache_dir
from capibara.devenv.progress import Progress
from capibara.devenv.sandboxes import SandboxServer


def main() -> None:
    progress = Progress()
    with tempfile.TemporaryDirectory(prefix="cap-") as folder, SandboxServer.spawn(Path(folder)) as server:
        binaries = find_binaries(default_cache_dir(), progress)
        helm, versitygw = HELM.find(progress), VERSITYGW.find(progress)
        server.wait_ready(progress)
    progress.note(f"programs: {binaries.apiserver.parent}, {helm}, {versitygw}")


if __name__ == "__main__":
    main()
