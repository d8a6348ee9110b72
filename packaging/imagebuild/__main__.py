"""`python -m imagebuild NAME...`: dist/images/NAME.tar and NAME.cdx.json from packaging/NAME.Containerfile."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from imagebuild.layers import build_base, install_ours, pack_ours, unpack
from imagebuild.oci import Image, write_archive
from imagebuild.recipe import Recipe, read_recipe
from imagebuild.sbom import write_sbom

ROOT: Final = Path(__file__).parents[2]
TARGET: Final = ROOT / "dist/images"
ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}


def main(names: list[str]) -> None:
    """Build all that are named. Needs root, mmdebstrap and uv."""
    if os.geteuid() != 0:
        sys.exit("image: needs root, to make Debian's root file system (sudo make image)")
    TARGET.mkdir(parents=True, exist_ok=True)
    for name in names:
        with tempfile.TemporaryDirectory(prefix="capibara-image-", dir=TARGET) as work:
            build(name, Path(work))


def build(name: str, work: Path) -> None:
    """One image and its bill of materials."""
    recipe = read_recipe((ROOT / f"packaging/{name}.Containerfile").read_text())
    epoch = source_date()
    base, ours, root = work / "debian.tar", work / "capibara.tar", work / "root"
    build_base(recipe, base, epoch)
    unpack(base, root)
    install_ours(recipe, root, epoch)
    pack_ours(root, ours, epoch)
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    image = Image(
        name=f"docker.io/library/{name}:{version}",
        architecture=ARCHITECTURES[platform.machine()],
        created=datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        config=labelled(recipe, version),
        layers=[base, ours],
    )
    digest = write_archive(image, TARGET / f"{name}.tar", work)
    write_sbom(name, version, digest, root, epoch, TARGET / f"{name}.cdx.json")
    print(f"{name}:{version} {digest}")
    for path in (base, ours, TARGET / f"{name}.tar"):
        print(f"  {path.name}: {path.stat().st_size / 1e6:.1f} MB")


def labelled(recipe: Recipe, version: str) -> dict[str, Any]:
    """The recipe's config, with the labels that only a build can know."""
    labels = {"org.opencontainers.image.version": version}
    if revision := git("rev-parse", "HEAD"):
        labels["org.opencontainers.image.revision"] = revision
    return recipe.config | {"Labels": recipe.config.get("Labels", {}) | labels}


def source_date() -> int:
    """Seconds: `SOURCE_DATE_EPOCH`, else of the last commit. All files are that old."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or git("log", "-1", "--format=%ct") or 0)


def git(*arguments: str) -> str:
    """What git says, or nothing outside of a checkout."""
    done = subprocess.run(["git", "-C", str(ROOT), *arguments], capture_output=True, text=True, check=False)
    return done.stdout.strip()


if __name__ == "__main__":
    main(sys.argv[1:])
