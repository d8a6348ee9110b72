"""uvicorn's protocols with an answer to everything: nobody makes this server keep a head, or trailers, without bound,
or show a traceback, before any key is looked at.

httptools keeps a header until it is whole and uvicorn keeps every one; wsproto fails on heads that are not ASCII.
"""

from __future__ import annotations

from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.wsproto_impl import WSProtocol
from wsproto.utilities import ProtocolError

MAX_HEAD_BYTES: Final = 64 * 1024


class BoundedHeads(HttpToolsProtocol):
    """One connection of a caller. Bytes that are neither a body nor the end of a message may be so many in a row."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._in_head = 0

    def data_received(self, data: bytes) -> None:
        self._in_head += len(data)
        super().data_received(data)
        if self._in_head > MAX_HEAD_BYTES and not self.transport.is_closing():
            self._refuse()

    def on_body(self, body: bytes) -> None:
        self._in_head = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._in_head = 0
        super().on_message_complete()

    def _refuse(self) -> None:
        if self.cycle is None or self.cycle.response_complete:
            self.send_400_response(f"The head of a request is at most {MAX_HEAD_BYTES} bytes.")
        else:  # trailers, or a head behind a request that is still at work: no answer could be told from that one's
            self.transport.close()


BAD_REQUEST: Final = b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"


class BoundedWebSockets(WSProtocol):
    """One WebSocket of a caller. Bytes that its library cannot take end it: 400 while hands are not shaken."""

    def data_received(self, data: bytes) -> None:
        try:
            super().data_received(data)
        except (ProtocolError, ValueError, AttributeError):  # AttributeError: wsproto has no word for what is wrong
            if not self.handshake_complete and not self.transport.is_closing():
                self.transport.write(BAD_REQUEST)
            self.transport.close()
