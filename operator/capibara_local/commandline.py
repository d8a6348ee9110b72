"""Flags of `capibara-local`, made from the settings: each setting is a flag of `serve`, its description the help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, cast, get_args

from pydantic import ValidationError

from .runtime.recipes import optional_images
from .settings import Settings

SECRET: Final = frozenset(("api_key",))  # a flag would show it in the process list
LogFormat = Literal["console", "json"]


@dataclass(frozen=True)
class ServeOptions:
    """What was asked for. `ready_fd`, `ready_file`: where to say that the server is ready, for a program.

    `build`: an image to build instead of serving.
    """

    settings: Settings
    ready_fd: int | None
    ready_file: Path | None
    end_with_parent: bool
    log_format: LogFormat
    build: str | None = None


def parse(arguments: Sequence[str] | None = None) -> ServeOptions:
    """SystemExit 2, with the reason on stderr, for a bad flag or a bad setting."""
    parser = build_parser()
    given = vars(parser.parse_args(arguments))
    chosen = {name: given[name] for name in Settings.model_fields if given.get(name) is not None}
    try:
        settings = Settings(**chosen)
    except ValidationError as error:
        parser.exit(2, "".join(f"capibara-local: {'.'.join(map(str, p['loc']))}: {p['msg']}\n" for p in error.errors()))
    return ServeOptions(
        settings,
        given.get("ready_fd"),
        given.get("ready_file"),
        given.get("end_with_parent", False),
        cast(LogFormat, given.get("log_format", "console")),
        given.get("image"),
    )


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="capibara-local", description="An E2B-compatible server for this machine: sandboxes are OCI containers."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    build = commands.add_parser(
        "build", help="build an image that is not built by itself, for every server from then on"
    )
    build.add_argument("image", choices=sorted(optional_images()), help="Its name.")
    build.add_argument("--cache-dir", metavar="VALUE", help=f"{Settings.model_fields['cache_dir'].description}")
    serve = commands.add_parser(
        "serve",
        help="run the server in the foreground",
        allow_abbrev=False,  # `--api-key` must not mean `--api-key-file`
        epilog="Every flag that has a variable named can be given as that environment variable; flags win.",
    )
    for name, setting in Settings.model_fields.items():
        if name not in SECRET:
            variable = f"CAPIBARA_LOCAL_{name.upper()}"
            text = f"{setting.description} [{variable}]".replace("%", "%%")
            serve.add_argument("--" + name.replace("_", "-"), dest=name, metavar="VALUE", help=text)
    add_process_flags(serve)
    return parser


def add_process_flags(serve: argparse.ArgumentParser) -> None:
    serve.add_argument("--ready-fd", type=int, help="Write one JSON line to this descriptor when ready, then close it.")
    serve.add_argument("--ready-file", type=Path, help="Write the same line to this file when ready, all at once.")
    serve.add_argument(
        "--end-with-parent", action="store_true", help="End when the process (thread) that started this one ends."
    )
    serve.add_argument("--log-format", choices=get_args(LogFormat), default="console", help="How to log to stderr.")
