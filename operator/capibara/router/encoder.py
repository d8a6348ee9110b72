"""The small encoder that comes with the package: it reads a query whole, and knows words that no training query has.

It is multilingual-e5-small, tuned to tell queries apart, its vocabulary cut to Latin letters, its weights whole numbers
of one byte. It says what it thinks after a first look, at a third of its layers or so, and again further up: who is
content with the first answer asks for no second. It needs numpy; where that cannot be loaded there is no encoder.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
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
        self._heads = dict(zip(arrays["exits"].tolist(), arrays["heads"].astype(np.float32), strict=True))
        self._layers = [self._read_layer(arrays, number) for number in range(max(self._heads))]

    def _read_layer(self, arrays: Any, number: int) -> dict[str, Any]:
        """The matrices and vectors of one layer, as numbers to reckon with."""
        np = self._np
        layer: dict[str, Any] = {}
        for name in ("qkv", "out", "up", "down"):
            scales = arrays[f"{number}.{name}.scales"].astype(np.float32)
            bias = arrays[f"{number}.{name}.bias"].astype(np.float32)
            if name == "qkv":  # what attention divides by, once and for all
                for values in (scales, bias):
                    values[: len(values) // 3] /= np.sqrt(len(values) / 3 / HEADS)
            if name == "down":
                scales /= 2  # for `_gelu` says twice as much
            layer[name] = np.ascontiguousarray((arrays[f"{number}.{name}"] * scales[:, None]).T)
            layer[f"{name}.bias"] = bias
        layer["norms"] = arrays[f"{number}.norms"].astype(np.float32)
        return layer

    def evidence(self, query: str) -> Iterator[list[float]]:
        """One number a template, in the order of the linear model's; again after more layers, for as long as asked."""
        np = self._np
        rows = [FIRST, *self._pieces.rows(shortened(query))[:MOST_PIECES], LAST]
        state = self._words[rows] * self._word_scales[rows][:, None] + self._places[: len(rows)]
        state = self._norm(state, self._norms)
        for number, layer in enumerate(self._layers, 1):
            state = self._pass(state, layer)
            if number in self._heads:
                pooled = np.append(state.mean(axis=0), np.float32(1))
                yield [float(value) for value in self._heads[number] @ pooled]

    def _pass(self, state: Any, layer: dict[str, Any]) -> Any:
        """One layer: attention, then a look at each piece alone."""
        np, length = self._np, len(state)
        three = state @ layer["qkv"]
        three += layer["qkv.bias"]
        asked, keys, values = three.reshape(length, 3, HEADS, -1).transpose(1, 2, 0, 3)
        weights = asked @ keys.transpose(0, 2, 1)
        weights -= weights.max(axis=-1, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(axis=-1, keepdims=True)
        seen = (weights @ values).transpose(1, 0, 2).reshape(length, -1) @ layer["out"]
        seen += layer["out.bias"]
        seen += state
        state = self._norm(seen, layer["norms"][:2])
        wide = state @ layer["up"]
        wide += layer["up.bias"]
        seen = self._gelu(wide) @ layer["down"]
        seen += layer["down.bias"]
        seen += state
        return self._norm(seen, layer["norms"][2:])

    def _gelu(self, wide: Any) -> Any:
        """Twice the GELU, by its usual approximation, which differs in the third digit."""
        bent = wide * wide
        bent *= 0.044715 * 0.7978845608
        bent += 0.7978845608
        bent *= wide
        self._np.tanh(bent, out=bent)
        bent += 1
        bent *= wide
        return bent

    def _norm(self, state: Any, norms: Any) -> Any:
        state -= state.mean(axis=-1, keepdims=True)
        scale = self._np.einsum("ij,ij->i", state, state)[:, None]
        scale /= state.shape[-1]
        scale += 1e-12
        state /= self._np.sqrt(scale, out=scale)
        state *= norms[0]
        state += norms[1]
        return state


@cache
def shipped_encoder() -> Encoder | None:
    """The encoder, ready to be asked. None: numpy is not installed, or does not work here."""
    if find_spec("numpy") is None:
        return None
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # a query is too small to share, and to wait for idle threads
    try:
        import numpy as np
    except ImportError:  # there, and not for this machine
        return None
    packed = (resources.files("capibara.router") / "weights" / "encoder.npz").read_bytes()
    with np.load(BytesIO(packed), allow_pickle=False) as arrays:
        return Encoder(arrays)
