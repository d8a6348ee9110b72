"""The bill of materials of an image, as CycloneDX: every Debian and every Python package with version and licence."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution, distributions
from pathlib import Path

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from packageurl import PackageURL


def write_sbom(name: str, version: str, digest: str, root: Path, epoch: int, target: Path) -> None:
    """Write what is installed below `root`, an unpacked image with this digest."""
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, digest))
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    bom.metadata.component = Component(
        type=ComponentType.CONTAINER, name=name, version=version, bom_ref=f"{name}@{digest}"
    )
    components = [*debian_packages(root), *python_packages(root)]
    bom.components.update(components)
    bom.register_dependency(bom.metadata.component, components)
    target.write_text(make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string(indent=2) + "\n")


def debian_packages(root: Path) -> Iterator[Component]:
    """From dpkg's own list."""
    for block in (root / "var/lib/dpkg/status").read_text().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.splitlines() if ": " in line and line[0] != " ")
        if fields.get("Status") == "install ok installed":
            url = PackageURL(
                "deb", "debian", fields["Package"], fields["Version"], qualifiers={"arch": fields["Architecture"]}
            )
            yield build_component(fields["Package"], fields["Version"], url)


def python_packages(root: Path) -> Iterator[Component]:
    """From the metadata of what is installed in our environment."""
    folders = [str(folder) for folder in (root / "opt/capibara/lib").glob("python3*/site-packages")]
    for one in distributions(path=folders):
        url = PackageURL("pypi", None, one.name.lower().replace("_", "-"), one.version)
        yield build_component(one.name, one.version, url, licence(one))


def licence(one: Distribution) -> str | None:
    """An expression of SPDX's, or what older packages say in their own words, if that is one line."""
    said = [*(one.metadata.get_all("License-Expression") or ()), *(one.metadata.get_all("License") or ())]
    return next((text for text in said if text and "\n" not in text), None)


def build_component(name: str, version: str, url: PackageURL, said: str | None = None) -> Component:
    return Component(
        type=ComponentType.LIBRARY,
        name=name,
        version=version,
        purl=url,
        bom_ref=str(url),
        licenses=[DisjunctiveLicense(name=said)] if said else [],
    )
