"""The dashboard itself: files that everybody may read, since nothing of the cluster is in them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from fastapi import APIRouter, Request, Response

from capibara.gateway.gateway import gateway_of
from capibara.gateway.page import (
    ASSET_HEADERS,
    FRAME,
    FRAME_HEADERS,
    PAGE_HEADERS,
    File,
    file_of,
    read_assets,
    read_page,
)
from capibara.gateway.problems import Refused

router: Final = APIRouter(include_in_schema=False)

assets: Final = cache(read_assets)
page: Final = cache(read_page)
frame: Final = file_of("frame.html", FRAME)


@router.get("/")
async def get_page(request: Request) -> Response:
    """The page."""
    return sent(request, page(gateway_of(request).settings.sign_out_path), PAGE_HEADERS)


@router.get("/frame")
async def get_frame(request: Request) -> Response:
    """The frame in which a result's HTML is shown."""
    return sent(request, frame, FRAME_HEADERS)


@router.get("/assets/{name}")
async def get_asset(request: Request, name: str) -> Response:
    """A script, a style or a picture. Its name has a hash of its content, so browsers keep it."""
    if name not in assets():
        raise Refused("NotFound", f"the dashboard has no asset {name[:200]}")
    return sent(request, assets()[name], ASSET_HEADERS)


def sent(request: Request, file: File, headers: Mapping[str, str]) -> Response:
    """The file, compressed for who takes that."""
    said = {**headers, "Vary": "Accept-Encoding"}
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(file.small, 200, {**said, "Content-Encoding": "gzip"}, file.kind)
    return Response(file.content, 200, said, file.kind)
