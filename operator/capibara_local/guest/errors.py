"""What a call to the guest can be refused with."""

from __future__ import annotations

import errno
from typing import Final

# Errors of the operating system that a caller can understand, as the Connect codes envd answers with.
CODES: Final = {
    errno.ENOENT: "not_found",
    errno.ESRCH: "not_found",
    errno.EEXIST: "already_exists",
    errno.EACCES: "permission_denied",
    errno.EPERM: "permission_denied",
    errno.EROFS: "permission_denied",
    errno.ENOSPC: "resource_exhausted",
    errno.EDQUOT: "resource_exhausted",
    errno.EMFILE: "resource_exhausted",
    errno.EAGAIN: "resource_exhausted",
    errno.ENOMEM: "resource_exhausted",
    errno.ENOTDIR: "invalid_argument",
    errno.EISDIR: "invalid_argument",
    errno.EINVAL: "invalid_argument",
    errno.ELOOP: "invalid_argument",
    errno.ENAMETOOLONG: "invalid_argument",
    errno.ENOTEMPTY: "failed_precondition",
    errno.ETXTBSY: "failed_precondition",
}


class CallError(Exception):
    """A refusal that the caller shall see: a Connect code and a sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def from_os_error(error: OSError) -> CallError:
    """The same in the caller's terms; anything unknown is `internal`."""
    where = f": {error.filename}" if error.filename else ""
    return CallError(CODES.get(error.errno or 0, "internal"), f"{error.strerror or error}{where}")
