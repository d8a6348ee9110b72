"""Answers that every route shares: JSON, and problems in the form of RFC 9457."""

from __future__ import annotations

from contextlib import AsyncExitStack

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response, StreamingResponse
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from capibara.api.reasons import Reason
from capibara.gateway.problems import MEDIA_TYPE, Refused

SAFE = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""On every answer: what code printed is hostile, and no browser may take it for a page."""


class HeldStream(StreamingResponse):
    """A stream, and what its route has taken for it: `stack` is left at its end, even if it never begins."""

    stack: AsyncExitStack

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with self.stack:
            await super().__call__(scope, receive, send)


def problem_response(refused: Refused) -> Response:
    """The answer that tells of a problem."""
    headers = {**SAFE, **refused.headers}
    return Response(refused.document.model_dump_json(), refused.status, headers, MEDIA_TYPE)


def add_handlers(app: FastAPI) -> None:
    """Have every error of a route, of the framework and of ours, be answered as a problem."""

    async def refused(_request: Request, error: Exception) -> Response:
        assert isinstance(error, Refused)
        return problem_response(error)

    async def invalid(_request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        told = "; ".join(f"{'.'.join(str(part) for part in each['loc'])}: {each['msg']}" for each in error.errors())
        return problem_response(Refused(Reason.INVALID_SPEC, told))

    async def unknown(_request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        code = "MethodNotAllowed" if error.status_code == 405 else "NotFound"
        return problem_response(Refused(code, str(error.detail), dict(error.headers or {})))

    async def unexpected(_request: Request, _error: Exception) -> Response:
        return problem_response(Refused("InternalError", "the request could not be served"))

    app.add_exception_handler(Refused, refused)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, unknown)
    app.add_exception_handler(Exception, unexpected)
