"""A multipart form read as it arrives: each part's headers, then its bytes, never the whole of either."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, field
from typing import Final

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from .errors import ApiError

MAX_HEADER_BYTES: Final = 16 * 1024  # the name or the value of one header of a part


@dataclass(frozen=True)
class PartStart:
    """A part begins. `name` and `filename` of its Content-Disposition."""

    name: str
    filename: str


@dataclass(frozen=True)
class PartEnd:
    pass


PART_END: Final = PartEnd()
FormEvent = PartStart | bytes | PartEnd


@dataclass
class FormEvents:
    """The parser's callbacks, turned into events in their order."""

    pending: list[FormEvent] = field(default_factory=list)
    _field: bytes = b""
    _value: bytes = b""
    _disposition: bytes = b""

    def on_part_begin(self) -> None:
        self._disposition = b""

    def on_header_begin(self) -> None:
        self._field = self._value = b""

    def on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._field = within_bounds(self._field + data[start:end])

    def on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value = within_bounds(self._value + data[start:end])

    def on_header_end(self) -> None:
        if self._field.lower() == b"content-disposition":
            self._disposition = self._value

    def on_headers_finished(self) -> None:
        _, options = parse_options_header(self._disposition)
        name, filename = options.get(b"name", b""), options.get(b"filename", b"")
        self.pending.append(PartStart(name.decode(errors="replace"), filename.decode(errors="replace")))

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        self.pending.append(data[start:end])

    def on_part_end(self) -> None:
        self.pending.append(PART_END)

    def take(self) -> list[FormEvent]:
        events, self.pending = self.pending, []
        return events


def within_bounds(header: bytes) -> bytes:
    if len(header) > MAX_HEADER_BYTES:
        raise FormParserError(f"a header of a part is larger than {MAX_HEADER_BYTES} bytes")
    return header


async def read_form(content_type: str, body: AsyncIterator[bytes]) -> AsyncGenerator[FormEvent, None]:
    """The events of a form. ApiError 400: it is none, or it ends too early."""
    _, options = parse_options_header(content_type)
    events = FormEvents()
    callbacks = {name: getattr(events, name) for name in dir(events) if name.startswith("on_")}
    try:
        parser = MultipartParser(options[b"boundary"], callbacks)  # type: ignore[arg-type]
        async for chunk in body:
            parser.write(chunk)
            for event in events.take():
                yield event
        parser.finalize()
    except KeyError:
        raise ApiError(400, "the multipart form names no boundary") from None
    except FormParserError as error:
        raise ApiError(400, f"the multipart form is broken: {error}") from None
