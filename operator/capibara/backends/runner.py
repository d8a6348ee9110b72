"""The operator's half of a run: the files and commands of one attempt, and what its end says.

`sandbox/` is the other half. Nothing here does I/O, and nothing that comes back is trusted: a forged `done.json` can
only say something untrue about the tenant's own run.
"""

from __future__ import annotations

import base64
import functools
import json
import marshal
import re
from collections.abc import Sequence
from importlib import resources
from importlib.util import MAGIC_NUMBER
from pathlib import PurePosixPath

from capibara.backends.base import RunRequest
from capibara.backends.errors import InvalidRequest

ROOT = ".capibara"  # below the home directory of the sandbox's user
STANDBY = f"{ROOT}/_standby"  # no attempt's name
INTERPRETER_PORT = 49999
ATTEMPT = re.compile(r"[a-z0-9-]{1,100}")
KEPT = re.compile(r"[a-z0-9_-]{1,100}|results\.ndjson")
ENVIRONMENT_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
MAX_PATH = 512
# A driver of several files is one text all the same, the code of a command line. A part is compiled when something of
# it is needed: a plain script pays for none of what shows.
PARTS = """\
PARTS = {parts!r}


def need(name):
    if name in PARTS:
        exec(compile(PARTS.pop(name), "<string>", "exec", 0, True), globals())


need("main")
main()
"""
PART_IMPORT = re.compile(r"^( *)from \.(\w+) import .*$", re.MULTILINE)
FOR_FILES = ("sandbox.collecting", "sandbox.filetypes", "sandbox.finding")  # a tenth of the runner
# One file instead of a package: every uploaded file costs the sandbox milliseconds. Modules are loaded when they are
# imported, so an execution pays only for those it needs: as the byte code that we made, if the sandbox has the same
# Python as we (a third of a small CPU's start-up time), else from source.
BUNDLE = """\
import marshal, os, sys
from binascii import a2b_base64
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER

SOURCES = {sources!r}
CODES = {codes!r} if MAGIC_NUMBER == {magic!r} else {{}}


class Bundle:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in SOURCES:
            return ModuleSpec(name, Bundle, is_package=name == "sandbox")

    @staticmethod
    def create_module(spec):
        return None

    @staticmethod
    def exec_module(module):
        name = module.__name__
        if name in CODES:
            code = marshal.loads(a2b_base64(CODES[name]))
        else:
            code = compile(SOURCES[name], name, "exec", dont_inherit=True)
        exec(code, module.__dict__)


sys.meta_path.insert(0, Bundle)
from sandbox.command import main

main(os.path.dirname(os.path.abspath(__file__)), sys.argv[1:])
"""

# -S: no site packages, which cost as much to look for as the whole runner; -B: nothing to leave behind;
# -E: the sandbox's own PYTHON* variables are the code's affair. `run.py`'s directory is where imports come from.
PYTHON = "python3 -SBE"


def attempt_directory(attempt: str) -> str:
    """Relative to the home directory, which is where commands and uploads of the SDK begin."""
    if not ATTEMPT.fullmatch(attempt):
        raise InvalidRequest(f"attempt {attempt!r} must be 1-100 characters of a-z, 0-9 and '-'")
    return f"{ROOT}/{attempt}"


def output_path(attempt: str, name: str) -> str:
    """Relative to the home directory, a file that the runner kept. Raises InvalidRequest for a name that is none."""
    if not KEPT.fullmatch(name):
        raise InvalidRequest(f"{name!r} must be results.ndjson, or 1-100 characters of a-z, 0-9, '_' and '-'")
    return f"{attempt_directory(attempt)}/{name}"


def start_command(attempt: str) -> str:
    return f"exec {PYTHON} {attempt_directory(attempt)}/run.py start"


def follow_command(attempt: str) -> str:
    """Works in a sandbox that nothing was uploaded to, too."""
    directory = attempt_directory(attempt)
    absent = "{ echo; echo capibara:absent; exit 0; }"
    return f"test -e {directory}/started || {absent}; exec {PYTHON} {directory}/run.py follow"


def peek_command(attempt: str, budget: int) -> str:
    """Beginning and end of both streams' files, a line each, with what every image has and little memory.

    A stream that grows meanwhile is shown as long as it was first. First of all, whether the end has been told.
    """
    return (
        f"cd {attempt_directory(attempt)} 2>/dev/null || exit 0; echo;"
        " [ ! -f done.json ] || echo capibara:ended; for f in stdout stderr; do"
        f' [ -f "$f" ] || continue; n=$(($(wc -c < "$f"))); t=$((n > {budget} ? n - {budget} + 1 : n + 1));'
        f' echo "capibara:$f:$n:$(head -c {budget} "$f" | base64 | tr -d "\\n")'
        f':$(tail -c +$t "$f" | head -c {budget} | base64 | tr -d "\\n")"; done'
    )


def standby_command() -> str:
    return f"exec {PYTHON} {STANDBY}/run.py standby"


def standby_files(
    token: str, languages: Sequence[str] = (), interpreter_port: int = INTERPRETER_PORT
) -> list[tuple[str, bytes]]:
    """What a runner needs that waits for a delivery. `token`: the sandbox's envd access token.

    `languages`: what it may be delivered; it has an interpreter wait for each that is slow to load.
    """
    known = json.dumps({"token": token, "interpreter_port": interpreter_port, "languages": list(languages)}).encode()
    return [(f"{STANDBY}/run.py", runner_file()), (f"{STANDBY}/request.json", known)]


