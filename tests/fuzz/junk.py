"""Documents that are nearly right, and bytes that are nearly documents. All from one source of chance."""

from __future__ import annotations

import json
from collections.abc import Sequence
from random import Random
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel

T = TypeVar("T")
HOSTILE: Final = (
    *(
        "null",
        "true",
        "0",
        "-1",
        "1.5",
        "1e999",
        "-1e999",
        "NaN",
        "Infinity",
        "65536",
        "4294967296",
        "9223372036854775808",
    ),
    *("1" * 400, "1" * 5000, '""', '"\\u0000"', '"\\ud800"', '"\\udc00x"', '"\\ud83d\\ude00"', '"²"', '"0007"'),
    *(
        '"' + "9" * 5000 + '"',
        '"' + "a" * 300 + '"',
        '"../../etc/passwd"',
        '"a\\nb\\u001b[1m"',
        '"A=B"',
        '"-1"',
        '"1e3"',
    ),
    *("[]", "{}", "[[]]", "[1,2]", '{"a":1}', '{"":""}', "[" * 300 + "]" * 300, '{"a":' * 300 + "1" + "}" * 300),
)
TEXTS: Final = (
    "",
    "a",
    "base",
    "base",
    "demo",
    "demo:v1",
    "user",
    "/home/user/x",
    "~",
    "ñ😀",
    "echo 1",
    "1",
    "default",
    "x" * 200,
)
NUMBERS: Final = (0, 1, 2, 3, 7, 20, 60, 100, 512, 1000, 4096, 65535, 2**31 - 1, 2**32 - 1)
IN_QUERIES: Final = ("running", "paused", "asc", "2026-01-02T03:04:05Z", "a%3Db", "MS4wX19h")
RAW: Final = (
    b"\xff",
    b"\0",
    b"\xc3",
    b"\xed\xa0\x80",
    b"{",
    b"}",
    b'"',
    b"\\",
    b"\\ud8",
    b"1" * 30,
    b",",
    b":",
    b"[" * 50,
)


class Junk:
    """What a fuzzer draws. `chance` is a `random.Random`, or hypothesis' that can shrink."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.calm = chance, False  # calm: nothing hostile in this document

    def one_of(self, things: Sequence[T]) -> T:
        return things[self.chance.randrange(len(things))]

    def rarely(self, one_in: int = 8) -> bool:
        return self.chance.randrange(one_in) == 0

    def document(self, model: type[BaseModel]) -> bytes:
        """JSON that the model may take, or may nearly take."""
        self.calm = self.rarely(2)
        text = self._object(model, 0).encode("utf-8", "surrogatepass")
        return self.broken(text) if self.rarely() and not self.calm else text

    def fields(self, model: type[BaseModel]) -> dict[str, str]:
        """Values in text, for a query, by the names of the model."""
        names = [field.alias or name for name, field in model.model_fields.items()]
        return {name: self.value_in_text() for name in names if self.rarely(3)}

    def value_in_text(self) -> str:
        value = self.one_of(HOSTILE) if self.rarely(3) else json.dumps(self.one_of((*TEXTS, *NUMBERS, *IN_QUERIES)))
        return value.strip('"')

    def broken(self, data: bytes) -> bytes:
        """The bytes with something cut, doubled, turned over or put in."""
        for _ in range(1 + self.chance.randrange(3)):
            at = self.chance.randrange(len(data) + 1)
            to = min(len(data), at + self.chance.randrange(1, 9))
            middle = self.one_of(
                (b"", data[at:to] * 2, self.one_of(RAW), bytes((self.chance.randrange(256),)), data[:at], b"\0" * 4)
            )
            data = (data[:at] + middle + data[to:])[:1_000_000]
        return data

    def _object(self, model: type[BaseModel], depth: int) -> str:
        if self.rarely(20) and not self.calm:
            return self.one_of(HOSTILE)
        parts = []
        for name, field in model.model_fields.items():
            if (not field.is_required() and self.rarely(3)) or self.rarely(20):
                continue
            hostile = self.rarely() and not self.calm
            value = self.one_of(HOSTILE) if hostile else self._value(field.annotation, depth)
            parts.append(f"{json.dumps(field.alias or name)}:{value}")
        if self.rarely(10):
            parts.append(f'"unknown":{self.one_of(HOSTILE)}')
        return "{" + ",".join(parts) + "}"

    def _value(self, kind: Any, depth: int) -> str:
        """What a type could hold."""
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Annotated:
            return self._value(arguments[0], depth)
        if origin in (Union, UnionType):
            return self._value(self.one_of([a for a in arguments if a is not NoneType]), depth)
        if origin is Literal:
            return json.dumps(self.one_of(arguments))
        if origin in (list, tuple, frozenset):
            many = self.one_of((0, 1, 1, 2, 5))
            return "[" + ",".join(self._value(arguments[0], depth + 1) for _ in range(many)) + "]"
        if origin is dict:
            pairs = (
                f"{self._value(str, depth)}:{self._value(arguments[1], depth)}" for _ in range(self.chance.randrange(3))
            )
            return "{" + ",".join(pairs) + "}"
        if isinstance(kind, type) and issubclass(kind, BaseModel) and depth < 6:
            return self._object(kind, depth + 1)
        if kind is bool:
            return self.one_of(("true", "false"))
        if kind in (int, float):
            return str(self.one_of(NUMBERS))
        if kind is bytes:
            return self.one_of(('"aGk="', '""', '"aGk"', '"_-8="'))
        if kind is str:
            return json.dumps(self.one_of(TEXTS))
        return "null" if self.calm else self.one_of(HOSTILE)
