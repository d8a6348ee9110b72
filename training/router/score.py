"""Says how good the router is on queries that no model has seen: what `capibara route --lines` would answer.

    python training/router/score.py [FOLDER]          # all es.tsv and en.tsv in FOLDER; the default is heldout/
    python training/router/score.py --wrong [FOLDER]  # and which ones are wrong
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from capibara.core.routing.choice import WORDS_FOR_TASKS, route_query
from capibara.router import shipped
from capibara.router.shipped import SHIPPED

HERE = Path(__file__).resolve().parent
TEMPLATES = {task: template for template, task in WORDS_FOR_TASKS.items()}


def read(folder: Path) -> Iterable[tuple[str, str, str]]:
    """Language, task type and text of each query."""
    for path in sorted(folder.rglob("*.tsv")):
        for line in path.read_text().splitlines():
            task, _, text = line.partition("\t")
            yield path.stem, task, text


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", nargs="?", type=Path, default=HERE / "heldout")
    options.add_argument("--wrong", action="store_true")
    options.add_argument("--table", action="store_true", help="the table alone, as where numpy is not installed")
    given = options.parse_args()
    if given.table:
        shipped.shipped_encoder = lambda: None
    print("with the encoder" if shipped.shipped_encoder() else "without the encoder")
    right: dict[str, list[bool]] = defaultdict(list)
    taken: list[float] = []
    for language, task, text in read(given.folder):
        begun = time.process_time()
        choice = route_query(text, SHIPPED)
        taken.append((time.process_time() - begun) * 1000)
        hit = choice.name == TEMPLATES[task]
        for key in ("all", language, task, f"via {choice.via}"):
            right[key].append(hit)
        if given.wrong and not hit:
            print(f"{task:>18} taken for {choice.name:<16} {choice.score or 0:.2f}  {text}")
    for key, hits in sorted(right.items()):
        print(f"{key:<18} {sum(hits) / len(hits):6.1%} of {len(hits)}")
    taken.sort()
    median, most, mean = taken[len(taken) // 2], taken[len(taken) * 95 // 100], sum(taken) / len(taken)
    print(f"CPU a query: {median:.1f} ms (median), {mean:.1f} ms (mean), {most:.1f} ms (95 %)")


if __name__ == "__main__":
    main()
