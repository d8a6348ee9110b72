"""docs/e2b-compatibility.md names every call of the official SDK, and says of each whether it works."""

import inspect
import re
from pathlib import Path

import e2b
import pytest
from e2b.sandbox_async.commands.command import Commands as AsyncCommands
from e2b.sandbox_async.commands.pty import Pty as AsyncPty
from e2b.sandbox_async.filesystem.filesystem import Filesystem as AsyncFilesystem
from e2b.sandbox_async.git import Git as AsyncGit
from e2b.sandbox_sync.commands.command import Commands
from e2b.sandbox_sync.commands.pty import Pty
from e2b.sandbox_sync.filesystem.filesystem import Filesystem
from e2b_code_interpreter import AsyncSandbox, Sandbox

PAGE = (Path(__file__).parents[2] / "docs/e2b-compatibility.md").read_text()
ROW = re.compile(r"^\| (`[^|]+`) \| ([^|]*) \| ?([^|]*)\|$", re.MULTILINE)
CLASSES = {
    "Sandbox": (Sandbox, AsyncSandbox),
    "Filesystem": (Filesystem, AsyncFilesystem),
    "WatchHandle": (e2b.WatchHandle,),
    "AsyncWatchHandle": (e2b.AsyncWatchHandle,),
    "Commands": (Commands, AsyncCommands),
    "CommandHandle": (e2b.CommandHandle, e2b.AsyncCommandHandle),
    "Pty": (Pty, AsyncPty),
    "Git": (e2b.Git, AsyncGit),
    "Template": (e2b.Template, e2b.AsyncTemplate),
    "Volume": (e2b.Volume, e2b.AsyncVolume),
    "Secret": (e2b.Secret, e2b.AsyncSecret),
}


def rows() -> dict[str, tuple[str, str]]:
    """Name -> (status, how it differs)."""
    found = {}
    for names, status, how in ROW.findall(PAGE):
        for name in re.findall(r"`([^`]+)`", names):
            assert name not in found, f"{name} is there twice"
            found[name] = (status.strip(), how.strip())
    return found


def public_names(cls: type) -> set[str]:
    return {name for name, _ in inspect.getmembers(cls) if not name.startswith("_")}


@pytest.mark.parametrize("name", CLASSES)
def test_every_public_name_of_the_sdk_is_in_the_table(name: str) -> None:
    wanted = {f"{name}.{member}" for cls in CLASSES[name] for member in public_names(cls)}
    assert wanted == {row for row in rows() if row.partition(".")[0] == name}


def test_every_row_has_a_status_and_a_difference_is_explained() -> None:
    assert len(rows()) > 100
    for name, (status, how) in rows().items():
        assert status in {"yes", "differs", "no"}, name
        assert how or status == "yes", f"{name}: say how it differs"
