"""What recipes, images and steps mean, before anything runs."""

from __future__ import annotations

import pytest

from capibara_local.runtime.recipes import optional_images
from capibara_local.templates.catalog import OPTIONAL, Catalog
from capibara_local.templates.images import map_image
from capibara_local.templates.recipe import Context, Recipe, State, Step, base_state, parse_reference, step_hash
from capibara_local.templates.steps import Work, literal_part, plan
from capibara_local.templates.store import TemplateMissing

CONTEXT = Context(user="user", workdir="/home/user", envs={"A": "1"})
HASH = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("text", "parsed"),
    [
        pytest.param("demo", ("demo", None), id="a name"),
        pytest.param("Demo:v1.0", ("demo", "v1.0"), id="a name in lower case, with a tag"),
        pytest.param("team/demo:v1", ("team/demo", "v1"), id="a namespace"),
    ],
)
def test_reference(text: str, parsed: tuple[str, str | None]) -> None:
    assert parse_reference(text) == parsed


@pytest.mark.parametrize("text", ["", ":v1", "demo:", "a/b/c", "de mo", "../demo", "demo:v 1", "x" * 200])
def test_no_reference(text: str) -> None:
    with pytest.raises(ValueError, match="is not a"):
        parse_reference(text)


@pytest.mark.parametrize(
    ("name", "image", "remarked"),
    [
        ("e2bdev/base", "base", False),
        ("e2bdev/base:latest", "base", False),
        ("e2bdev/code-interpreter:latest", "code-interpreter-v1", False),
        ("debian:trixie-slim", "base", False),
        ("docker.io/library/debian:13.5", "base", False),
        ("debian:stable", "base", True),
        ("python:3.13-slim-trixie", "base", False),
        ("python", "base", True),
        ("node:20", "base", False),
        ("node:lts-slim", "base", True),
    ],
)
def test_image_that_ours_stands_for(name: str, image: str, remarked: bool) -> None:
    mapped = map_image(name)
    assert (mapped.image, mapped.remark is not None) == (image, remarked)


@pytest.mark.parametrize(
    "name", ["ubuntu:24.04", "python:3.12", "python:3.13-alpine", "node:22", "debian:12", "me/debian:13"]
)
def test_image_that_takes_a_registry_is_refused_with_what_there_is(name: str) -> None:
    with pytest.raises(ValueError, match=r"cannot be had.*from_base_image"):
        map_image(name)


def test_from_the_first_forced_step_on_all_are() -> None:
    steps = (Step("RUN", ("a",)), Step("RUN", ("b",), force=True), Step("RUN", ("c",)))
    assert Recipe(steps=steps).forced() == (False, True, True)
    assert Recipe(steps=steps, force=True).forced() == (True, True, True)


def test_a_step_is_found_again_by_all_that_went_before_it() -> None:
    base = base_state("base", ("base-1",))
    run = Step("RUN", ("make",))
    hashes = {
        step_hash(base, run),
        step_hash(base_state("base", ("base-2",)), run),
        step_hash(State("base", step_hash(base, run)), run),
        step_hash(base, Step("RUN", ("make", "root"))),
        step_hash(base, Step("COPY", ("make",), files_hash=HASH)),
        step_hash(base, Step("COPY", ("make",), files_hash=HASH[::-1])),
    }
    assert len(hashes) == 6
    assert step_hash(base, Step("RUN", ("make",), force=True)) == step_hash(base, run)


def test_run_is_the_authors_script_as_the_author_with_a_network() -> None:
    work = plan(Step("RUN", ("id", "root")), CONTEXT)
    assert isinstance(work, Work)
    assert (work.command.script, work.command.user, work.command.cwd) == ("id", "root", "/home/user")
    assert work.command.envs == {"A": "1"}
    assert work.network
    assert work.keeps
    assert work.then(b"") == CONTEXT


