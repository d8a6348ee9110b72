"""What the page is told of the proxy before the gateway."""

import pytest
from pydantic import ValidationError

from capibara.gateway.page import read_page
from capibara.gateway.settings import GatewaySettings

INDEX = '<meta charset="utf-8"><meta name="sign-out" content="">'
PATHS = {
    "": True,
    "/": True,
    "/oauth2/sign_out": True,
    "/oauth2/sign_out?rd=https%3A%2F%2Fid.example.com%2Fsession%2Fend": True,
    "//evil.example.com": False,
    "/\\evil.example.com": False,
    "https://evil.example.com": False,
    "javascript:alert(1)": False,
    "oauth2/sign_out": False,
}


@pytest.mark.parametrize(("path", "taken"), PATHS.items())
def test_people_are_signed_out_at_a_path_of_the_same_host(path, taken):
    if taken:
        assert GatewaySettings(sign_out_path=path).sign_out_path == path
    else:
        with pytest.raises(ValidationError):
            GatewaySettings(sign_out_path=path)


def test_the_page_is_told_where_and_nothing_leaves_the_attribute(tmp_path):
    (tmp_path / "index.html").write_text(INDEX)
    assert read_page(folder=tmp_path).content == INDEX.encode()
    told = read_page('/out?a="><script>', tmp_path).content.decode()
    assert 'content="/out?a=&quot;&gt;&lt;script&gt;"' in told
