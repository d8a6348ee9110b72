"""All subcommands but `operator`, which the composition root adds."""

from __future__ import annotations

import typer

from capibara.cli.check import check
from capibara.cli.demo import demo
from capibara.cli.environment import down, env, status, up

app = typer.Typer(
    name="capibara",
    help="Run code in E2B sandboxes, declared as Kubernetes custom resources.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,  # they would show secrets
)

for command in (up, down, status, env, check, demo):
    app.command()(command)
