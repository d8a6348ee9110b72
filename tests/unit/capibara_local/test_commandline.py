"""Every setting is a flag with a help text, but for secrets; bad values are one clear line."""

from __future__ import annotations

from pathlib import Path

import pytest

from capibara_local.commandline import SECRET, build_parser, parse
from capibara_local.settings import Settings


def help_text(capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit):
        build_parser().parse_args(["serve", "--help"])
    return capsys.readouterr().out


def test_the_help_names_every_setting_and_its_variable(capsys: pytest.CaptureFixture[str]) -> None:
    text = help_text(capsys)
    for name in set(Settings.model_fields) - SECRET:
        assert f"--{name.replace('_', '-')}" in text
        assert f"CAPIBARA_LOCAL_{name.upper()}" in "".join(text.split())


def test_every_setting_says_what_it_does() -> None:
    assert [name for name, setting in Settings.model_fields.items() if not setting.description] == []


def test_the_key_is_no_flag() -> None:
    with pytest.raises(SystemExit):
        parse(["serve", "--api-key", "x"])


def test_a_flag_wins_over_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPIBARA_LOCAL_PORT", "4000")
    monkeypatch.setenv("CAPIBARA_LOCAL_POOL_IMAGES", "base, code-interpreter-v1")
    assert parse(["serve"]).settings.port == 4000
    assert parse(["serve", "--port", "0"]).settings.port == 0
    assert parse(["serve"]).settings.pool_images == ("base", "code-interpreter-v1")
    assert parse(["serve", "--pool-images", ""]).settings.pool_images == ()


@pytest.mark.parametrize(("flag", "value"), [("--port", "70000"), ("--max-pids", "0"), ("--default-memory-mib", "x")])
def test_a_bad_value_is_refused_with_its_name(capsys: pytest.CaptureFixture[str], flag: str, value: str) -> None:
    with pytest.raises(SystemExit) as refused:
        parse(["serve", flag, value])
    assert refused.value.code == 2
    assert flag.strip("-").replace("-", "_") in capsys.readouterr().err


def test_build_names_an_image_that_is_not_built_by_itself(tmp_path: Path) -> None:
    asked = parse(["build", "code-interpreter-full", "--cache-dir", str(tmp_path)])
    assert (asked.build, asked.settings.cache_dir) == ("code-interpreter-full", tmp_path)
    assert parse(["serve"]).build is None
    with pytest.raises(SystemExit):
        parse(["build", "base"])


def test_a_key_file_wins_over_the_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CAPIBARA_LOCAL_API_KEY", "variable")
    key = tmp_path / "key"
    key.write_text("file\n")
    assert parse(["serve"]).settings.expected_key() == "variable"
    assert parse(["serve", "--api-key-file", str(key)]).settings.expected_key() == "file"


def test_a_key_is_not_shown_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAPIBARA_LOCAL_API_KEY", "hush-hush")
    assert "hush-hush" not in repr(parse(["serve"]))
