"""Root in a sandbox is nobody on the host, and notices hardly anything of it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from capibara_local.runtime.base import MachineError
from capibara_local.runtime.machine import open_machine
from capibara_local.runtime.users import FIRST, IDS, LAST, Choice
from capibara_local.settings import default_cache_dir

from .conftest import MIB, Sandboxes, Subject

TEMPLATES = "templates"
WHO = "stat -c '%u:%g %a %n'"


@asynccontextmanager
async def machine_with(users: Choice, data_dir: Path, told: list[str] | None = None) -> AsyncIterator[Sandboxes]:
    machine = open_machine("runc", data_dir, default_cache_dir(), data_dir / TEMPLATES, users=users)
    try:
        await machine.prepare(lambda step: (told if told is not None else []).append(step))
        yield Sandboxes(machine, data_dir)
    finally:
        await machine.aclose()


def host_users(subject: Subject) -> dict[str, set[int]]:
    """Name of each process -> its user ids, as the host numbers them."""
    group = Path(f"/proc/{subject.sandbox.pid}/cgroup").read_text().splitlines()[0].rpartition(":")[2]
    found = {}
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            if group in (status.parent / "cgroup").read_text():
                fields = dict(line.split(":", 1) for line in status.read_text().splitlines())
                found[fields["Name"].strip()] = {
                    int(number) for key in ("Uid", "Gid") for number in fields[key].split()
                }
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def as_its_root(subject: Subject, command: str) -> subprocess.CompletedProcess[str]:
    """On the host, as if nothing but the user namespace held the sandbox's root: all its capabilities, no walls."""
    argv = ["nsenter", "--user", f"--target={subject.sandbox.pid}", "--", "sh", "-c", command]
    return subprocess.run(argv, capture_output=True, text=True, check=False)


