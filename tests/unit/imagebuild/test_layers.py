"""Our layer is the same whoever built it, and when."""

import os
import tarfile

from imagebuild.layers import pack_ours


def test_owner_date_and_order_are_not_the_builder_s(tmp_path):
    folder = tmp_path / "root/opt/capibara/bin"
    folder.mkdir(parents=True)
    (folder / "run").write_text("run")
    (folder / "run").chmod(0o700)
    os.link(folder / "run", folder / "again")
    (folder / "python3").symlink_to("/usr/bin/there-is-none")
    pack_ours(tmp_path / "root", tmp_path / "layer.tar", 7)
    with tarfile.open(tmp_path / "layer.tar") as layer:
        entries = {entry.name.removeprefix("opt/capibara/"): entry for entry in layer}
        assert layer.extractfile(entries["bin/run"]).read() == b"run"
    assert list(entries) == ["bin", "bin/again", "bin/python3", "bin/run"]
    assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {(0, "", 7)}
    assert entries["bin/again"].isreg()
    assert entries["bin/run"].mode == 0o755
    assert entries["bin/python3"].linkname == "/usr/bin/there-is-none"