def test_env_without_a_dollar_runs_nothing() -> None:
    changed = plan(Step("ENV", ("B", 'say "hi" `x` %s', "A", "2")), CONTEXT)
    assert changed == Context(envs={"A": "2", "B": 'say "hi" `x` %s'})


def test_env_with_a_dollar_is_expanded_by_bash_and_leaves_no_layer() -> None:
    work = plan(Step("ENV", ("P", '$A:"x"', "Q", "plain")), CONTEXT)
    assert isinstance(work, Work)
    assert work.command.args == ('$A:\\"x\\"', "plain")
    assert not work.keeps
    assert work.then(b'1:"x"\0plain\0').envs == {"A": "1", "P": '1:"x"', "Q": "plain"}


def test_workdir_and_user_are_what_the_container_says_they_are() -> None:
    workdir, user = plan(Step("WORKDIR", ("$A/x",)), CONTEXT), plan(Step("USER", ("builder",)), CONTEXT)
    assert isinstance(workdir, Work)
    assert isinstance(user, Work)
    assert workdir.then(b"/home/user/1/x").workdir == "/home/user/1/x"
    assert user.then(b"").user == "builder"
    assert not workdir.network


@pytest.mark.parametrize(
    ("source", "part"),
    [
        ("app.py", "app.py"),
        ("./src/", "src"),
        ("src/*.py", "src"),
        ("*", "."),
        (".", "."),
        ("a/b[12]/c", "a"),
        ("..a/b", "..a/b"),
    ],
)
def test_the_part_of_a_source_before_its_pattern(source: str, part: str) -> None:
    assert literal_part(source) == part


def test_copy_takes_its_archive_to_a_place_below_the_workdir() -> None:
    work = plan(Step("COPY", ("src/*.py", "app/", "root", "0644"), files_hash=HASH), CONTEXT)
    assert isinstance(work, Work)
    assert work.command.args == ("src", "/home/user/app/", "root:", "0644")
    assert work.archive == HASH
    assert not work.network


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(Step("RUN", ()), id="RUN without a command"),
        pytest.param(Step("ENV", ("A",)), id="ENV with a name alone"),
        pytest.param(Step("ENV", ("A=B", "1")), id="ENV with a name that is none"),
        pytest.param(Step("USER", ("-rf",)), id="USER that is an option"),
        pytest.param(Step("COPY", ("a", "b")), id="COPY without an upload"),
        pytest.param(Step("COPY", ("a", "b"), files_hash="../../etc/passwd"), id="COPY of a path as hash"),
        pytest.param(Step("COPY", ("../a", "b"), files_hash=HASH), id="COPY from outside"),
        pytest.param(Step("COPY", ("/a", "b"), files_hash=HASH), id="COPY of an absolute path"),
        pytest.param(Step("COPY", ("a", "b", "$(id)"), files_hash=HASH), id="COPY to an owner that is a command"),
        pytest.param(Step("COPY", ("a", "b", "", "u+s"), files_hash=HASH), id="COPY with a mode that is none"),
        pytest.param(Step("WORKDIR", ("a\0b",)), id="WORKDIR with a NUL"),
    ],
)
def test_arguments_that_a_step_cannot_have(step: Step) -> None:
    with pytest.raises(ValueError, match=step.type):
        plan(step, CONTEXT)


def test_the_catalog_knows_images_with_and_without_a_tag_and_says_what_it_has() -> None:
    catalog = Catalog(("base", "code-interpreter-v1"))
    assert catalog.find("base").is_image
    assert catalog.find("code-interpreter-v1:default").image == "code-interpreter-v1"
    with pytest.raises(TemplateMissing, match="base, code-interpreter-v1"):
        catalog.find("nothing")
    with pytest.raises(TemplateMissing, match="capibara-local build code-interpreter-full"):
        catalog.find("code-interpreter-full")


def test_the_catalog_knows_the_names_of_optional_images() -> None:
    assert set(optional_images()) == OPTIONAL
    assert Catalog(("base", *optional_images())).find("code-interpreter-full").is_image
