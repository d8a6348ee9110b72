"""An OCI archive: the image layout of the OCI image specification, in one tar.

Written by hand because it is three JSON documents and a tar. Of Python's libraries python-docker writes Docker's older
form and pyoci is in its first releases; umoci, crane and skopeo would each be one more program to install.
Same layers, same config and same names: same bytes.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import tarfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

MANIFEST: Final = "application/vnd.oci.image.manifest.v1+json"
CONFIG: Final = "application/vnd.oci.image.config.v1+json"
LAYER: Final = "application/vnd.oci.image.layer.v1.tar+gzip"
CHUNK: Final = 1 << 20


@dataclass(frozen=True)
class Blob:
    """A content of the archive, known by its digest."""

    path: Path
    media_type: str

    def descriptor(self, **more: Any) -> dict[str, Any]:
        """How other documents name it."""
        return {
            "mediaType": self.media_type,
            "digest": f"sha256:{file_digest(self.path)}",
            "size": self.path.stat().st_size,
            **more,
        }


@dataclass(frozen=True)
class Image:
    """What goes into an archive. `layers` are tar files, the lowest first; `created` as RFC 3339 has it."""

    name: str
    architecture: str
    created: str
    config: Mapping[str, Any]
    layers: Sequence[Path]


def write_archive(image: Image, target: Path, work: Path) -> str:
    """Write the archive, in whose index the image has its full name. Returns the digest of its manifest."""
    layers = [packed(layer, work / f"{number}.tar.gz") for number, layer in enumerate(image.layers)]
    config = document(build_config(image), work / "config.json", CONFIG)
    manifest = document(
        {
            "schemaVersion": 2,
            "mediaType": MANIFEST,
            "config": config.descriptor(),
            "layers": [layer.descriptor() for layer in layers],
        },
        work / "manifest.json",
        MANIFEST,
    )
    write_layout(target, image.name, manifest, [config, *layers])
    return str(manifest.descriptor()["digest"])


def build_config(image: Image) -> dict[str, Any]:
    """The image's configuration: how to run it and what its layers are unpacked."""
    return {
        "created": image.created,
        "architecture": image.architecture,
        "os": "linux",
        "config": dict(image.config),
        "rootfs": {"type": "layers", "diff_ids": [f"sha256:{file_digest(layer)}" for layer in image.layers]},
        "history": [{"created": image.created, "created_by": layer.stem} for layer in image.layers],
    }


def write_layout(target: Path, name: str, manifest: Blob, blobs: Sequence[Blob]) -> None:
    """`oci-layout`, `index.json` and the blobs. containerd reads the name in its own annotation, others in OCI's."""
    names = {"io.containerd.image.name": name, "org.opencontainers.image.ref.name": name.rpartition(":")[2]}
    index = {"schemaVersion": 2, "manifests": [manifest.descriptor(annotations=names)]}
    partial = target.with_name(target.name + ".partial")
    with tarfile.open(partial, "w", format=tarfile.PAX_FORMAT) as archive:
        add(archive, "oci-layout", encoded({"imageLayoutVersion": "1.0.0"}))
        add(archive, "index.json", encoded(index))
        for blob in sorted({file_digest(blob.path): blob for blob in (manifest, *blobs)}.items()):
            add_file(archive, f"blobs/sha256/{blob[0]}", blob[1].path)
    partial.rename(target)


def packed(layer: Path, target: Path) -> Blob:
    """The layer compressed, without a date or name inside."""
    with layer.open("rb") as source, target.open("wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=0) as packed_file:
        while chunk := source.read(CHUNK):
            packed_file.write(chunk)
    return Blob(target, LAYER)


def document(content: Mapping[str, Any], target: Path, media_type: str) -> Blob:
    target.write_bytes(encoded(content))
    return Blob(target, media_type)


def encoded(content: Mapping[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def add(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    archive.addfile(entry, io.BytesIO(content))


def add_file(archive: tarfile.TarFile, name: str, path: Path) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = path.stat().st_size
    with path.open("rb") as content:
        archive.addfile(entry, content)


def file_digest(path: Path) -> str:
    """SHA-256 of a file, in hex."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
