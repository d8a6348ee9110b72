"""What a sandbox may reach."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, ClassVar, Final

from pydantic import AfterValidator, Field, StringConstraints

from capibara.api.meta import SpecModel
from capibara.api.rules import Rule, unique_by

LABEL: Final = r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
OCTET: Final = r"(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
DESTINATION_PATTERN: Final = (
    rf"^((\*\.)?({LABEL}\.)*[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?|{OCTET}(\.{OCTET}){{3}}(/(3[0-2]|[12]?[0-9]))?)$"
)

Destination = Annotated[str, StringConstraints(min_length=1, max_length=253, pattern=DESTINATION_PATTERN)]


class Egress(StrEnum):
    DENY = "Deny"
    ALLOW = "Allow"


class Network(SpecModel):
    """What a sandbox may reach over the network. Nothing, unless it says so here."""

    egress: Egress = Field(Egress.DENY, description="Deny: only what `allow` lists. Allow: the whole internet.")
    allow: Annotated[tuple[Destination, ...], AfterValidator(unique_by(str))] = Field(
        (),
        description="What may be reached in spite of Deny: host names (`api.example.com`, `*.example.com`),"
        " IPv4 addresses, networks.",
        max_length=64,
        json_schema_extra={"x-kubernetes-list-type": "set"},
    )

    rules: ClassVar = (
        Rule(
            "allow lists exceptions from egress Deny: with egress Allow leave it out",
            "!has(self.allow) || size(self.allow) == 0 || self.egress == 'Deny'",
            lambda self: not self.allow or self.egress is Egress.DENY,
            field="allow",
        ),
    )
