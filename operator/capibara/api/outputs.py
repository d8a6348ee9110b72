"""Files that a run gives back: which are asked for, and what became of each."""

from __future__ import annotations

from typing import ClassVar, Final

from pydantic import Field

from capibara.api.files import FilePath, is_plain_path
from capibara.api.meta import Boolean, SpecModel, StatusModel
from capibara.api.quantity import ByteQuantity, memory_bytes
from capibara.api.rules import Rule
from capibara.api.usage import Count

MAX_OUTPUTS: Final = 64
DEFAULT_FILE_BYTES: Final = 16 * 1024**2
MAX_LISTED: Final = 256
"""Entries of `status.files`: files, and patterns that led to none."""


class OutputPattern(SpecModel):
    """Files to bring back, named by a pattern."""

    path: FilePath = Field(
        description="A file or a pattern with `*`, `?`, `[...]` or `**` (any folders), relative to the working"
        " directory or absolute. `*` and `**` leave out names that begin with a dot. Links are not followed."
    )
    max_bytes: ByteQuantity | None = Field(
        None,
        description="The largest file to bring back, as in 5Mi; of a larger one only its size is told. Default: 16Mi.",
    )
    required: Boolean = Field(
        False, description="True: code that ends well and leaves no such file has failed (CodeFailed)."
    )

    rules: ClassVar = (
        Rule(
            "path must not contain `.`, `..` or empty parts",
            "!self.path.contains('//') && !('/' + self.path + '/').contains('/./') && !('/' + self.path +"
            " '/').contains('/../')",
            lambda self: is_plain_path(self.path),
            field="path",
        ),
    )

    @property
    def most_bytes(self) -> int:
        """The largest file to bring back, in bytes."""
        return DEFAULT_FILE_BYTES if self.max_bytes is None else memory_bytes(self.max_bytes)


class CollectedFile(StatusModel):
    """A file that the run left; or a pattern that led to none, which has a message alone."""

    path: str = Field(
        description="The file as its pattern names it: relative to the working directory, or absolute. Characters that"
        " cannot be printed, and backslashes, are escaped. Of a pattern that led to no file: the pattern.",
        max_length=4096,
    )
    bytes: Count | None = Field(None, description="Size of the file.")
    sha256: str | None = Field(
        None, description="SHA-256 of the file, as hex digits. Absent if it was not read.", max_length=64
    )
    type: str | None = Field(None, description="MIME type, by its content and its name.", max_length=128)
    text: str | None = Field(None, description="The content, if it is text that fits into the status.")
    data: str | None = Field(None, description="The content in Base64, if it is no text and fits into the status.")
    ref: str | None = Field(None, description="Where the content is stored, if an object store is configured.")
    message: str | None = Field(
        None, description="Why the content is not here, or what else is to be said.", max_length=1024
    )
