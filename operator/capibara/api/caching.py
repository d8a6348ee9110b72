"""Results found again: what a CodeExecution's status says of it."""

from __future__ import annotations

from pydantic import Field

from capibara.api.meta import StatusModel
from capibara.api.usage import Count


class CacheSource(StatusModel):
    """The execution whose run made a result."""

    name: str = Field(description="Its name, in the same namespace.", max_length=253)
    uid: str = Field(description="Its UID.", max_length=64)


class CacheStatus(StatusModel):
    """Whether the result is another execution's, and what equal executions find this one by."""

    hit: bool = Field(False, description="True: nothing ran for this execution, its result is that of `source`.")
    key: str = Field(
        "", description="Hash of all that the result depends on. Equal executions have the same.", max_length=64
    )
    source: CacheSource | None = Field(None, description="The execution that ran, if this one did not.")
    age: Count | None = Field(None, description="How old the result of `source` was when it was taken, in seconds.")
