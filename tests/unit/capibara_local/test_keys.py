"""Who may call, by which name, and that teams do not see each other."""

from __future__ import annotations

import os
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs
from tests.unit.capibara_local.service import WholeService, opened_service

from capibara_local.hosts import is_ours
from capibara_local.keys import Keys, digest_of, read_keys, with_a_key
from capibara_local.settings import Settings

A, B = {"X-API-KEY": "key-of-a"}, {"X-API-KEY": "key-of-b"}
LINES = f"# teams\na {digest_of('key-of-a')}\nb {digest_of('key-of-b')}  # since March\n\n"


@pytest.mark.parametrize(
    ("host", "ours"),
    [
        ("127.0.0.1:3000", True),
        ("127.8.9.1", True),
        ("[::1]:3000", True),
        ("10.1.2.3:3000", True),
        ("localhost", True),
        ("LOCALHOST.:3000", True),
        ("49999-i0abc.localhost:3000", True),
        ("sandboxes.example:3000", True),
        ("49999-i0abc.sandboxes.test", True),
        ("evil.example", False),
        ("49999-i0abc.evil.example:3000", False),
        ("127.0.0.1.evil.example", False),
        ("localhost.evil.example", False),
        ("evil-localhost", False),
        ("sandboxes.test", False),
        ("evil.sandboxes.example", False),
        ("", False),
        ("[", False),
        ("\xff", False),
    ],
)
def test_hosts(host: str, ours: bool) -> None:
    assert is_ours(host.encode("latin-1"), ("0.0.0.0", "sandboxes.example", "*.sandboxes.test")) is ours


