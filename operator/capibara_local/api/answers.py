"""JSON as this server sends it: ASCII, so that whatever a text holds can be sent."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import JSONResponse


class JsonAnswer(JSONResponse):
    """A document as an answer. No text in it makes the answer fail: half a surrogate pair is escaped."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode()
