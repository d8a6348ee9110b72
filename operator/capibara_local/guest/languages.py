"""The interpreter's languages: the program of each one's kernel, and what a sandbox needs to have for it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .errors import CallError

PACKAGE_ROOT: Final = "/usr/lib/capibara"
KERNELS: Final = f"{PACKAGE_ROOT}/capibara_local/guest/kernels"
# IPython imports jedi for completions, which nobody asks for here, and that is a third of its start.
PYTHON_BOOT: Final = (
    f"import sys; sys.path[0] = '{PACKAGE_ROOT}'; sys.modules['jedi'] = None; "
    "from capibara_local.guest.kernels.python.main import main; main()"
)
# a heap of its default size would let a 256 MiB sandbox die before it collects
JAVASCRIPT: Final = ("/usr/bin/node", "--max-semi-space-size=8", f"{KERNELS}/javascript.cjs")
JAVA: Final = (
    "/usr/bin/java",
    *("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"),  # it starts faster, and in less memory
    *("-Dfile.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8", "-Dsun.stderr.encoding=UTF-8"),
    *("--add-opens", "java.base/java.util=ALL-UNNAMED"),  # variables of a cell: Java has no other way to set them
    f"{KERNELS}/Kernel.java",
)


@dataclass(frozen=True)
class Language:
    """`argv` of the kernel; empty for bash, which is its own. `package` (Debian's) brings `needs`, a file, if the image
    has not. `hears_interrupts`: as a message among its requests, because SIGINT would end it."""

    argv: tuple[str, ...]
    needs: str | None = None
    package: str | None = None
    hears_interrupts: bool = False


LANGUAGES: Final[Mapping[str, Language]] = {
    "python": Language(("/usr/bin/python3", "-c", PYTHON_BOOT)),
    "javascript": Language(JAVASCRIPT),
    "typescript": Language((*JAVASCRIPT, "typescript")),
    "bash": Language(()),
    "r": Language(("/usr/bin/Rscript", "--no-init-file", f"{KERNELS}/kernel.R"), "/usr/bin/Rscript", "r-base-core"),
    # a runtime alone has java, and no compiler
    "java": Language(JAVA, "/usr/bin/javac", "openjdk-21-jdk-headless", hears_interrupts=True),
}
ALIASES: Final = {"js": "javascript", "ts": "typescript", "python3": "python", "py": "python", "sh": "bash"}


def language_of(name: str) -> str:
    """The language meant by a name. CallError `not_found`: there is no kernel for it here."""
    plain = name.strip().lower()
    language = ALIASES.get(plain, plain)
    if language not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise CallError("not_found", f"no kernel for language {name[:50]!r} in this sandbox: it has {known}")
    return language


def check_installed(name: str) -> None:
    """CallError `failed_precondition`: the sandbox lacks what the kernel runs on, and how to get it."""
    language = LANGUAGES[name]
    if language.needs is None or os.path.exists(language.needs):
        return
    step = f"apt_install('{language.package}', no_install_recommends=True)"
    raise CallError(
        "failed_precondition",
        f"the kernel of language {name!r} cannot start: {language.needs} is not in this sandbox. Put the Debian "
        f"package {language.package} into its template: Template().from_template('code-interpreter-v1').{step}",
    )
