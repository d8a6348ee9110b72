"""Programs of others that tests run: built from a Go module of this repository once, and cached by its content."""

from __future__ import annotations

import hashlib
import platform
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from capibara.devenv.binaries import build_lock
from capibara.devenv.gobuild import build_packages, find_go
from capibara.devenv.places import default_cache_dir
from capibara.devenv.progress import Progress

ROOT: Final = Path(__file__).parents[1]
FLAGS: Final = ("-trimpath", "-ldflags", "-s -w")


@dataclass(frozen=True)
class Tool:
    """A program, the module that pins what it is made of, and how long that takes on two cores."""

    name: str
    module: Path
    package: str
    takes: str

    @property
    def path(self) -> Path:
        """Where it is once it has been built."""
        digest = hashlib.sha256(repr(FLAGS).encode() + self.package.encode())
        for name in ("go.mod", "go.sum"):
            digest.update((self.module / name).read_bytes())
        return default_cache_dir() / "tools" / f"{self.name}-{platform.machine()}-{digest.hexdigest()[:12]}"

    def find(self, progress: Progress | None = None) -> Path:
        """Its path, after building it if it is not there yet. DevenvError says what is missing or went wrong."""
        progress = progress or Progress()
        path = self.path
        if not path.exists():
            with build_lock(default_cache_dir(), self.name, progress):
                if not path.exists():  # another run may have built it while we waited
                    self._build(path, progress)
        return path

    def _build(self, path: Path, progress: Progress) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial = path.with_name(path.name + ".partial")
        go = find_go()
        with progress.task(f"Building {self.name} from source (once, about {self.takes} on 2 cores)") as task:
            build_packages(go, self.module, FLAGS, str(partial), (self.package,), task)
        partial.rename(path)


HELM: Final = Tool("helm", ROOT / "gotools", "helm.sh/helm/v4/cmd/helm", "4 minutes")
KUSTOMIZE_CONTROLLER: Final = Tool(
    "kustomize-controller", ROOT / "tests/gitops/flux", "github.com/fluxcd/kustomize-controller", "8 minutes"
)
VERSITYGW: Final = Tool(
    "versitygw", ROOT / "tests/objectstore", "github.com/versity/versitygw/cmd/versitygw", "3 minutes"
)


def main() -> None:
    """`python -m tests.gotools PATH`: helm, copied to there."""
    target = Path(sys.argv[1])
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(target.name + ".partial")
    shutil.copy(HELM.find(), partial)
    partial.rename(target)


if __name__ == "__main__":
    main()
