"""Builds the control plane before any test needs it: that takes minutes, and would use up the first test's time."""

from __future__ import annotations

from capibara.devenv.binaries import find_binaries
from capibara.devenv.places import default_cache_dir
from capibara.devenv.progress import Progress


def main() -> None:
    binaries = find_binaries(default_cache_dir(), Progress())
    Progress().note(f"programs: {binaries.apiserver.parent}")


if __name__ == "__main__":
    main()
