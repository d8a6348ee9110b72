"""Files that an execution brings along."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, ClassVar, Final

from pydantic import Field, StringConstraints

from capibara.api.meta import KeyReference, ObjectName, SpecModel
from capibara.api.rules import Rule, utf8_size

MAX_FILES: Final = 64
MAX_FILES_BYTES: Final = 256 * 1024

FilePath = Annotated[
    str, StringConstraints(min_length=1, max_length=512, pattern=r"^[^\x00-\x1f\x7f]*[^/\x00-\x1f\x7f]$")
]


class ExecutionFileReference(SpecModel):
    """A file of another execution of the same namespace. There is no namespace field: nobody reads across tenants."""

    name: ObjectName = Field(description="Name of the CodeExecution. It is waited for until it ends.")
    path: FilePath = Field(description="The file, as the `path` of its status.files says it.")


class ContentSource(SpecModel):
    """Where the content of a file comes from."""

    config_map_key_ref: KeyReference | None = Field(None, description="A key of a ConfigMap.")
    secret_key_ref: KeyReference | None = Field(None, description="A key of a Secret.")

    execution_ref: ExecutionFileReference | None = Field(
        None, description="A file that another execution gives back. It has to succeed."
    )

    rules: ClassVar = (
        Rule(
            "set exactly one of configMapKeyRef, secretKeyRef and executionRef",
            "[has(self.configMapKeyRef), has(self.secretKeyRef), has(self.executionRef)].exists_one(is_set, is_set)",
            lambda self: [self.config_map_key_ref, self.secret_key_ref, self.execution_ref].count(None) == 2,
        ),
    )


class ExecutionFile(SpecModel):
    """A file in the sandbox."""

    path: FilePath = Field(
        description="Path in the sandbox, absolute or relative to the home directory, without `.` and `..`."
    )
    content: str | None = Field(None, description="Content of the file, as text.", max_length=MAX_FILES_BYTES)
    content_from: ContentSource | None = Field(
        None, description="Where the content of the file comes from, instead of `content`."
    )

    rules: ClassVar = (
        Rule(
            "set exactly one of content and contentFrom",
            "has(self.content) != has(self.contentFrom)",
            lambda self: (self.content is None) != (self.content_from is None),
        ),
        Rule(
            "path must not contain `.`, `..` or empty parts",
            "!self.path.contains('//') && !('/' + self.path + '/').contains('/./') && !('/' + self.path +"
            " '/').contains('/../')",
            lambda self: is_plain_path(self.path),
            field="path",
        ),
    )


def is_plain_path(path: str) -> bool:
    """Whether it names one place, written one way."""
    parts = path.removeprefix("/").split("/")
    return not any(part in {"", ".", ".."} for part in parts)


def inline_size(files: Iterable[ExecutionFile]) -> int:
    """Bytes of the content that stands in the spec."""
    return sum(utf8_size(file.content) for file in files)