def test_a_keys_file_says_the_team_of_each_key(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text(LINES)
    keys = Keys("single", tmp_path / "keys")
    assert [keys.team_of(key) for key in ("key-of-a", "key-of-b", "single", "other", "")] == ["a", "b", "", None, None]


@pytest.mark.parametrize(
    "line", ["a", f"a {'0' * 63}", f"A {'0' * 64}", f"a b {'0' * 64}", "a key-of-a", f"- {'0' * 64}"]
)
def test_a_line_that_is_none_is_named_by_its_number_and_not_shown(tmp_path: Path, line: str) -> None:
    (tmp_path / "keys").write_text(f"{LINES}{line}\n")
    with pytest.raises(ValueError, match=r"^line 5 of .*keys is not `TEAM SHA256`") as refused:
        read_keys(tmp_path / "keys")
    assert "key-of-a" not in str(refused.value)


def test_a_changed_file_is_read_again_and_a_broken_one_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "keys"
    file.write_text(LINES)
    keys = Keys(None, file)
    file.write_text(f"c {digest_of('key-of-c')}\n")
    assert (keys.team_of("key-of-a"), keys.team_of("key-of-c")) == (None, "c")
    with capture_logs() as logs:
        file.write_text("nonsense\n")
        assert [keys.team_of("key-of-c") for _ in range(3)] == ["c"] * 3
        file.unlink()
        assert keys.team_of("key-of-c") == "c"
    assert len(logs) == 2, "once for each change"


def test_a_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    made, kept = with_a_key(Settings(), tmp_path)
    assert kept is not None
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert (made.expected_key() or "").startswith("e2b_")
    again, _ = with_a_key(Settings(), tmp_path)
    assert again.expected_key() == made.expected_key(), "the successor's callers go on"
    assert os.listdir(tmp_path) == [kept.name]
    kept.write_text("\n")  # as after a loss of power
    assert (with_a_key(Settings(), tmp_path)[0].expected_key() or "").startswith("e2b_")


def test_where_a_key_is_given_none_is_made(tmp_path: Path) -> None:
    for given in (Settings(api_key="given"), Settings(keys_file=tmp_path / "keys")):
        assert with_a_key(given, tmp_path) == (given, None)
    assert os.listdir(tmp_path) == []


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[WholeService]:
    (tmp_path / "keys").write_text(LINES)
    async with opened_service(tmp_path, keys_file=tmp_path / "keys", allowed_hosts=("good.example",)) as service:
        yield service


async def test_a_request_to_a_name_of_somebody_elses_is_refused_wherever_it_goes(service: WholeService) -> None:
    created = await service.create()
    for headers in ({}, service.headers(created), service.headers(created, 8000)):
        evil = await service.client.get("/health", headers=headers | {"Host": "evil.example"})
        assert (evil.status_code, "--allowed-hosts" in evil.text) == (403, True)
    named = {"Host": f"8000-{created['sandboxID']}.evil.example"}
    assert (await service.client.get("/", headers=named)).status_code == 403
    assert (await service.client.get("/health", headers={"Host": "good.example:3000"})).status_code == 200


OF_ONE: list[tuple[str, str, Any]] = [
    ("GET", "", None),
    ("GET", "/metrics", None),
    ("POST", "/connect", {"timeout": 60}),
    ("POST", "/resume", {"timeout": 60}),
    ("POST", "/timeout", {"timeout": 1}),
    ("POST", "/pause", {}),
    ("POST", "/snapshots", {}),
    ("POST", "/fork", {}),
    ("PUT", "/network", {}),
    ("DELETE", "", None),
]


async def test_a_team_has_nothing_of_another_teams_sandboxes(service: WholeService) -> None:
    created = await service.client.post("/v2/sandboxes", json={"templateID": "base", "timeout": 60}, headers=A)
    sandbox_id = created.json()["sandboxID"]
    for method, path, body in OF_ONE:
        for version in ("", "/v2"):
            url = f"{version}/sandboxes/{sandbox_id}{path}"
            answer = await service.client.request(method, url, json=body, headers=B)
            assert answer.status_code == 404, f"{method} {url}: {answer.text}"
    for headers, seen in ((A, [sandbox_id]), (B, []), ({}, [])):
        listed = (await service.client.get("/v2/sandboxes", headers=headers)).json()
        assert [record["sandboxID"] for record in listed] == seen
    assert (await service.client.delete(f"/sandboxes/{sandbox_id}", headers=A)).status_code == 204


async def test_teams_have_their_own_idempotency_keys(service: WholeService) -> None:
    body = {"templateID": "base", "timeout": 60}
    ids = [
        (await service.client.post("/v2/sandboxes", json=body, headers=team | {"Idempotency-Key": "k"})).json()[
            "sandboxID"
        ]
        for team in (A, B, A, {})
    ]
    assert ids[0] == ids[2]
    assert len(set(ids)) == 3


async def test_teams_have_their_own_snapshots_and_names(service: WholeService) -> None:
    kept = []
    for team in (A, B):
        created = await service.client.post("/v2/sandboxes", json={"templateID": "base", "timeout": 60}, headers=team)
        taken = await service.client.post(
            f"/sandboxes/{created.json()['sandboxID']}/snapshots", json={"name": "mine"}, headers=team
        )
        assert taken.status_code == 201, taken.text
        kept.append(taken.json()["snapshotID"])
    listed = (await service.client.get("/snapshots", headers=A)).json()
    assert [snapshot["snapshotID"] for snapshot in listed] == kept[:1]
    of_a = kept[0]
    for method, url, body in (
        ("GET", f"/templates/{of_a}", None),
        ("GET", f"/templates/{of_a}/tags", None),
        ("GET", f"/templates/aliases/{of_a}", None),
        ("POST", "/templates/tags", {"target": f"{of_a}:default", "tags": ["x"]}),
        ("DELETE", "/templates/tags", {"name": of_a, "tags": ["default"]}),
        ("DELETE", f"/templates/{of_a}", None),
        ("POST", "/v2/sandboxes", {"templateID": of_a, "timeout": 60}),
    ):
        answer = await service.client.request(method, url, json=body, headers=B)
        assert 400 <= answer.status_code < 500, f"{method} {url}: {answer.text}"
    again = await service.client.post("/v2/sandboxes", json={"templateID": of_a, "timeout": 60}, headers=A)
    assert again.status_code == 201, again.text


async def test_teams_have_their_own_builds(service: WholeService) -> None:
    ordered = (await service.client.post("/v3/templates", json={"name": "mine"}, headers=A)).json()
    path = f"/templates/{ordered['templateID']}/builds/{ordered['buildID']}"
    for method, url, body in (
        ("POST", f"/v2{path}", {"fromImage": "e2bdev/base", "steps": []}),
        ("GET", f"{path}/status", None),
        ("GET", f"{path}/logs", None),
        ("GET", f"/templates/{ordered['templateID']}/files/{'0' * 64}", None),
        ("GET", "/templates/aliases/mine", None),
        ("DELETE", f"/templates/{ordered['templateID']}", None),
    ):
        answer = await service.client.request(method, url, json=body, headers=B)
        assert answer.status_code == 404, f"{method} {url}: {answer.text}"
    others = (await service.client.post("/v3/templates", json={"name": "mine"}, headers=B)).json()
    assert others["templateID"] != ordered["templateID"]
    assert (await service.client.get(f"{path}/status", headers=A)).status_code == 200
