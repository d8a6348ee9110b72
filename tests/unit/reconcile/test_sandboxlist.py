"""The list of sandboxes that operators tell gateways, and its door."""

from datetime import UTC, datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from capibara.backends.base import SandboxHandle
from capibara.backends.errors import ProviderUnavailable
from capibara.core.outputkey import SANDBOXES, proof
from capibara.core.usage import Prices
from capibara.reconcile.outputdoor import SandboxDoor
from capibara.reconcile.sandboxlist import SandboxList, describe

START = datetime(2026, 1, 1, tzinfo=UTC)


class Provider:
    def __init__(self):
        self.asked = 0
        self.error = None

    async def find(self, metadata):
        self.asked += 1
        if self.error:
            raise self.error
        assert metadata == {"capibara6.dev/cluster": "c"}
        return [SandboxHandle("a", START)]


@pytest.mark.parametrize(("millis", "cost"), [("2000", 0.21), ("1500", 0.21), ("500", 0.11)])
def test_what_a_sandbox_is_and_costs_in_whole_cpus(millis, cost):
    metadata = {
        "capibara6.dev/uid": "u",
        "capibara6.dev/cpu-millis": millis,
        "capibara6.dev/memory-bytes": str(1024**3),
    }
    found = describe(SandboxHandle("a", START, metadata=metadata), Prices(0.01, 0.001), START.timestamp() + 10)
    assert found == {"id": "a", "uid": "u", "pool": "", "owner": "", "ageSeconds": 10.0, "cost": cost}


@pytest.mark.parametrize("said", ["", "-1", "many", "9" * 30])
def test_metadata_that_is_none_of_ours_costs_nothing_that_is_known(said):
    found = describe(SandboxHandle("a", START, metadata={"capibara6.dev/cpu-millis": said}), Prices(1, 1), 0)
    assert (found["cost"], found["ageSeconds"]) == (None, 0.0)


async def test_the_provider_is_asked_seldom():
    provider, now = Provider(), [0.0]
    sandboxes = SandboxList(provider, "c", Prices(1, 1), lambda: now[0])
    for at in (0.0, 4.9, 5.1, 6.0):
        now[0] = at
        assert [each["id"] for each in await sandboxes.read()] == ["a"]
    assert provider.asked == 2


@pytest.mark.parametrize(
    ("said", "status"),
    [
        pytest.param("", 401, id="no proof"),
        pytest.param("key", 401, id="the key itself"),
        pytest.param(proof(b"key", "another"), 401, id="a proof for an execution"),
        pytest.param(proof(b"other", SANDBOXES), 401, id="another key"),
        pytest.param(proof(b"key", SANDBOXES), 200, id="the proof"),
    ],
)
async def test_the_door_is_for_whoever_has_the_key(said, status, tmp_path):
    (tmp_path / "key").write_text("key\n")
    door = SandboxDoor(SandboxList(Provider(), "c", Prices(1, 1)), tmp_path / "key")
    answer = await door(make_mocked_request("GET", "/sandboxes", {"Authorization": f"Bearer {said}"}))
    assert isinstance(answer, web.Response)
    assert answer.status == status
    nobody = SandboxDoor(SandboxList(Provider(), "c", Prices(1, 1)), tmp_path / "none")
    assert (await nobody(make_mocked_request("GET", "/sandboxes", {"Authorization": f"Bearer {said}"}))).status == 401


async def test_a_provider_that_is_away_is_told(tmp_path):
    (tmp_path / "key").write_text("key\n")
    provider = Provider()
    provider.error = ProviderUnavailable("away")
    door = SandboxDoor(SandboxList(provider, "c", Prices(1, 1)), tmp_path / "key")
    request = make_mocked_request("GET", "/sandboxes", {"Authorization": f"Bearer {proof(b'key', SANDBOXES)}"})
    assert (await door(request)).status == 503
