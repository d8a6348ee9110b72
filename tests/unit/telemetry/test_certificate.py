"""The metrics' certificate: what a client is shown, with handshakes in memory."""

import ssl

import pytest
import trustme

from capibara.telemetry.certificate import LOOK_SECONDS, Certificate

NAME = "metrics.example"


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def files(tmp_path):
    """Write a pair, or half of one; the authority that signed it comes back."""

    def write(*, chain=True, key=True):
        authority = trustme.CA()
        issued = authority.issue_cert(NAME)
        if chain:
            (tmp_path / "tls.crt").write_bytes(b"".join(one.bytes() for one in issued.cert_chain_pems))
        if key:
            (tmp_path / "tls.key").write_bytes(issued.private_key_pem.bytes())
        return authority

    write.paths = tmp_path / "tls.crt", tmp_path / "tls.key"
    return write


def shakes_hands(server_context, authority, name=NAME):
    """Whether a client that trusts the authority takes what it is shown."""
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    trusting.check_hostname = name is not None
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = server_context.wrap_bio(to_server, to_client, server_side=True)
    client = trusting.wrap_bio(to_client, to_server, server_hostname=name)
    done = set()
    try:
        while len(done) < 2:
            for side in (client, server):
                try:
                    side.do_handshake()
                    done.add(side)
                except ssl.SSLWantReadError:
                    pass
    except ssl.SSLCertVerificationError:
        return False
    return True


@pytest.mark.parametrize("name", [NAME, None], ids=["asked for by name", "by address"])
def test_a_replaced_pair_is_shown_to_who_comes_next(files, name):
    clock = Clock()
    first = files()
    certificate = Certificate(*files.paths, clock)
    assert shakes_hands(certificate.context, first, name)
    second = files()
    clock.now += LOOK_SECONDS
    assert shakes_hands(certificate.context, second, name)
    assert not shakes_hands(certificate.context, first, name)


def test_half_a_new_pair_changes_nothing_until_it_is_whole(files):
    clock = Clock()
    first = files()
    certificate = Certificate(*files.paths, clock)
    files(chain=False)
    clock.now += LOOK_SECONDS
    assert shakes_hands(certificate.context, first)
    files.paths[0].unlink()
    clock.now += LOOK_SECONDS
    assert shakes_hands(certificate.context, first)
    whole = files()
    clock.now += LOOK_SECONDS
    assert shakes_hands(certificate.context, whole)


def test_a_first_pair_that_cannot_be_used_is_an_error(files):
    with pytest.raises(OSError, match=r"tls\.crt"):
        Certificate(*files.paths)
    files()
    files(chain=False)
    with pytest.raises(ssl.SSLError):
        Certificate(*files.paths)
