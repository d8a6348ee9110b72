"""Sockets of a sandbox without a network: whatever reaches anything but its own loopback. Arguments: addresses of the
host."""

import errno
import json
import socket
import struct
import sys

fell = {}
ANYBODY = ["169.254.169.254", "10.0.2.2", "10.0.2.3", "1.1.1.1", "255.255.255.255", "224.0.0.1", *sys.argv[1:]]
V6 = ["::ffff:1.1.1.1", "fe80::1%lo", "2606:4700:4700::1111", "ff02::1%lo"]


def attempt(what, family, kind, address=None, protocol=0):
    """It fell if the socket opens and, with an address, something could be sent there."""
    try:
        with socket.socket(family, kind, protocol) as made:
            made.settimeout(2)
            if address is not None:
                made.connect(address)
                made.send(b"x")
    except (OSError, OverflowError, TypeError):
        return
    fell[what] = 1


for host in ANYBODY:
    for port in (22, 53, 80, 443, 10250):
        attempt(f"tcp {host}:{port}", socket.AF_INET, socket.SOCK_STREAM, (host, port))
        attempt(f"udp {host}:{port}", socket.AF_INET, socket.SOCK_DGRAM, (host, port))
for host in V6:
    if not host.startswith("ff02"):
        attempt(f"tcp {host}", socket.AF_INET6, socket.SOCK_STREAM, (host, 80))
    attempt(f"udp {host}", socket.AF_INET6, socket.SOCK_DGRAM, (host, 80))
for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
    for family in range(1, 64):
        if family not in (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK):
            attempt(f"family {family}", family, kind)
attempt("raw", socket.AF_INET, socket.SOCK_RAW, protocol=socket.IPPROTO_RAW)
attempt("icmp", socket.AF_INET, socket.SOCK_RAW, protocol=socket.IPPROTO_ICMP)
for protocol in range(1, 32):
    attempt(f"netlink {protocol}", socket.AF_NETLINK, socket.SOCK_RAW, protocol=protocol)
for name in ("/org/freedesktop/systemd1", "@/tmp/dbus", "/run/containerd/containerd.sock", "/var/run/docker.sock"):
    attempt(name, socket.AF_UNIX, socket.SOCK_STREAM, name)
    attempt("abstract " + name, socket.AF_UNIX, socket.SOCK_STREAM, "\0" + name)
# A new route: RTM_NEWROUTE, which takes CAP_NET_ADMIN.
with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as route:
    body = struct.pack("=BBBBBBBBI", socket.AF_INET, 0, 0, 0, 254, 4, 0, 1, 0)
    route.send(struct.pack("=IHHII", 16 + len(body), 24, 0x405, 1, 0) + body)
    answer = route.recv(4096)
    if struct.unpack_from("=i", answer, 16)[0] not in (-errno.EPERM, -errno.EACCES):
        fell["routes can be set"] = 1
print(json.dumps(fell))
