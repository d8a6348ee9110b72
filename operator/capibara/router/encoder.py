"""The small encoder that comes with the package: it reads a query whole, and knows words that no training query has.

It is the lower third of multilingual-e5-small, tuned to tell queries apart, its vocabulary cut to Latin letters, its
weights whole numbers of one byte. It needs numpy; where that cannot be loaded there is no encoder.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import resources
from importlib.util import find_spec
from io import BytesIO
from typing import Any, Final

from capibara.core.routing.features import shortened
from capibara.core.routing.pieces import Pieces

HEADS: Final = 12
MOST_PIECES: Final = 118
FIRST, LAST, UNKNOWN = 0, 1, 2
"""Rows of the vocabulary with a meaning of their own: begin, end, and what is no piece."""


class Encoder:
    """Says what speaks for each template. `arrays`: what `training/router/encoder.py` wrote."""

    def __init__(self, arrays: Any) -> None:
        import numpy as np

        self._np = np
        known = bytes(arrays["pieces"]).decode().split("\n")
        scores = arrays["scores"].astype(float).tolist()
        self._pieces = Pieces({piece: (row, scores[row]) for row, piece in enumerate(known) if row > UNKNOWN}, UNKNOWN)
        self._words, self._word_scales = arrays["words"], arrays["word_scales"].astype(np.float32)
        self._places = arrays["places"].astype(np.float32)
        self._norms = arrays["norms"].astype(np.float32)
        self._layers = [self._read_layer(arrays, number) for number in range(int(arrays["layers"]))]
        self._head = arrays["head"].astype(np.float32)

    def _read_layer(self, arrays: Any, number: int) -> dict[str, Any]:
        """The matrices and vectors of one layer, as numbers to reckon with."""
        np = self._np
        layer: dict[str, Any] = {}
        for name in ("qkv", "out", "up", "down"):
            scales = arrays[f"{number}.{name}.scales"].astype(np.float32)
            layer[name] = np.ascontiguousarray((arrays[f"{number}.{name}"] * scales[:, None]).T)
            layer[f"{name}.bias"] = arrays[f"{number}.{name}.bias"].astype(np.float32)
        layer["norms"] = arrays[f"{number}.norms"].astype(np.float32)
        return layer

    def evidence(self, query: str) -> list[float]:
        """One number a template, in the order of the linear model's."""
        np = self._np
        rows = [FIRST, *self._pieces.rows(shortened(query))[:MOST_PIECES], LAST]
        state = self._words[rows] * self._word_scales[rows][:, None] + self._places[: len(rows)]
        state = self._norm(state, self._norms)
        for layer in self._layers:
            state = self._pass(state, layer)
        pooled = np.append(state.mean(axis=0), np.float32(1))
        return [float(value) for value in self._head @ pooled]

    def _pass(self, state: Any, layer: dict[str, Any]) -> Any:
        """One layer: attention, then a look at each piece alone."""
        np, length = self._np, len(state)
        asked, keys, values = (
            (state @ layer["qkv"] + layer["qkv.bias"]).reshape(length, 3, HEADS, -1).transpose(1, 2, 0, 3)
        )
        weights = np.exp(self._centred(asked @ keys.transpose(0, 2, 1) / np.sqrt(np.float32(asked.shape[-1]))))
        weights /= weights.sum(axis=-1, keepdims=True)
        seen = (weights @ values).transpose(1, 0, 2).reshape(length, -1)
        state = self._norm(state + seen @ layer["out"] + layer["out.bias"], layer["norms"][:2])
        wide = state @ layer["up"] + layer["up.bias"]
        return self._norm(state + self._gelu(wide) @ layer["down"] + layer["down.bias"], layer["norms"][2:])

    def _centred(self, scores: Any) -> Any:
        return scores - scores.max(axis=-1, keepdims=True)

    def _gelu(self, wide: Any) -> Any:
        """The GELU by its usual approximation, which differs in the third digit."""
        return 0.5 * wide * (1 + self._np.tanh(0.7978845608 * (wide + 0.044715 * wide * wide * wide)))

    def _norm(self, state: Any, norms: Any) -> Any:
        centred = state - state.mean(axis=-1, keepdims=True)
        scale = self._np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + 1e-12)
        return centred / scale * norms[0] + norms[1]


@cache
def shipped_encoder() -> Encoder | None:
    """The encoder, ready to be asked. None: numpy is not installed."""
    if find_spec("numpy") is None:
        return None
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a query is too small to share, and to wait for idle threads
    import numpy as np

    packed = (resources.files("capibara.router") / "weights" / "encoder.npz").read_bytes()
    with np.load(BytesIO(packed), allow_pickle=False) as arrays:
        return Encoder(arrays)
