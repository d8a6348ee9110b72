"""Files of a sandbox through its agent."""

from __future__ import annotations

import pytest

from capibara_local.rpc import GuestError

from .conftest import MIB, Sandboxes


async def test_what_is_written_is_read_and_belongs_to_the_user(sandboxes: Sandboxes) -> None:
    data = bytes(range(256)) * 4096 * 5
    async with sandboxes.open() as subject:
        entry = await subject.write("a/b/data.bin", data)
        assert await subject.read("/home/user/a/b/data.bin") == data
        assert await subject.read("~/a/b/data.bin", offset=256, length=3) == b"\x00\x01\x02"
        owners = await subject.text("stat -c %U a a/b a/b/data.bin")
    assert entry | {"modifiedTime": 0} == {
        "name": "data.bin",
        "type": "file",
        "path": "/home/user/a/b/data.bin",
        "size": len(data),
        "mode": 0o644,
        "permissions": "-rw-r--r--",
        "owner": "user",
        "group": "user",
        "modifiedTime": 0,
    }
    assert owners.split() == ["user"] * 3


async def test_folders_are_listed_moved_and_removed(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        await subject.ask("fs.make_dir", path="d/e")
        await subject.write("d/f", b"x")
        await subject.text("ln -s f d/link")
        shallow = await subject.ask("fs.list", path="d", depth=1)
        deep = await subject.ask("fs.list", path=".", depth=3)
        await subject.ask("fs.move", source="d", destination="n/d")
        await subject.ask("fs.remove", path="n")
        left = await subject.text("ls")
    assert [(entry["name"], entry["type"]) for entry in shallow["entries"]] == [
        ("e", "dir"),
        ("f", "file"),
        ("link", "file"),
    ]
    assert shallow["entries"][2]["symlinkTarget"] == "/home/user/d/f"
    assert {"d", "e", "f", "link"} <= {entry["name"] for entry in deep["entries"]}
    assert left == ""


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        pytest.param({"op": "fs.stat", "path": "/no"}, "not_found", id="stat of nothing"),
        pytest.param({"op": "fs.read", "path": "/etc"}, "invalid_argument", id="reading a folder"),
        pytest.param({"op": "fs.list", "path": "/etc/passwd"}, "invalid_argument", id="listing a file"),
        pytest.param({"op": "fs.list", "path": "/no"}, "not_found", id="listing nothing"),
        pytest.param({"op": "fs.make_dir", "path": "/etc"}, "already_exists", id="making what is there"),
        pytest.param({"op": "fs.move", "source": "/no", "destination": "/x"}, "not_found", id="moving nothing"),
        pytest.param({"op": "fs.read", "path": "a\0b"}, "invalid_argument", id="a NUL in the path"),
    ],
)
async def test_a_refusal_has_a_code(sandboxes: Sandboxes, operation: dict[str, str], code: str) -> None:
    async with sandboxes.open() as subject:
        with pytest.raises(GuestError) as refused:
            await subject.ask(**operation)
    assert refused.value.code == code


async def test_a_pipe_without_a_writer_does_not_stop_the_agent(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        await subject.text("mkfifo pipe")
        assert await subject.read("pipe") == b""
        assert await subject.ask("system.health") == {}


async def test_a_large_file_does_not_need_its_size_in_memory(sandboxes: Sandboxes) -> None:
    async with sandboxes.open(memory=128 * MIB) as subject:
        data = bytes(MIB) * 200
        assert (await subject.write("big", data))["size"] == len(data)
        assert len(await subject.read("big")) == len(data)
        assert subject.sandbox.usage().oom_kills == 0
