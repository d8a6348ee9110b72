"""Files: contents in and out, and what a directory holds."""

from __future__ import annotations

import io
import uuid
from typing import Any

import pytest
from e2b import FileNotFoundException, FileType, InvalidArgumentException, SandboxException
from e2b.sandbox.filesystem.filesystem import WriteEntry
from tests.conformance.conftest import SDK


async def test_what_is_written_is_read(sdk: SDK, sandbox: Any) -> None:
    info = await sdk(sandbox.files.write, "note.txt", "hola ñ\n")
    assert info.path == "/home/user/note.txt"
    assert await sdk(sandbox.files.read, "note.txt") == "hola ñ\n"


async def test_bytes_come_back_as_they_were(sdk: SDK, sandbox: Any) -> None:
    content = bytes(range(256)) * 4096
    await sdk(sandbox.files.write, "/tmp/blob", content)
    assert bytes(await sdk(sandbox.files.read, "/tmp/blob", format="bytes")) == content


async def test_a_file_object_is_written(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "stream.bin", io.BytesIO(b"x" * 3_000_000))
    assert (await sdk(sandbox.commands.run, "stat -c %s stream.bin")).stdout == "3000000\n"


async def test_a_file_is_read_as_a_stream(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "big", b"0123456789" * 200_000)
    stream = await sdk(sandbox.files.read, "big", format="stream")
    pieces = [piece async for piece in stream] if sdk.is_async else list(stream)
    assert b"".join(pieces) == b"0123456789" * 200_000


async def test_gzip_travels_both_ways(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "packed", "a" * 100_000, gzip=True)
    assert await sdk(sandbox.files.read, "packed", gzip=True) == "a" * 100_000


async def test_empty_files_are_files(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "empty", "")
    assert await sdk(sandbox.files.read, "empty") == ""


async def test_parents_are_made_and_belong_to_the_user(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "/home/user/a/b/c.txt", "deep")
    assert (await sdk(sandbox.commands.run, "stat -c %U a a/b a/b/c.txt")).stdout == "user\nuser\nuser\n"


async def test_writing_again_replaces_all_of_it(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "f", "a long first version")
    await sdk(sandbox.files.write, "f", "short")
    assert await sdk(sandbox.files.read, "f") == "short"


async def test_many_files_in_one_call(sdk: SDK, sandbox: Any) -> None:
    entries = [WriteEntry(path=f"many/{n} ü.txt", data=str(n)) for n in range(20)]
    written = await sdk(sandbox.files.write_files, entries)
    assert [info.path for info in written] == [f"/home/user/many/{n} ü.txt" for n in range(20)]
    assert await sdk(sandbox.files.read, "many/7 ü.txt") == "7"


async def test_no_files_in_one_call_is_nothing_done(sdk: SDK, sandbox: Any) -> None:
    assert await sdk(sandbox.files.write_files, []) == []


async def test_files_of_root_belong_to_root(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "/root/secret", "x", user="root")
    assert (await sdk(sandbox.commands.run, "stat -c %U /root/secret", user="root")).stdout == "root\n"


@pytest.mark.parametrize("call", ["read", "get_info", "list", "remove"])
async def test_what_is_not_there_is_not_found(sdk: SDK, sandbox: Any, call: str) -> None:
    if call == "remove":
        await sdk(sandbox.files.remove, "/no/such/thing")  # as `rm -rf`: gone is gone
        return
    with pytest.raises(FileNotFoundException):
        await sdk(getattr(sandbox.files, call), "/no/such/thing")


