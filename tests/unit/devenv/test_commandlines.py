"""What the control plane is started with: the properties that security and the tests rest on."""

from __future__ import annotations

import base64
from pathlib import Path

from capibara.devenv.binaries import Binaries
from capibara.devenv.commandlines import Layout, apiserver_arguments, etcd_arguments
from capibara.devenv.credentials import Credentials, new_signing_key

BINARIES = Binaries(Path("/programs"))
LAYOUT = Layout(folder=Path("/home/plane"), sockets=Path("/home/plane/sockets"), api_port=6443)
CREDENTIALS = Credentials({"capibara-admin": "the-token"}, Path("/home/plane/tokens.csv"), Path("/home/plane/key"))


def test_etcd_serves_on_a_socket_only_since_whoever_reaches_it_reads_every_secret() -> None:
    arguments = etcd_arguments(BINARIES, LAYOUT)
    listening = [argument for argument in arguments if argument.startswith("--listen-")]
    assert len(listening) == 2
    assert all("=unix:///home/plane/sockets/" in argument for argument in listening)


def test_the_api_server_listens_on_the_loopback_interface_only() -> None:
    assert "--bind-address=127.0.0.1" in apiserver_arguments(BINARIES, LAYOUT, CREDENTIALS)


def test_no_token_is_in_the_argument_list() -> None:
    assert not [part for part in apiserver_arguments(BINARIES, LAYOUT, CREDENTIALS) if "the-token" in part]


def test_every_signing_key_is_new_and_of_the_right_shape() -> None:
    first, second = new_signing_key(), new_signing_key()
    assert first != second
    der = base64.b64decode("".join(first.splitlines()[1:-1]))
    assert der[:2] == bytes([0x30, len(der) - 2])
