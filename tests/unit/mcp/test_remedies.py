"""There is something to do about everything that can go wrong."""

import pytest

from capibara.api.reasons import Reason
from capibara.client import errors
from capibara.client.errors import IntegrationError, NoSuchExecution
from capibara.mcp.remedies import ASK_THE_USER, ERRORS, GOES_ON, REMEDIES, remedy_of, remedy_of_error


def test_every_end_has_a_remedy_and_nothing_else_has():
    assert set(REMEDIES) == {reason for reason in Reason if reason.terminal}
    assert [reason for reason, remedy in REMEDIES.items() if not remedy] == [Reason.COMPLETED]


def test_every_error_of_the_client_has_a_remedy():
    kinds = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, IntegrationError)}
    assert kinds == set(ERRORS)


@pytest.mark.parametrize(("reason", "remedy"), [("Queued", GOES_ON), ("Completed", ""), ("SomethingNew", ASK_THE_USER)])
def test_a_reason_tells_what_to_do(reason, remedy):
    assert remedy_of(reason) == remedy


def test_an_error_that_we_do_not_know_is_told_as_its_kind():
    class Newer(NoSuchExecution):
        pass

    assert remedy_of_error(Newer()) == ERRORS[NoSuchExecution]
