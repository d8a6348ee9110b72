"""What is kept of templates: layers, the step cache, uploads, the store, build logs."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import pytest

from capibara_local.settings import Settings
from capibara_local.templates.buildlog import MOST_CHARACTERS, MOST_ENTRIES, TAIL_ENTRIES, BuildLog
from capibara_local.templates.commands import LINE_CHARACTERS, Lines
from capibara_local.templates.layers import LayerGone, Layers, TemplateLayers
from capibara_local.templates.recipe import Build, Context, Start, State
from capibara_local.templates.store import NameTaken, TemplateMissing, TemplateStore
from capibara_local.templates.surroundings import BUNDLE, build_environment
from capibara_local.templates.uploads import Uploads, UploadTooLarge


@pytest.fixture
def layers(tmp_path: Path) -> Layers:
    made = Layers(tmp_path)
    made.open()
    return made


def write_layer(layers: Layers, content: str = "x") -> str:
    """A finished layer, held by its maker."""
    with layers.scratch() as scratch:
        (layers.folder / scratch / "up").mkdir()
        (layers.folder / scratch / "up" / "file").write_text(content)
        layer = layers.finish(scratch)
    assert layer is not None
    return layer


def names(layers: Layers) -> list[str]:
    return sorted(entry.name for entry in layers.folder.iterdir())


def test_a_step_that_is_broken_off_leaves_nothing(layers: Layers) -> None:
    def work() -> None:
        with layers.scratch() as scratch:
            (layers.folder / scratch / "up").mkdir()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        work()
    assert names(layers) == []


def test_what_a_dead_builder_left_is_removed_and_a_living_ones_is_not(layers: Layers, tmp_path: Path) -> None:
    (layers.folder / ".dead" / "up").mkdir(parents=True)
    with layers.scratch() as scratch:
        Layers(tmp_path).open()
        assert names(layers) == [scratch]


def test_a_step_that_wrote_nothing_has_no_layer(layers: Layers) -> None:
    with layers.scratch() as scratch:
        (layers.folder / scratch / "up").mkdir()
        assert layers.finish(scratch) is None
    assert names(layers) == []


def test_a_step_is_recalled_while_its_layers_are_there(layers: Layers) -> None:
    layer = write_layer(layers)
    state = State("base", "aa", (layer,), Context(envs={"A": "1"}))
    layers.remember(state)
    assert layers.recall("aa") == state
    assert layers.recall("bb") is None
    layers.release([layer, layer])
    assert layers.collect(set(), 0) == [layer]
    assert layers.recall("aa") is None


def test_what_a_template_a_recent_step_or_a_living_user_needs_is_not_collected(layers: Layers, tmp_path: Path) -> None:
    of_template, of_step, held, unused = (write_layer(layers, str(n)) for n in range(4))
    layers.remember(State("base", "aa", (of_step,)))
    layers.release([of_template, of_step, unused])
    other_server = Layers(tmp_path)
    os.utime(tmp_path / "steps" / "aa.json", (9e9, 9e9))
    assert other_server.collect({of_template}, 0) == [unused]
    layers.release([held])
    assert other_server.collect({of_template}, 0) == [held]
    os.utime(tmp_path / "steps" / "aa.json", (1, 1))
    assert other_server.collect({of_template}, 0) == [of_step]
    assert names(layers) == [of_template]


def test_what_was_just_finished_is_not_collected_before_its_time(layers: Layers) -> None:
    layer = write_layer(layers)
    layers.release([layer])
    assert layers.collect(set(), 3600) == []


def test_holding_is_all_or_nothing(layers: Layers) -> None:
    layer = write_layer(layers)
    layers.release([layer])
    with pytest.raises(LayerGone):
        layers.hold([layer, "missing"])
    assert layers.collect(set(), 0) == [layer]


def test_a_sandbox_holds_what_it_stands_on_until_it_is_gone(layers: Layers) -> None:
    layer = write_layer(layers)
    layers.release([layer])
    living = TemplateLayers(layers)
    with living.held((layer,)) as keep:
        keep("i1")
    assert layers.collect(set(), 0) == []
    living.let_go("i1")
    assert layers.collect(set(), 0) == [layer]


def test_a_sandbox_that_could_not_be_made_holds_nothing(layers: Layers) -> None:
    layer = write_layer(layers)
    layers.release([layer])
    with pytest.raises(RuntimeError), TemplateLayers(layers).held((layer,)):
        raise RuntimeError
    assert layers.collect(set(), 0) == [layer]


@pytest.fixture
def store(tmp_path: Path) -> TemplateStore:
    made = TemplateStore(tmp_path)
    made.open()
    return made


def build(build_id: str, layers: Iterable[str] = ()) -> Build:
    start = Start("serve", None, Context(user="root"))
    return Build(build_id, State("base", "h", tuple(layers), Context(envs={"A": "1"})), 2, 1024, 1.0, 2.0, start)


def test_a_template_survives_its_server(store: TemplateStore, tmp_path: Path) -> None:
    store.add("t1", "demo", ["default", "v1"], build("b1", ["l1"]))
    successor = TemplateStore(tmp_path)
    successor.open()
    template, found = successor.resolve("demo:v1")
    assert (template.id, found) == ("t1", build("b1", ["l1"]))
    assert successor.resolve("t1")[1] == found
    assert successor.layers() == {"l1"}


@pytest.mark.parametrize("content", ["{", "{}", '{"id":"t2","name":5}', ""])
def test_a_template_that_cannot_be_read_hides_no_other(store: TemplateStore, tmp_path: Path, content: str) -> None:
    """And nothing that it may need is thrown away."""
    (tmp_path / "templates" / "t2.json").write_text(content)
    store.add("t1", "demo", ["default"], build("b1", ["l1"]))
    assert [template.id for template in store] == ["t1"]
    with pytest.raises(OSError, match=r"t2\.json"):
        store.layers()
    (tmp_path / "templates" / "t2.json").unlink()
    store.remove("none")  # looks again
    assert store.layers() == {"l1"}


def test_servers_that_share_a_folder_see_each_others_templates(store: TemplateStore, tmp_path: Path) -> None:
    other = TemplateStore(tmp_path)
    assert list(other) == []
    store.add("t1", "demo", ["default"], build("b1"))
    assert other.resolve("demo")[1].id == "b1"
    other.add("t1", "demo", ["default"], build("b2"))
    assert store.resolve("demo")[1].id == "b2"
    other.remove("t1")
    assert store.find("demo") is None


def test_a_build_without_a_tag_is_forgotten(store: TemplateStore) -> None:
    store.add("t1", "demo", ["default"], build("b1"))
    store.assign("demo", ["stable"])
    template = store.add("t1", "demo", ["default"], build("b2"))
    assert set(template.builds) == {"b1", "b2"}
    store.unassign("demo", ["stable"])
    assert set(store.resolve("demo")[0].builds) == {"b2"}


def test_a_tag_that_is_not_there_is_answered_with_those_that_are(store: TemplateStore) -> None:
    store.add("t1", "demo", ["v1", "v2"], build("b1"))
    with pytest.raises(TemplateMissing, match="no tag 'default'; its tags: v1, v2"):
        store.resolve("demo")
    with pytest.raises(TemplateMissing, match="no tag v3"):
        store.unassign("demo", ["v1", "v3"])
    with pytest.raises(TemplateMissing, match="'other' not found"):
        store.assign("other:v1", ["v2"])


def test_a_name_belongs_to_one_template(store: TemplateStore) -> None:
    store.add("t1", "demo", ["default"], build("b1"))
    with pytest.raises(NameTaken, match="t1"):
        store.add("t2", "demo", ["default"], build("b2"))


async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def test_an_upload_is_whole_or_not_there(tmp_path: Path) -> None:
    uploads = Uploads(tmp_path, most_bytes=4)
    uploads.open()
    with pytest.raises(UploadTooLarge):
        await uploads.store("aa", pieces(b"123", b"45"))
    assert not uploads.has("aa")
    assert list((tmp_path / "files").iterdir()) == []
    await uploads.store("aa", pieces(b"\x1f\x8b", b"12"))
    assert uploads.has("aa")
    assert uploads.is_compressed("aa")
    assert b"".join([piece async for piece in uploads.read("aa")]) == b"\x1f\x8b12"
    os.utime(tmp_path / "files" / "aa", (1, 1))
    uploads.collect(60)
    assert not uploads.has("aa")


def test_a_full_log_keeps_places_and_the_tail() -> None:
    log = BuildLog()
    for number in range(MOST_ENTRIES + 50):
        log.say(str(number))
    assert len(log.entries) == MOST_ENTRIES + 1
    assert log.entries[7].message == "7"
    assert [entry.message for entry in log.tail][-1] == str(MOST_ENTRIES + 49)
    assert len(log.tail) == TAIL_ENTRIES


def test_a_log_is_full_by_its_size_too_and_can_be_cut() -> None:
    log = BuildLog()
    for _ in range(1000):
        log.say("x" * 8000)
    assert sum(len(entry.message) for entry in log.entries) < MOST_CHARACTERS + 100
    assert (log.entries[-1].level, len(log.tail)) == ("warn", TAIL_ENTRIES)
    log.cut()
    assert log.entries == list(log.tail)


def test_lines_of_output_are_cut_cleaned_and_told_once() -> None:
    heard: list[tuple[str, str]] = []
    lines = Lines("stdout", lambda stream, line: heard.append((stream, line)))
    cafe = "café".encode()
    lines.add(b"50%\r100%\n\n" + cafe[:-1])
    lines.add(cafe[-1:] + b"\0\xff\n" + b"y" * (LINE_CHARACTERS + 1))
    lines.finish()
    assert [line for _, line in heard] == ["50%", "100%", "café\N{SYMBOL FOR NULL}\ufffd", "y" * LINE_CHARACTERS]


def test_a_build_step_gets_proxies_pip_settings_and_certificates_but_no_paths_of_the_host() -> None:
    ours = {
        "https_proxy": "http://proxy:3128",
        "NO_PROXY": "internal",
        "PIP_INDEX_URL": "https://index/simple",
        "PIP_FIND_LINKS": "/opt/wheels",
        "PIP_CERT": "/host/ca.crt",
        "SECRET_TOKEN": "hunter2",
        "HOME": "/root",
    }
    made = build_environment(ours, bundle=True)
    assert made["https_proxy"] == "http://proxy:3128"
    assert made["PIP_INDEX_URL"] == "https://index/simple"
    assert made["PIP_CERT"] == made["SSL_CERT_FILE"] == BUNDLE
    assert not {"PIP_FIND_LINKS", "SECRET_TOKEN", "HOME"} & set(made)
    assert "SSL_CERT_FILE" not in build_environment(ours, bundle=False)


def test_templates_are_kept_in_the_cache_unless_told_otherwise(tmp_path: Path) -> None:
    assert Settings(cache_dir=tmp_path).template_folder() == tmp_path / "templates"
    assert Settings(cache_dir=tmp_path, templates_dir=tmp_path / "mine").template_folder() == tmp_path / "mine"
