"""What a caller can be told went wrong, and how each protocol says it.

    Refusal                 an answer that is not success; every door can render it
    ├── ApiError            REST and /files: status + {"code", "message", "error_code"?}
    ├── ConnectError        Connect: {"code": "not_found", ...} with the status the protocol assigns to the code
    ├── SandboxUnreachable  502: no such sandbox, or nothing listens
    └── TrafficRefused      403: a port that is not for everybody

Messages reach programs of strangers: they say what happened and what to do, never a path or a secret of the host.
"""

from __future__ import annotations

from typing import Final

# Connect protocol, "Error codes": https://connectrpc.com/docs/protocol#error-codes
CONNECT_STATUS: Final = {
    "canceled": 499,
    "unknown": 500,
    "invalid_argument": 400,
    "deadline_exceeded": 504,
    "not_found": 404,
    "already_exists": 409,
    "permission_denied": 403,
    "resource_exhausted": 429,
    "failed_precondition": 400,
    "aborted": 409,
    "out_of_range": 400,
    "unimplemented": 501,
    "internal": 500,
    "unavailable": 503,
    "data_loss": 500,
    "unauthenticated": 401,
}

# How envd's /files route answers what its file system calls report; 507 is its own word for a full disk.
FILES_STATUS: Final = {**CONNECT_STATUS, "resource_exhausted": 507, "already_exists": 400, "permission_denied": 500}


class Refusal(Exception):
    """An answer other than success."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()

    def document(self) -> dict[str, object]:
        raise NotImplementedError


class ApiError(Refusal):
    """A REST error. `error_code` is E2B's machine-readable word where it has one."""

    def __init__(
        self, status: int, message: str, error_code: str | None = None, headers: tuple[tuple[str, str], ...] = ()
    ) -> None:
        super().__init__(message)
        self.status, self.message, self.error_code, self.headers = status, message, error_code, headers

    def document(self) -> dict[str, object]:
        body: dict[str, object] = {"code": self.status, "message": self.message}
        if self.error_code is not None:
            body["error_code"] = self.error_code
        return body


class ConnectError(Refusal):
    """A Connect error: the whole answer of a unary call, the last frame of a stream."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code, self.message = code, message
        self.status = CONNECT_STATUS.get(code, 500)

    def document(self) -> dict[str, object]:
        return {"code": self.code, "message": self.message}


class SandboxUnreachable(Refusal):
    """What E2B's edge answers for a sandbox that is gone or does not listen: 502.

    The SDK tells the two apart by the words "was not found" and "port is not open" (e2b/exceptions.py).
    """

    status = 502

    def __init__(self, sandbox_id: str, message: str, port: int | None = None) -> None:
        super().__init__(message)
        self.sandbox_id, self.message, self.port = sandbox_id, message, port

    def document(self) -> dict[str, object]:
        body: dict[str, object] = {"sandboxId": self.sandbox_id, "message": self.message, "code": self.status}
        if self.port is not None:
            body["port"] = self.port
        return body


class TrafficRefused(Refusal):
    """What E2B's edge answers to whoever comes to a port without the sandbox's traffic access token: 403."""

    status = 403

    def __init__(self, sandbox_id: str, problem: str) -> None:
        self.sandbox_id, self.message = sandbox_id, f"Sandbox is secured with traffic access token. {problem}"
        super().__init__(self.message)

    def document(self) -> dict[str, object]:
        return {"sandboxId": self.sandbox_id, "message": self.message, "code": self.status}


def sandbox_gone(sandbox_id: str, why: str | None) -> SandboxUnreachable:
    """`why`: how the sandbox ended, if this server still knows it."""
    return SandboxUnreachable(sandbox_id, "The sandbox was not found" + (f": {why}" if why else ""))


def port_closed(sandbox_id: str, port: int) -> SandboxUnreachable:
    return SandboxUnreachable(
        sandbox_id, f"The sandbox is running but port is not open: nothing listens on {port}", port
    )


def no_answer(sandbox_id: str, port: int) -> SandboxUnreachable:
    message = f"The sandbox is running but its server on port {port} closed the connection without an answer"
    return SandboxUnreachable(sandbox_id, message, port)


def sandbox_missing(sandbox_id: str, why: str | None) -> ApiError:
    return ApiError(
        404, f"Sandbox \"{sandbox_id}\" doesn't exist or you don't have access to it" + (f": {why}" if why else "")
    )
