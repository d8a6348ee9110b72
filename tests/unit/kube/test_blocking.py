"""The command line's connection, against a server of the test on loopback."""

import json
import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from capibara.cli.cluster import Cluster
from capibara.cli.follow import until
from capibara.cli.problems import NoAnswer, Problem
from capibara.kube.blocking import Absent, Away, Blocking, NotAllowed, Refused, Unknown
from capibara.kube.kubeconfig import Access


class Server:
    """Answers with what a test has put there, by path; remembers who asked."""

    def __init__(self):
        self.answers, self.tokens, self.lines = {}, [], 0
        self.silence = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self):
                outer.lines += 1
                super().setup()

            def do_GET(self):
                outer.tokens.append(self.headers.get("Authorization"))
                path = self.path.partition("?")[0] + ("?watch" if "watch=1" in self.path else "")
                found = outer.answers[path]
                status, body = found.pop(0) if isinstance(found, list) else found
                if body is None:
                    outer.silence.wait()
                    return
                content = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def access(self, token="t"):
        return Access(self.url, "team", None, headers={"Authorization": f"Bearer {token}"})

    def close(self):
        self.silence.set()
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


@pytest.mark.parametrize(
    ("status", "body", "raised"),
    [
        (404, {"message": "not found", "details": {"name": "x"}}, Absent),
        (404, b"404 page not found\n", Unknown),
        (403, {"message": "no"}, NotAllowed),
        (401, {"message": "who"}, NotAllowed),
        (422, {"message": "spec.code: no"}, Refused),
        (500, {"message": "broken"}, Away),
        (429, b"", Away),
    ],
)
def test_refusals_by_kind(server, status, body, raised):
    server.answers["/x"] = (status, body)
    with Blocking(server.access()) as client, pytest.raises(raised):
        client.request("GET", "/x")


def test_one_connection_serves_all_requests(server):
    server.answers["/x"] = (200, {"a": 1})
    with Blocking(server.access()) as client:
        assert [client.request("GET", "/x") for _ in range(3)] == [{"a": 1}] * 3
        assert client.server_time is not None
    assert server.lines == 1


def test_credentials_that_have_expired_are_found_again_once(server):
    server.answers["/x"] = [(401, {"message": "expired"}), (200, {"a": 1}), (401, {}), (401, {})]
    with Blocking(server.access("old"), lambda: server.access("new")) as client:
        assert client.request("GET", "/x") == {"a": 1}
        with pytest.raises(NotAllowed):
            client.request("GET", "/x")
    assert server.tokens[:2] == ["Bearer old", "Bearer new"]


def test_nobody_there(server):
    server.close()
    with Blocking(Access("http://127.0.0.1:9", "team", None)) as client, pytest.raises(Away, match=r"127\.0\.0\.1:9"):
        client.request("GET", "/x")


def document(phase, version="1"):
    return {"metadata": {"name": "a", "resourceVersion": version}, "status": {"phase": phase}}


def lines(*events):
    return b"".join(json.dumps(event).encode() + b"\n" for event in events)


PATH = "/apis/capibara6.dev/v1alpha1/namespaces/team/codeexecutions"


@pytest.mark.parametrize(
    "watches",
    [
        pytest.param([(200, lines({"type": "MODIFIED", "object": document("Succeeded", "2")}))], id="it is told"),
        pytest.param(
            [
                (200, lines({"type": "BOOKMARK", "object": document("", "2")})),
                (200, lines({"type": "MODIFIED", "object": document("Succeeded", "3")})),
            ],
            id="a watch that ends goes on",
        ),
        pytest.param(
            [
                (200, lines({"type": "ERROR", "object": {"code": 410}})),
                (200, lines({"type": "MODIFIED", "object": document("Succeeded", "3")})),
            ],
            id="a version that is too old",
        ),
        pytest.param(
            [(500, {}), (200, lines({"type": "MODIFIED", "object": document("Succeeded", "3")}))],
            id="a server that was away",
        ),
        pytest.param(
            [(401, {}), (200, lines({"type": "MODIFIED", "object": document("Succeeded", "3")}))],
            id="expired credentials",
        ),
    ],
)
def test_the_end_is_heard_of_across_what_passes(server, monkeypatch, watches):
    monkeypatch.setattr("capibara.cli.follow.PAUSE_SECONDS", 0)
    server.answers |= {f"{PATH}?watch": watches, f"{PATH}/a": (200, document("Running"))}
    seen = []
    with Blocking(server.access(), server.access) as client:
        ended = until(Cluster(client, "team"), document("Running"), lambda one, _: seen.append(one), None)
    assert ended["status"]["phase"] == "Succeeded"
    assert seen[0]["status"]["phase"] == "Running"


def test_a_deadline_is_kept_while_nothing_is_said(server):
    server.answers[f"{PATH}?watch"] = (200, None)  # and not a word
    with Blocking(server.access()) as client, pytest.raises(Problem, match="goes on") as told:
        until(Cluster(client, "team"), document("Running"), lambda *_: None, time.monotonic())
    assert told.value.code == 124


def test_what_is_deleted_meanwhile_is_told(server):
    server.answers[f"{PATH}?watch"] = (200, lines({"type": "DELETED", "object": document("Running", "2")}))
    with Blocking(server.access()) as client, pytest.raises(Problem, match="was deleted before its end") as told:
        until(Cluster(client, "team"), document("Running"), lambda *_: None, None)
    assert not isinstance(told.value, NoAnswer)


@pytest.mark.parametrize(
    ("answer", "content"),
    [
        (b"Content-Length: 6\r\n\r\nabcdef", b"abcdef"),
        (b"Content-Length: 0\r\n\r\n", b""),
        (b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n", b"abcdef"),
        (b"\r\nabcdef", b"abcdef"),
        (b"Content-Length: 9\r\n\r\nabcdef", None),
        (b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\nd", None),
    ],
    ids=["a length", "nothing", "chunks", "until it is closed", "less than it said", "a chunk too few"],
)
def test_bytes_come_whole_or_are_said_not_to(answer, content):
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve():
            line, _ = listener.accept()
            with line:
                line.recv(65536)
                line.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n" + answer)

        serving = threading.Thread(target=serve)
        serving.start()
        access = Access(f"http://127.0.0.1:{listener.getsockname()[1]}", "team", None, headers={})
        found = Blocking(access).pieces("/outputs/stdout")
        if content is None:
            with pytest.raises(Away):
                list(found)
        else:
            assert b"".join(found) == content
        serving.join()
