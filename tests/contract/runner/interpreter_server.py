"""A peer for the runner: what the code interpreter's server says on the wire, told line by line by a test."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Script = Callable[[dict[str, Any], "Answer"], None]
END = {"type": "end_of_execution"}


class Answer:
    """One answer in the making. `gone`: the client has left."""

    def __init__(self, handler: BaseHTTPRequestHandler, chunked: bool) -> None:
        self._handler = handler
        self._chunked = chunked
        self.headers = dict(handler.headers.items())

    def line(self, **fields: Any) -> None:
        self.raw(json.dumps(fields).encode() + b"\n")

    def text(self, stream: str, text: str) -> None:
        self.line(type=stream, text=text, timestamp="2026-01-01T00:00:00Z")

    def begin(self) -> None:
        self.line(type="number_of_executions", execution_count=1)

    def end(self) -> None:
        self.line(**END)

    def raw(self, data: bytes) -> None:
        frame = b"%x\r\n%s\r\n" % (len(data), data) if self._chunked else data
        self._handler.wfile.write(frame)
        self._handler.wfile.flush()

    def wait_until_gone(self) -> bool:
        """Whether the client closes the connection within 20 s."""
        self._handler.connection.settimeout(20)
        return self._handler.connection.recv(1) == b""


class Server:
    """`requests`: bodies received. `finished` is set when a script has run to its end."""

    def __init__(self, script: Script, status: int, chunked: bool) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.finished = threading.Event()
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                server.requests.append({"path": self.path, **body})
                server.headers.append({name.lower(): value for name, value in self.headers.items()})
                self.send_response(status)
                if chunked:
                    self.send_header("Transfer-Encoding", "chunked")
                self.end_headers()
                self.close_connection = True
                answer = Answer(self, chunked)
                script(body, answer)
                server.finished.set()

            def log_message(self, *args: Any) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]

    @contextmanager
    def running(self) -> Iterator[Server]:
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()