def delivery(request: RunRequest, interpreter_port: int = INTERPRETER_PORT) -> tuple[str, bytes]:
    """One attempt as one file, for a runner that waits: (path, content). Errors as `attempt_files`."""
    attempt_directory(request.attempt)
    parts = attempt_parts(request, "", interpreter_port)
    head = {"attempt": request.attempt, "parts": [[name, len(data)] for name, data in parts]}
    return f"{STANDBY}/delivery", b"".join([json.dumps(head).encode() + b"\n", *(data for _, data in parts)])


def attempt_files(request: RunRequest, token: str, interpreter_port: int = INTERPRETER_PORT) -> list[tuple[str, bytes]]:
    """Everything one attempt needs as (path, content). `token`: the sandbox's envd access token.

    The user's files go to names of ours first; whoever starts moves them into place. So uploading twice cannot
    overwrite what running code has changed. Raises InvalidRequest for a path that is none, or is the runner's.
    """
    directory = attempt_directory(request.attempt)
    parts = [
        ("run.py", runner_file(gives_files=bool(request.outputs))),
        *attempt_parts(request, token, interpreter_port),
    ]
    return [(f"{directory}/{name}", data) for name, data in parts]


def attempt_parts(request: RunRequest, token: str, interpreter_port: int) -> list[tuple[str, bytes]]:
    """The attempt's own (name, content): all but the runner."""
    inputs = [(f"input-{index}", check_path(path), data) for index, (path, data) in enumerate(request.files.items())]
    document = {
        "language": request.language,
        "executor": request.executor,
        "deadline": request.deadline_seconds,
        "home": "",
        "token": token,
        "env": check_environment(request),
        "interpreter_port": interpreter_port,
        "cpu": request.cpu,
        "memory": request.memory_bytes,
        "files": [[name, path] for name, path, _ in inputs],
        "outputs": [[output.path, output.max_bytes, output.required] for output in request.outputs],
        "limits": {
            "inline": request.limits.inline,
            "stored": request.limits.stored,
            "results_inline": request.limits.results_inline,
            "results_stored": request.limits.results_stored,
            "results_kept": request.limits.results_kept,
            "files_inline": request.limits.files_inline,
            "files_stored": request.limits.files_stored,
            "traceback": request.limits.traceback,
        },
    }
    return [
        ("request.json", json.dumps(document).encode()),
        ("code", request.code.encode("utf-8", "replace")),
        *([("stdin", request.stdin)] if request.stdin else ()),
        *((name, data) for name, _, data in inputs),
    ]


def check_path(path: str) -> str:
    """An absolute path, or one below the home directory, as it is. Whether it may be written, the sandbox knows."""
    parts = PurePosixPath(path).parts
    if parts in ((), ("/",)) or ".." in parts or "\0" in path or len(path.encode()) > MAX_PATH:
        raise InvalidRequest(f"file path {path!r} must name a file, without '..', and have at most {MAX_PATH} bytes")
    if parts[0] == ROOT:
        raise InvalidRequest(f"file path {path!r} is in {ROOT}, which belongs to the runner; choose another")
    return path


def check_environment(request: RunRequest) -> dict[str, str]:
    for name, value in request.env.items():
        if not ENVIRONMENT_NAME.fullmatch(name):
            raise InvalidRequest(f"environment variable name {name!r} must match {ENVIRONMENT_NAME.pattern}")
        if "\0" in value:
            raise InvalidRequest(f"the value of environment variable {name} contains a NUL character")
    return dict(request.env)


@functools.cache
def runner_sources() -> dict[str, str]:
    """The runner's modules by name; the drivers are in one of them, as text."""
    package = resources.files("capibara.backends") / "sandbox"
    modules = sorted((file for file in package.iterdir() if file.name.endswith(".py")), key=lambda file: file.name)
    names = [file.name.removesuffix(".py") for file in modules]
    full_names = ["sandbox" if name == "__init__" else f"sandbox.{name}" for name in names]
    sources = {name: file.read_text("utf-8") for name, file in zip(full_names, modules, strict=True)}
    return {**sources, "sandbox.drivers": f"TEXT = {driver_sources()!r}\n"}


def driver_sources() -> dict[str, str]:
    """What runs in the code's own process, by language."""
    script = resources.files("capibara.backends") / "sandbox" / "drivers" / "javascript.cjs"
    python, sql = driver_parts("python"), driver_parts("sql")
    return {
        "python": PARTS.format(parts=python),
        "javascript": script.read_text("utf-8"),
        "sql": PARTS.format(parts={**sql, "channel": python["channel"]}),
    }


def driver_parts(language: str) -> dict[str, str]:
    """A driver's files by name, as they are joined: an import from another one reads that."""
    folder = resources.files("capibara.backends") / "sandbox" / "drivers" / language
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".py")), key=lambda file: file.name)
    parts = {file.name.removesuffix(".py"): PART_IMPORT.sub(r'\1need("\2")', file.read_text("utf-8")) for file in files}
    del parts["__init__"]
    return parts


@functools.cache
def runner_file(*, gives_files: bool = True) -> bytes:
    """`run.py`: all modules, as source and as byte code. Those that bring files back only where files are asked for."""
    left_out = () if gives_files else FOR_FILES
    sources = {name: source for name, source in runner_sources().items() if name not in left_out}
    codes = {name: compiled(name, source) for name, source in sources.items()}
    return BUNDLE.format(sources=sources, codes=codes, magic=MAGIC_NUMBER).encode()


def compiled(name: str, source: str) -> str:
    """A module's byte code, in base64."""
    code = compile(source, name, "exec", dont_inherit=True)
    return base64.b64encode(marshal.dumps(code)).decode("ascii")
