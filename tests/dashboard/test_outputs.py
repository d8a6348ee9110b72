"""What a status has only a part of is downloaded whole, out of the output store."""

import pytest
from playwright.sync_api import expect
from tests.dashboard import statuses
from tests.dashboard.conftest import Watched

from capibara.devenv.gatewayprocess import GatewayProcess

WHOLE = {
    "stdout": b"whole output\n" * 1000,
    "stderr": b"whole errors\n" * 1000,
    "results.ndjson": b'{"text": "1"}\n' * 60,
    "results/0": b"a large result",
    "files/0": b"a large file",
}


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return tmp_path_factory.mktemp("outputs")


@pytest.fixture
def seen(context, installed, store, tmp_path):
    """A page at a gateway that reads the store."""
    variables = {"CAPIBARA_GATEWAY_INSECURE_LOCAL": "true", "CAPIBARA_GATEWAY_OUTPUT_STORE": f"file://{store}"}
    with GatewayProcess.start(installed.kubeconfigs.admin, tmp_path / "gateway.log", variables) as gateway:
        watched = Watched(context.new_page(), gateway.url)
        yield watched
        assert watched.errors == []
        assert watched.strangers == []


@pytest.fixture
def stored(write, place, store):
    """An execution all of whose outputs are in the store."""
    write.execution("long")
    uid = write.cluster.get(place, "long")["metadata"]["uid"]
    keys = {part: f"c/{place}/{uid}/1/{part}" for part in WHOLE}
    for part, content in WHOLE.items():
        (store / keys[part]).parent.mkdir(parents=True, exist_ok=True)
        (store / keys[part]).write_bytes(content)
    cut = {"truncated": True, "bytes": 13_000}
    status = statuses.ended(
        stdout=statuses.printed("whole", ref=keys["stdout"]) | cut,
        stderr=statuses.printed("whole", ref=keys["stderr"]) | cut,
        results=[{"type": "text/plain", "bytes": 14, "omitted": True, "ref": keys["results/0"]}],
        omittedResults=59,
        allResults={"ref": keys["results.ndjson"], "bytes": 840, "truncated": True},
        files=[{"path": "big.bin", "bytes": 12, "ref": keys["files/0"]}],
    )
    write.status("long", status)


def test_each_stored_output_has_its_link(seen, stored, place):
    page = seen.open(f"executions/{place}/long")
    expect(page.locator("section[aria-label=Results]")).to_contain_text("59 more results are not kept here")
    seen.picture("stored")
    links = {
        "#stdout >> text=Whole output": ("long.stdout.txt", "stdout"),
        "#stderr >> text=Whole output": ("long.stderr.txt", "stderr"),
        "section[aria-label=Results] >> text=All results": ("long.results.ndjson", "results.ndjson"),
        ".result >> text=Download": ("", "results/0"),
        "section[aria-label=Files] td >> text=Download": ("big.bin", "files/0"),
    }
    for where, (name, part) in links.items():
        with page.expect_download() as download:
            page.locator(where).click()
        assert download.value.path().read_bytes() == WHOLE[part]
        assert download.value.suggested_filename == name or not name
