"""What can be counted in code whose language is not known: tokens, their neighbours, how lines begin and end.

One scanner for all languages: it knows where strings and comments may be, and drops what is in them. So a query in a
Python string is Python, and a Python program in a here-document is bash.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from capibara.core.detection.words import TONGUES

MOST: Final = 4096
"""Characters that are looked at: the beginning says enough, and time stays bounded."""

HEREDOC: Final = re.compile(r"<<-?[ \t]*(['\"]?)([A-Za-z_]\w*)\1([^\n]*)\n(?:.*\n){0,200}?[ \t]*\2[ \t]*(?=\n|\Z)")
STARTS: Final = frozenset({"^", "|", "||", "&&", ";", "$("})
CONTINUED: Final = re.compile(r"\\\n\s*")

TOKEN: Final = re.compile(
    r"""
    (?P<triple>[rRbBfFuU]{0,2}(?:\"{3}[\s\S]*?(?:\"{3}|\Z)|'{3}[\s\S]*?(?:'{3}|\Z)))
  | (?P<block>/\*[\s\S]*?(?:\*/|\Z))
  | (?P<slashes>(?<![:\w"'])//[^\n]*)
  | (?P<dashes>(?<![^\s;])--(?=[ \t\n]|\Z)[^\n]*)
  | (?P<hash>(?<![^\s;])\#[^\n]*)
  | (?P<backtick>`(?:\\.|[^`\\])*`)
  | (?P<prefixed>\b[rRbBfFuU]{1,2}(?=["']))
  | (?P<double>"(?:\\.|[^"\\\n])*"?)
  | (?P<single>'(?:\\.|[^'\\\n])*'?)
  | (?P<magic>^[ \t]*(?:%%?|!)[A-Za-z]\w*)
  | (?P<infix>%[A-Za-z<>/*|$]{0,6}>?%)
  | (?P<variable>\$(?:\{|\(\(|\(|[A-Za-z_]\w*|[0-9@*\#?!$-]))
  | (?P<annotation>@[A-Za-z_]\w*)
  | (?P<flag>(?<!\S)--?[A-Za-z][\w-]*)
  | (?P<number>\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?[LlfFnd]?)
  | (?P<word>[^\W\d]\w*)
  | (?P<operator><<<|<<-|->>|===|!==|\*\*=|//=|\.\.\.|\?\.|\?\?|=>|->|<-|:::|::|\|>|:=|&&|\|\||==|!=|<>|<=|>=|\+=|-=|\*=
      |\+\+|--|\*\*|\[\[|\]\]|\(\(|\)\)|;;|<<|>>|</|/>|[^\s\w])
  | (?P<newline>\n[ \t]*)
    """,
    re.VERBOSE | re.MULTILINE,
)


def spell_variable(text: str) -> str:
    return text if not text[1:2].isalpha() and text[1:2] != "_" else "$ID"


def spell_number(text: str) -> str:
    return "N" + (text[-1] if text[-1].isalpha() else "")


SPELLING: Final[dict[str, Callable[[str], str]]] = {
    "triple": lambda _: '"""',
    "block": lambda _: "/*",
    "slashes": lambda _: "//",
    "dashes": lambda _: "--#",
    "hash": lambda text: "#!" if text.startswith("#!") else "#",
    "backtick": lambda _: "`",
    "prefixed": lambda text: text.lower() + '"',
    "double": lambda _: '"',
    "single": lambda _: "'",
    "magic": lambda text: "MAGIC" if "!" not in text else "MAGIC!",
    "infix": lambda text: text,
    "variable": spell_variable,
    "annotation": lambda text: text if text in {"@Override", "@property", "@Test"} else "@ID",
    "flag": lambda text: "--flag" if text.startswith("--") else "-flag",
    "number": spell_number,
    "word": lambda text: text,
    "operator": lambda text: text,
}


def lines_of(code: str) -> Iterator[tuple[str, list[tuple[str, bool]]]]:
    """Per line its indentation, and its tokens: spelling, and whether it is a word."""
    text = code[:MOST].replace("\r\n", "\n")
    if "<<" in text:
        text = HEREDOC.sub(r"<<HEREDOC \3", text)
    if "\\\n" in text:
        text = CONTINUED.sub(" ", text)
    indent = ""
    line: list[tuple[str, bool]] = []
    for found in TOKEN.finditer(text):
        kind = found.lastgroup or ""
        if kind == "newline":
            if line:
                yield indent, line
            indent, line = found.group()[1:], []
        else:
            line.append((SPELLING[kind](found.group()), kind == "word"))
    if line:
        yield indent, line


def features(code: str, known: Callable[[str], bool]) -> set[str]:
    """What occurs in the code. `known` tells the words that are kept as they are; others count as `ID`."""
    found: set[str] = set()
    opened = False
    for indent, line in lines_of(code):
        spelled = [name_of(token, word, known) for token, word in line]
        if opened and indent:
            found.add("INDENTED")
        opened = spelled[-1] == ":"
        found.update(spelled)
        found.update(f"{token.lower()}~" for token, word in line if word and len(token) > 1 and token.isupper())
        found.update(hints_of([token for token, _ in line]))
        bounded = ["^", *spelled, "$"]
        found.update(f"{a} {b}" for a, b in pairwise(bounded))
        found.update(f"{a} {b} {c}" for a, b, c in zip(bounded, bounded[1:], bounded[2:], strict=False))
    return found


def hints_of(line: list[str]) -> Iterator[str]:
    """Whose words they are, by where they stand: first, after a dot, before a bracket, else."""
    for before, token, after in zip(["^", *line], line, [*line[1:], "$"], strict=False):
        for tongue in tongues().get(token, ()):
            yield f"@{tongue}"
            if before in STARTS:
                yield f"^@{tongue}"
            if before == ".":
                yield f".@{tongue}"
            if after in "([.":
                yield f"@{tongue}{after}"
        for tongue in tongues().get(token.lower(), ()):
            if tongue == "sql" and not token.islower():
                yield "@SQL"


@cache
def tongues() -> dict[str, list[str]]:
    """Which languages have a word."""
    table: dict[str, list[str]] = {}
    for tongue, words in TONGUES.items():
        for word in words:
            table.setdefault(word, []).append(tongue)
    return table


TYPED: Final = re.compile(
    r"""
    \b(?:interface|enum|namespace|declare|abstract|satisfies|keyof|readonly|implements|private|public|protected|asserts)\s
  | ^\s*(?:export\s+)?(?:declare\s+)?type\s+\w+(?:<[^=]*>)?\s*=
  | \bimport\s+type\b
  | \bas\s+(?:const|unknown|any|string|number|boolean|[A-Z]\w*|\{|\[|typeof)
  | =\s*<(?:string|number|boolean|any|[A-Z]\w*)>\s*\w
  | ^\s*@[A-Z]\w*\(
  | [\w\])}]\s*\??:\s*(?:string|number|boolean|any|void|unknown|never|null|undefined|object|bigint|symbol)\b
  | [\w\])}]\s*\??:\s*(?:Array|Promise|Record|Map|Set|Partial|Readonly|React|JSX)\b
  | (?:\b(?:const|let|var)\s+\w+|\})\s*:\s*[A-Za-z{(\[]
  | \)\s*:\s*[\w<>\[\]|. {},;:"']{1,80}(?:=>|\{|;|$)
  | \(\s*(?:\w+\??\s*:\s*[A-Z]\w*)
  | \w<(?:T|K|V|U|string|number|boolean|any|unknown|void|[A-Z]\w*)(?:\[\])?(?:\s*(?:,|extends)[^<>()]*)?>\s*\(
  | \b(?:class|function|interface)\s+\w+<\w
  | [\w)\]]!(?:\.|;|\)|\s*$)
    """,
    re.VERBOSE | re.MULTILINE,
)
"""What only TypeScript has. Without any of it, it is JavaScript."""


def has_types(code: str) -> bool:
    return TYPED.search(code[:MOST]) is not None


def name_of(token: str, word: bool, known: Callable[[str], bool]) -> str:
    if not word or known(token):
        return token
    return "CONST" if token.isupper() and len(token) > 1 else "Id" if token[0].isupper() else "ID"
