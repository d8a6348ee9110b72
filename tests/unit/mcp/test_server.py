"""The server, as it is put together."""

from capibara.mcp.server import build_server


def test_nobody_can_hold_a_stream_open_for_changes_that_never_come():
    server = build_server(lambda _: None)._lowlevel_server
    assert server.get_request_handler("tools/call") is not None
    assert server.get_request_handler("subscriptions/listen") is None
