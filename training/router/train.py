# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy>=2", "scikit-learn>=1.6", "scipy>=1.14"]
# ///
"""Makes the router's model from the queries in this folder, and says how good it is. See docs/router.md.

    uv run --script training/router/train.py            # cross-validation, then the model
    uv run --script training/router/train.py --score    # cross-validation alone

A fold keeps neighbours in a file together: they were written in one sitting and resemble each other.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "operator"))

from capibara.core.routing.choice import WORDS_FOR_TASKS  # noqa: E402
from capibara.core.routing.features import bucket, read_features  # noqa: E402
from capibara.core.routing.keywords import keyword_template  # noqa: E402
from capibara.core.routing.model import FORMAT, RARITY_UNIT  # noqa: E402

MODEL = ROOT / "operator/capibara/router/weights/queries.model"
TEMPLATES = tuple(WORDS_FOR_TASKS)
TASKS = tuple(WORDS_FOR_TASKS.values())
BUCKETS = 2**16
STRENGTH = 10.0
SITTING = 25
FOLDS = 5
FLOORS = np.arange(0.0, 0.6, 0.02)


@dataclass(frozen=True)
class Query:
    """A labelled query. `task`: index in TASKS; `sitting`: what it must not be separated from."""

    text: str
    task: int
    language: str
    sitting: str


def read_queries(folder: Path) -> list[Query]:
    """All queries of a folder, in a fixed order, each text once."""
    found: dict[str, Query] = {}
    for path in sorted(folder.glob("*/*.tsv")):
        for number, line in enumerate(path.read_text().splitlines()):
            task, _, text = line.partition("\t")
            sitting = f"{path.parent.name}/{path.name}:{number // SITTING}"
            found.setdefault(text.strip(), Query(text.strip(), TASKS.index(task), path.parent.name, sitting))
    return list(found.values())


def as_matrix(texts: list[str]) -> csr_matrix:
    """A row a query, of length 1, as `LinearModel.evidence` has it."""
    rows = [sorted({bucket(feature, BUCKETS) for feature in read_features(text)}) for text in texts]
    values = np.concatenate([np.full(len(row), 1 / np.sqrt(len(row) or 1)) for row in rows])
    starts = np.cumsum([0, *map(len, rows)])
    return csr_matrix((values, np.concatenate(rows), starts), shape=(len(texts), BUCKETS))


def train(queries: list[Query]) -> LogisticRegression:
    learner = LogisticRegression(C=STRENGTH, max_iter=500, tol=1e-4)
    return learner.fit(as_matrix([query.text for query in queries]), [query.task for query in queries])


def cross_validate(queries: list[Query]) -> np.ndarray:
    """The likelihoods of each query by a model that has not seen its sitting."""
    likely = np.zeros((len(queries), len(TASKS)))
    groups = [query.sitting for query in queries]
    for seen, unseen in GroupKFold(FOLDS, shuffle=True, random_state=1).split(queries, groups=groups):
        model = train([queries[index] for index in seen])
        likely[unseen] = model.predict_proba(as_matrix([queries[index].text for index in unseen]))
    return likely


def decide(texts: list[str], likely: np.ndarray, floor: float) -> np.ndarray:
    """What the router says: keywords, then the model, then default."""
    best = np.where(likely.max(axis=1) >= floor, likely.argmax(axis=1), 0)
    named = [keyword_template(text) for text in texts]
    return np.array([TEMPLATES.index(name) if name else task for name, task in zip(named, best, strict=True)])


def best_floor(queries: list[Query], likely: np.ndarray) -> float:
    """The lowest certainty that is worth acting on: the most right answers; of equals, the highest."""
    tasks = np.array([query.task for query in queries])
    right = [(decide([query.text for query in queries], likely, floor) == tasks).sum() for floor in FLOORS]
    return round(float(FLOORS[len(right) - 1 - int(np.argmax(right[::-1]))]), 2)


def tell(queries: list[Query], said: np.ndarray) -> None:
    """Accuracy by task type and language."""
    right = said == np.array([query.task for query in queries])
    print(f"all                 {right.mean():6.1%} of {len(queries)}")
    for name, of in (("language", [query.language for query in queries]), ("task", [TASKS[q.task] for q in queries])):
        for value in sorted(set(of)):
            chosen = np.array([each == value for each in of])
            print(f"{value:<19} {right[chosen].mean():6.1%} of {chosen.sum()} ({name})")


def write(model: LogisticRegression, queries: list[Query], floor: float, path: Path) -> None:
    """The model as `LinearModel.parse` reads it: each weight a whole number from -127 to 127."""
    having = np.asarray((as_matrix([query.text for query in queries]) > 0).sum(axis=0)).ravel()
    rarity = np.rint(np.log(len(queries) / np.maximum(having, 1)) * RARITY_UNIT).astype(np.uint8)
    scale = float(np.abs(model.coef_).max() / 127)
    table = np.rint(model.coef_ / scale).astype(np.int8).T.copy()
    header = {
        "format": FORMAT,
        "templates": TEMPLATES,
        "buckets": BUCKETS,
        "scale": scale,
        "bias": [round(float(bias), 6) for bias in model.intercept_],
        "floor": floor,
    }
    path.write_bytes(json.dumps(header).encode() + b"\n" + zlib.compress(table.tobytes() + rarity.tobytes(), 9))
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--score", action="store_true", help="only say how good a model would be")
    queries = read_queries(HERE / "queries")
    likely = cross_validate(queries)
    floor = best_floor(queries, likely)
    print(f"floor {floor}")
    tell(queries, decide([query.text for query in queries], likely, floor))
    if not options.parse_args().score:
        write(train(queries), queries, floor, MODEL)


if __name__ == "__main__":
    main()
