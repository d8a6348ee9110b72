"""What a sandbox contains, and the name that follows from it: equal content is one build, whoever asks for it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from capibara.core.limits import SizeClass

NAME_PREFIX: Final = "capibara"
SEPARATORS: Final = re.compile(r"[-_.]+")
REQUIREMENT: Final = re.compile(r"([A-Za-z0-9._-]+)(.*)")


@dataclass(frozen=True)
class Content:
    """All that a built E2B template depends on. Made by `of`, so that spelling and order of packages do not matter."""

    base: str
    size: SizeClass
    languages: tuple[str, ...] = ()
    python: tuple[str, ...] = ()
    npm: tuple[str, ...] = ()
    apt: tuple[str, ...] = ()
    env: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def hash(self) -> str:
        """16 hexadecimal digits."""
        document = {
            "base": self.base,
            "size": [self.size.cpu_count, self.size.memory_mb],
            "languages": sorted(self.languages),
            "python": sorted(normalised(requirement) for requirement in self.python),
            "npm": sorted(self.npm),
            "apt": sorted(self.apt),
            "env": dict(sorted(self.env.items())),
        }
        return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()[:16]

    def has_packages(self) -> bool:
        return bool(self.python or self.npm or self.apt)

    def needs_build(self, base_size: SizeClass | None) -> bool:
        """Whether the base itself will not do. `base_size`: its size, None if it is not known."""
        return self.has_packages() or bool(self.env) or self.size != base_size


def normalised(requirement: str) -> str:
    """A Python requirement with its name as PEP 503 has it: `Scikit_Learn>=1` is `scikit-learn>=1`."""
    match = REQUIREMENT.match(requirement)
    assert match is not None
    name, rest = match.groups()
    return SEPARATORS.sub("-", name).lower() + rest


def cluster_prefix(cluster: str) -> str:
    """What the names of all templates begin with that this cluster's operator made, and no other's do."""
    return f"{NAME_PREFIX}-{hashlib.sha256(cluster.encode()).hexdigest()[:8]}-"


def template_name(cluster: str, content: Content) -> str:
    """The name of its E2B template."""
    return cluster_prefix(cluster) + content.hash
