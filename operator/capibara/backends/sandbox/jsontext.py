"""JSON by the interpreter's own accelerator. `import json` brings `re` and `enum` along: a quarter of our start.

The names in `_json` are private but as old as Python 3.1; where one is missing, `json` itself serves.
"""

from __future__ import annotations

WHITESPACE = " \t\n\r"


class Rules:
    """What the JSON scanner asks its maker: plain Python values, control characters allowed in strings."""

    strict = False
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = float
    memo: dict[str, str] = {}  # noqa: RUF012 (what the scanner expects to find)


try:
    from _json import encode_basestring_ascii as quote
    from _json import make_scanner

    scan = make_scanner(Rules)  # type: ignore[arg-type]
except ImportError:
    from json import JSONDecoder
    from json.encoder import encode_basestring_ascii as quote

    scan = JSONDecoder(strict=False).scan_once  # type: ignore[attr-defined]


def loads(text: str) -> object:
    """ValueError, RecursionError."""
    text = text.strip(WHITESPACE)
    try:
        value, end = scan(text, 0)
    except (StopIteration, SystemError):  # without json.decoder the scanner finds no error to raise
        raise ValueError("no JSON value") from None
    if end != len(text):
        raise ValueError("something follows the JSON value")
    return value


def dumps(value: object) -> str:
    """ASCII only, and always JSON: numbers that are none become null. RecursionError."""
    if isinstance(value, str):
        return str(quote(value))
    if isinstance(value, dict):
        return "{" + ", ".join(quote(str(key)) + ": " + dumps(item) for key, item in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(dumps, value)) + "]"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float) and value - value == 0:  # neither NaN nor infinite
        return float.__repr__(value)
    return "null"
