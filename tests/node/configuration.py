"""What the node's programs read: tokens, kubeconfigs, a file each for kubelet, proxy, containerd and the network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import yaml

ADDRESS: Final = "10.88.0.1"
SERVER: Final = f"https://{ADDRESS}:6443"
MASTERS: Final = "system:masters"
USERS: Final = {
    "admin": ("admin", MASTERS),
    "controllers": ("system:kube-controller-manager", MASTERS),  # else it may not take the taint off a new node
    "scheduler": ("system:kube-scheduler", ""),
    "kubelet": ("system:node:node1", "system:nodes"),
    "proxy": ("system:kube-proxy", ""),
    "dns": ("system:dns", MASTERS),
}
"""File -> user and groups; the file's name is part of the token too."""

NOT_NEEDED: Final = ("btrfs", "erofs", "devmapper", "blockfile", "zfs")

SYSCTLS: Final = {
    "vm/overcommit_memory": 1,
    "vm/panic_on_oom": 0,
    "kernel/panic": 10,
    "kernel/panic_on_oops": 1,
    "kernel/keys/root_maxkeys": 1_000_000,
    "kernel/keys/root_maxbytes": 25_000_000,
}
"""What the kubelet would set for the whole machine: files with its values lie over these, so that it need not."""

CONTAINERD: Final = """version = 3
root = '{root}'
state = '/run/containerd'
imports = []
disabled_plugins = [{disabled}, 'io.containerd.nri.v1.nri', 'io.containerd.tracing.processor.v1.otlp',
  'io.containerd.image-verifier.v1.bindir']
[grpc]
  address = '/run/containerd/containerd.sock'
[plugins.'io.containerd.cri.v1.images'.pinned_images]
  sandbox = 'localhost/pause:dev'
[plugins.'io.containerd.cri.v1.runtime']
  disable_apparmor = true
  restrict_oom_score_adj = true
  enable_criu = false
[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc]
  runtime_type = 'io.containerd.runc.v2'
[plugins.'io.containerd.cri.v1.runtime'.containerd.runtimes.runc.options]
  BinaryName = '/usr/sbin/runc'
  SystemdCgroup = false
[plugins.'io.containerd.cri.v1.runtime'.cni]
  bin_dirs = ['/usr/lib/cni']
  conf_dir = '{folder}/cni'
"""


CLUSTER: Final = "cluster.local"
COREFILE: Final = """.:53 {{
  errors
  kubernetes {cluster} {{
    kubeconfig {folder}/dns.kubeconfig
  }}
}}
"""

AUDIT: Final = {
    "apiVersion": "audit.k8s.io/v1",
    "kind": "Policy",
    "omitStages": ["RequestReceived"],
    "rules": [
        {"level": "Metadata", "verbs": ["create", "update", "patch", "delete", "deletecollection"]},
        {"level": "None"},
    ],
}
"""Who wrote what."""


def write_configuration(folder: Path, containerd_root: Path) -> None:
    """All of it, in one folder that nobody else can read."""
    write(
        folder / "tokens.csv",
        "\n".join(f'{token(file)},{user},{file},"{group}"' for file, (user, group) in USERS.items()),
    )
    for file in USERS:
        write(folder / f"{file}.kubeconfig", yaml.dump(kubeconfig(folder, file)))
    write(folder / "kubelet.yaml", yaml.dump(kubelet(folder)))
    write(folder / "proxy.yaml", yaml.dump(proxy(folder)))
    disabled = ", ".join(f"'io.containerd.snapshotter.v1.{name}'" for name in NOT_NEEDED)
    write(folder / "containerd.toml", CONTAINERD.format(root=containerd_root, folder=folder, disabled=disabled))
    write(folder / "cni/10-node.conflist", json.dumps(network()))
    write(folder / "resolv.conf", "")
    write(folder / "Corefile", COREFILE.format(cluster=CLUSTER, folder=folder))
    write(folder / "audit.yaml", yaml.dump(AUDIT))
    for name, value in SYSCTLS.items():
        write(folder / "sysctls" / name, f"{value}\n")


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def token(file: str) -> str:
    return f"token-of-{file}"


def kubeconfig(folder: Path, file: str) -> dict[str, Any]:
    return {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": "node",
        "clusters": [
            {"name": "node", "cluster": {"server": SERVER, "certificate-authority": f"{folder}/certs/apiserver.crt"}}
        ],
        "users": [{"name": file, "user": {"token": token(file)}}],
        "contexts": [{"name": "node", "context": {"cluster": "node", "user": file}}],
    }


def kubelet(folder: Path) -> dict[str, Any]:
    return {
        "apiVersion": "kubelet.config.k8s.io/v1beta1",
        "kind": "KubeletConfiguration",
        "failCgroupV1": False,
        "cgroupDriver": "cgroupfs",
        "containerRuntimeEndpoint": "unix:///run/containerd/containerd.sock",
        "failSwapOn": False,
        "resolvConf": f"{folder}/resolv.conf",
        "clusterDNS": [ADDRESS],
        "clusterDomain": CLUSTER,
        "maxOpenFiles": 20000,
        "authentication": {"anonymous": {"enabled": True}, "webhook": {"enabled": False}},
        "authorization": {"mode": "AlwaysAllow"},  # nobody reaches it from outside of the namespaces
        "enforceNodeAllocatable": ["pods"],
        "imageGCHighThresholdPercent": 100,
        "imageGCLowThresholdPercent": 99,
        "evictionHard": {
            "memory.available": "100Mi",
            "nodefs.available": "0%",
            "nodefs.inodesFree": "0%",
            "imagefs.available": "0%",
        },
        "syncFrequency": "10s",  # how soon a changed Secret is in the pod
        "podLogsDir": f"{folder}/pods",
        "volumePluginDir": f"{folder}/plugins",
    }


def proxy(folder: Path) -> dict[str, Any]:
    return {
        "apiVersion": "kubeproxy.config.k8s.io/v1alpha1",
        "kind": "KubeProxyConfiguration",
        "mode": "nftables",
        "clusterCIDR": "10.88.0.0/24",
        "hostnameOverride": "node1",
        "conntrack": {"maxPerCore": 0, "min": 0},
        "clientConnection": {"kubeconfig": f"{folder}/proxy.kubeconfig"},
    }


def network() -> dict[str, Any]:
    addresses = {"subnet": "10.88.0.0/24", "rangeStart": "10.88.0.10", "gateway": ADDRESS}
    bridge = {
        "type": "bridge",
        "bridge": "cni0",
        "isGateway": True,
        "ipMasq": False,
        "hairpinMode": True,
        "ipam": {
            "type": "host-local",
            "dataDir": "/run/cni-ipam",
            "ranges": [[addresses]],
            "routes": [{"dst": "0.0.0.0/0"}],
        },
    }
    return {"cniVersion": "1.0.0", "name": "node", "plugins": [bridge]}
