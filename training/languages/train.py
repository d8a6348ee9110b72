"""Learns the weights of `capibara.core.detection` from source files, and writes them as a module.

    python training/languages/train.py CORPUS OUT.py

CORPUS has a folder per language with source files in it (README.md here says which packages they come from), of which
pieces of one to forty lines are cut. `snippets/short.txt` here is what people type: it counts more than its number.
Needs numpy and scikit-learn, which the product does not.
"""

from __future__ import annotations

import random
import re
import subprocess
import sys
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "operator"))
from capibara.core.detection.tokens import features, has_types, lines_of  # noqa: E402
from capibara.core.detection.words import TONGUES  # noqa: E402

LANGUAGES = ("python", "javascript", "typescript", "bash", "sql", "r", "java")
PIECES = 4000  # of each language
LENGTHS = ((1, 1), (1, 2), (1, 3), (2, 6), (4, 12), (10, 40))
WORDS_IN_PIECES = 12
FEATURES_IN_PIECES = 8
SNIPPET_WEIGHT = 20.0
WORD_WEIGHT = 3.0
PRUNE_BELOW = 0.35


def read_snippets(path: Path) -> Iterator[tuple[str, str]]:
    for block in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        language, _, code = block.partition("\n")
        yield language.strip(), code


def cut(text: str, draw: random.Random) -> str:
    lines = text.splitlines()
    low, high = draw.choice(LENGTHS)
    size = draw.randint(low, high)
    start = draw.randrange(max(1, len(lines) - size + 1))
    return textwrap.dedent("\n".join(lines[start : start + size]))


def worth(code: str) -> bool:
    """More than comments, strings and closing braces."""
    words = [token for _, line in lines_of(code) for token, word in line if word]
    return len(words) >= 2 and "\x00" not in code


def as_python2(code: str) -> str:
    code = re.sub(r"\bprint\((.*)\)$", r"print \1", code, flags=re.MULTILINE)
    code = re.sub(r"except (\w+) as (\w+):", r"except \1, \2:", code)
    code = re.sub(r"raise (\w+)\((.*)\)$", r"raise \1, \2", code, flags=re.MULTILINE)
    return code.replace("range(", "xrange(").replace("input(", "raw_input(")


def pieces(folder: Path, language: str, draw: random.Random) -> Iterator[str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.stat().st_size < 400_000)
    found = 0
    for _ in range(PIECES * 8):
        path = draw.choice(files)
        code = cut(path.read_text("utf-8", "replace"), draw)
        if not worth(code) or len(code) > 6000:
            continue
        if language == "typescript" and not has_types(code):
            continue
        if language == "javascript" and has_types(code) and draw.random() < 0.7:
            continue
        if language == "sql" and draw.random() < 0.4:
            code = code.lower()
        elif language == "sql" and draw.random() < 0.1:
            code = code.title()
        if language == "python" and draw.random() < 0.08:
            code = as_python2(code)
        yield code
        found += 1
        if found == PIECES:
            return


def own_words() -> Iterator[tuple[str, str]]:
    """Words that one language alone has, by themselves."""
    owners = Counter(word for words in TONGUES.values() for word in words)
    for language, words in TONGUES.items():
        for word in sorted(words):
            if owners[word] == 1:
                yield language, word
                yield language, f"{word} x" if language in {"bash", "sql"} else f"{word}(x)"


def load(corpus: Path) -> list[tuple[str, str, float]]:
    draw = random.Random(7)
    written = sorted((Path(__file__).parent / "snippets").glob("*.txt"))
    rows = [(language, code, SNIPPET_WEIGHT) for path in written for language, code in read_snippets(path)]
    rows += [(language, code, WORD_WEIGHT) for language, code in own_words()]
    for language in LANGUAGES:
        rows += [(language, code, 1.0) for code in pieces(corpus / language, language, draw)]
    return rows


def learn(rows: list[tuple[str, str, float]]) -> tuple[set[str], list[str], np.ndarray, np.ndarray]:
    counts: Counter[str] = Counter()
    for _, code, weight in rows:
        counts.update({token for _, line in lines_of(code) for token, word in line if word})
        if weight > 1:
            counts.update({token: WORDS_IN_PIECES // 3 for _, line in lines_of(code) for token, word in line if word})
    words = {word for word, count in counts.items() if count >= WORDS_IN_PIECES}
    words |= set().union(*TONGUES.values())
    found = [features(code, words.__contains__) for _, code, _ in rows]
    seen = Counter(feature for one in found for feature in one)
    for one, (_, _, weight) in zip(found, rows, strict=True):
        if weight > 1:
            seen.update(dict.fromkeys(one, 2))
    names = sorted(feature for feature, count in seen.items() if count >= FEATURES_IN_PIECES)
    index = {name: number for number, name in enumerate(names)}
    indices, pointers = [], [0]
    for one in found:
        indices += sorted(index[feature] for feature in one if feature in index)
        pointers.append(len(indices))
    matrix = csr_matrix((np.ones(len(indices)), indices, pointers), shape=(len(rows), len(names)))
    lengths = np.sqrt(np.maximum(matrix.sum(axis=1), 1))
    matrix = csr_matrix(matrix.multiply(1 / np.asarray(lengths)))
    labels = [LANGUAGES.index(language) for language, _, _ in rows]
    model = LogisticRegression(C=4.0, max_iter=120)
    model.fit(matrix, labels, sample_weight=[weight for _, _, weight in rows])
    return words, names, model.coef_, model.intercept_


def write(path: Path, words: set[str], names: list[str], weights: np.ndarray, bias: np.ndarray) -> None:
    kept = [number for number in range(len(names)) if np.abs(weights[:, number]).max() >= PRUNE_BELOW]
    lines = []
    for number in kept:
        numbers = " ".join(str(round(value * 10)) for value in weights[:, number])
        lines.append(f"{names[number]}\t{numbers}")
    used = {part for number in kept for part in names[number].rstrip("~").split(" ")}
    words = sorted(word for word in words if word in used)
    print(len(kept), "features", len(words), "words")
    body = (
        '"""Weights of `model`: made by training/languages/train.py, not by hand."""\n\n'
        "from __future__ import annotations\n\nfrom typing import Final\n\n"
        f"LANGUAGES: Final = {LANGUAGES!r}\n"
        f"BIAS: Final = ({', '.join(str(round(value * 10)) for value in bias)})\n\n"
        'WORDS: Final = frozenset(\n    r"""\n' + textwrap.fill(" ".join(words), 118) + '\n""".split()\n)\n\n'
        'WEIGHTS: Final = r"""\n' + "\n".join(lines).replace('"""', "TRIPLE") + '\n"""\n'
    )
    path.write_text(body, "utf-8")
    subprocess.run(["ruff", "format", "--quiet", str(path)], check=True)


if __name__ == "__main__":
    learned = learn(load(Path(sys.argv[1])))
    write(Path(sys.argv[2]), *learned)
