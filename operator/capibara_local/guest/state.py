"""What the guest was told about itself, by its environment at the start and by `system.init` later."""

from __future__ import annotations

import os
import pwd
from dataclasses import dataclass, field
from typing import Final

from .errors import CallError

DEFAULT_PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
PASSED_ON: Final = "E2B_"  # variables of the guest with this prefix are every process's


@dataclass
class GuestState:
    """Mutable: one per guest. `envs` are the sandbox's variables, set by init."""

    envs: dict[str, str] = field(default_factory=dict)
    default_user: str = "user"
    default_workdir: str | None = None
    access_token: str | None = None

    def account(self, name: str | None) -> pwd.struct_passwd:
        """The account of that name, or of the default user. CallError `unauthenticated`, as envd says it."""
        try:
            return pwd.getpwnam(name or self.default_user)
        except KeyError:
            raise CallError("unauthenticated", f"invalid username: {name or self.default_user!r}") from None

    def environment(self, account: pwd.struct_passwd, envs: dict[str, str]) -> dict[str, str]:
        """The variables of a process: the system's, then the sandbox's, then its own."""
        system = {name: value for name, value in os.environ.items() if name.startswith(PASSED_ON)}
        person = {"HOME": account.pw_dir, "USER": account.pw_name, "LOGNAME": account.pw_name}
        return {"PATH": DEFAULT_PATH, "LANG": "C.UTF-8"} | person | system | self.envs | envs

    def workdir(self, account: pwd.struct_passwd, cwd: str | None) -> str:
        """Where a process starts. CallError: it is not there."""
        path = resolve(cwd or self.default_workdir or "~", account)
        if not os.path.isdir(path):
            raise CallError("invalid_argument", f"cwd '{path}' does not exist")
        return path


def resolve(path: str, account: pwd.struct_passwd) -> str:
    """An absolute path; `~`, `~/x` and relative ones start at the account's home."""
    if "\0" in path:
        raise CallError("invalid_argument", "a path must not contain NUL")
    if path == "~" or path.startswith("~/"):
        path = path[2:]
    return os.path.normpath(os.path.join(account.pw_dir, path))
