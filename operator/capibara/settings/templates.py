"""What templates may contain, and how they are built."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import Field

from capibara.settings.part import Part


class Templates(Part):
    """What templates may contain, and how they are built."""

    base_sizes: Mapping[str, tuple[int, int]] = Field(
        {"code-interpreter-v1": (2, 2048), "base": (2, 512)},
        description="CPUs and MiB of E2B templates that serve as bases, as a JSON object of pairs. A template of just"
        " this size and without packages uses its base without a build; on a base that is not listed there is always"
        " a build.",
    )
    package_allow: tuple[str, ...] = Field(
        (),
        description="The packages that templates and executions may ask for, as a JSON list: `numpy` is a Python"
        " package, `npm:lodash` and `apt:graphviz` are others. Empty: all.",
    )
    package_deny: tuple[str, ...] = Field(
        (), description="Packages that nobody may ask for, written in the same way. Wins over CAPIBARA_PACKAGE_ALLOW."
    )
    max_builds: int = Field(
        4,
        ge=1,
        description="Templates that are built at the same time (E2B allows 20), by all operators together; each may"
        " always build one.",
    )
    build_poll_seconds: float = Field(1.0, gt=0, description="How often E2B is asked how far a build is.")
    build_retry_seconds: float = Field(
        60.0, gt=0, description="First wait before a failed build is tried again; doubles up to the maximum."
    )
    build_retry_max_seconds: float = Field(3600.0, gt=0, description="Longest wait before a failed build's next try.")
    build_log_seconds: float = Field(
        5.0, ge=0, description="How often at most the progress of a build is written to the template's status."
    )
    template_sweep_seconds: float = Field(
        600.0,
        gt=0,
        description="How often E2B templates that this operator built and nobody needs any more are deleted. Only an"
        " operator that serves the whole cluster does so: others cannot know who else uses them.",
    )
    template_grace_seconds: float = Field(
        3600.0, ge=0, description="How long such a template is kept after it was last built or used."
    )
