"""The five templates that come with the operator (DESIGN section 3). `tasks` has the kinds of work they are for.

Their names, limits and deadlines are the original Capibara's promises. `templates/*.yaml` is generated from here; the
manifests go into the operator's namespace, where every namespace finds them.
"""

from __future__ import annotations

from typing import Final

from capibara.api.meta import ObjectMeta
from capibara.api.packages import Packages
from capibara.api.template import (
    Language,
    Overrides,
    Permission,
    SandboxTemplate,
    SandboxTemplateSpec,
    TemplateLimits,
)

DEFAULT: Final = "default"

# An execution's env never replaces what a template sets here, since these set nothing.
OVERRIDES: Final = Overrides(
    packages=Permission.ALLOWED, limits=Permission.ALLOWED, active_deadline_seconds=Permission.ALLOWED
)


def predefined(
    name: str,
    description: str,
    limits: TemplateLimits,
    deadline_seconds: int,
    languages: tuple[Language, ...],
    python_packages: tuple[str, ...] = (),
) -> SandboxTemplate:
    """One of the five; what they have in common is here."""
    spec = SandboxTemplateSpec(
        description=description,
        languages=languages,
        packages=Packages(python=python_packages) if python_packages else Packages(),
        limits=limits,
        active_deadline_seconds=deadline_seconds,
        overrides=OVERRIDES,
    )
    return SandboxTemplate(metadata=ObjectMeta(name=name, labels={"app.kubernetes.io/part-of": "capibara"}), spec=spec)


PREDEFINED: Final[tuple[SandboxTemplate, ...]] = (
    predefined(
        DEFAULT,
        "Everything that has no template of its own.",
        TemplateLimits(cpu="500m", memory="512Mi"),
        300,
        (Language.PYTHON, Language.JAVASCRIPT),
    ),
    predefined(
        "data-analysis",
        "Tables and statistics.",
        TemplateLimits(cpu="750m", memory="1Gi"),
        600,
        (Language.PYTHON, Language.SQL),
        ("pandas", "numpy", "matplotlib", "seaborn", "duckdb"),
    ),
    predefined(
        "machine-learning",
        "Training and applying models.",
        TemplateLimits(cpu="1000m", memory="2Gi"),
        1800,
        (Language.PYTHON,),
        ("pandas", "numpy", "scikit-learn", "tensorflow"),
    ),
    predefined(
        "quick-script",
        "Small scripts, soon done.",
        TemplateLimits(cpu="250m", memory="256Mi"),
        60,
        (Language.PYTHON, Language.JAVASCRIPT, Language.BASH),
    ),
    predefined(
        "visualization",
        "Charts.",
        TemplateLimits(cpu="750m", memory="1Gi"),
        600,
        (Language.PYTHON,),
        ("pandas", "matplotlib", "seaborn", "plotly"),
    ),
)


def build_templates() -> dict[str, SandboxTemplate]:
    """The predefined templates, by name."""
    return {template.metadata.name: template for template in PREDEFINED}
