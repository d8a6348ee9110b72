"""Requests and answers on connections that are kept, against servers that are in all ways difficult."""

import asyncio
import contextlib

import pytest

from capibara.kube.wire import IDLE_SECONDS, Answer, Wire

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Server:
    """Answers each request with the next of `answers`; an empty one is the end of the connection."""

    def __init__(self, *answers, hang_up=False):
        self.answers, self.hang_up = list(answers), hang_up
        self.requests, self.connections = [], 0
        self.reached = asyncio.Event()

    async def serve(self, reader, writer):
        self.connections += 1
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError):
            while self.answers:
                head = await reader.readuntil(b"\r\n\r\n")
                size = int(head.partition(b"Content-Length: ")[2].partition(b"\r")[0] or 0)
                self.requests.append(head + await reader.readexactly(size))
                answer = self.answers.pop(0)
                if answer is None:
                    self.reached.set()
                    await reader.read()
                    break
                for piece in answer if isinstance(answer, tuple) else (answer,):
                    writer.write(piece)
                    await writer.drain()
                    await asyncio.sleep(0)
                if not answer or self.hang_up:
                    break
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


@pytest.fixture
async def wire_to():
    """A wire to a server, both closed in the end."""
    async with contextlib.AsyncExitStack() as stack:

        async def wire_to(server, path="", most=4):
            listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
            port = listening.sockets[0].getsockname()[1]
            wire = Wire(f"http://127.0.0.1:{port}{path}", True, most)
            stack.push_async_callback(listening.wait_closed)
            stack.callback(listening.close)
            stack.push_async_callback(wire.close)
            return wire

        yield wire_to


def get(wire, path="/x"):
    return wire.request("GET", path, {}, None)


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("answer", "status", "body"),
    [
        pytest.param(OK, 200, b"{}", id="of a given length"),
        pytest.param((CHUNKED, b"2\r\n{}\r\n3\r\n\n12\r\n0\r\n\r\n"), 200, b"{}\n12", id="in chunks"),
        pytest.param(tuple(bytes([byte]) for byte in OK), 200, b"{}", id="byte by byte"),
        pytest.param(b"HTTP/1.1 100 Continue\r\n\r\n" + OK, 200, b"{}", id="after a word that it will come"),
        pytest.param(b"HTTP/1.1 204 No Content\r\n\r\n", 204, b"", id="without a body"),
        pytest.param(b"HTTP/1.1 409 Conflict\r\nContent-Length: 1\r\n\r\nx", 409, b"x", id="a refusal"),
    ],
)
async def test_an_answer_is_read_whole_and_the_connection_kept(wire_to, answer, status, body):
    server = Server(answer, OK)
    wire = await wire_to(server)
    assert await get(wire) == Answer(status, body)
    assert await get(wire) == Answer(200, b"{}")
    assert server.connections == 1


async def test_an_answer_that_ends_with_its_connection_is_told_and_the_next_request_has_another(wire_to):
    server = Server(b"HTTP/1.0 503 Away\r\n\r\n<html>", OK, hang_up=True)
    wire = await wire_to(server)
    assert await get(wire) == Answer(503, b"<html>")
    assert await get(wire) == Answer(200, b"{}")
    assert server.connections == 2


async def test_a_server_that_will_close_is_not_asked_on_the_same_connection(wire_to):
    server = Server(OK.replace(b"OK\r\n", b"OK\r\nConnection: close\r\n"), OK)
    wire = await wire_to(server)
    assert [await get(wire), await get(wire)] == [Answer(200, b"{}")] * 2
    assert server.connections == 2


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 2",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
    ],
)
async def test_no_answer_is_a_connection_error(wire_to, answer):
    wire = await wire_to(Server(answer, OK, hang_up=True))
    with pytest.raises(ConnectionError):
        await get(wire)
    assert await get(wire) == Answer(200, b"{}")


async def test_nobody_there_is_a_connection_error():
    with pytest.raises(ConnectionError):
        await get(Wire("http://127.0.0.1:1", True, 1))


async def test_who_is_cut_off_leaves_no_answer_to_the_next(wire_to):
    server = Server(None, OK)
    wire = await wire_to(server, most=1)
    asking = asyncio.create_task(get(wire))
    await server.reached.wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert await get(wire) == Answer(200, b"{}")
    assert server.connections == 2


async def test_no_more_connections_than_allowed_serve_any_number_of_requests(wire_to):
    server = Server(*[OK] * 20)
    wire = await wire_to(server, most=2)
    assert await asyncio.gather(*(get(wire) for _ in range(20))) == [Answer(200, b"{}")] * 20
    assert server.connections <= 2


async def test_a_connection_that_was_idle_for_long_is_not_used_again(wire_to, monkeypatch):
    server = Server(OK, OK)
    wire = await wire_to(server)
    await get(wire)
    wire._idle = [(line, since - IDLE_SECONDS) for line, since in wire._idle]
    assert await get(wire) == Answer(200, b"{}")
    assert server.connections == 2


async def test_what_is_asked_names_its_host_and_no_name_becomes_a_header(wire_to):
    server = Server(OK)
    wire = await wire_to(server, path="/clusters/a/")
    await wire.request("PATCH", "/x y\r\nEvil: 1?limit=5&continue=a%3D", {"Accept": "application/json"}, b"{}")
    (request,) = server.requests
    port = request.partition(b"Host: 127.0.0.1:")[2].partition(b"\r")[0].decode()
    assert request.decode() == (
        "PATCH /clusters/a/x%20y%0D%0AEvil:%201?limit=5&continue=a%3D HTTP/1.1\r\n"
        f"Host: 127.0.0.1:{port}\r\nUser-Agent: capibara\r\nAccept: application/json\r\nContent-Length: 2\r\n\r\n{{}}"
    )


async def test_closing_fails_what_is_under_way(wire_to):
    server = Server(None)
    wire = await wire_to(server)
    asking = asyncio.create_task(get(wire))
    await server.reached.wait()
    await wire.close()
    with pytest.raises(ConnectionError):
        await asking