async def test_no_process_of_a_sandbox_has_a_user_of_the_host(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        await subject.ask("process.start", cmd="sleep", args=["60"], user="root")
        await subject.ask("process.start", cmd="tail", args=["-f", "/dev/null"], user="user")
        found = host_users(subject)
    first = min(found["sleep"])
    assert FIRST <= first <= LAST
    assert found == {"python3": {first}, "sleep": {first}, "tail": {first + 1000}}


@pytest.mark.parametrize(
    "command",
    [
        pytest.param("cat {file}", id="reads"),
        pytest.param("echo x >> {file}", id="writes"),
        pytest.param("chmod 666 {file}", id="modes"),
        pytest.param("chown 0 {file}", id="owners"),
        pytest.param("rm -f {file}", id="removals"),
        pytest.param("cat /proc/1/root{file}", id="the root of another process"),
        pytest.param("kill -0 1", id="signals"),
        pytest.param("echo x > /proc/sys/kernel/core_pattern", id="kernel settings"),
        pytest.param("mknod {file}.device c 1 3", id="devices"),
        pytest.param("unshare --mount true && mount -o remount,rw /", id="mounts of the host"),
    ],
)
async def test_who_breaks_out_of_everything_else_is_still_refused(
    sandboxes: Sandboxes, tmp_path: Path, command: str
) -> None:
    file = tmp_path / "of-the-host"
    file.write_text("secret")
    file.chmod(0o600)
    async with sandboxes.open() as subject:
        assert as_its_root(subject, "id -u").stdout.strip() == "0"
        done = as_its_root(subject, command.format(file=file))
    assert done.returncode != 0
    assert "secret" not in done.stdout
    assert (file.read_text(), file.stat().st_mode & 0o777) == ("secret", 0o600)


@pytest.mark.parametrize(
    "command",
    [
        pytest.param("chmod 600 /dev/null", id="modes of devices"),
        pytest.param("chown user /dev/null", id="owners of devices"),
        pytest.param("mknod /tmp/n c 1 3", id="devices"),
        pytest.param("mount -o bind /tmp /mnt", id="mounts"),
        pytest.param("echo 1 > /proc/1/root/proc/sys/kernel/panic", id="kernel settings by way of process 1"),
        pytest.param("echo -1000 > /proc/self/oom_score_adj", id="protection from the out-of-memory killer"),
    ],
)
async def test_root_inside_cannot_change_what_the_host_owns(sandboxes: Sandboxes, command: str) -> None:
    async with sandboxes.open() as subject:
        assert (await subject.run(command, user="root")).end["exitCode"] > 0
    assert os.stat("/dev/null").st_mode & 0o777 == 0o666


async def test_owners_modes_and_ways_to_become_root_are_as_ever(sandboxes: Sandboxes) -> None:
    async with sandboxes.open() as subject:
        assert await subject.text(f"{WHO} / /home/user /usr/bin/sudo") == (
            "0:0 755 /\n1000:1000 755 /home/user\n0:0 4755 /usr/bin/sudo"
        )
        await subject.write("/home/user/mine", b"x", user="user")
        await subject.write("/srv/roots", b"x", user="root")
        assert await subject.text(f"{WHO} /home/user/mine /srv/roots") == (
            "1000:1000 644 /home/user/mine\n0:0 644 /srv/roots"
        )
        assert await subject.text("sudo chown user: /srv/roots && sudo -n id -u && id -u", user="user") == "0\n1000"
        assert await subject.text("cp /usr/bin/id /tmp/i && chmod u+s /tmp/i", user="root") == ""
        assert "euid=0(root)" in await subject.text("/tmp/i", user="user")


async def test_packages_can_be_installed_by_user_and_root(sandboxes: Sandboxes) -> None:
    debian = (
        "set -e; mkdir -p /tmp/p/DEBIAN /tmp/p/usr/share/hello; echo hello > /tmp/p/usr/share/hello/word; "
        "printf 'Package: hello-there\\nVersion: 1\\nArchitecture: all\\nMaintainer: a <a@b.c>\\nDescription: d\\n'"
        " > /tmp/p/DEBIAN/control; dpkg-deb --root-owner-group -b /tmp/p /tmp/p.deb >/dev/null; "
        "apt-get install -y -qq /tmp/p.deb >/tmp/log 2>&1 || cat /tmp/log; dpkg-query -W hello-there; "
        f"{WHO} /usr/share/hello/word"
    )
    python = (
        "set -e; mkdir /tmp/q && cd /tmp/q && echo 'word = 7' > greeting.py; "
        'echo \'import setuptools as s; s.setup(name="greeting", version="1", py_modules=["greeting"])\' > setup.py; '
        "pip install -q --user --no-index --no-build-isolation . >/tmp/piplog 2>&1 || cat /tmp/piplog; "
        "cd /; python3 -c 'import greeting; print(greeting.word)'"
    )
    async with sandboxes.open() as subject:
        assert await subject.text(debian, user="root") == "hello-there\t1\n0:0 644 /usr/share/hello/word"
        assert await subject.text(python, user="user") == "7"


async def test_what_is_written_is_stored_as_the_sandbox_numbers_it(sandboxes: Sandboxes, tmp_path: Path) -> None:
    async with sandboxes.open(disk_bytes=64 * MIB) as subject:
        await subject.text("touch /srv/a; chown 7:65535 /srv/a; rm -r /etc/skel; echo x >> /etc/hosts", user="root")
        await subject.sandbox.copy_files(tmp_path / "copy")
    kept = {path.name: path.stat() for path in (tmp_path / "copy").rglob("*")}
    assert (kept["a"].st_uid, kept["a"].st_gid) == (7, 65535)
    assert {entry.st_uid for name, entry in kept.items() if name != "a"} <= {0, 1000}


@pytest.mark.parametrize(("made", "used"), [("on", "on"), ("on", "off"), ("off", "on")])
async def test_a_layer_made_with_or_without_fits_both(data_dir: Path, made: Choice, used: Choice) -> None:
    """As a build step makes it, with what only the kernel's own numbers can spoil: capabilities of files, whiteouts."""
    write = (
        "set -e; cd /srv; touch r u; chown user:65535 u; cp /bin/true t; chmod 4755 t; rm -r /etc/skel; "
        "cp /bin/true c; python3 -c 'import os, struct; os.setxattr("
        '"c", "security.capability", struct.pack("<5I", 0x02000001, 1 << 10, 0, 0, 0))\''
    )
    read = (
        f"cd /srv; {WHO} r u t; ls /etc/skel 2>&1; "
        'python3 -c \'import os; print(os.getxattr("c", "security.capability").hex()[:16])\'; '
        "rm r; chown root u; stat -c '%u:%g' u"
    )
    (data_dir / TEMPLATES / ".made").mkdir(parents=True)
    async with machine_with(made, data_dir) as sandboxes, sandboxes.open(kept=".made") as subject:
        assert await subject.text(write, user="root") == ""
    (data_dir / TEMPLATES / ".made/up").rename(data_dir / TEMPLATES / "layer")
    async with machine_with(used, data_dir) as sandboxes, sandboxes.open(layers=("layer",)) as subject:
        assert (await subject.text(read, user="root")).splitlines() == [
            "0:0 644 r",
            "1000:65535 644 u",
            "0:0 4755 t",
            "ls: cannot access '/etc/skel': No such file or directory",
            "0100000200040000",
            "0:65535",
        ]


async def test_off_means_off(data_dir: Path) -> None:
    told: list[str] = []
    async with machine_with("off", data_dir, told) as sandboxes, sandboxes.open() as subject:
        assert host_users(subject) == {"python3": {0}}
    assert told[-1] == "root in a sandbox is root of this host: user namespaces are off"


@pytest.fixture
def plain_file_system(data_dir: Path) -> Iterator[Path]:
    """One whose owners cannot be shifted."""
    place = data_dir / "r"
    place.mkdir()
    subprocess.run(["mount", "-t", "ramfs", "none", str(place)], check=True)
    try:
        yield place / "d"
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


async def test_where_it_does_not_work_the_server_says_so_and_goes_on(plain_file_system: Path) -> None:
    told: list[str] = []
    async with machine_with("auto", plain_file_system, told) as sandboxes, sandboxes.open() as subject:
        assert host_users(subject) == {"python3": {0}}
    assert "root in a sandbox is root of this host, since user namespaces do not work: " in told[-1]
    assert "Invalid argument" in told[-1]


async def test_where_it_must_work_and_does_not_nothing_starts(plain_file_system: Path) -> None:
    with pytest.raises(MachineError, match=r"user namespaces do not work here \(--user-namespace\)"):
        async with machine_with("on", plain_file_system):
            pass


async def test_every_sandbox_draws_its_own(sandboxes: Sandboxes) -> None:
    async with AsyncExitStack() as stack:
        subjects = [await stack.enter_async_context(sandboxes.open(memory=128 * MIB)) for _ in range(4)]
        firsts = {host_users(subject)["python3"].pop() for subject in subjects}
    assert all(first % IDS == 0 for first in firsts)
    assert len(firsts) > 1
