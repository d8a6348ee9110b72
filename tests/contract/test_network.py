"""What a sandbox may reach, as the operator asks for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from tests.contract.conftest import Subject, e2b_backend

from capibara.backends.errors import InvalidRequest

CONNECT = """
import socket
for address in ("198.51.100.1", "198.51.100.2", "203.0.113.1"):
    connection = socket.socket()
    connection.setblocking(False)
    print(address, connection.connect_ex((address, 80)) == 115)  # EINPROGRESS: there is a way
"""


@pytest.fixture
async def local(e2b_server: Any) -> AsyncIterator[Subject]:
    subject = Subject(e2b_backend(e2b_server.api_url, e2b_server.sandbox_url, e2b_server.api_key), "base")
    yield subject
    await subject.clean()


@pytest.mark.parametrize(
    ("fields", "reached"),
    [
        pytest.param({}, [False, False, False], id="nothing unless told"),
        pytest.param({"allow_out": ("198.51.100.1",)}, [True, False, False], id="an address and nothing else"),
        pytest.param({"allow_out": ("198.51.100.0/24",)}, [True, True, False], id="a network and nothing else"),
        pytest.param({"allow_internet": True}, [True, True, True], id="everything"),
    ],
)
async def test_a_sandbox_reaches_what_is_asked_for(local: Subject, fields: dict[str, Any], reached: list[bool]) -> None:
    handle = await local.create(**fields)
    end = await local.backend.run(handle, local.code(CONNECT, "python"))
    assert [line.split()[1] == "True" for line in end.stdout.text.splitlines()] == reached


async def test_a_provider_that_cannot_hold_a_sandbox_to_host_names_says_so_and_makes_none(local: Subject) -> None:
    with pytest.raises(InvalidRequest, match=r"'api\.example\.com' .* host names") as caught:
        await local.create(allow_out=("198.51.100.1", "api.example.com"))
    assert caught.value.reason == "InvalidSpec"
    assert await local.backend.find({"session": local.session}) == []
