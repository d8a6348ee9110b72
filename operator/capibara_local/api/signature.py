"""Who may use envd: the sandbox's access token in a header, or a signed URL for one file.

A signature is `v1_` + unpadded base64 of sha256("path:operation:user:token[:expiry]"), as `e2b/sandbox/signature.py`
makes it. The user is empty when the URL names none.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from collections.abc import Iterable, Mapping
from typing import Final

from capibara_local.store import SandboxRecord

from .door import whole_number
from .errors import ApiError

NEVER: Final = str(10**18)
OPERATIONS: Final = {"GET": "read", "HEAD": "read", "POST": "write"}


def check_token(record: SandboxRecord, token: str | None) -> None:
    """ApiError 401 unless the header carries this sandbox's token."""
    if not hmac.compare_digest((token or "").encode(), record.access_token.encode()):
        raise ApiError(401, "unauthorized access, please provide a valid access token or method signing if supported")


def check_file_access(record: SandboxRecord, method: str, token: str | None, params: Mapping[str, str]) -> None:
    """ApiError 401 unless the header's token or the URL's signature is right and has not expired."""
    if token:
        if not hmac.compare_digest(token.encode(), record.access_token.encode()):
            raise ApiError(401, "access token present in header but does not match")
        return
    if "signature" not in params:
        raise ApiError(401, "missing signature query parameter")
    if not is_signed_by(record.access_token, method, params):
        raise ApiError(401, "invalid signature")
    expiration = whole_number(params.get("signature_expiration", NEVER))
    if expiration is None or expiration < time.time():
        raise ApiError(401, "signature is already expired")


def is_signed_by(access_token: str, method: str, params: Mapping[str, str]) -> bool:
    expiration = params.get("signature_expiration")
    if expiration is not None and whole_number(expiration) is None:
        return False
    parts = [params.get("path", ""), OPERATIONS.get(method, ""), params.get("username", ""), access_token]
    text = ":".join(parts if expiration is None else [*parts, expiration])
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
    return hmac.compare_digest(b"v1_" + digest, params.get("signature", "").encode())


def find_signer(records: Iterable[SandboxRecord], method: str, params: Mapping[str, str]) -> SandboxRecord | None:
    """The sandbox whose token signed this URL. A signed URL of a server with one address names no sandbox."""
    return next((record for record in records if is_signed_by(record.access_token, method, params)), None)
