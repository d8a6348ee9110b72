"""Text in pieces: the likeliest cut."""

import pytest

from capibara.core.routing.pieces import SPACE, Pieces

VOCABULARY = {piece: (row, score) for row, (piece, score) in enumerate(
    [(SPACE, -5.0), (f"{SPACE}car", -2.0), ("carpet", -9.0), (f"{SPACE}carpet", -3.0), ("pet", -3.0), ("s", -1.0)], 10
)}  # fmt: skip
UNKNOWN = 2


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("", [10]),
        ("car", [11]),
        ("carpet", [13]),
        ("cars  car", [11, 15, 11]),
        ("carpets", [13, 15]),
        ("x", [10, UNKNOWN]),
        ("ﬁcar", [10, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]),
        ("🙂 car", [10, UNKNOWN, 11]),
    ],
)
def test_the_likeliest_cut_wins_and_what_is_no_piece_is_one_unknown_a_character(text, rows):
    assert Pieces(VOCABULARY, UNKNOWN).rows(text) == rows
