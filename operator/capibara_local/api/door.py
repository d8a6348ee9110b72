"""The door for all that a caller sends: bounded while it is read, then read as a typed document.

JSON is read by pydantic's own reader (jiter), which refuses what Python's lets through: bytes that are not UTF-8, half
a surrogate pair, nesting beyond 200, numbers of more than 4,300 digits. All else is the rule of a field. The tables of
routes (`api/routes.py`, `api/connect.py`) name the document of each call, and no handler reads a body by itself.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Annotated, Final, TypeVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from starlette.requests import Request

from capibara_local.bounded import Texts, sentence_of

from .errors import ApiError

MAX_BODY_BYTES: Final = 1024 * 1024  # of a REST call; no call of the SDK comes near
MAX_VARIABLE_BYTES: Final = 128 * 1024  # name, =, value and NUL: the kernel's MAX_ARG_STRLEN, beyond it nothing starts
DIGITS: Final = re.compile(r"0|[1-9][0-9]{0,18}")
VARIABLE: Final = re.compile(r"[^=\x00-\x1f\x7f]+")


class Sent(BaseModel):
    """A document of a caller. Unknown fields are ignored, as E2B does; a known one has its type or is refused."""

    model_config = ConfigDict(extra="ignore", strict=True, frozen=True)


class Nothing(Sent):
    """A document without fields: what is sent besides is ignored."""


class Unreadable(ValueError):
    """What a caller sent is not the document of its call. The message names the field and the rule."""


S = TypeVar("S", bound=Sent)


def document(model: type[S], text: bytes) -> S:
    """The document in some JSON, {} if there is none. Unreadable."""
    try:
        return model.model_validate_json(text or b"{}")
    except ValidationError as error:
        raise Unreadable(sentence_of(error, "the request body")) from None


def query(model: type[S], params: Mapping[str, str]) -> S:
    """The document in the query of a URL. Unreadable."""
    try:
        return model.model_validate(dict(params))
    except ValidationError as error:
        raise Unreadable(sentence_of(error, "the query")) from None


async def read_body(request: Request, most: int = MAX_BODY_BYTES) -> bytes:
    """The bytes of a body. ApiError 413: more than `most`, known from its head or as soon as they came."""
    announced = whole_number(request.headers.get("content-length", "0"))
    if announced is not None and announced > most:
        raise too_large(most)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise too_large(most)
    return bytes(body)


def too_large(most: int) -> ApiError:
    return ApiError(413, f"the request body is larger than {most} bytes")


def whole_number(text: str) -> int | None:
    """The number that 1 to 19 ASCII digits without leading zeros say; None for any other text."""
    return int(text) if DIGITS.fullmatch(text) else None


def number_in_text(value: object) -> int:
    number = whole_number(value) if isinstance(value, str) else None
    if number is None:
        raise ValueError("must be a whole number in decimal digits")
    return number


def without_nul(text: str) -> str:
    if "\0" in text:
        raise ValueError("must be text without NUL")
    return text


def variables(envs: dict[str, str]) -> dict[str, str]:
    """Environment variables that a process can start with."""
    for name, value in envs.items():
        if VARIABLE.fullmatch(name) is None:
            raise ValueError("a variable's name is text without '=' and control characters, and not empty")
        if "\0" in value:
            raise ValueError("a variable's value must be text without NUL")
        if len(name.encode()) + len(value.encode()) + 2 > MAX_VARIABLE_BYTES:
            raise ValueError(f"a variable with its name must be smaller than {MAX_VARIABLE_BYTES} bytes")
    return envs


def from_base64(value: object) -> bytes:
    """Bytes of either alphabet, with padding or without, as proto JSON has them."""
    if not isinstance(value, str):
        raise ValueError("must be base64 text")
    text = value.rstrip("=").translate({ord("-"): "+", ord("_"): "/"})
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise ValueError("must be base64 text") from None


NumberInText = Annotated[int, BeforeValidator(number_in_text)]
PlainText = Annotated[str, AfterValidator(without_nul)]
Variables = Annotated[Texts, AfterValidator(variables)]
Base64 = Annotated[bytes, BeforeValidator(from_base64)]
PageLimit = Annotated[NumberInText, Field(ge=1, le=100)]
