from pathlib import Path

import pytest

from capibara.cli import generate
from capibara.settings import Settings

FILES = generate.build_files()


@pytest.fixture
def generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder where everything is up to date. Generating once is enough for all tests."""
    monkeypatch.setattr(generate, "build_files", lambda: FILES)
    generate.main([str(tmp_path)])
    return tmp_path


def test_the_generated_files_are_up_to_date() -> None:
    assert generate.stale_files(generate.REPOSITORY) == [], "run `make generate`"


def test_writing_makes_them_current_and_says_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert generate.main([str(tmp_path), "--check"]) == 1
    assert generate.main([str(tmp_path)]) == 0
    assert generate.main([str(tmp_path), "--check"]) == 0
    assert "crds/codeexecutions.yaml: written" in capsys.readouterr().out


@pytest.mark.parametrize("path", FILES)
def test_a_change_by_hand_is_noticed(path: str, generated: Path) -> None:
    (generated / path).write_text("changed by hand")
    assert generate.stale_files(generated) == [path]


def test_a_leftover_is_noticed_and_removed(generated: Path) -> None:
    leftover = generated / "templates" / "old.yaml"
    leftover.write_text("old")
    assert generate.stale_files(generated) == ["templates/old.yaml"]
    generate.main([str(generated)])
    assert not leftover.exists()


def test_every_setting_is_on_its_page_with_its_help() -> None:
    page = FILES["docs/settings.md"]
    assert "| `E2B_API_KEY` |  |" in page
    assert "| `CAPIBARA_MAX_SANDBOXES` | `20` |" in page
    assert all(field.description and f"| {field.description} |" in page for field in Settings.model_fields.values())
