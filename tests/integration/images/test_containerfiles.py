"""The Containerfiles by a builder, beside what `make image` makes of them: the same content. Needs root and buildah."""

import hashlib
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from imagebuild.layers import build_base, install_ours, unpack
from imagebuild.recipe import Recipe, read_recipe

ROOT = Path(__file__).parents[3]
pytestmark = [
    pytest.mark.heavy,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(shutil.which("buildah") is None or os.geteuid() != 0, reason="needs root and buildah"),
]
BASE = "docker.io/library/debian:13-slim"
AUTHORITIES = Path("/usr/local/share/ca-certificates")  # a machine behind a proxy that shows certificates of its own
BUNDLE = "/etc/ssl/certs/ca-certificates.crt"
EPOCH = 1_700_000_000


class Buildah:
    """A store of its own. Runs steps in a chroot, so that neither a registry nor a container engine is needed."""

    def __init__(self, folder):
        self._store = [f"--root={folder}/store", f"--runroot={folder}/run", "--storage-driver=vfs"]

    def __call__(self, *arguments):
        done = subprocess.run(
            ["buildah", *self._store, *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return done.stdout.strip()

    def make_base(self, archive):
        """What stands for the base image of the Containerfiles."""
        container = self("from", "scratch")
        self("add", container, str(archive), "/")
        if AUTHORITIES.is_dir():
            self("add", container, str(AUTHORITIES), str(AUTHORITIES))
        self("config", f"--env=SSL_CERT_FILE={BUNDLE}", container)
        self("commit", "--rm", container, BASE)

    def build(self, name):
        """The image as a folder, and its configuration."""
        self(
            "build",
            "--pull=never",
            "--isolation=chroot",
            f"--file=packaging/{name}.Containerfile",
            f"--tag={name}",
            str(ROOT),
        )
        container = self("from", "--pull=never", f"localhost/{name}")
        config = json.loads(self("inspect", "--type=image", f"localhost/{name}"))["OCIv1"]["config"]
        return Path(self("mount", container)), config


@pytest.fixture
def buildah(tmp_path, monkeypatch):
    monkeypatch.chdir(ROOT)
    store = Buildah(tmp_path)
    yield store
    store("rm", "--all")


@pytest.mark.parametrize("name", ["capibara", "capibara-local"])
def test_a_builder_makes_of_the_containerfile_what_we_make_of_it(name, buildah, tmp_path):
    recipe = read_recipe((ROOT / f"packaging/{name}.Containerfile").read_text())
    build_base(Recipe(suite=recipe.suite, packages=("apt",)), tmp_path / "slim.tar", EPOCH)
    buildah.make_base(tmp_path / "slim.tar")
    theirs, config = buildah.build(name)
    build_base(recipe, tmp_path / "debian.tar", EPOCH)
    ours = tmp_path / "ours"
    unpack(tmp_path / "debian.tar", ours)
    install_ours(recipe, ours, EPOCH)
    assert content(theirs / "opt/capibara") == content(ours / "opt/capibara")
    assert packages(ours).items() <= packages(theirs).items()  # theirs has apt too, and what apt needs
    config["Labels"].pop("io.buildah.version")
    config["Env"].remove(f"SSL_CERT_FILE={BUNDLE}")
    assert in_order(config) == in_order(recipe.config)


def content(folder):
    """Of every file what an image keeps: where it is, what it is, what it holds."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            held = os.readlink(path)
        else:
            held = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        found[str(path.relative_to(folder))] = (held, path.is_symlink() or bool(path.stat().st_mode & 0o100))
    assert found
    return found


def packages(root):
    """Debian's, with their versions."""
    status = (root / "var/lib/dpkg/status").read_text()
    return dict(re.findall(r"^Package: (\S+)\n(?:.+\n)*?Version: (\S+)$", status, re.MULTILINE))


def in_order(config):
    """Variables in any order mean the same."""
    return config | {"Env": sorted(config["Env"])}
