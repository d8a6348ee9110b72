"""The bill of materials names what dpkg and Python say is installed."""

import json

from imagebuild.sbom import write_sbom

STATUS = """Package: base-files
Status: install ok installed
Architecture: amd64
Version: 13.8
Description: base
 of: everything

Package: gone
Status: deinstall ok config-files
Architecture: amd64
Version: 1
"""


def test_it_has_every_installed_package(tmp_path):
    status = tmp_path / "root/var/lib/dpkg/status"
    status.parent.mkdir(parents=True)
    status.write_text(STATUS)
    metadata = tmp_path / "root/opt/capibara/lib/python3.13/site-packages/Some_Thing-2.dist-info/METADATA"
    metadata.parent.mkdir(parents=True)
    metadata.write_text("Metadata-Version: 2.4\nName: Some_Thing\nVersion: 2\nLicense-Expression: MIT\n")
    written = []
    for name in ("one", "other"):
        write_sbom("capibara", "1", "sha256:00", tmp_path / "root", 0, tmp_path / name)
        written.append((tmp_path / name).read_text())
    bill = json.loads(written[0])
    assert written[0] == written[1]
    assert {one["purl"] for one in bill["components"]} == {
        "pkg:deb/debian/base-files@13.8?arch=amd64",
        "pkg:pypi/some-thing@2",
    }
    assert bill["metadata"]["component"]["bom-ref"] == "capibara@sha256:00"
