"""A node as one thing: started, asked by kubectl and helm, and removed without a trace."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests.node.build import HERE, find_programs
from tests.node.configuration import SYSCTLS, write_configuration

from capibara.devenv.binaries import find_binaries, kubernetes_version
from capibara.devenv.bundled import bundled_folder
from capibara.devenv.errors import DevenvError
from capibara.devenv.kubectl import Kubectl
from capibara.devenv.places import default_cache_dir
from capibara.devenv.progress import Progress
from imagebuild.oci import Image, write_archive

PATIENCE: Final = 180.0
CABLE: Final = "capibara-node"
MACHINE: Final = "10.87.0.1"
"""This machine, as the pods see it."""

UPLINK: Final = "10.87.0.2"
PODS: Final = "10.88.0.0/24"
NEEDED: Final = {
    "/usr/sbin/runc": "runc",
    "/usr/lib/cni/bridge": "containernetworking-plugins",
    "/usr/sbin/nft": "nftables",
    "/usr/sbin/ip": "iproute2",
    "/usr/bin/openssl": "openssl",
}
"""What must be on this machine -> Debian's package that brings it."""

ROOT: Final = HERE.parents[1]


class NodeError(Exception):
    """The node, or what was asked of it, failed."""


class Node:
    """A running node. Its API server and pods can be reached from this machine as long as it lives."""

    def __init__(self, folder: Path, plane: Path, programs: Path, process: subprocess.Popen[bytes]) -> None:
        self.folder, self.programs, self.process = folder, programs, process
        self.kubectl = Kubectl(plane / "kubectl", folder / "admin.kubeconfig")

    def pid(self) -> int:
        """The process that is number 1 in the node."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        if not children:
            raise NodeError(f"the node has ended: see {self.folder}/logs")
        return int(children[0])

    def says(self, *arguments: str) -> str:
        """What kubectl prints, or nothing where it fails."""
        try:
            return self.kubectl.run(*arguments)
        except DevenvError:
            return ""

    def helm(self, *arguments: str) -> str:
        """What helm prints. NodeError with what it complained of, and what happened to the pods meanwhile."""
        program = shutil.which("helm", path=f"{ROOT / '.tools/bin'}:{os.environ['PATH']}")
        if program is None:
            raise NodeError("run `make .tools/bin/helm`")
        argv = [program, f"--kubeconfig={self.kubectl.kubeconfig}", *arguments]
        done = subprocess.run(argv, capture_output=True, text=True, check=False, timeout=600)
        if done.returncode != 0:
            happened = self.says("get", "events", "-A", "--sort-by=.lastTimestamp")
            raise NodeError(f"helm {arguments[0]}: {done.stderr.strip()}\n{done.stdout[-2000:]}\n{happened[-4000:]}")
        return done.stdout

    def import_image(self, archive: Path) -> None:
        """From now on pods can be of it."""
        inside = ["nsenter", "-t", str(self.pid()), "-m", "-p", "-n", "-u", "-i", "-C", "--"]
        argv = [*inside, str(self.programs / "ctr"), "--namespace=k8s.io", "images", "import", str(archive)]
        subprocess.run(argv, check=True, capture_output=True)


@contextmanager
def running_node(folder: Path) -> Iterator[Node]:
    """A node that is Ready. Needs root. Its logs stay in `folder`; images stay in the user's cache."""
    install_packages()
    plane = find_binaries(default_cache_dir(), Progress()).folder
    programs = find_programs(kubernetes_version(bundled_folder("controlplane")))
    prepare(folder, programs)
    argv = [str(HERE / "start"), str(folder), str(plane), str(programs)]
    process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, start_new_session=True)
    node = Node(folder, plane, programs, process)
    try:
        wait_ready(node)
        yield node
    finally:
        remove(node)


