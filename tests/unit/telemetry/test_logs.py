"""Logs: no value of an execution shows, whatever goes wrong where."""

import logging

import pytest
import structlog

from capibara.telemetry import REDACTED_KEYS, configure_logging

CANARY = "c4n4ry-value"


@pytest.fixture(autouse=True)
def logging_as_it_was():
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def fail_with_a_secret_at_hand(secret):
    inner = {"env": secret}
    raise RuntimeError(f"nothing to see in {len(inner)} values")


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("get_logger", [structlog.get_logger, logging.getLogger], ids=["ours", "a library's"])
def test_a_traceback_shows_no_value_of_a_local_variable(capsys, form, get_logger):
    configure_logging("INFO", form)
    try:
        fail_with_a_secret_at_hand(CANARY)
    except RuntimeError:
        get_logger("somewhere").exception("unexpected error")
    logged = capsys.readouterr().err
    assert "unexpected error" in logged
    assert "nothing to see in 1 values" in logged  # the traceback itself is there
    assert CANARY not in logged


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("key", sorted(REDACTED_KEYS))
def test_what_must_never_be_logged_is_replaced_whoever_passes_it(capsys, form, key):
    configure_logging("INFO", form)
    structlog.get_logger("somewhere").info("an event", **{key: CANARY})
    logged = capsys.readouterr().err
    assert "[redacted]" in logged
    assert CANARY not in logged
