"""The archive is an image layout in which every digest is true, and the same bytes for the same input."""

import gzip
import hashlib
import io
import json
import tarfile

import pytest

from imagebuild.oci import Image, write_archive


@pytest.fixture
def layers(tmp_path):
    paths = []
    for name in ("debian", "capibara"):
        path = tmp_path / f"{name}.tar"
        with tarfile.open(path, "w") as tar:
            tar.addfile(tarfile.TarInfo(f"{name}/file"), io.BytesIO())
        paths.append(path)
    return paths


def archive(tmp_path, layers, folder):
    work = tmp_path / folder
    work.mkdir()
    image = Image("docker.io/library/capibara:1", "amd64", "2026-01-01T00:00:00Z", {"User": "10001"}, layers)
    target = work / "image.tar"
    return write_archive(image, target, work), target


def read(target):
    with tarfile.open(target) as tar:
        return {member.name: tar.extractfile(member).read() for member in tar}


def test_every_content_is_where_its_digest_says(tmp_path, layers):
    digest, target = archive(tmp_path, layers, "one")
    files = read(target)
    assert json.loads(files["oci-layout"]) == {"imageLayoutVersion": "1.0.0"}
    [named] = json.loads(files["index.json"])["manifests"]
    assert named["digest"] == digest
    assert named["annotations"]["io.containerd.image.name"] == "docker.io/library/capibara:1"
    manifest = json.loads(files[blob(named)])
    described = [named, manifest["config"], *manifest["layers"]]
    assert {blob(one) for one in described} == {name for name in files if name.startswith("blobs/")}
    for one in described:
        content = files[blob(one)]
        assert len(content) == one["size"]
        assert f"sha256:{hashlib.sha256(content).hexdigest()}" == one["digest"]


def test_the_config_names_what_the_layers_are_unpacked(tmp_path, layers):
    _, target = archive(tmp_path, layers, "one")
    files = read(target)
    manifest = json.loads(files[blob(json.loads(files["index.json"])["manifests"][0])])
    config = json.loads(files[blob(manifest["config"])])
    unpacked = [gzip.decompress(files[blob(layer)]) for layer in manifest["layers"]]
    assert unpacked == [layer.read_bytes() for layer in layers]
    assert config["rootfs"]["diff_ids"] == [f"sha256:{hashlib.sha256(one).hexdigest()}" for one in unpacked]
    assert (config["config"], config["os"], config["architecture"]) == ({"User": "10001"}, "linux", "amd64")
    assert len(config["history"]) == len(layers)


def test_the_same_input_makes_the_same_bytes(tmp_path, layers):
    (first, one), (second, other) = (archive(tmp_path, layers, folder) for folder in ("one", "other"))
    assert first == second
    assert one.read_bytes() == other.read_bytes()


def blob(described):
    return f"blobs/sha256/{described['digest'].removeprefix('sha256:')}"