def install_packages() -> None:
    """Debian's packages that are missing. NodeError where they cannot be had."""
    missing = sorted({package for path, package in NEEDED.items() if not Path(path).exists()})
    if not missing:
        return
    print("installing", *missing, file=sys.stderr, flush=True)
    install = ["apt-get", "install", "-qq", "-y", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0", *missing]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        for argv in (install, ["apt-get", "update", "-qq"], install):  # the lists may be absent or old
            done = subprocess.run(argv, env=environment, stdout=subprocess.DEVNULL, check=False)
            if argv is install and done.returncode == 0:
                return
    except FileNotFoundError:
        pass
    raise NodeError(f"install {', '.join(missing)} (Debian: apt-get install {' '.join(missing)}, as root)")


def prepare(folder: Path, programs: Path) -> None:
    """A fresh folder with everything that the node's programs read."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "logs").mkdir(parents=True)
    folder.chmod(0o700)
    for name, argv in {
        "sa.key": ("genrsa", "-out", str(folder / "sa.key"), "2048"),
        "sa.pub": ("rsa", "-in", str(folder / "sa.key"), "-pubout", "-out", str(folder / "sa.pub")),
    }.items():
        subprocess.run(["openssl", *argv], check=True, capture_output=True)
        assert (folder / name).exists()
    write_configuration(folder, default_cache_dir() / "node" / "containerd")
    write_pause(folder, programs)


def write_pause(folder: Path, programs: Path) -> None:
    """The image that holds a pod's namespaces: one program."""
    layer, work = folder / "pause-layer.tar", folder / "work"
    work.mkdir()
    with tarfile.open(layer, "w") as tar:
        tar.add(programs / "pause", "pause")
    image = Image("localhost/pause:dev", "amd64", "2026-01-01T00:00:00Z", {"Entrypoint": ["/pause"]}, [layer])
    write_archive(image, folder / "pause.tar", work)


def wait_ready(node: Node) -> None:
    """Until pods can run: the API answers, the proxy may watch, the runtime has the pause image, the node is Ready."""
    until(lambda: (node.folder / "running").exists(), "the node's namespaces")
    connect(node)
    until(lambda: "ok" in node.says("get", "--raw=/readyz"), "the API server")
    role = ("--clusterrole=system:node-proxier", "--user=system:kube-proxy")
    node.kubectl.run("create", "clusterrolebinding", "proxy", *role)
    until(lambda: Path(f"/proc/{node.pid()}/root/run/containerd/containerd.sock").exists(), "containerd")
    node.import_image(node.folder / "pause.tar")
    until(lambda: is_ready(node), "the node to be Ready")
    until(lambda: "default" in node.says("get", "serviceaccounts"), "the service accounts")


def connect(node: Node) -> None:
    """A cable between this machine and the node, and the way to its pods. Both end with the node's network."""
    pid = str(node.pid())
    for argv in (
        ("ip", "link", "add", CABLE, "type", "veth", "peer", "name", "uplink", "netns", pid),
        ("ip", "addr", "add", f"{MACHINE}/30", "dev", CABLE),
        ("ip", "link", "set", CABLE, "up"),
        ("nsenter", "-t", pid, "-n", "ip", "addr", "add", f"{UPLINK}/30", "dev", "uplink"),
        ("nsenter", "-t", pid, "-n", "ip", "link", "set", "uplink", "up"),
        ("ip", "route", "add", PODS, "via", UPLINK),
    ):
        subprocess.run(argv, check=True)


def is_ready(node: Node) -> bool:
    """Whether the node takes pods."""
    nodes = node.kubectl.get_json("nodes")["items"]
    return any(
        condition["type"] == "Ready" and condition["status"] == "True"
        for one in nodes
        for condition in one["status"].get("conditions", ())
    ) and not any(one["spec"].get("taints") for one in nodes)


def until(met: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Wait for a condition. NodeError when its time is over."""
    deadline = time.monotonic() + seconds
    while not met():
        if time.monotonic() > deadline:
            raise NodeError(f"waited {seconds:.0f} s for {what}")
        time.sleep(0.1)  # the step of a wait with a deadline


def remove(node: Node) -> None:
    """End the namespaces, and with them all that is in them; then the cgroups, which are the machine's."""
    try:
        os.kill(node.pid(), signal.SIGKILL)
    except (NodeError, ProcessLookupError):
        node.process.kill()
    node.process.wait(60)
    groups = (node.folder / "cgroups").read_text().split()
    until(lambda: all(remove_group(Path(group)) for group in groups), "the cgroups to be empty", 60)


def remove_group(group: Path) -> bool:
    """Whether it is gone now, with all below it."""
    for folder, _, _ in os.walk(group, topdown=False):
        try:
            os.rmdir(folder)
        except OSError:
            return False
    return True


def traces() -> dict[str, object]:
    """What a node could leave behind on this machine: mounts, links, routes, cgroups, settings of the kernel."""
    return {
        "mounts": [line.split()[1] for line in Path("/proc/mounts").read_text().splitlines() if "node" in line],
        "links": [name for name in os.listdir("/sys/class/net") if name in (CABLE, "cni0")],
        "routes": [line for line in Path("/proc/net/route").read_text().splitlines() if line.startswith(CABLE)],
        "cgroups": [folder for folder, _, _ in os.walk("/sys/fs/cgroup") if "capibara-node" in folder],
        "settings": [Path(f"/proc/sys/{name}").read_text() for name in SYSCTLS],
        "containerd": Path("/run/containerd").exists(),
    }
