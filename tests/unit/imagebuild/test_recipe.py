"""A Containerfile is followed, or refused with the line that cannot be."""

from pathlib import Path

import pytest

from imagebuild.recipe import PATH, RecipeError, read_recipe

PACKAGING = Path(__file__).parents[3] / "packaging"
BUILD = "FROM docker.io/library/debian:13-slim AS build\nRUN packaging/install /\n\n"
BASE = "FROM docker.io/library/debian:13-slim\n"


def test_the_operator_runs_as_nobody_and_has_nothing_but_python():
    recipe = read_recipe((PACKAGING / "capibara.Containerfile").read_text())
    assert (recipe.suite, recipe.packages, recipe.extras) == (
        "trixie",
        ("python3", "ca-certificates"),
        ("gateway", "otel"),
    )
    assert recipe.config["User"] == "10001:10001"
    assert recipe.config["Cmd"] == ["capibara", "operator"]
    assert recipe.config["Env"] == [f"PATH=/opt/capibara/bin:{PATH}", "PYTHONDONTWRITEBYTECODE=1"]
    assert recipe.config["Labels"]["org.opencontainers.image.title"] == "capibara"


def test_the_local_server_has_its_extra_its_volume_and_its_port():
    recipe = read_recipe((PACKAGING / "capibara-local.Containerfile").read_text())
    assert recipe.extras == ("local",)
    assert "runc" in recipe.packages
    assert recipe.config["Entrypoint"] == ["capibara-local", "serve"]
    assert recipe.config["ExposedPorts"] == {"3000/tcp": {}}
    assert recipe.config["Volumes"] == {"/data": {}}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param(BUILD + BASE + "RUN echo hello", "RUN echo hello", id="a command"),
        pytest.param(BUILD + BASE + "ADD x /x", "ADD x /x", id="an instruction"),
        pytest.param(BUILD + "FROM docker.io/library/alpine:3\n", "alpine:3", id="another base"),
        pytest.param(BASE + "\nFROM docker.io/library/debian:13-slim\n", "packaging/install", id="nothing of ours"),
    ],
)
def test_what_only_a_builder_can_do_is_refused(text, named):
    with pytest.raises(RecipeError, match=named.replace("/", "/")):
        read_recipe(text)
