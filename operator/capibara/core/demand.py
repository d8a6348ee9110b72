"""What a template, and an execution on top of it, ask to be built; and which packages may be asked for at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from capibara.api.packages import Packages
from capibara.api.template import SandboxTemplateSpec
from capibara.core.content import REQUIREMENT, Content, normalised
from capibara.core.limits import SizeClass

INSTALLERS: Final = ("python", "npm", "apt")


@dataclass(frozen=True, slots=True)
class PackagePolicy:
    """The operator's word on packages. Entries as `entry_of` makes them; an empty `allow` allows all."""

    allow: frozenset[str] = frozenset()
    deny: frozenset[str] = frozenset()

    @classmethod
    def of(cls, allow: Iterable[str], deny: Iterable[str]) -> PackagePolicy:
        """From settings: `numpy` is a Python package, `npm:lodash` and `apt:graphviz` are others."""
        return cls(frozenset(map(entry_of, allow)), frozenset(map(entry_of, deny)))

    def permits(self, entry: str) -> bool:
        return entry not in self.deny and (not self.allow or entry in self.allow)


EVERYTHING: Final = PackagePolicy()


def entry_of(setting: str) -> str:
    """`Scikit_Learn` is `python:scikit-learn`."""
    installer, colon, name = setting.partition(":")
    return named(installer, name) if colon else named("python", setting)


def named(installer: str, requirement: str) -> str:
    """A package without version and extras, its name as the installer compares names (PEP 503 for Python)."""
    if installer == "python":
        match = REQUIREMENT.match(requirement)
        return f"python:{normalised(match[1])}" if match else f"python:{requirement}"
    scope, at, name = ("@", "", requirement[1:]) if requirement.startswith("@") else ("", "", requirement)
    separator = "=" if installer == "apt" else "@"
    return f"{installer}:{scope}{at}{name.partition(separator)[0]}"


def forbidden(packages: Packages, policy: PackagePolicy, field: str) -> str | None:
    """What the first package that the operator does not permit has against it. `field`: where the list stands."""
    for installer in INSTALLERS:
        for number, requirement in enumerate(getattr(packages, installer)):
            entry = named(installer, requirement)
            if not policy.permits(entry):
                which = "forbids" if entry in policy.deny else "does not list"
                return (
                    f"{field}.{installer}[{number}]: the operator {which} the {installer} package "
                    f"{entry.partition(':')[2]}: drop it, or have "
                    "CAPIBARA_PACKAGE_ALLOW and CAPIBARA_PACKAGE_DENY changed"
                )
    return None


def content_of(spec: SandboxTemplateSpec, size: SizeClass, extra: Packages | None = None) -> Content:
    """What a sandbox of this template contains, with what an execution asks for beyond it.

    Where both name a package, the installer is given both and has to satisfy both.
    """
    extra = extra or Packages()
    return Content(
        base=spec.base,
        size=size,
        languages=tuple(spec.languages),
        python=merged(map(normalised, (*spec.packages.python, *extra.python))),
        npm=merged((*spec.packages.npm, *extra.npm)),
        apt=merged((*spec.packages.apt, *extra.apt)),
        env={variable.name: variable.value for variable in spec.env},
    )


def merged(names: Iterable[str]) -> tuple[str, ...]:
    """The names, each once and sorted: order means nothing to an installer."""
    return tuple(sorted(set(names)))
