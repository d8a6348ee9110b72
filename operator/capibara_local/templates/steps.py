"""What each step of a recipe runs, and what it leaves in the context. Pure planning; scripts are bash, run as root
unless they are the author's own. Meanings are E2B's (e2b-dev/infra, template build commands)."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from .commands import Command
from .recipe import Context, Step

ACCOUNT: Final = re.compile(r"[a-z_][a-z0-9_-]{0,31}")
OWNER: Final = re.compile(r"[A-Za-z0-9_.-]+(?::[A-Za-z0-9_.-]+)?")
MODE: Final = re.compile(r"[0-7]{3,4}")
FILES_HASH: Final = re.compile(r"[0-9a-f]{64}")
GLOB: Final = re.compile(r"[*?\[{]")

# Each value as bash expands it between double quotes: variables and $(commands), nothing else.
EXPAND: Final = r"""for value in "$@"; do eval "printf '%s\0' \"$value\""; done"""
# New folders belong to the user; what was there stays as it is.
OWN_NEW_FOLDERS: Final = """
own_folder() { # PATH OWNER
  local new= path=$1
  while [ ! -e "$path" ]; do new=$path; path=$(dirname -- "$path"); done
  mkdir -p -- "$1"
  [ -z "$new" ] || chown -R -- "$2" "$new"
}
"""
WORKDIR: Final = f"""set -e{OWN_NEW_FOLDERS}
path=$(eval "printf %s \\"$1\\"")
case $path in /*) ;; *) path=$2/$path ;; esac
path=$(realpath -ms -- "$path")
own_folder "$path" "$3:"
printf %s "$path"
"""
USER: Final = """set -e
id -u -- "$1" >/dev/null 2>&1 || useradd --create-home --shell /bin/bash -- "$1"
if [ "$2" = true ]; then
  echo "$1 ALL=(ALL:ALL) NOPASSWD: ALL" >"/etc/sudoers.d/$1"
  chmod 0440 "/etc/sudoers.d/$1"
fi
"""
COPY: Final = f"""set -e{OWN_NEW_FOLDERS}
scratch=$(mktemp -d /tmp/.copy-XXXXXXXX)
trap 'rm -rf -- "$scratch"' EXIT
mkdir "$scratch/files"
tar -x ${{5:+-z}} --no-same-owner -C "$scratch/files"
source=$scratch/files/$1 target=$2 owner=$3 mode=$4
[ -e "$source" ] || [ -L "$source" ] || {{ echo "the upload does not contain $1" >&2; exit 1; }}
chown -hR -- "$owner" "$source"
[ -z "$mode" ] || chmod -R -- "$mode" "$source"
if [ -d "$source" ] && [ ! -L "$source" ]; then
  own_folder "$target" "$owner"
  find "$source" -mindepth 1 -maxdepth 1 -exec cp -a -t "$target" -- {{}} +
else
  case $target in */) own_folder "$target" "$owner" ;; *) own_folder "$(dirname -- "$target")" "$owner" ;; esac
  cp -a -- "$source" "$target"
fi
"""


@dataclass(frozen=True)
class Work:
    """Something to run for a step. `archive`: the upload that is its stdin; a last argument says if it is compressed.
    `keeps`: the files it leaves are a layer.

    `then` makes the context of the next step from what was captured of its stdout.
    """

    command: Command
    then: Callable[[bytes], Context]
    network: bool = False
    archive: str | None = None
    keeps: bool = True


def plan(step: Step, context: Context) -> Work | Context:
    """What to run, or the context alone where nothing is. ValueError: arguments that the step cannot have."""
    return PLANS[step.type](step, context)


def plan_run(step: Step, context: Context) -> Work:
    """args: command, and a user for this one only."""
    command, user = argument(step, 0), optional(step, 1) or context.user
    own = Command(command, user=user, cwd=context.workdir, envs=context.envs, login=True)
    return Work(own, lambda _: context, network=True)


def plan_env(step: Step, context: Context) -> Work | Context:
    """args: names and values in turn. Values see the variables of the steps before."""
    if not step.args or len(step.args) % 2:
        raise ValueError("ENV needs names and values in turn")
    names, values = step.args[::2], step.args[1::2]
    if any(not name or "=" in name or "\0" in name for name in names):
        raise ValueError(f"ENV has a name that no variable can have: {', '.join(names)[:200]}")
    if not any("$" in value for value in values):
        return with_envs(context, dict(zip(names, values, strict=True)))

    def then(output: bytes) -> Context:
        expanded = output.decode(errors="replace").split("\0")
        return with_envs(context, dict(zip(names, expanded, strict=False)))

    command = Command(EXPAND, tuple(map(quoted, values)), envs=context.envs, captured=True)
    return Work(command, then, keeps=False)


def plan_workdir(step: Step, context: Context) -> Work:
    args = (quoted(argument(step, 0)), context.workdir, context.user)
    command = Command(WORKDIR, args, envs=context.envs, captured=True)
    return Work(command, lambda output: replace(context, workdir=output.decode(errors="replace")))


def plan_user(step: Step, context: Context) -> Work:
    """args: a name, made if there is no such account; `true`: who may use sudo."""
    name = argument(step, 0).partition(":")[0]
    if ACCOUNT.fullmatch(name) is None:
        raise ValueError(f"USER cannot be {name[:40]!r}: it must be the name of an account")
    return Work(Command(USER, (name, optional(step, 1))), lambda _: replace(context, user=name))


def plan_copy(step: Step, context: Context) -> Work:
    """args: source in the upload, target, owner, mode. The SDK has applied the glob already."""
    if step.files_hash is None or FILES_HASH.fullmatch(step.files_hash) is None:
        raise ValueError("COPY needs a files hash")
    owner = optional(step, 2) or context.user
    owner = owner if ":" in owner else f"{owner}:"
    mode = optional(step, 3)
    if OWNER.fullmatch(owner.rstrip(":")) is None:
        raise ValueError(f"COPY has an owner that is none: {owner[:40]!r}")
    if mode and MODE.fullmatch(mode) is None:
        raise ValueError(f"COPY has a mode that is none: {mode[:40]!r}")
    source, target = literal_part(argument(step, 0)), posixpath.join(context.workdir, argument(step, 1))
    return Work(Command(COPY, (source, target, owner, mode)), lambda _: context, archive=step.files_hash)


PLANS: Final[Mapping[str, Callable[[Step, Context], Work | Context]]] = {
    "RUN": plan_run,
    "ENV": plan_env,
    "WORKDIR": plan_workdir,
    "USER": plan_user,
    "COPY": plan_copy,
}


def literal_part(source: str) -> str:
    """The folder in front of a pattern, the path itself without one. ValueError: it leaves the upload."""
    parts = []
    for part in posixpath.normpath(source).split("/"):
        if GLOB.search(part):
            break
        parts.append(part)
    if ".." in parts or source.startswith("/"):
        raise ValueError(f"COPY cannot take {source[:200]!r}: it is outside of the upload")
    return "/".join(parts) or "."


def argument(step: Step, index: int) -> str:
    value = optional(step, index)
    if not value or "\0" in value:
        raise ValueError(f"{step.type} needs an argument in place {index + 1}")
    return value


def optional(step: Step, index: int) -> str:
    return step.args[index] if index < len(step.args) else ""


def quoted(value: str) -> str:
    """For bash between double quotes: $ keeps its meaning, quotes and backticks lose theirs."""
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`")


def with_envs(context: Context, envs: Mapping[str, str]) -> Context:
    return replace(context, envs={**context.envs, **envs})
