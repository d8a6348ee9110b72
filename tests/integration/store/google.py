"""Google Cloud Storage's XML API before a server that speaks S3.

Google made its requests after S3's: bucket and key in the path, uploads in parts, lists of the second version, errors
in XML. What differs is who is asking, a bearer of a token instead of a signature, and the names of headers.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import io
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qsl, quote, unquote

import aiohttp
from aiohttp import web
from yarl import URL

TOKEN: Final = "google-token-of-the-tests"
REGION: Final = "us-east-1"
UNSIGNED: Final = "UNSIGNED-PAYLOAD"
PASSED_ON: Final = ("Content-Type", "Range")
HOP_BY_HOP: Final = {"transfer-encoding", "content-length", "connection", "content-encoding"}


class GoogleDoor:
    """The proxy. `target`: the S3 server, to which requests go in the name of the two keys."""

    def __init__(self, target: str, access_key: str, secret_key: str) -> None:
        self._target = target
        self._keys = access_key, secret_key
        self.url = ""

    @property
    def variables(self) -> dict[str, str]:
        """What a client's environment says."""
        return {"GOOGLE_BASE_URL": self.url, "GOOGLE_BEARER_TOKEN": TOKEN, "GOOGLE_ALLOW_HTTP": "true"}

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator[GoogleDoor]:
        app = web.Application(client_max_size=1 << 30)
        app.router.add_route("*", "/{path:.*}", self._handle)
        runner = web.AppRunner(app, shutdown_timeout=0.1, auto_decompress=False)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        async with aiohttp.ClientSession(auto_decompress=False) as self._session:
            try:
                yield self
            finally:
                await runner.cleanup()

    async def _handle(self, request: web.Request) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return web.Response(status=401, text="<Error><Code>AuthenticationRequired</Code></Error>")
        headers = {name: request.headers[name] for name in PASSED_ON if name in request.headers}
        for name, value in request.headers.items():
            if name.lower().startswith("x-goog-"):
                headers[f"x-amz-{name.lower().removeprefix('x-goog-')}"] = value
        coded, _, query = request.raw_path.partition("?")
        path = quote(unquote(coded), safe="/-_.~")  # Google's clients code the slashes of a key too
        host = self._target.removeprefix("http://")
        signed = headers | signature(request.method, host, path, query, headers, *self._keys)
        url = f"{self._target}{path}{'?' * bool(query)}{query}"
        body = io.BytesIO(await request.read())
        async with self._session.request(request.method, URL(url, encoded=True), headers=signed, data=body) as answer:
            told = {name: value for name, value in answer.headers.items() if name.lower() not in HOP_BY_HOP}
            if request.method == "HEAD":
                told["Content-Length"] = answer.headers.get("Content-Length", "0")
            return web.Response(status=answer.status, headers=told, body=await answer.read())


def signature(
    method: str, host: str, path: str, query: str, headers: Mapping[str, str], access_key: str, secret_key: str
) -> dict[str, str]:
    """The headers that say who asks: version 4 of Amazon's signatures, of a body that is not signed."""
    now = datetime.now(UTC)
    at, day = now.strftime("%Y%m%dT%H%M%SZ"), now.strftime("%Y%m%d")
    own = {"x-amz-content-sha256": UNSIGNED, "x-amz-date": at}
    named = {name: value for name, value in headers.items() if name.startswith("x-amz-")} | own | {"host": host}
    names = ";".join(sorted(named))
    pairs = sorted(parse_qsl(query, keep_blank_values=True))
    arguments = "&".join(f"{quote(name, safe='-_.~')}={quote(value, safe='-_.~')}" for name, value in pairs)
    lines = "".join(f"{name}:{named[name]}\n" for name in sorted(named))
    request = "\n".join((method, path, arguments, lines, names, UNSIGNED))
    scope = f"{day}/{REGION}/s3/aws4_request"
    said = "\n".join(("AWS4-HMAC-SHA256", at, scope, hashlib.sha256(request.encode()).hexdigest()))
    key = f"AWS4{secret_key}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    proof = hmac.digest(key, said.encode(), "sha256").hex()
    credential = f"Credential={access_key}/{scope}"
    return own | {"Authorization": f"AWS4-HMAC-SHA256 {credential}, SignedHeaders={names}, Signature={proof}"}
