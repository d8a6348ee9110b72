"""Package names that templates and executions may ask for: names and versions, never options, URLs or paths.

They end up on command lines of pip, npm and apt-get inside a build: what a pattern here lets through must be a name
there. A Python name is a requirement of PEP 508 without URL and marker; tests parse what the pattern allows with
`packaging`.
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field, StringConstraints
from pydantic.config import JsonDict

from capibara.api.meta import SpecModel
from capibara.api.rules import unique_by

PYTHON_NAME: Final = r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?"
EXTRAS: Final = rf"(\[{PYTHON_NAME}(,{PYTHON_NAME})*\])?"

# PEP 440, canonical spelling.
RELEASE: Final = r"([0-9]+!)?[0-9]+(\.[0-9]+)*"
SUFFIX: Final = r"((a|b|rc)[0-9]+)?(\.post[0-9]+)?(\.dev[0-9]+)?"
LOCAL: Final = r"(\+[a-z0-9]+(\.[a-z0-9]+)*)?"
CLAUSE: Final = (
    rf"((==|!=)({RELEASE}\.\*|{RELEASE}{SUFFIX}{LOCAL})"
    rf"|(<=|>=|<|>){RELEASE}{SUFFIX}"
    rf"|~=([0-9]+!)?[0-9]+(\.[0-9]+)+{SUFFIX})"
)
PYTHON_PATTERN: Final = rf"^{PYTHON_NAME}{EXTRAS}({CLAUSE}(,{CLAUSE})*)?$"

# A name, perhaps scoped, and a version, range or tag.
NPM_PATTERN: Final = r"^(@[a-z0-9][a-z0-9._~-]*/)?[a-z0-9][a-z0-9._~-]*(@[\^~]?[0-9A-Za-z][0-9A-Za-z.+-]*)?$"

# Debian policy 5.6.1 and 5.6.12. A name that ends in a hyphen would mean "remove" to apt-get. That it means no other
# package by a `.` or a `+` is seen to where it is installed (`backends/e2b_templates.py`).
APT_PATTERN: Final = r"^[a-z0-9][a-z0-9+.-]*[a-z0-9+](=[0-9][0-9A-Za-z.+~:-]*)?$"

PythonPackage = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=PYTHON_PATTERN)]
NpmPackage = Annotated[str, StringConstraints(min_length=1, max_length=214, pattern=NPM_PATTERN)]
AptPackage = Annotated[str, StringConstraints(min_length=2, max_length=200, pattern=APT_PATTERN)]

MAX_PACKAGES: Final = 64
SET: Final[JsonDict] = {"x-kubernetes-list-type": "set"}


class Packages(SpecModel):
    """Packages to install, by installer."""

    python: Annotated[tuple[PythonPackage, ...], AfterValidator(unique_by(str))] = Field(
        (),
        description="Python packages: a name, perhaps with extras and versions, as in `pandas>=2,<3`.",
        max_length=MAX_PACKAGES,
        json_schema_extra=SET,
    )
    npm: Annotated[tuple[NpmPackage, ...], AfterValidator(unique_by(str))] = Field(
        (),
        description="npm packages: a name, perhaps with a version, as in `lodash@4.17.21`.",
        max_length=MAX_PACKAGES,
        json_schema_extra=SET,
    )
    apt: Annotated[tuple[AptPackage, ...], AfterValidator(unique_by(str))] = Field(
        (),
        description="Debian packages: a name, perhaps with a version, as in `graphviz=2.42.2-7`.",
        max_length=MAX_PACKAGES,
        json_schema_extra=SET,
    )
