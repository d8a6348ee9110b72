from __future__ import annotations

import io

import pytest

from capibara.devenv.gobuild import build_flags, follow_build, go_version, last_line
from capibara.devenv.progress import Progress


@pytest.mark.parametrize(
    ("said", "version"),
    [("go1.26.8", (1, 26)), ("go1.4", (1, 4)), ("devel go1.27-abc", (1, 27)), ("", (0, 0)), ("gccgo", (0, 0))],
)
def test_the_version_of_go_is_read_from_what_it_says(said: str, version: tuple[int, int]) -> None:
    assert go_version(said) == version


def test_the_programs_are_stamped_with_the_release_they_are_built_from() -> None:
    flags = build_flags("v1.36.3")
    assert flags[:2] == ["-trimpath", "-ldflags"]
    for stamp in ("gitVersion=v1.36.3", "gitMajor=1", "gitMinor=36"):
        assert f"-X k8s.io/component-base/version.{stamp}" in flags[2]


def test_progress_counts_packages_and_the_last_lines_are_kept_for_the_error() -> None:
    stream = io.StringIO()
    with Progress(stream).task("Building") as task:
        last = follow_build([f"package/{number}\n" for number in range(30)], 100, task)
    assert list(last)[-1] == "package/29"
    assert len(last) == 20
    assert "✓ Building" in stream.getvalue()


def test_an_empty_last_line_is_not_the_error() -> None:
    assert last_line(["first", "it broke", "", " "]) == "it broke"
    assert last_line([]) == "no output"