async def test_reading_a_directory_is_an_argument_error(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(InvalidArgumentException):
        await sdk(sandbox.files.read, "/tmp")


async def test_writing_over_a_directory_is_an_argument_error(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(InvalidArgumentException):
        await sdk(sandbox.files.write, "/tmp", b"x" * 3_000_000)  # more than any buffer on the way holds


async def test_exists(sdk: SDK, sandbox: Any) -> None:
    assert await sdk(sandbox.files.exists, "/home/user") is True
    assert await sdk(sandbox.files.exists, f"/{uuid.uuid4().hex}") is False


async def test_a_list_has_the_direct_entries(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "d/one", "1")
    await sdk(sandbox.files.write, "d/sub/two", "22")
    entries = {entry.name: entry for entry in await sdk(sandbox.files.list, "d")}
    assert {name: entry.type for name, entry in entries.items()} == {"one": FileType.FILE, "sub": FileType.DIR}
    assert entries["one"].path == "/home/user/d/one"
    assert entries["one"].size == 1


async def test_a_list_goes_as_deep_as_it_is_told(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "d/sub/deep/two", "22")
    paths = {entry.path for entry in await sdk(sandbox.files.list, "d", depth=2)}
    assert paths == {"/home/user/d/sub", "/home/user/d/sub/deep"}


ODD_NAMES = r"""
import os

os.makedirs(b"odd/\xe9")
for name in (b"odd/a\xff", b"odd/\xe9/in"):
    open(name, "w").close()
os.symlink(b"a\xff", b"odd/link")
"""


async def test_names_that_are_not_utf8_are_listed_with_replacement_characters(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "odd.py", ODD_NAMES)
    await sdk(sandbox.commands.run, "python3 odd.py")
    entries = {entry.name: entry for entry in await sdk(sandbox.files.list, "odd", depth=2)}
    assert set(entries) == {"a\ufffd", "link", "\ufffd", "in"}
    assert entries["in"].path == "/home/user/odd/\ufffd/in"
    assert (await sdk(sandbox.files.get_info, "odd/link")).symlink_target == "/home/user/odd/a\ufffd"


async def test_info_has_owner_mode_and_time(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.commands.run, "echo hi > f; chmod 640 f; ln -s f link")
    info = await sdk(sandbox.files.get_info, "f")
    assert (info.name, info.size, info.owner, info.group) == ("f", 3, "user", "user")
    assert info.mode & 0o777 == 0o640
    assert info.permissions.endswith("rw-r-----")
    assert info.modified_time is not None
    assert (await sdk(sandbox.files.get_info, "link")).symlink_target == "/home/user/f"


async def test_make_dir_says_whether_it_was_new(sdk: SDK, sandbox: Any) -> None:
    assert await sdk(sandbox.files.make_dir, "x/y/z") is True
    assert await sdk(sandbox.files.make_dir, "x/y/z") is False
    assert (await sdk(sandbox.commands.run, "stat -c '%U %F' x/y/z")).stdout == "user directory\n"


async def test_rename_moves_a_file(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "old", "x")
    info = await sdk(sandbox.files.rename, "old", "new/place")
    assert info.path == "/home/user/new/place"
    assert await sdk(sandbox.files.exists, "old") is False
    assert await sdk(sandbox.files.read, "new/place") == "x"


async def test_renaming_what_is_not_there_is_not_found(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(FileNotFoundException):
        await sdk(sandbox.files.rename, "ghost", "other")


async def test_remove_takes_a_whole_directory(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "d/e/f", "x")
    await sdk(sandbox.files.remove, "d")
    assert await sdk(sandbox.files.exists, "d") is False


async def test_a_file_of_many_megabytes_goes_both_ways(sdk: SDK, sandbox: Any) -> None:
    content = uuid.uuid4().bytes * (64 * 1024 * 1024 // 16)
    await sdk(sandbox.files.write, "/tmp/large", content)
    assert bytes(await sdk(sandbox.files.read, "/tmp/large", format="bytes")) == content


async def test_a_user_that_does_not_exist_is_refused(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises((SandboxException, Exception), match=r"nobody-here|user"):
        await sdk(sandbox.files.read, "/etc/hostname", user="nobody-here")


async def test_metadata_stays_with_a_file_through_a_rename(sdk: SDK, sandbox: Any) -> None:
    written = await sdk(sandbox.files.write, "f", "x", metadata={"Origin": "chat", "run": "17"})
    assert written.metadata == {"origin": "chat", "run": "17"}
    await sdk(sandbox.files.rename, "f", "d/g")
    assert (await sdk(sandbox.files.get_info, "d/g")).metadata == {"origin": "chat", "run": "17"}
    (listed,) = await sdk(sandbox.files.list, "d")
    assert listed.metadata == {"origin": "chat", "run": "17"}


async def test_writing_again_replaces_the_metadata(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "f", "x", metadata={"a": "1", "b": "2"})
    await sdk(sandbox.files.write, "f", "x", metadata={"b": "3"})
    assert (await sdk(sandbox.files.get_info, "f")).metadata == {"b": "3"}
    await sdk(sandbox.files.write, "f", "x")
    assert (await sdk(sandbox.files.get_info, "f")).metadata is None


async def test_metadata_is_an_extended_attribute_of_the_file(sdk: SDK, sandbox: Any) -> None:
    await sdk(sandbox.files.write, "f", "x", metadata={"k": "v"})
    probe = "import os; print(os.getxattr('f', 'user.e2b.k')); os.setxattr('f', 'user.e2b.mine', b'w')"
    assert (await sdk(sandbox.commands.run, f'python3 -c "{probe}"')).stdout == "b'v'\n"
    assert (await sdk(sandbox.files.get_info, "f")).metadata == {"k": "v", "mine": "w"}


async def test_metadata_that_no_file_system_takes_is_an_argument_error(sdk: SDK, sandbox: Any) -> None:
    with pytest.raises(InvalidArgumentException, match="metadata"):
        await sdk(sandbox.files.write, "f", "x", metadata={"k" * 250: "v"})
