"""Which warm sandboxes are believed to be our own."""

from collections.abc import Mapping

import pytest

from capibara.core import names
from capibara.core.proofs import prove, proved

KEY = b"what only the operator knows"
TOLD = names.pool_metadata("cluster-1", "cluster", "pool", 250, 2**28, "operator-1")
OURS = prove(TOLD, "nonce-1", KEY)


@pytest.mark.parametrize(
    ("metadata", "believed"),
    [
        pytest.param(OURS, True, id="ours"),
        pytest.param(TOLD, False, id="one without a proof"),
        pytest.param(OURS | {names.POOL: "another"}, False, id="a proof of another pool"),
        pytest.param(OURS | {names.MEMORY_BYTES: "1"}, False, id="a proof of other limits"),
        pytest.param(OURS | {"added": "1"}, False, id="more than was proved"),
        pytest.param(prove(TOLD, "nonce-1", b"guessed"), False, id="a proof by another key"),
        pytest.param(TOLD | {names.PROOF: ""}, False, id="an empty proof"),
        pytest.param(TOLD | {names.PROOF: "nonce-1.\u00e9"}, False, id="a proof of strange text"),
    ],
)
def test_only_what_the_key_made_is_believed(metadata: Mapping[str, str], believed: bool) -> None:
    assert proved([("i1", metadata)], KEY) == ({"i1"} if believed else set())
    assert proved([("i1", metadata)], b"") == {"i1"}, "without a key nothing is proved"


def test_of_two_with_one_proof_the_older_is_ours() -> None:
    other = prove(TOLD, "nonce-2", KEY)
    assert proved([("i1", OURS), ("i2", other), ("i3", OURS)], KEY) == {"i1", "i2"}


def test_without_a_key_metadata_stays_as_it_is() -> None:
    assert prove(TOLD, "nonce-1", b"") == TOLD
    assert prove(TOLD, "nonce-1", KEY) != prove(TOLD, "nonce-2", KEY)
